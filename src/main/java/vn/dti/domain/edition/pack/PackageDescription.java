package vn.dti.domain.edition.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;

/** The description of a package, {@code datapackage.json} of Frictionless Data: every file with its bytes, hash and schema. */
final class PackageDescription {
    static final String PATH = "datapackage.json";

    /** The format of packages; another one is refused. */
    static final String FORMAT = "dti-edition 1";

    static final String HASH = "sha256:";

    private static final Map<String, Bilingual> TEXTS = Map.of(
            PackageReadme.PATH, Bilingual.of("Hướng dẫn", "README"),
            PackedContent.RECEIPT, Bilingual.of("Biên nhận", "Receipt"),
            PackedContent.CHAIN, Bilingual.of("Chuỗi bản kết quả", "Chain of editions"),
            PackedContent.PLAN, Bilingual.of("Cách tính ở dạng chuẩn", "Canonical plan"),
            PackedContent.LINES, Bilingual.of("Dòng quy tắc của từng chỉ số", "Rule lines of each node"));

    private PackageDescription() {}

    /** The text for the other files of a package. */
    static String of(Edition edition, Chain chain, Map<String, byte[]> files) {
        Bilingual title = PackageTitle.of(edition);
        FrozenUnits units = FrozenUnits.read(edition.content().units());
        Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("id", units.panel());
        panel.put("title_vi", units.title().vi());
        panel.put("title_en", units.title().en());
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("format", FORMAT);
        own.put("period", edition.period().toString());
        own.put("edition", edition.receipt().edition());
        own.put("panel", panel);
        own.put("receipt", edition.receipt().fingerprint());
        own.put("head", chain.head().orElse(""));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "data-package");
        all.put(
                "name",
                "dti-" + edition.period().toString().replace('/', '-') + "-"
                        + edition.receipt().edition());
        all.put("title", title.vi());
        all.put("description", title.en());
        all.put("dti", own);
        List<Object> resources = new ArrayList<>();
        files.forEach((path, content) -> resources.add(resource(path, content, resources.size() + 1)));
        all.put("resources", resources);
        return Json.write(all);
    }

    private static Map<String, Object> resource(String path, byte[] content, int number) {
        Map<String, Object> resource = new LinkedHashMap<>();
        Optional<PackedTable> table = table(path);
        resource.put(
                "name",
                path.startsWith(PackedContent.RULES)
                        ? "rules-" + number
                        : path.substring(0, path.indexOf('.')).toLowerCase(Locale.ROOT));
        resource.put("path", path);
        resource.put("profile", table.isPresent() ? "tabular-data-resource" : "data-resource");
        resource.put("format", path.substring(path.lastIndexOf('.') + 1));
        resource.put("mediatype", table.isPresent() ? "text/csv" : "text/plain");
        resource.put("encoding", "utf-8");
        resource.put("bytes", content.length);
        resource.put("hash", HASH + Fingerprint.of(content));
        table.map(PackedTable::title)
                .or(() -> Optional.ofNullable(TEXTS.get(path)))
                .ifPresent(title -> resource.put("title", title.vi() + " / " + title.en()));
        table.ifPresent(of -> resource.put("schema", schema(of)));
        return resource;
    }

    private static Optional<PackedTable> table(String path) {
        return List.of(PackedTable.values()).stream()
                .filter(table -> table.path().equals(path))
                .findFirst();
    }

    private static Map<String, Object> schema(PackedTable table) {
        List<Object> fields = new ArrayList<>();
        for (PackedTable.Column column : table.columns()) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", column.name());
            field.put("type", column.type());
            field.put(
                    "description",
                    column.meaning().vi() + " / " + column.meaning().en());
            fields.add(field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        return schema;
    }
}
