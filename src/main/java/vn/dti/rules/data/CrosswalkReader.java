package vn.dti.rules.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.domain.edition.Crosswalk;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/** Reads {@code crosswalk.csv} beside the rules of a set: how its entries follow those of older sets. */
final class CrosswalkReader {
    static final String FILE = "crosswalk.csv";
    static final List<String> COLUMNS = List.of("from", "to", "old", "new", "relation", "note_vi", "note_en", "source");

    private final String folder;
    private final Set<String> sources;
    private final Function<SetId, Set<NodeCode>> codes;
    private final Cells cells;

    /**
     * A reader.
     *
     * @param codes the codes of the entries of a set; empty for a set that is not known, whose codes are then not checked
     */
    CrosswalkReader(String folder, Set<String> sources, Function<SetId, Set<NodeCode>> codes, Cells cells) {
        this.folder = folder;
        this.sources = sources;
        this.codes = codes;
        this.cells = cells;
    }

    List<Crosswalk> read(List<CsvTable.Row> rows) {
        Map<SetId, List<Crosswalk.Line>> lines = new TreeMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvTable.Row row : rows) {
            Optional<SetId> from = set(row, "from");
            Optional<SetId> to = set(row, "to");
            cells.sources(row, sources);
            Optional<Crosswalk.Line> line = line(row);
            if (to.isPresent() && !to.get().toString().equals(folder)) {
                cells.tell(
                        row,
                        "to",
                        "crosswalk-set",
                        "bộ chỉ số của thư mục này: " + folder,
                        "the set of this folder: " + folder);
            } else if (from.isPresent() && to.isPresent() && line.isPresent()) {
                known(row, "old", from.get(), line.get().before());
                known(row, "new", to.get(), line.get().after());
                boolean isNewBefore = isNew(seen, from.get(), "old", line.get().before());
                boolean isNewAfter = isNew(seen, from.get(), "new", line.get().after());
                if (isNewBefore && isNewAfter) {
                    lines.computeIfAbsent(from.get(), set -> new ArrayList<>()).add(line.get());
                } else {
                    cells.twice(row, row.cell("old") + " → " + row.cell("new"));
                }
            }
        }
        List<Crosswalk> crosswalks = new ArrayList<>();
        SetId.parse(folder)
                .ifPresent(to -> lines.forEach((from, list) -> crosswalks.add(new Crosswalk(from, to, list))));
        return crosswalks;
    }

    private void known(CsvTable.Row row, String column, SetId set, Optional<NodeCode> code) {
        Set<NodeCode> all = codes.apply(set);
        if (code.isPresent() && !all.isEmpty() && !all.contains(code.get())) {
            cells.tell(
                    row,
                    column,
                    "crosswalk-unknown",
                    "mã của một mục trong bộ chỉ số " + set,
                    "the code of an entry of the set " + set,
                    Bilingual.of(
                            "Sửa mã theo tệp quy tắc của bộ " + set,
                            "Mend the code by the rule files of the set " + set));
        }
    }

    private static boolean isNew(Set<List<Object>> seen, SetId from, String column, Optional<NodeCode> code) {
        return code.map(known -> seen.add(List.of(from, column, known))).orElse(true);
    }

    private Optional<SetId> set(CsvTable.Row row, String column) {
        Optional<SetId> set = SetId.parse(row.cell(column));
        if (set.isEmpty()) {
            cells.tell(
                    row,
                    column,
                    "crosswalk-set",
                    "cấp/bộ chỉ số, ví dụ province/2023",
                    "level/set, such as province/2023");
        }
        return set;
    }

    private Optional<Crosswalk.Line> line(CsvTable.Row row) {
        Optional<Crosswalk.Relation> relation = Stream.of(Crosswalk.Relation.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(row.cell("relation")))
                .findFirst();
        if (relation.isEmpty()) {
            cells.tell(
                    row,
                    "relation",
                    "crosswalk-relation",
                    "mapped, changed, new hoặc dropped",
                    "mapped, changed, new or dropped");
            return Optional.empty();
        }
        Optional<NodeCode> before = code(row, "old", relation.get() != Crosswalk.Relation.NEW);
        Optional<NodeCode> after = code(row, "new", relation.get() != Crosswalk.Relation.DROPPED);
        if (before.isEmpty() != (relation.get() == Crosswalk.Relation.NEW)
                || after.isEmpty() != (relation.get() == Crosswalk.Relation.DROPPED)) {
            return Optional.empty();
        }
        return Optional.of(new Crosswalk.Line(before, after, relation.get(), note(row), row.cell("source")));
    }

    private Optional<NodeCode> code(CsvTable.Row row, String column, boolean wanted) {
        if (wanted) {
            return cells.node(row, column);
        }
        if (!row.cell(column).isEmpty()) {
            cells.tell(
                    row,
                    column,
                    "crosswalk-code",
                    "để trống khi quan hệ là " + row.cell("relation"),
                    "empty where the relation is " + row.cell("relation"));
            return NodeCode.parse(row.cell(column));
        }
        return Optional.empty();
    }

    private Optional<Bilingual> note(CsvTable.Row row) {
        if (row.cell("note_vi").isBlank() && row.cell("note_en").isBlank()) {
            return Optional.empty();
        }
        Optional<String> vi = cells.text(row, "note_vi");
        Optional<String> en = cells.text(row, "note_en");
        return vi.flatMap(first -> en.map(second -> Bilingual.of(first, second)));
    }
}
