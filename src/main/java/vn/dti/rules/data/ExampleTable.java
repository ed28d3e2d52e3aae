package vn.dti.rules.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleExamples;

/** examples.csv as a table of texts, for the faces in which people see it. */
public final class ExampleTable {
    /**
     * One example as it stands in examples.csv, with decimal points.
     *
     * @param criterion the code of the criterion
     * @param inputs its inputs, such as {@code a=3;b=4.5}
     * @param points the points that they must give; empty where they must be refused
     * @param note what the example is about
     */
    public record Line(String criterion, String inputs, String points, String note) {}

    private ExampleTable() {}

    /** The lines of a file; what is wrong with its form is told. */
    public static List<Line> read(byte[] csv, Findings findings) {
        return new CsvTable(RuleExamples.FILE, ExampleReader.COLUMNS, findings)
                .read(csv).stream()
                        .map(row -> new Line(
                                row.cell("criterion"), row.cell("inputs"), row.cell("points"), row.cell("note")))
                        .toList();
    }

    /** The lines as a file: the head in its first line, the first example in its second. */
    public static byte[] write(List<Line> lines) {
        return Stream.concat(
                        Stream.of(ExampleReader.COLUMNS),
                        lines.stream()
                                .map(line -> List.of(line.criterion(), line.inputs(), line.points(), line.note())))
                .map(cells -> DecimalComma.line(cells) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
