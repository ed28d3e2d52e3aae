package vn.dti.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults of the tree of a set: points, counts, codes, parents, what the whole index says. */
final class TreeFaults {
    private static final Pattern MAXIMUM = Pattern.compile("Điểm tối đa: ([0-9.,]+)");
    private static final Pattern COUNT = Pattern.compile("[0-9]+");
    private static final String[] SUMS = {"children-sum", "best-maximum", "remainder-maximum", "stated-total"};

    private final SoundSet set;
    private final List<PlantedFault> planted = new ArrayList<>();

    private TreeFaults(SoundSet set) {
        this.set = set;
    }

    static List<PlantedFault> of(SoundSet set) {
        TreeFaults faults = new TreeFaults(set);
        for (SoundSet.Rule rule : set.rules()) {
            faults.maxima(rule);
            faults.counts(rule);
            faults.conditions(rule);
            faults.wholeRules(rule);
            faults.twice(rule);
        }
        faults.orders();
        faults.index();
        return faults.planted;
    }

    private PlantedFault.Planter plant(String kind, SoundSet.Rule rule, String... codes) {
        return new PlantedFault.Planter(kind, rule, planted, codes);
    }

    private void maxima(SoundSet.Rule rule) {
        for (int line : rule.that(MAXIMUM.pattern())) {
            Matcher matcher = MAXIMUM.matcher(rule.sentence(line));
            if (!matcher.matches() || matcher.group(1).equals("0")) {
                continue;
            }
            String points = matcher.group(1);
            String more = String.valueOf(Long.parseLong(points.replace(".", "").replaceAll(",.*", "")) + 1);
            boolean meansAll = set.root().says("Giá trị = Trung bình.*|Trọng số .*");
            boolean counts = rule.parent()
                    .flatMap(set::rule)
                    .filter(above -> above.says("Điểm = Số .*|Mọi tiêu chí thành phần đạt.*|Trọng số .*"))
                    .isPresent();
            boolean judged = rule.makesNode() && !counts && !meansAll && !hasUnknownSum(rule);
            if (judged) {
                plant("a maximum one point more", rule, SUMS)
                        .anywhere()
                        .besides("maximum-unreachable", "points-above-maximum", "total-cap")
                        .replace(line, "Điểm tối đa: " + more);
            }
            boolean leaf = rule.makesNode() && rule.children().isEmpty();
            if (leaf && !rule.isUnscored()) {
                plant("a scored node without a maximum", rule, "maximum-missing")
                        .besides("children-sum", "best-maximum", "remainder-maximum", "child-not-pass-fail")
                        .delete(line);
            }
            plant("a maximum of letters", rule, "unknown-sentence", "sentence-number")
                    .replace(line, "Điểm tối đa: hai mươi");
            plant("a maximum twice", rule, "said-twice-differently")
                    .besides("not-applicable-undeclared")
                    .insert(line, "Điểm tối đa: " + more);
        }
    }

    /** Where no sum is stated above, or one of the parts is not known, nobody can say that a maximum is wrong. */
    private boolean hasUnknownSum(SoundSet.Rule rule) {
        Optional<SoundSet.Rule> parent = rule.parent().flatMap(set::rule);
        boolean known = rule.children().stream().anyMatch(child -> child.says("Điểm tối đa: [0-9].*"));
        boolean stated = parent.isPresent();
        return !known && (!stated || rule.says("Phần còn lại .*"));
    }

    private void counts(SoundSet.Rule rule) {
        for (int line : rule.that("Gồm .*")) {
            boolean open = rule.says("Danh mục .* chưa công bố đầy đủ");
            Matcher numbers = COUNT.matcher(rule.sentence(line));
            boolean own = true;
            while (numbers.find()) {
                if (own && !rule.children().isEmpty()) {
                    int count = Integer.parseInt(numbers.group());
                    String before = rule.sentence(line).substring(0, numbers.start());
                    String after = rule.sentence(line).substring(numbers.end());
                    int listed = rule.children().size();
                    if (!open) {
                        plant("one more counted than listed", rule, "count-mismatch")
                                .anywhere()
                                .replace(line, before + (count + 1) + after);
                    }
                    plant("fewer counted than listed", rule, "count-mismatch")
                            .anywhere()
                            .replace(line, before + Math.max(1, Math.min(count, listed) - 1) + after);
                }
                own = false;
            }
        }
    }

