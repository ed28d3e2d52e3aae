package vn.dti.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults of words, numbers, signs and the form of a rule. */
final class WordFaults {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");
    private static final Pattern FIXED = Pattern.compile(
            "(Điểm tối đa|Tài liệu kiểm chứng|Nguồn thu thập dữ liệu|Đơn vị phối hợp xác minh số liệu|Căn cứ|Ghi chú|Tên tiếng Anh"
                    + "|Tên gọi khác|Trường hợp . (lớn hơn .|bằng 0)|Khảo sát theo thang từ|Chọn một trong các phương án"
                    + "|Nhập giá trị đã công bố|Không tính điểm|Cách tính chưa công bố|Xếp hạng theo giá trị|Giá trị công bố lấy|Là .*).*");

    private final List<PlantedFault> planted = new ArrayList<>();

    private WordFaults() {}

    static List<PlantedFault> of(SoundSet set) {
        WordFaults faults = new WordFaults();
        for (SoundSet.Rule rule : set.rules()) {
            Random random = new Random(rule.name().hashCode());
            for (int line : rule.sentences()) {
                faults.numbers(rule, line);
                faults.words(rule, line, random);
                faults.signs(rule, line, random);
            }
            faults.form(rule);
        }
        return faults.planted;
    }

    private PlantedFault.Planter plant(String kind, SoundSet.Rule rule, String... codes) {
        return new PlantedFault.Planter(kind, rule, planted, codes);
    }

    private void numbers(SoundSet.Rule rule, int line) {
        String sentence = rule.sentence(line);
        if (!sentence.matches("Điểm tối đa: [0-9].*|Tỷ lệ từ .*|[0-9]+ .*: .*|Mỗi .*|.*: [0-9,]+ điểm|Tổng điểm theo.*")
                || sentence.matches("(Trường hợp|Tỷ lệ =).*")) {
            return;
        }
        boolean free = !sentence.matches("(Điểm|Tỷ lệ|Mỗi|Tổng|[0-9]).*");
        for (String wrong : List.of("0.5", "1.00", "1.0000", "0,5,0", "10.5", "1,000", "12.34,5", "1.000.00")) {
            Matcher last = NUMBER.matcher(sentence);
            int from = -1;
            int to = -1;
            while (last.find()) {
                from = last.start();
                to = last.end();
            }
            if (from >= 0 && !free) {
                plant("a number written " + wrong, rule, "sentence-number")
                        .replace(line, sentence.substring(0, from) + wrong + sentence.substring(to));
            }
        }
    }

    private void words(SoundSet.Rule rule, int line, Random random) {
        Matcher fixed = FIXED.matcher(rule.sentence(line));
        if (!fixed.matches()) {
            return;
        }
        String words = fixed.group(1);
        String rest = rule.sentence(line).substring(words.length());
        int at = 2 + random.nextInt(words.length() - 3);
        char c = words.charAt(at);
        if (!Character.isLetter(c) || !Character.isLetter(words.charAt(at - 1))) {
            return;
        }
        String before = words.substring(0, at);
        String after = words.substring(at + 1);
        if (Character.isLetter(words.charAt(at + 1 < words.length() ? at + 1 : at))) {
            unknown("a letter missing", rule, line, before + after + rest);
            unknown("a letter doubled with another", rule, line, before + c + "k" + after + rest);
            unknown("a letter of another kind", rule, line, before + "w" + after + rest);
        }
        unknown("a word run together", rule, line, words.replaceFirst(" ", "") + rest);
        unknown("a word more", rule, line, words + " nữa" + rest);
        if (rest.startsWith(":") && words.contains(" ")) {
            unknown("a word less", rule, line, words.substring(0, words.lastIndexOf(' ')) + rest);
            unknown("a colon missing", rule, line, words + rest.substring(1));
        }
    }

    private void unknown(String kind, SoundSet.Rule rule, int line, String text) {
        plant(kind, rule, "unknown-sentence").replace(line, text);
    }

