package vn.dti.rules.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.domain.edition.Crosswalk;
import vn.dti.domain.edition.Note;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Similarity;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/**
 * Reads the data files beside the rules of a set: figures.csv, published.csv, notes.csv and crosswalk.csv, each of them
 * optional.
 */
public final class SetDataReader {
    /** The code of the finding that a source is not known. */
    public static final String SOURCE_UNKNOWN = "source-unknown";

    private static final List<String> FIGURES = List.of("panel", "unit", "input", "value", "source");
    private static final List<String> PUBLISHED = List.of("panel", "unit", "node", "value", "rank", "source", "note");
    private static final List<String> NOTES = List.of("topic", "text_vi", "text_en", "source");

    private final String folder;
    private final UnitRegister register;
    private final Set<String> sources;
    private final Map<InputKey, InputDefinition.Kind> inputs;
    private final Function<SetId, Set<NodeCode>> codes;
    private final Findings findings = new Findings();
    private final Cells cells = new Cells(findings);
    private final Map<String, Map<String, UnitCode>> members = new HashMap<>();
    private boolean unlisted;

    /**
     * A reader for one set.
     *
     * @param folder the folder of the set, for findings
     * @param register the units and panels of its level
     * @param sources the keys of known sources
     * @param inputs what the set takes; empty if that is not known
     */
    public SetDataReader(
            String folder, UnitRegister register, Set<String> sources, Map<InputKey, InputDefinition.Kind> inputs) {
        this(folder, register, sources, inputs, set -> Set.of());
    }

    /**
     * A reader for one set that knows what other sets have.
     *
     * @param folder the folder of the set, for findings
     * @param register the units and panels of its level
     * @param sources the keys of known sources
     * @param inputs what the set takes; empty if that is not known
     * @param codes the codes of the entries of a set; empty for a set that is not known
     */
    public SetDataReader(
            String folder,
            UnitRegister register,
            Set<String> sources,
            Map<InputKey, InputDefinition.Kind> inputs,
            Function<SetId, Set<NodeCode>> codes) {
        this.codes = codes;
        this.folder = folder;
        this.register = register;
        this.sources = Set.copyOf(sources);
        this.inputs = inputs;
    }

    /** All data of the set from the bytes of its files by name. */
    public SetData read(Map<String, byte[]> files) {
        Map<String, List<Figure>> figures = figures(rows(files, "figures.csv", FIGURES));
        List<PublishedResult> published = published(rows(files, "published.csv", PUBLISHED));
        List<Note> notes = notes(rows(files, "notes.csv", NOTES));
        List<Crosswalk> crosswalks = new CrosswalkReader(folder, sources, codes, cells)
                .read(rows(files, CrosswalkReader.FILE, CrosswalkReader.COLUMNS));
        if (unlisted) {
            tellNoPanels();
        }
        return new SetData(figures, published, notes, crosswalks, findings.sorted());
    }

    private List<CsvTable.Row> rows(Map<String, byte[]> files, String name, List<String> columns) {
        byte[] bytes = files.get(name);
        return bytes == null ? List.of() : new CsvTable(folder + "/" + name, columns, findings).read(bytes);
    }

