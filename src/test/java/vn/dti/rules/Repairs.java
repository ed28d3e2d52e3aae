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
    private static final Pattern OFFERED = Pattern.compile("Có phải câu này: “(.*)”\\? .*");
    private static final Pattern WRITE = Pattern.compile("Viết “([^”]*)”.*");
    private static final Pattern NUMBER = Pattern.compile("Số viết không đúng: “(.*)”");
    private static final Pattern CHANGE = Pattern.compile("Sửa “([^”]*)” thành “([^”]*)”.*");
    private static final Pattern BOUNDS = Pattern.compile("Đổi chỗ hai số: từ (\\S+) đến (\\S+)");
    private static final Pattern WRITE_LINE = Pattern.compile("Viết: (.*)");
    private static final Pattern ADD_LINE = Pattern.compile("Thêm (?:một dòng|câu|dòng) “([^”]*)”.*");
    private static final Pattern YEAR = Pattern.compile("Sửa năm ở dòng này thành ([0-9]{4}),.*");
    private static final Pattern ONE_OF = Pattern.compile("“([^”]*)”.*");
    private static final Pattern TWICE = Pattern.compile(
            "Xóa một câu|Bỏ một lần|Đổi mã của một trong hai mục, hoặc xóa mục thừa|Giữ một câu, xóa câu kia|Bỏ dòng .*");

    private Repairs() {}

    /** The folder after what the finding says was done. */
    static RuleFolder apply(RuleFolder folder, Finding finding) {
        Map<String, byte[]> files = new TreeMap<>(folder.files());
        SourcePosition place = finding.places().get(0);
        byte[] bytes = Objects.requireNonNull(files.get(place.file()));
        List<String> lines = new ArrayList<>(
                List.of(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r?\n", -1)));
        if (finding.code().equals("not-utf-8")) {
            throw new IllegalArgumentException("how it was saved is known to the editor alone");
        }
        apply(lines, place, finding);
        files.put(place.file(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(folder.id(), files);
    }

    private static void apply(List<String> lines, SourcePosition place, Finding finding) {
        String remedy = finding.remedy().vi();
        int at = place.line() - 1;
        String line = lines.get(at);
        Matcher number = NUMBER.matcher(finding.found().vi());
        Matcher change = CHANGE.matcher(remedy);
        Matcher offered = OFFERED.matcher(remedy);
        Matcher write = WRITE.matcher(remedy);
        Matcher bounds = BOUNDS.matcher(remedy);
        Matcher whole = WRITE_LINE.matcher(remedy);
        Matcher add = ADD_LINE.matcher(remedy);
        Matcher year = YEAR.matcher(remedy);
        if (offered.matches()) {
            lines.set(at, "    " + offered.group(1));
        } else if (number.matches() && write.matches()) {
            lines.set(at, line.replace(number.group(1), write.group(1)));
        } else if (change.matches()) {
            lines.set(at, line.replace(change.group(1), change.group(2)));
        } else if (bounds.matches()) {
            lines.set(at, line.replace(
                    "từ " + bounds.group(2) + " đến dưới " + bounds.group(1),
                    "từ " + bounds.group(1) + " đến dưới " + bounds.group(2)));
        } else if (whole.matches() && whole.group(1).endsWith("…")) {
            String beginning = whole.group(1).replace(": …", ":");
            lines.set(at, "    " + beginning + line.substring(line.indexOf(':') + 1));
        } else if (whole.matches()) {
            lines.set(at, "    " + whole.group(1));
        } else if (year.matches()) {
            lines.set(at, line.replaceFirst("[0-9]{4}", year.group(1)));
        } else if (remedy.startsWith("Xóa dòng và gõ lại bằng tay")) {
            lines.set(at, "    " + place.text());
        } else if (TWICE.matcher(remedy).matches()) {
            delete(lines, at);
        } else if (finding.code().equals("keyword-missing") && add.matches()) {
            boolean end = add.group(1).equals("end");
            int next = finding.places().get(finding.places().size() - 1).line() - 1;
            lines.add(end ? next : at, add.group(1));
        } else if (add.matches()) {
            lines.add(at + 1, "    " + add.group(1));
        } else if (remedy.startsWith("Thêm một trong các câu này") || remedy.startsWith("Thêm một trong hai câu này")) {
            Matcher one = ONE_OF.matcher(finding.allowed().vi());
            if (one.matches()) {
                lines.add(at + 1, "    " + one.group(1));
            }
        } else if (remedy.startsWith("Dùng câu “Ghi chú: …”")) {
            lines.set(at, "    Ghi chú: " + line.strip().substring(2).strip());
        } else {
            throw new IllegalArgumentException(remedy);
        }
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
