package vn.dti.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.vocabulary.DroolsDsl;
import vn.dti.rules.vocabulary.Guide;

/** {@code vocabulary}: the sentences of the rule language as documents, beside the rules. */
final class VocabularyCommand implements Tool.Command {
    private static final String FOLDER = "vocabulary";
    private static final List<String> LEVELS = List.of("province", "reference", "province-sample");

    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "vocabulary THƯ_MỤC_RULES [--check]: viết danh mục câu vào rules/vocabulary; --check chỉ nêu tệp đã cũ",
                "vocabulary RULES_FOLDER [--check]: write the vocabulary to rules/vocabulary; --check only names files out of"
                        + " date");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        Path rules = Path.of(arguments.path(0));
        if (!Files.isDirectory(rules)) {
            throw new RefusedCall(
                    Bilingual.of("Không có thư mục “" + rules + "”.", "There is no folder “" + rules + "”."));
        }
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : files(rules).entrySet()) {
            Path path = rules.resolve(FOLDER).resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                changed.add(FOLDER + "/" + file.getKey());
                if (!arguments.has("check")) {
                    Files.createDirectories(rules.resolve(FOLDER));
                    FormatCommand.replace(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        report.member("changed", changed);
        changed.forEach(report::line);
        return arguments.has("check") && !changed.isEmpty() ? Tool.NO : Tool.DONE;
    }

    /** The files by name, with examples from the sets of a rule tree: real ones first, the newest before older ones. */
    static Map<String, String> files(Path rules) throws IOException {
        List<RuleFolder> sets = new ArrayList<>();
        for (String level : LEVELS) {
            if (Files.isDirectory(rules.resolve(level))) {
                for (Path set : folders(rules.resolve(level))) {
                    sets.add(SetOnDisk.read(set.toString()).rules());
                }
            }
        }
        Map<String, String> files = new TreeMap<>();
        files.put(DroolsDsl.FILE, DroolsDsl.text());
        files.put(Guide.FILE, Guide.text(sets));
        return files;
    }

    private static List<Path> folders(Path level) throws IOException {
        try (Stream<Path> entries = Files.list(level)) {
            return entries.filter(Files::isDirectory)
                    .sorted((a, b) ->
                            b.getFileName().toString().compareTo(a.getFileName().toString()))
                    .toList();
        }
    }
}