    private void conditions(SoundSet.Rule rule) {
        if (rule.when().startsWith("Bộ chỉ số")) {
            return;
        }
        int line = rule.condition();
        Optional<String> parent = rule.parent();
        if (rule.when().matches("Thuộc .* [^ ]+") && !rule.when().equals("Thuộc bộ chỉ số")) {
            String word = rule.when().substring(0, rule.when().lastIndexOf(' '));
            plant("a parent that is not there", rule, "parent-missing").replace(line, word + " 77.77");
            plant("below itself", rule, "parent-circle").replace(line, word + " " + rule.code());
            for (SoundSet.Rule child : rule.children()) {
                plant("below its own child", rule, "parent-circle").anywhere().replace(line, word + " " + child.code());
            }
            String other = word.contains("nhóm") ? "Thuộc trụ cột" : "Thuộc nhóm";
            plant("the wrong word for the parent", rule, "parent-level")
                    .replace(line, other + " " + parent.orElseThrow());
            plant("an unknown word for the parent", rule, "unknown-sentence")
                    .replace(line, "Thuộc phần " + parent.orElseThrow());
        }
        if (rule.when().startsWith("Mọi ")) {
            boolean source = rule.when().contains(": ");
            plant("a statement about nobody", rule, source ? "speaks-of-nothing" : "parent-missing")
                    .besides(
                            "legal-basis-missing",
                            "maximum-missing",
                            "zero-undeclared",
                            "no-scoring",
                            "result-origin-missing",
                            "beyond-undeclared",
                            "children-sum",
                            "no-scored-child")
                    .replace(line, source ? rule.when() + " X" : rule.when().replaceAll("thuộc .*", "thuộc 88"));
        }
        plant("no condition", rule, "when-one-line").anywhere().besides().delete(line);
        plant("two conditions", rule, "keyword-missing", "when-one-line", "said-twice-differently")
                .anywhere()
                .insert(line, "Thuộc bộ chỉ số");
    }

