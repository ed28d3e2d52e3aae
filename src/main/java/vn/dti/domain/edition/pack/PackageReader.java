package vn.dti.domain.edition.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dti.domain.edition.CanonicalResults;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionContent;
import vn.dti.domain.edition.FrozenFigures;
import vn.dti.domain.edition.FrozenSources;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.Note;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.text.ShownText;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/**
 * Rebuilds an edition from the files of a package, then writes it anew and compares every byte: whatever does not come
 * out alike is a fault, wherever it lies.
 */
final class PackageReader {
    private final Map<String, byte[]> files;
    private final List<PackageFault> faults = new ArrayList<>();

    PackageReader(Map<String, byte[]> files) {
        this.files = files;
    }

    EditionPackage read() {
        Map<?, ?> description = description();
        resources(description);
        try {
            Chain chain = text(PackedContent.CHAIN, Chain::read);
            Edition edition = edition(description);
            compare(EditionPackage.files(edition, chain));
            return new EditionPackage(edition, chain, faults);
        } catch (PackageException e) {
            if (faults.isEmpty()
                    || faults.stream().anyMatch(fault -> fault.entry().equals(e.entry()))) {
                throw e;
            }
            PackageException told = new PackageException(
                    PackageException.Kind.DAMAGED,
                    faults.get(0).entry(),
                    0,
                    faults.get(0).text());
            told.addSuppressed(e);
            throw told;
        }
    }

