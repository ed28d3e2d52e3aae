package vn.dti.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;

/** Does what a finding says, to the letter and knowing nothing else, as somebody would who only reads the message. */
final class Repairs {
    private static final Pattern NUMBER = Pattern.compile("Số viết không đúng: “(.*)”");
    private static final Pattern ONE_OF = Pattern.compile("“([^”]*)”.*");

    /** What is done to the lines of a file where the message says so. */
    @FunctionalInterface
    private interface Deed {
        void in(List<String> lines, int at, Matcher said, Finding finding);
    }

    private record Recipe(Pattern remedy, Deed deed) {
        Recipe(String remedy, Deed deed) {
            this(Pattern.compile(remedy), deed);
        }
    }

    private static final List<Recipe> RECIPES = List.of(
            new Recipe(
                    "Có phải câu này: “(.*)”\\? .*",
                    (lines, at, said, finding) -> lines.set(at, "    " + said.group(1))),
            new Recipe("Viết “([^”]*)”.*", (lines, at, said, finding) -> {
                Matcher number = NUMBER.matcher(finding.found().vi());
                if (number.matches()) {
                    lines.set(at, lines.get(at).replace(number.group(1), said.group(1)));
                }
            }),
            new Recipe(
                    "Sửa “([^”]*)” thành “([^”]*)”.*",
                    (lines, at, said, finding) -> lines.set(at, lines.get(at).replace(said.group(1), said.group(2)))),
            new Recipe(
                    "Đổi chỗ hai số: từ (\\S+) đến (\\S+)",
                    (lines, at, said, finding) -> lines.set(
                            at,
                            lines.get(at)
                                    .replace(
                                            "từ " + said.group(2) + " đến dưới " + said.group(1),
                                            "từ " + said.group(1) + " đến dưới " + said.group(2)))),
            new Recipe(
                    "Viết: ([^:]*): …",
                    (lines, at, said, finding) -> lines.set(
                            at,
                            "    " + said.group(1)
                                    + lines.get(at).substring(lines.get(at).indexOf(':')))),
            new Recipe("Viết: (.*)", (lines, at, said, finding) -> lines.set(at, "    " + said.group(1))),
            new Recipe(
                    "Xóa dòng và gõ lại bằng tay",
                    (lines, at, said, finding) ->
                            lines.set(at, "    " + finding.places().get(0).text())),
            new Recipe(
                    "Xóa một câu|Đổi mã của một trong hai mục, hoặc xóa mục thừa|Giữ một câu, xóa câu kia",
                    (lines, at, said, finding) -> delete(lines, at)),
            new Recipe("Thêm một dòng “end” .*", (lines, at, said, finding) -> {
                int next = finding.places().get(finding.places().size() - 1).line() - 1;
                lines.add(next, "end");
            }),
            new Recipe("Thêm một dòng “([a-z]+)”", (lines, at, said, finding) -> lines.add(at, said.group(1))),
            new Recipe("Thêm câu “([^”]*)”.*", (lines, at, said, finding) -> lines.add(at + 1, "    " + said.group(1))),
            new Recipe("Thêm một trong (các|hai) câu này", (lines, at, said, finding) -> {
                Matcher one = ONE_OF.matcher(finding.allowed().vi());
                if (one.matches()) {
                    lines.add(at + 1, "    " + one.group(1));
                }
            }),
            new Recipe(
                    "Dùng câu “Ghi chú: …”.*",
                    (lines, at, said, finding) -> lines.set(
                            at,
                            "    Ghi chú: " + lines.get(at).strip().substring(2).strip())));

    private Repairs() {}

    /** The folder after what the finding says was done. */
    static RuleFolder apply(RuleFolder folder, Finding finding) {
        Map<String, byte[]> files = new TreeMap<>(folder.files());
        SourcePosition place = finding.places().get(0);
        byte[] bytes = Objects.requireNonNull(files.get(place.file()));
        List<String> lines = new ArrayList<>(List.of(
                new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r?\n", -1)));
        if (finding.code().equals("not-utf-8")) {
            throw new IllegalArgumentException("how it was saved is known to the editor alone");
        }
        apply(lines, place, finding);
        files.put(place.file(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(folder.id(), files);
    }

    private static void apply(List<String> lines, SourcePosition place, Finding finding) {
        String remedy = finding.remedy().vi();
        for (Recipe recipe : RECIPES) {
            Matcher said = recipe.remedy().matcher(remedy);
            if (said.matches()) {
                recipe.deed().in(lines, place.line() - 1, said, finding);
                return;
            }
        }
        throw new IllegalArgumentException(remedy);
    }

    /** A sentence, or the whole rule where the line is its title. */
    private static void delete(List<String> lines, int at) {
        if (!lines.get(at).startsWith("rule ")) {
            lines.remove(at);
            return;
        }
        while (!lines.get(at).equals("end")) {
            lines.remove(at);
        }
        lines.remove(at);
    }
}
