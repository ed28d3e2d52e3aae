package vn.dti.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Faults of ranks, grades, targets, groups of units, surveys, bonus and minus points, goalposts and panels. */
final class MethodFaults {
    private final List<PlantedFault> planted = new ArrayList<>();

    private MethodFaults() {}

    static List<PlantedFault> of(SoundSet set) {
        MethodFaults faults = new MethodFaults();
        for (SoundSet.Rule rule : set.rules()) {
            faults.ranks(rule);
            faults.targets(rule);
            faults.groups(rule);
            faults.surveys(rule);
            faults.extras(rule);
            faults.panels(rule);
            faults.apart(rule);
        }
        return faults.planted;
    }

    private PlantedFault.Planter plant(String kind, SoundSet.Rule rule, String... codes) {
        return new PlantedFault.Planter(kind, rule, planted, codes).anywhere();
    }

    private void ranks(SoundSet.Rule rule) {
        for (int line : rule.that("Hạng .*")) {
            String sentence = rule.sentence(line);
            plant("a rank lost", rule, "scale-gap").delete(line);
            plant("ranks twice", rule, "scale-overlap").insert(line, sentence);
            plant("too many points for a rank", rule, "points-above-maximum")
                    .besides("scale-not-rising")
                    .replace(line, sentence.replaceFirst(": .*", ": 999 điểm"));
            if (sentence.contains("đến")) {
                plant("ranks overlap", rule, "scale-overlap").replace(line, sentence.replace("từ 2", "từ 1"));
                plant("ranks with a gap", rule, "scale-gap").replace(line, sentence.replace("từ 2", "từ 3"));
                plant("ranks reversed", rule, "sentence-bounds").replace(line, "Hạng từ 10 đến 2: 8 điểm");
                plant(
                                "a rank that is no whole number",
                                rule,
                                "sentence-number",
                                "scale-gap",
                                "sentence-rank",
                                "rank-number")
                        .replace(line, sentence.replace("từ 2", "từ 2,5"));
            }
            if (sentence.contains("trở xuống")) {
                plant("a lower rank gives more", rule, "scale-not-rising")
                        .replace(line, sentence.replace("5 điểm", "9 điểm"));
            }
        }
        rule.that("Lấy kết quả từ: .*")
                .forEach(line -> plant("a rank or grade from nowhere", rule, "result-origin-missing")
                        .delete(line));
    }

    private void targets(SoundSet.Rule rule) {
        for (int line : rule.that("Đạt khi .*")) {
            plant("a target lost", rule, "pass-fail-incomplete", "group-scale", "scale-missing")
                    .besides("child-not-pass-fail")
                    .delete(line);
            String sentence = rule.sentence(line);
            plant("a target that gives too much", rule, "points-above-maximum")
                    .besides("child-not-pass-fail")
                    .replace(line, sentence.replaceFirst(": .*", ": 999 điểm"));
        }
        for (int line : rule.that("Không đạt: .*")) {
            plant("a target without what holds if it is not met", rule, "pass-fail-incomplete", "group-scale")
                    .besides("child-not-pass-fail")
                    .delete(line);
            plant("more for failing than for passing", rule, "scale-not-rising", "points-above-maximum")
                    .besides("child-not-pass-fail")
                    .replace(line, "Không đạt: 11 điểm");
        }
        for (int line : rule.that("Điểm = Số tiêu chí thành phần đạt.*|Mọi tiêu chí thành phần đạt.*")) {
            for (SoundSet.Rule child : rule.children()) {
                int end = child.that("Đạt khi .*|Có: .*").get(0);
                String scale = child.sentence(end).startsWith("Có")
                        ? "Mỗi việc: 1 điểm; tổng không quá 5 điểm"
                        : "Điểm = Tỷ lệ * Điểm tối đa";
                plant("a part that is not passed or failed", child, "child-not-pass-fail", "scale-mixed", "quantity")
                        .replace(end, scale);
            }
            plant("two ways to add up", rule, "said-twice-differently", "several-ways")
                    .insert(line, "Điểm = Điểm cao nhất trong các tiêu chí thành phần");
        }
    }

    private void groups(SoundSet.Rule rule) {
        for (int line : rule.that("Nhóm của đơn vị: .*")) {
            plant("targets of groups without saying which", rule, "group-missing")
                    .besides("input-unused")
                    .delete(line);
        }
        List<Integer> targets = rule.that("Đối với nhóm .*");
        for (int line : targets) {
            String sentence = rule.sentence(line);
            boolean last = line == targets.get(targets.size() - 1);
            if (!last) {
                plant("a group lost", rule, "group-order").delete(line);
            }
            plant("a group twice", rule, "group-order").insert(line, sentence);
            plant("a group that is not counted on", rule, "group-order", "sentence-number", "group-number")
                    .replace(line, sentence.replaceFirst("nhóm [0-9]", "nhóm 9"));
            plant("the target of a group without its percent sign", rule, "percent-missing", "target-unreachable")
                    .replace(line, sentence.replaceFirst("%", ""));
        }
    }

