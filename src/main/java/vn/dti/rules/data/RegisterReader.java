package vn.dti.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/** Reads the files of a level: units.csv, panels.csv and sources.csv. */
public final class RegisterReader {
    private static final List<String> UNITS =
            List.of("code", "name", "name_en", "aliases", "valid_from", "valid_to", "predecessors");
    private static final List<String> PANELS = List.of("panel", "title_vi", "title_en", "unit", "name", "name_en");
    private static final List<String> SOURCES = List.of("source", "title", "url");

    private final Findings findings;
    private final Cells cells;

    /** A reader that tells what it finds. */
    public RegisterReader(Findings findings) {
        this.findings = findings;
        this.cells = new Cells(findings);
    }

    /**
     * Units and panels.
     *
     * @param level the folder of the level, for findings
     * @param units the bytes of units.csv
     * @param panels the bytes of panels.csv
     */
    public UnitRegister register(String level, byte[] units, byte[] panels) {
        Map<UnitCode, AssessedUnit> byCode = new TreeMap<>();
        List<CsvTable.Row> rows = new CsvTable(level + "/units.csv", UNITS, findings).read(units);
        for (CsvTable.Row row : rows) {
            Optional<UnitCode> code = cells.unit(row, "code");
            Optional<String> name = cells.text(row, "name");
            if (code.isPresent() && name.isPresent()) {
                AssessedUnit unit = new AssessedUnit(
                        code.get(),
                        name.get(),
                        row.cell("name_en").isEmpty() ? name.get() : row.cell("name_en"),
                        Cells.names(row, "aliases"),
                        cells.date(row, "valid_from"),
                        cells.date(row, "valid_to"),
                        predecessors(row));
                if (byCode.putIfAbsent(unit.code(), unit) != null) {
                    cells.twice(row, unit.code().text());
                }
            }
        }
        for (CsvTable.Row row : rows) {
            for (UnitCode predecessor : predecessors(row)) {
                if (!byCode.containsKey(predecessor)) {
                    cells.tell(row, "predecessors", "unit-unknown", "mã có trong units.csv", "codes of units.csv");
                }
            }
        }
        return panels(level, panels, byCode);
    }

    private List<UnitCode> predecessors(CsvTable.Row row) {
        List<UnitCode> codes = new ArrayList<>();
        for (String name : Cells.names(row, "predecessors")) {
            UnitCode.parse(name).ifPresentOrElse(codes::add, () -> cells.unit(row, "predecessors"));
        }
        return codes;
    }

    private UnitRegister panels(String level, byte[] bytes, Map<UnitCode, AssessedUnit> units) {
        Map<String, Bilingual> titles = new TreeMap<>();
        Map<String, List<UnitCode>> members = new TreeMap<>();
        Map<String, Map<UnitCode, Bilingual>> names = new TreeMap<>();
        for (CsvTable.Row row : new CsvTable(level + "/panels.csv", PANELS, findings).read(bytes)) {
            Optional<UnitCode> unit = cells.unit(row, "unit");
            String id = row.cell("panel");
            if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                cells.tell(
                        row,
                        "panel",
                        "panel-id",
                        "chữ thường không dấu, chữ số, gạch nối",
                        "lower-case letters, digits, hyphens");
            } else if (unit.isPresent() && !units.containsKey(unit.get())) {
                cells.tell(row, "unit", "unit-unknown", "mã có trong units.csv", "a code of units.csv");
            } else if (unit.isPresent()
                    && cells.text(row, "title_vi").isPresent()
                    && cells.text(row, "title_en").isPresent()) {
                Bilingual title = Bilingual.of(row.cell("title_vi"), row.cell("title_en"));
                if (!titles.computeIfAbsent(id, key -> title).equals(title)) {
                    cells.tell(
                            row,
                            "title_vi",
                            "panel-title",
                            "cùng một tên cho mọi dòng của bảng " + id,
                            "the same title in all lines of panel " + id);
                }
                List<UnitCode> list = members.computeIfAbsent(id, key -> new ArrayList<>());
                if (list.contains(unit.get())) {
                    cells.twice(row, unit.get().text());
                } else {
                    list.add(unit.get());
                }
                if (!row.cell("name").isEmpty()) {
                    String en = row.cell("name_en").isEmpty() ? row.cell("name") : row.cell("name_en");
                    names.computeIfAbsent(id, key -> new TreeMap<>())
                            .put(unit.get(), Bilingual.of(row.cell("name"), en));
                }
            }
        }
        Map<String, Panel> panels = new TreeMap<>();
        titles.forEach((id, title) -> panels.put(id, new Panel(id, title, members.getOrDefault(id, List.of()))));
        return new UnitRegister(units, panels, names);
    }

    /** The sources of a level by key. */
    public Map<String, Source> sources(String level, byte[] bytes) {
        Map<String, Source> sources = new TreeMap<>();
        for (CsvTable.Row row : new CsvTable(level + "/sources.csv", SOURCES, findings).read(bytes)) {
            String url = row.cell("url");
            if (!row.cell("source").matches("[a-z0-9][a-z0-9-]{0,59}")) {
                cells.tell(
                        row,
                        "source",
                        "source-key",
                        "khóa: chữ thường không dấu, chữ số, gạch nối",
                        "a key: lower-case letters, digits, hyphens");
            } else if (!url.isEmpty() && !url.matches("https?://[\\x21-\\x7e]{1,1000}")) {
                cells.tell(
                        row,
                        "url",
                        "source-url",
                        "địa chỉ bắt đầu bằng http:// hoặc https://, hoặc để trống",
                        "an address that begins with http:// or https://, or nothing");
            } else if (cells.text(row, "title").isPresent()) {
                Source source = new Source(row.cell("source"), row.cell("title"), url);
                if (sources.putIfAbsent(source.key(), source) != null) {
                    cells.twice(row, source.key());
                }
            }
        }
        return sources;
    }
}