    private Map<String, List<Figure>> figures(List<CsvTable.Row> rows) {
        Map<String, List<Figure>> figures = new TreeMap<>();
        Map<String, String> shared = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvTable.Row row : rows) {
            Optional<UnitCode> unit = member(row);
            Optional<InputKey> input = cells.input(row, "input");
            Optional<BigDecimal> value = cells.number(row, "value");
            cells.sources(row, sources);
            if (input.isPresent() && value.isPresent()) {
                tellMisfit(row, input.get(), value.get());
            }
            if (unit.isPresent() && input.isPresent() && value.isPresent()) {
                Figure.Basis basis = input.get().variable().isEmpty() ? Figure.Basis.PUBLISHED : Figure.Basis.REPORTED;
                String source = shared.computeIfAbsent(row.cell("source"), key -> key);
                figures.computeIfAbsent(row.cell("panel"), panel -> new ArrayList<>())
                        .add(new Figure(unit.get(), input.get(), row.cell("value"), basis, source));
                if (!seen.add(List.of(row.cell("panel"), unit.get(), input.get()))) {
                    cells.twice(row, unit.get() + ", " + input.get());
                }
            }
        }
        return figures;
    }

    /** An input that the set does not take, or a figure that cannot be one of its kind. */
    private void tellMisfit(CsvTable.Row row, InputKey input, BigDecimal value) {
        InputDefinition.Kind kind = inputs.get(input);
        if (kind == null && !inputs.isEmpty()) {
            cells.tell(row, "input", "csv-input", "số liệu mà bộ chỉ số này có", "an input that this set has");
        } else if (kind != null && !kind.admits(value)) {
            cells.tell(
                    row, "value", "csv-value", kind.range().vi(), kind.range().en());
        }
    }

    private List<PublishedResult> published(List<CsvTable.Row> rows) {
        List<PublishedResult> published = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvTable.Row row : rows) {
            Optional<UnitCode> unit = member(row);
            Optional<NodeCode> node = cells.node(row, "node");
            Optional<BigDecimal> value = row.cell("value").isEmpty() ? Optional.empty() : cells.number(row, "value");
            OptionalInt rank = cells.rank(row, "rank");
            cells.sources(row, sources);
            if (value.filter(v -> v.signum() < 0 || v.compareTo(BigDecimal.ONE) > 0)
                    .isPresent()) {
                cells.tell(row, "value", "csv-value", "giá trị từ 0 đến 1", "a value from 0 to 1");
            }
            if (unit.isPresent() && node.isPresent()) {
                published.add(new PublishedResult(
                        row.cell("panel"), unit.get(), node.get(), value, rank, row.cell("source"), row.cell("note")));
                if (!seen.add(row.cell("panel") + " " + unit.get() + " " + node.get())) {
                    cells.twice(row, unit.get() + ", " + node.get());
                }
            }
        }
        return published;
    }

    private List<Note> notes(List<CsvTable.Row> rows) {
        List<Note> notes = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            cells.sources(row, sources);
            Optional<String> vi = cells.text(row, "text_vi");
            Optional<String> en = cells.text(row, "text_en");
            if (vi.isPresent() && en.isPresent()) {
                notes.add(new Note(row.cell("topic"), Bilingual.of(vi.get(), en.get()), row.cell("source")));
            }
        }
        return notes;
    }

    /** The code of the panel that is written most like a text. */
    private static Optional<UnitCode> nearest(String text, Panel panel) {
        String bare = Similarity.bare(text.strip()).replaceAll("[ _.-]+", "-");
        return panel.units().stream()
                .filter(code -> Similarity.distance(bare, code.text()) <= 2)
                .min(Comparator.comparingInt(code -> Similarity.distance(bare, code.text())));
    }

    /** The unit of a line if it belongs to the panel of the line. */
    private Optional<UnitCode> member(CsvTable.Row row) {
        if (register.panels().isEmpty()) {
            unlisted = true;
            return Optional.empty();
        }
        Panel panel = register.panels().get(row.cell("panel"));
        if (panel == null) {
            cells.tell(
                    row,
                    "panel",
                    "panel-unknown",
                    "danh sách có trong panels.csv: "
                            + String.join(", ", register.panels().keySet()),
                    "a panel of panels.csv: "
                            + String.join(", ", register.panels().keySet()));
            return Optional.empty();
        }
        Optional<UnitCode> unit = Optional.ofNullable(
                members.computeIfAbsent(panel.id(), id -> byText(panel)).get(row.cell("unit")));
        if (unit.isEmpty()) {
            cells.tell(
                    row,
                    "unit",
                    "unit-not-in-panel",
                    "mã của đơn vị thuộc danh sách " + panel.id(),
                    "the code of a unit of panel " + panel.id(),
                    nearest(row.cell("unit"), panel)
                            .map(code -> Bilingual.of("Có phải “" + code + "”?", "Is it “" + code + "”?"))
                            .orElse(Bilingual.of(
                                    "Xem mã đơn vị trong units.csv và panels.csv",
                                    "See the codes in units.csv and panels.csv")));
        }
        return unit;
    }

    private static Map<String, UnitCode> byText(Panel panel) {
        return panel.units().stream().collect(Collectors.toMap(UnitCode::text, code -> code));
    }

    /** Told once for the whole set: its level has no panel, so no line of it can name one. */
    private void tellNoPanels() {
        String level = folder.substring(0, Math.max(0, folder.indexOf('/')));
        String units = level + "/units.csv";
        String panels = level + "/panels.csv";
        findings.error("panels-missing")
                .at(new SourcePosition(panels, 1, ""))
                .found(
                        "Cấp “" + level + "” không có danh sách đơn vị nào: thiếu " + units + " hoặc " + panels
                                + ", hoặc tệp không có dòng đọc được",
                        "The level “" + level + "” has no panel of units: " + units + " or " + panels
                                + " is missing, or has no line that can be read")
                .allowed(
                        units + " (mã và tên các đơn vị) và " + panels
                                + " (đơn vị nào thuộc danh sách nào) đặt trong thư mục " + level + "/",
                        units + " (codes and names of the units) and " + panels
                                + " (which unit belongs to which panel) in the folder " + level + "/")
                .remedy(
                        "Sao chép units.csv và panels.csv từ rules/province vào rules/" + level
                                + " rồi sửa cho đúng các đơn vị của cấp này; nếu dùng chung đơn vị với cấp tỉnh thì tạo "
                                + level + "/uses.csv gồm hai dòng: level, province",
                        "Copy units.csv and panels.csv from rules/province to rules/" + level
                                + " and change them to the units of this level; if it has the units of the provinces, write "
                                + level + "/uses.csv with two lines: level, province");
    }
}