    private void wholeRules(SoundSet.Rule rule) {
        if (!rule.makesNode() || rule.when().startsWith("Bộ chỉ số")) {
            return;
        }
        List<String> lines = set.lines(rule.file());
        List<String> without = new ArrayList<>(lines.subList(0, rule.title()));
        without.addAll(lines.subList(rule.end() + 1, lines.size()));
        if (!rule.children().isEmpty()) {
            SoundSet.Rule child = rule.children().get(0);
            int removed = rule.end() + 1 - rule.title();
            boolean after = child.file().equals(rule.file()) && child.condition() > rule.title();
            plant("a lost rule with children", rule, "parent-missing")
                    .in(child.file())
                    .besides("term-missing", "weight-name")
                    .anywhere()
                    .file(without, "without " + rule.name(), Set.of(child.condition() + 1 - (after ? removed : 0)));
        } else if (isCounted(rule)) {
            SoundSet.Rule parent = rule.parent().flatMap(set::rule).orElseThrow();
            boolean term = set.rules().stream()
                    .anyMatch(other -> other.says("Giá trị = Tổng.*|Phần còn lại của.*|Trọng số.*")
                            && rule.code().length() == 1);
            if (term) {
                return;
            }
            boolean after = parent.file().equals(rule.file()) && parent.title() > rule.title();
            int shift = after ? rule.end() + 1 - rule.title() : 0;
            plant(
                            "a lost rule",
                            rule,
                            "children-sum",
                            "count-mismatch",
                            "term-missing",
                            "weight-name",
                            "best-maximum",
                            "chosen-single")
                    .in(parent.file())
                    .anywhere()
                    .besides("no-scored-child", "remainder-maximum")
                    .file(without, "without " + rule.name(), lines(parent, -shift));
        }
        List<String> copied = new ArrayList<>(lines);
        copied.addAll(lines.size() - 1, rule.text());
        plant("a rule copied", rule, "code-twice").file(copied, "copy of " + rule.name(), Set.of(lines.size()));
        for (SoundSet.Rule sibling : set.rules()) {
            boolean next = sibling.file().equals(rule.file())
                    && sibling.title() > rule.end()
                    && sibling.parent().equals(rule.parent())
                    && sibling.makesNode();
            if (next && rule.children().isEmpty() && sibling.children().isEmpty()) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(
                        sibling.title(),
                        lines.get(sibling.title()).replace("\"" + sibling.code() + " ", "\"" + rule.code() + " "));
                plant("a code copied", rule, "code-twice")
                        .besides("term-missing")
                        .file(changed, sibling.code() + " => " + rule.code(), Set.of(sibling.title() + 1));
                break;
            }
        }
    }

    /** Whether the tree above says how many or how much stands here. */
    private boolean isCounted(SoundSet.Rule rule) {
        SoundSet.Rule parent = rule.parent().flatMap(set::rule).orElseThrow();
        boolean scored = rule.says("Điểm tối đa: ([1-9].*|0,.*)") && !rule.isUnscored();
        boolean sum = parent.says("Điểm tối đa: .*")
                && !parent.says("Điểm = Số .*|Mọi .*|Điểm = Điểm cao nhất.*|Giá trị = .*|Nhập giá trị.*");
        boolean counted = parent.says("Gồm .*") && !parent.says("Danh mục .*");
        boolean apart = rule.says("Là trụ cột|Là thông tin chung|Giá trị = Tổng.*|Phần còn lại .*");
        return !apart && (counted || (scored && sum));
    }

    private static Set<Integer> lines(SoundSet.Rule rule, int shift) {
        Set<Integer> lines = new HashSet<>();
        for (int i = rule.title(); i <= rule.end(); i++) {
            lines.add(i + 1 + shift);
        }
        return lines;
    }

    private void twice(SoundSet.Rule rule) {
        int end = rule.end();
        for (String word : List.of(
                "Tài liệu kiểm chứng", "Nguồn thu thập dữ liệu", "Đơn vị phối hợp xác minh số liệu", "Tên tiếng Anh")) {
            if (rule.makesNode() && rule.says(word + ": .*")) {
                plant("documentation said twice", rule, "said-twice-differently")
                        .anywhere()
                        .besides("speaks-of-nothing")
                        .insert(end, word + ": Một nội dung khác");
            }
        }
        if (rule.makesNode() && !rule.when().startsWith("Bộ chỉ số")) {
            plant("a sentence of the index in the rule of a node", rule, "sentence-misplaced")
                    .insert(end, "Không làm tròn kết quả trung gian");
        }
        if (rule.when().startsWith("Mọi ")) {
            plant("a scale for many", rule, "several-ways", "said-twice-differently", "scale-mixed")
                    .anywhere()
                    .insert(end, "Có: Điểm tối đa");
        }
    }

    private void orders() {
        for (SoundSet.Rule rule : set.rules()) {
            Optional<SoundSet.Rule> next = set.rules().stream()
                    .filter(other -> other.file().equals(rule.file()) && other.title() > rule.end())
                    .findFirst()
                    .filter(other -> other.makesNode() && other.parent().equals(rule.parent()));
            boolean numbered = Character.isDigit(rule.name().charAt(0));
            if (rule.makesNode()
                    && next.isPresent()
                    && numbered
                    && Character.isDigit(next.get().code().charAt(0))) {
                List<String> lines = set.lines(rule.file());
                List<String> swapped = new ArrayList<>(lines.subList(0, rule.title()));
                swapped.addAll(next.get().text());
                swapped.addAll(lines.subList(rule.end() + 1, next.get().title()));
                int moved = swapped.size();
                swapped.addAll(rule.text());
                swapped.addAll(lines.subList(next.get().end() + 1, lines.size()));
                plant("codes out of order", rule, "code-order")
                        .file(swapped, rule.code() + " after " + next.get().code(), Set.of(moved + 1));
            }
        }
    }

    private void index() {
        SoundSet.Rule root = set.root();
        for (String needed : List.of("Không làm tròn.*|Điểm từng tiêu chí.*", "Giá trị công bố.*", "Xếp hạng.*")) {
            for (int line : root.that(needed)) {
                plant("the index does not say how", root, "set-sentence-missing")
                        .delete(line);
                plant("the index says two ways", root, "said-twice-differently")
                        .anywhere()
                        .insert(line, other(root.sentence(line)));
            }
        }
        root.that("Căn cứ: .*")
                .forEach(line ->
                        plant("no legal basis", root, "legal-basis-missing").delete(line));
        root.that("Bộ chỉ số minh họa.*")
                .forEach(line ->
                        plant("no mark of a sample", root, "sample-mark").delete(line));
        for (int line : root.that("Tổng điểm theo văn bản: .*|Phần không được tính điểm: .*")) {
            plant("the stated total is another", root, "stated-total")
                    .anywhere()
                    .replace(line, root.sentence(line).replaceAll("[0-9.]+", "777"));
            plant("the stated total is alone", root, "stated-total").delete(line);
        }
        int when = root.condition();
        String condition = root.when();
        if (Character.isDigit(set.id().name().charAt(0))) {
            plant("the year of another folder", root, "folder-year")
                    .replace(when, condition.replaceAll("[0-9]{4}", "2019"));
        }
        plant("a year long ago", root, "data-year")
                .besides("folder-year")
                .replace(when, condition.replaceAll("[0-9]{4}", "1899"));
        plant("no such level", root, "sentence-level-word")
                .replace(when, condition.replaceAll("cấp [^,]+", "cấp tinh"));
        plant("a second index", root, "root-twice")
                .in(root.file())
                .file(
                        append(
                                root,
                                List.of(
                                        "rule \"DTI2 Hai\"",
                                        "when",
                                        "    " + condition,
                                        "then",
                                        "    Căn cứ: không có",
                                        "end")),
                        "a second index",
                        Set.of(set.lines(root.file()).size() + 2));
        for (SoundSet.Rule rule : set.rules()) {
            for (int line : rule.that("Giá trị = Tổng điểm của .*|Phần còn lại của .*")) {
                String sentence = rule.sentence(line);
                plant("a part that is not there", rule, "term-missing", "sentence-codes")
                        .replace(line, sentence.replaceFirst("( )(1)\\b", "$199"));
                plant("a part twice", rule, "term-twice").replace(line, sentence.replaceFirst("( )(1)\\b", "$11, 1"));
            }
            for (int line : rule.that("Trọng số .*")) {
                String sentence = rule.sentence(line);
                plant("weights of less than 100%", rule, "weights-sum")
                        .replace(line, sentence.replaceFirst("[0-9]+%", "1%"));
                plant("a weight for nobody", rule, "weight-name")
                        .besides("weight-missing")
                        .replace(line, sentence.replaceFirst(": [^0-9]+", ": Không ai "));
                plant("a weight is missing", rule, "weight-missing")
                        .besides("weights-sum")
                        .replace(line, sentence.replaceFirst("; [^;]*$", ""));
            }
        }
    }

    private static String other(String sentence) {
        return sentence.startsWith("Giá trị")
                ? sentence.replaceFirst("lấy [0-9]", "lấy 7")
                : sentence.startsWith("Xếp hạng")
                        ? sentence.replace("giá trị công bố", "giá trị chưa làm tròn")
                        : sentence.startsWith("Không")
                                ? "Điểm từng tiêu chí làm tròn đến 2 chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên"
                                : "Không làm tròn kết quả trung gian";
    }

    private List<String> append(SoundSet.Rule rule, List<String> lines) {
        List<String> all = new ArrayList<>(set.lines(rule.file()));
        all.addAll(all.size() - 1, lines);
        return all;
    }
}