    private byte[] file(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw PackageException.damaged(
                    path,
                    0,
                    "gói thiếu tệp này; hãy lấy lại bản kết quả từ nơi phát hành.",
                    "this file is missing; fetch the edition again from where it was issued.");
        }
        return content;
    }

    private Map<?, ?> description() {
        if (!files.containsKey(PackageDescription.PATH)) {
            throw PackageException.unreadable(
                    PackageDescription.PATH,
                    "gói thiếu tệp này, nên không phải một bản kết quả; hãy chọn tệp .zip do dịch vụ hoặc lệnh xuất ra.",
                    "this file is missing, so it is no edition; choose a .zip that the service exported.");
        }
        Map<?, ?> description = JsonReader.read(
                PackageDescription.PATH, Utf8.read(PackageDescription.PATH, file(PackageDescription.PATH)));
        String format = textOf(member(description, "dti"), "format");
        if (!format.equals(PackageDescription.FORMAT)) {
            throw PackageException.unreadable(
                    PackageDescription.PATH,
                    "gói ở dạng “%s”; chương trình này đọc “%s”. Hãy dùng bản chương trình mới hơn."
                            .formatted(ShownText.of(format), PackageDescription.FORMAT),
                    "the package is “%s”; this program reads “%s”. Use a newer program."
                            .formatted(ShownText.of(format), PackageDescription.FORMAT));
        }
        return description;
    }

    private static Map<?, ?> member(Map<?, ?> object, String name) {
        if (object.get(name) instanceof Map<?, ?> member) {
            return member;
        }
        throw missing(name);
    }

    private static String textOf(Map<?, ?> object, String name) {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw missing(name);
    }

    private static PackageException missing(String name) {
        return PackageException.damaged(
                PackageDescription.PATH,
                0,
                "thiếu mục “%s”; hãy lấy lại bản kết quả từ nơi phát hành.".formatted(name),
                "the member “%s” is missing; fetch the edition again from where it was issued.".formatted(name));
    }

    /** Every file must be listed once with its bytes and hash, and every one listed be there. */
    private void resources(Map<?, ?> description) {
        if (!(description.get("resources") instanceof List<?> resources)) {
            throw missing("resources");
        }
        Set<String> listed = new HashSet<>(Set.of(PackageDescription.PATH));
        for (Object element : resources) {
            if (!(element instanceof Map<?, ?> resource)) {
                throw missing("resources");
            }
            String path = textOf(resource, "path");
            if (!listed.add(path)) {
                throw PackageException.damaged(
                        PackageDescription.PATH,
                        0,
                        "kê tệp “%s” hai lần.".formatted(ShownText.of(path)),
                        "it lists “%s” twice.".formatted(ShownText.of(path)));
            }
            byte[] content = file(path);
            String hash = PackageDescription.HASH + Fingerprint.of(content);
            boolean fits = hash.equals(textOf(resource, "hash"))
                    && String.valueOf(content.length).equals(textOf(resource, "bytes"));
            if (!fits) {
                faults.add(new PackageFault(
                        path,
                        0,
                        Bilingual.of(
                                "không khớp cỡ và mã băm trong datapackage.json: tệp đã bị sửa.",
                                "it does not fit its size and hash in datapackage.json: the file was changed.")));
            }
        }
        for (String path : files.keySet()) {
            if (!listed.contains(path)) {
                throw PackageException.damaged(
                        path,
                        0,
                        "tệp này không có trong datapackage.json; bản kết quả không có tệp thừa.",
                        "this file is not listed in datapackage.json; an edition has no surplus files.");
            }
        }
    }

    private <T> T text(String path, Function<String, T> reader) {
        String text = Utf8.read(path, file(path));
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            PackageException refused = PackageException.damaged(
                    path, 0, "không đọc được: " + e.getMessage() + ".", "it cannot be read: " + e.getMessage() + ".");
            refused.initCause(e);
            throw refused;
        }
    }

    private Edition edition(Map<?, ?> description) {
        Receipt receipt = text(PackedContent.RECEIPT, Receipt::read);
        FrozenUnits units = units(member(member(description, "dti"), "panel"));
        EditionContent content = new EditionContent(
                new RuleFolder(receipt.period().set(), rules()),
                text(PackedContent.PLAN, PackageReader::plan),
                text(PackedContent.LINES, text -> text),
                units.canonical(),
                sources().canonical(),
                figures(units).canonical(),
                published().canonical(),
                results());
        return new Edition(receipt, content);
    }

    /** The text of a plan that this program can read. */
    private static String plan(String text) {
        CanonicalPlan.read(text);
        return text;
    }

    private Map<String, byte[]> rules() {
        Map<String, byte[]> rules = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith(PackedContent.RULES)) {
                rules.put(path.substring(PackedContent.RULES.length()), content);
            }
        });
        return rules;
    }

    private FrozenSources sources() {
        List<Source> sources = new ArrayList<>();
        TableReader.each(
                PackedTable.SOURCES,
                file(PackedTable.SOURCES.path()),
                row -> sources.add(new Source(row.get(0), row.get(1), row.get(2))));
        return whole(PackedTable.SOURCES, () -> new FrozenSources(sources));
    }

    private FrozenUnits units(Map<?, ?> panel) {
        List<AssessedUnit> units = new ArrayList<>();
        TableReader.each(
                PackedTable.UNITS,
                file(PackedTable.UNITS.path()),
                row -> units.add(new AssessedUnit(
                        new UnitCode(row.get(0)),
                        row.get(1),
                        row.get(2),
                        split(row.get(3)),
                        FrozenUnits.day(row.get(4)),
                        FrozenUnits.day(row.get(5)),
                        split(row.get(6)).stream().map(UnitCode::new).toList())));
        String id = textOf(panel, "id");
        Bilingual title =
                whole(PackedTable.UNITS, () -> Bilingual.of(textOf(panel, "title_vi"), textOf(panel, "title_en")));
        return whole(PackedTable.UNITS, () -> new FrozenUnits(id, title, units));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(PackedContent.BETWEEN, -1));
    }

    private FrozenFigures figures(FrozenUnits units) {
        List<Figure> figures = new ArrayList<>();
        TableReader.each(
                PackedTable.FIGURES,
                file(PackedTable.FIGURES.path()),
                row -> figures.add(new Figure(
                        new UnitCode(row.get(0)),
                        InputKey.parse(row.get(1))
                                .orElseThrow(() -> new IllegalArgumentException("not an input: " + row.get(1))),
                        row.get(2),
                        Figure.Basis.valueOf(row.get(3)),
                        row.get(4))));
        return whole(
                PackedTable.FIGURES, () -> new FrozenFigures(units.toPanel().units(), figures));
    }

    private PublishedRecord published() {
        List<PublishedResult> results = new ArrayList<>();
        TableReader.each(
                PackedTable.PUBLISHED,
                file(PackedTable.PUBLISHED.path()),
                row -> results.add(new PublishedResult(
                        row.get(0),
                        new UnitCode(row.get(1)),
                        NodeCode.of(row.get(2)),
                        row.get(3).isEmpty() ? Optional.empty() : Optional.of(number(row.get(3))),
                        row.get(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.get(4))),
                        row.get(5),
                        row.get(6))));
        List<Note> notes = new ArrayList<>();
        TableReader.each(
                PackedTable.NOTES,
                file(PackedTable.NOTES.path()),
                row -> notes.add(new Note(row.get(0), Bilingual.of(row.get(1), row.get(2)), row.get(3))));
        return new PublishedRecord(results, notes);
    }

    private static BigDecimal number(String text) {
        return Decimals.parse(text).orElseThrow(() -> new IllegalArgumentException("not a number: " + text));
    }

    private String results() {
        CanonicalLines lines = new CanonicalLines(CanonicalResults.FORMAT);
        lines(PackedTable.RESULTS, "result", lines);
        lines(PackedTable.PROBLEMS, "problem", lines);
        return lines.toString();
    }

    private void lines(PackedTable table, String word, CanonicalLines lines) {
        TableReader.each(table, file(table.path()), row -> {
            String[] fields = new String[row.size() + 1];
            fields[0] = word;
            for (int i = 0; i < row.size(); i++) {
                fields[i + 1] = row.get(i);
            }
            requireNumber(table, row);
            lines.line(fields);
        });
    }

    private static void requireNumber(PackedTable table, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            String type = table.columns().get(i).type();
            String cell = row.get(i);
            if (!cell.isEmpty() && type.equals("integer")) {
                Integer.parseInt(cell);
            } else if (!cell.isEmpty() && type.equals("number")) {
                new BigDecimal(cell);
            }
        }
    }

    /** Builds something of a whole table. */
    private static <T> T whole(PackedTable table, Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalArgumentException e) {
            PackageException refused = PackageException.damaged(
                    table.path(),
                    0,
                    "không đọc được: " + e.getMessage() + ".",
                    "it cannot be read: " + e.getMessage() + ".");
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * Names the first line of each file that is not as it would be written. The description repeats the hashes of all
     * others, so it is only compared where they fit.
     */
    private void compare(Map<String, byte[]> written) {
        boolean touched = !faults.isEmpty();
        written.forEach((path, bytes) -> {
            byte[] found = file(path);
            if (!Arrays.equals(found, bytes) && !(touched && path.equals(PackageDescription.PATH))) {
                faults.add(difference(path, Utf8.read(path, found), Utf8.read(path, bytes)));
            }
        });
    }

    private static PackageFault difference(String path, String found, String written) {
        List<String> a = found.lines().toList();
        List<String> b = written.lines().toList();
        int line = 0;
        while (line < a.size() && line < b.size() && a.get(line).equals(b.get(line))) {
            line++;
        }
        String there = line < a.size() ? ShownText.of(a.get(line)) : "–";
        String should = line < b.size() ? ShownText.of(b.get(line)) : "–";
        return new PackageFault(
                path,
                line + 1,
                Bilingual.of(
                        "ghi “%s”, theo các phần khác phải là “%s”.".formatted(there, should),
                        "it says “%s”; by the other parts it must be “%s”.".formatted(there, should)));
    }
}