    private void surveys(SoundSet.Rule rule) {
        for (int line : rule.that("Khảo sát theo phương án trả lời: .*")) {
            String sentence = rule.sentence(line);
            plant(
                            "an answer above 100%",
                            rule, "sentence-answers", "sentence-percent", "sentence-list", "sentence-number")
                    .replace(line, sentence.replace("A 100%", "A 110%"));
            plant("no answer gives everything", rule, "maximum-unreachable", "sentence-answers", "scale-not-rising")
                    .replace(line, sentence.replace("A 100%", "A 90%"));
            plant("an answer twice", rule, "sentence-answers", "option-twice", "sentence-list")
                    .replace(line, sentence.replace("; B", "; A"));
            plant("an answer without its percent sign", rule, "sentence-weight")
                    .replace(line, sentence.replaceFirst("100%", "100"));
        }
        rule.that("Trường hợp không có phiếu trả lời: .*")
                .forEach(line -> plant("a survey that nobody answered, without answer", rule, "zero-undeclared")
                        .delete(line));
    }

    private void extras(SoundSet.Rule rule) {
        for (int line : rule.that("Tổng điểm sau khi cộng điểm thưởng.*")) {
            String sentence = rule.sentence(line);
            plant("bonus points without what becomes of the total", rule, "extra-points-undeclared")
                    .besides("children-sum")
                    .in(rule.file())
                    .file(without(rule, line), "- " + sentence, everyLine(rule));
            plant("a total capped below its maximum", rule, "total-cap").replace(line, sentence.replace("105", "95"));
            plant("a total capped above all bonus points", rule, "total-cap")
                    .replace(line, sentence.replace("105", "500"));
            plant("the floor above the cap", rule, "sentence-bounds", "total-cap")
                    .replace(line, sentence.replace("hơn 0", "hơn 200"));
        }
        for (int line : rule.that("Điểm (thưởng|trừ) tối đa: .*")) {
            plant("bonus points less than can be had", rule, "points-above-maximum")
                    .besides("total-cap")
                    .replace(line, rule.sentence(line).replaceFirst("[0-9]+", "1"));
            plant("bonus points that nobody can have", rule, "maximum-unreachable")
                    .besides("total-cap")
                    .replace(line, rule.sentence(line).replaceFirst("[0-9]+", "50"));
            plant("bonus points and a maximum", rule, "said-twice-differently").insert(line, "Điểm tối đa: 5");
        }
    }

    private void panels(SoundSet.Rule rule) {
        for (int line : rule.that("Điểm = .* / Giá trị lớn nhất của .*|.*Giá trị nhỏ nhất.*")) {
            plant("a panel compared by an unknown input", rule, "quantity", "input-undeclared")
                    .replace(line, rule.sentence(line).replaceFirst("\\bx\\b", "q"));
        }
        for (int line : rule.that("Điểm = \\((ln )?[0-9].*")) {
            plant("goalposts that differ", rule, "goalposts-formula")
                    .replace(line, rule.sentence(line).replaceFirst("\\(60 - 10\\)", "(61 - 10)"));
        }
        rule.that("Điểm do .* cho")
                .forEach(line -> plant("points of an appraiser and a scale", rule, "scale-mixed", "several-ways")
                        .besides("yes-no-incomplete")
                        .insert(line, "Có: Điểm tối đa"));
    }

    private void apart(SoundSet.Rule rule) {
        for (int line : rule.that("Điểm = Điểm theo cách tính được chọn .*")) {
            plant("a chosen formula and a sum", rule, "said-twice-differently", "several-ways")
                    .insert(line, "Điểm = Tổng điểm của các tiêu chí thành phần");
            plant("less for every formula than the maximum", rule, "best-maximum")
                    .besides("children-sum", "stated-total")
                    .replace(rule.that("Điểm tối đa: .*").get(0), "Điểm tối đa: 7");
        }
        for (int line : rule.that("Không cộng vào điểm của mục trên")) {
            plant("points apart that are added after all", rule, "children-sum")
                    .besides("classification-gap", "level-unreachable")
                    .delete(line);
        }
        if (rule.when().startsWith("Bộ chỉ số")) {
            plant("the whole index apart", rule, "apart-without-points")
                    .insert(rule.end() - 1, "Không cộng vào điểm của mục trên");
        }
        rule.that("Điểm (thưởng|trừ) tối đa: .*")
                .forEach(line -> plant("bonus points apart", rule, "apart-without-points")
                        .insert(line, "Không cộng vào điểm của mục trên"));
    }

    private static List<String> without(SoundSet.Rule rule, int line) {
        List<String> lines = new ArrayList<>(rule.set().lines(rule.file()));
        lines.remove(line);
        return lines;
    }

    private static Set<Integer> everyLine(SoundSet.Rule rule) {
        Set<Integer> all = new HashSet<>();
        for (int i = 1; i <= rule.set().lines(rule.file()).size(); i++) {
            all.add(i);
        }
        return all;
    }
}