    private void signs(SoundSet.Rule rule, int line, Random random) {
        String sentence = rule.sentence(line);
        int at = 1 + random.nextInt(sentence.length() - 1);
        String before = sentence.substring(0, at);
        String after = sentence.substring(at);
        for (String hidden : List.of("\u200B", "\u202E", "\u2066", "\uFEFF", "\u0007", "\u00AD", "\uE000")) {
            if (random.nextInt(5) == 0) {
                plant("a hidden sign U+" + Integer.toHexString(hidden.charAt(0)), rule, "hidden-character")
                        .replace(line, before + hidden + after);
            }
        }
        if (sentence.startsWith("Điểm tối đa: ")) {
            unknown("a look-alike letter", rule, line, sentence.replace("t\u1ed1i", "t\u1ed1\u0456"));
            unknown("a Cyrillic a", rule, line, sentence.replace("đa", "đ\u0430"));
        }
        if (sentence.startsWith("Tỷ lệ = a/b")) {
            plant("a Cyrillic a as an input", rule, "unknown-sentence")
                    .replace(line, sentence.replace("a/", "\u0430/"));
        }
    }

    private void form(SoundSet.Rule rule) {
        List<String> lines = rule.set().lines(rule.file());
        int last = lines.size();
        Set<Integer> around = new TreeSet<>(List.of(rule.title() + 1, rule.end() + 1, next(rule) + 1, last, last - 1));
        without("a rule without end", rule, rule.end(), around, "keyword-missing");
        without("a rule without then", rule, rule.then(), Set.of(rule.then() + 1), "keyword-missing");
        without("a rule without when", rule, rule.condition() - 1, Set.of(rule.condition()), "keyword-missing");
        with("when mistyped", rule, rule.condition() - 1, "whn", "keyword-mistyped");
        with("then mistyped", rule, rule.then(), "tehn", "keyword-mistyped");
        with("end mistyped", rule, rule.end(), "edn", "keyword-mistyped");
        String title = lines.get(rule.title());
        with(
                "a title without its last quote",
                rule,
                rule.title(),
                title.substring(0, title.length() - 1),
                "rule-title");
        with("a title without quotes", rule, rule.title(), title.replace("\"", ""), "rule-title");
        with("a title with when on its line", rule, rule.title(), title + " when", "rule-title");
        if (rule.makesNode()) {
            with(
                    "a title without a code",
                    rule,
                    rule.title(),
                    "rule \"Không mã: " + rule.name().replace(' ', '_') + "\"",
                    "rule-code");
        }
        new PlantedFault.Planter("a comment inside a rule", rule, planted, "comment-inside-rule")
                .insert(rule.end(), "// ghi nhớ");
        List<String> stray = new ArrayList<>(lines);
        stray.add(rule.title(), "Dòng này ở ngoài");
        plant("a line outside rules", rule, "outside-rule").file(stray, "a stray line", Set.of(rule.title() + 1));
        for (String code :
                List.of("import java.io.File;", "> System.exit(1);", "eval(true)", "salience 10", "dialect \"mvel\"")) {
            plant("code among the sentences", rule, "unknown-sentence").insert(rule.end(), code);
        }
    }

    private static int next(SoundSet.Rule rule) {
        return rule.set().rules().stream()
                .filter(other -> other.file().equals(rule.file()) && other.title() > rule.end())
                .mapToInt(SoundSet.Rule::title)
                .min()
                .orElse(0);
    }

    private void without(String kind, SoundSet.Rule rule, int number, Set<Integer> named, String code) {
        List<String> lines = new ArrayList<>(rule.set().lines(rule.file()));
        lines.remove(number);
        plant(kind, rule, code).anywhere().file(lines, "- line " + (number + 1), named);
    }

    private void with(String kind, SoundSet.Rule rule, int number, String by, String code) {
        List<String> lines = new ArrayList<>(rule.set().lines(rule.file()));
        lines.set(number, by);
        plant(kind, rule, code).file(lines, by, Set.of(number + 1));
    }
}
