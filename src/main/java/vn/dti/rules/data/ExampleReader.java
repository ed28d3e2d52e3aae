package vn.dti.rules.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Findings;

/**
 * Reads examples.csv: a criterion, its inputs such as {@code a=3;b=4} (or {@code 1.5.a:x=1} for those of its parts, with {@code min} and {@code max} of the panel
 * where the criterion is relative to others), and the points that they must give; no points where they must be refused.
 */
public final class ExampleReader {
    static final List<String> COLUMNS = List.of("criterion", "inputs", "points", "note");

    private final Findings findings;
    private final Cells cells;

    /** A reader that tells what it finds. */
    public ExampleReader(Findings findings) {
        this.findings = findings;
        this.cells = new Cells(findings);
    }

    /** The examples of a file in its order. */
    public List<Example> read(String file, byte[] bytes) {
        List<Example> examples = new ArrayList<>();
        for (CsvTable.Row row : new CsvTable(file, COLUMNS, findings).read(bytes)) {
            Optional<NodeCode> criterion = cells.node(row, "criterion");
            Optional<BigDecimal> points = row.cell("points").isEmpty() ? Optional.empty() : cells.number(row, "points");
            if (criterion.isPresent()) {
                add(examples, row, criterion.get(), points);
            }
        }
        return examples;
    }

    private void add(List<Example> examples, CsvTable.Row row, NodeCode criterion, Optional<BigDecimal> points) {
        Map<InputKey, BigDecimal> inputs = new TreeMap<>();
        Map<String, BigDecimal> extremes = new HashMap<>();
        List<BigDecimal> panel = new ArrayList<>();
        for (String item : Cells.names(row, "inputs")) {
            int equals = item.indexOf('=');
            String name = equals < 0 ? item : item.substring(0, equals).strip();
            Optional<BigDecimal> value = equals < 0
                    ? Optional.empty()
                    : Decimals.parse(item.substring(equals + 1).strip());
            if (name.equals("panel")) {
                for (String measure : item.substring(equals + 1).split("\\|", -1)) {
                    Decimals.parse(measure.strip()).ifPresentOrElse(panel::add, () -> tellForm(row));
                }
            } else if (value.isPresent() && (name.equals("min") || name.equals("max"))) {
                extremes.put(name, value.get());
            } else if (value.isPresent() && name.matches("[a-z]")) {
                inputs.put(new InputKey(criterion, name), value.get());
            } else if (value.isPresent() && InputKey.parse(name).isPresent()) {
                inputs.put(InputKey.parse(name).get(), value.get());
            } else {
                tellForm(row);
            }
        }
        examples.add(new Example(
                criterion,
                inputs,
                Optional.ofNullable(extremes.get("min")),
                Optional.ofNullable(extremes.get("max")),
                panel,
                points,
                row.cell("note"),
                row.place()));
    }

    private void tellForm(CsvTable.Row row) {
        cells.tell(
                row,
                "inputs",
                "example-input",
                "dạng a=3;b=4 với dấu chấm thập phân; các đơn vị cùng nhóm: panel=1|2|4",
                "such as a=3;b=4 with decimal points; the units of the panel: panel=1|2|4");
    }
}
