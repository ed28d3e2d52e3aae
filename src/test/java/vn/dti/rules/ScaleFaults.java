package vn.dti.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults of scored criteria: inputs, ratios and their answers, steps, bands, options, targets. */
final class ScaleFaults {
    private static final String RATIO = "Tỷ lệ = .*";
    private static final String BAND = "(Tỷ lệ|[a-z]) (từ|đến|dưới|trên|đạt) .*";
    private static final String STEP = "(Từ [0-9]|[0-9]|Dưới [0-9]|Còn lại).*:.*";
    private static final String ZERO = "Trường hợp . bằng 0: .*";
    private static final String ABOVE = "Trường hợp . lớn hơn .: .*";
    private static final Pattern POINTS = Pattern.compile("(.*: )([0-9.,]+) điểm");

    private final List<PlantedFault> planted = new ArrayList<>();

    private ScaleFaults() {}

    static List<PlantedFault> of(SoundSet set) {
        ScaleFaults faults = new ScaleFaults();
        for (SoundSet.Rule rule : set.rules()) {
            if (rule.makesNode()) {
                faults.inputs(rule);
                faults.answers(rule);
                faults.steps(rule);
                faults.bands(rule);
                faults.choices(rule);
                faults.others(rule);
                faults.mixed(rule);
            }
        }
        return faults.planted;
    }

    private PlantedFault.Planter plant(String kind, SoundSet.Rule rule, String... codes) {
        return new PlantedFault.Planter(kind, rule, planted, codes);
    }

    private void inputs(SoundSet.Rule rule) {
        for (int line : rule.that("[a-z] = .*")) {
            boolean implied = rule.sentence(line).startsWith("x")
                    && rule.says("Có: .*|Chọn .*|Quy đổi .*|Khảo sát theo phương.*");
            if (!implied) {
                plant("an input used but not declared", rule, "input-undeclared", "input-missing", "measure-missing")
                        .besides("quantity")
                        .anywhere()
                        .delete(line);
            }
            boolean ratio = rule.says(RATIO + "|Khảo sát.*");
            plant("an input declared but not used", rule, ratio ? "input-unused" : "measure-missing")
                    .anywhere()
                    .insert(line, "z = Một số liệu không dùng");
            plant("an input declared twice", rule, "said-twice-differently")
                    .anywhere()
                    .insert(line, rule.sentence(line).substring(0, 4) + "Một định nghĩa khác");
        }
        for (int line : rule.that(RATIO)) {
            plant(
                            "no measure of two inputs",
                            rule,
                            "input-unused",
                            "measure-missing",
                            "quantity",
                            "survey-formula",
                            "input-undeclared")
                    .anywhere()
                    .besides("answer-without-ratio")
                    .delete(line);
            plant("a measure of an unknown input", rule, "input-undeclared")
                    .anywhere()
                    .besides("input-unused", "answer-letters")
                    .replace(line, rule.sentence(line).replaceFirst("/.", "/q"));
            plant("dividend and divisor swapped", rule, "answer-letters", "zero-undeclared")
                    .anywhere()
                    .besides("above-undeclared")
                    .replace(line, rule.sentence(line).replaceFirst("(.)/(.)", "$2/$1"));
            plant("a measure twice", rule, "said-twice-differently").anywhere().insert(line, "Tỷ lệ = a/b * 10.000");
        }
    }

    private void answers(SoundSet.Rule rule) {
        for (int line : rule.that(ZERO)) {
            boolean forMany =
                    rule.set().rules().stream().anyMatch(many -> many.when().startsWith("Mọi") && many.says(ZERO));
            if (!(forMany && rule.says("Nguồn thu thập dữ liệu: Khảo sát"))) {
                plant("a division by 0 without answer", rule, "zero-undeclared").delete(line);
            }
            plant("a division by 0 with two answers", rule, "said-twice-differently")
                    .anywhere()
                    .insert(
                            line,
                            rule.sentence(line).endsWith("Điểm tối đa")
                                    ? "Trường hợp b bằng 0: 0 điểm"
                                    : "Trường hợp b bằng 0: Điểm tối đa");
            plant("an answer for another letter", rule, "answer-letters", "input-undeclared")
                    .anywhere()
                    .replace(line, rule.sentence(line).replaceFirst("hợp .", "hợp k"));
        }
        for (int line : rule.that(ABOVE)) {
            boolean needed = rule.says("Điểm = Tỷ lệ \\* Điểm tối đa|Tỷ lệ đạt 100%.*");
            if (needed) {
                plant(
                                "a dividend above its divisor without answer",
                                rule,
                                "above-undeclared",
                                "scale-gap",
                                "points-above-maximum")
                        .delete(line);
            }
            plant("an answer to a case the other way round", rule, "answer-letters")
                    .replace(line, rule.sentence(line).replaceFirst("hợp (.) lớn hơn (.)", "hợp $2 lớn hơn $1"));
        }
        if (rule.says("Có: .*")) {
            plant("an answer without a ratio", rule, "answer-without-ratio", "answer-letters", "input-undeclared")
                    .insert(rule.end(), "Trường hợp b bằng 0: 0 điểm");
            plant("goalposts answered without goalposts", rule, "answer-without-goalposts")
                    .insert(rule.end(), "Trường hợp ngoài hai mốc: tính bằng mốc gần nhất");
            plant("a panel answered without a panel", rule, "answer-without-panel")
                    .insert(rule.end(), "Trường hợp các đơn vị bằng nhau: 0 điểm");
        }
    }

    private void steps(SoundSet.Rule rule) {
        if (!rule.says("n = .*") || rule.says(RATIO) || rule.says("Mỗi .*|Đạt khi.*|Điểm = .*|Chọn.*|Đối với.*")) {
            return;
        }
        List<Integer> steps = rule.that(STEP);
        for (int i = 0; i < steps.size(); i++) {
            int line = steps.get(i);
            String sentence = rule.sentence(line);
            boolean rest = sentence.startsWith("Còn lại") || sentence.startsWith("Dưới");
            boolean taken = !rest
                    && i + 1 < steps.size()
                    && rule.sentence(steps.get(i + 1)).startsWith("Còn lại");
            if (!taken) {
                plant(rest ? "the rest of the steps lost" : "a step lost", rule, "scale-gap", "scale-missing")
                        .anywhere()
                        .besides("maximum-unreachable")
                        .delete(line);
            }
            Matcher points = POINTS.matcher(sentence);
            if (points.matches()) {
                plant("more points for a step than the maximum", rule, "points-above-maximum")
                        .anywhere()
                        .besides("scale-not-rising")
                        .replace(line, points.group(1) + "999 điểm");
            }
            if (!rest) {
                plant("a step twice", rule, "scale-overlap", "said-twice-differently")
                        .anywhere()
                        .insert(line, sentence);
            }
            if (sentence.matches("[0-9]+ .*") && !sentence.startsWith("1 ")) {
                plant("a step of another number", rule, "scale-gap", "scale-overlap")
                        .anywhere()
                        .replace(line, sentence.replaceFirst("[0-9]+", "17"));
            }
            if (rest) {
                plant("the rest said twice", rule, "scale-overlap").anywhere().insert(line, "Dưới 1: 0 điểm");
            }
            if (sentence.contains("trở lên")) {
                plant("the top step is closed", rule, "scale-gap")
                        .anywhere()
                        .replace(line, sentence.replace("Từ ", "").replace(" trở lên", ""));
            }
        }
    }

    private void bands(SoundSet.Rule rule) {
        List<Integer> bands = rule.that(BAND);
        for (int line : bands) {
            String sentence = rule.sentence(line);
            plant("a band lost", rule, "scale-gap", "scale-missing", "scale-unreachable")
                    .anywhere()
                    .besides("maximum-unreachable")
                    .delete(line);
            plant("a band twice", rule, "scale-overlap", "scale-unreachable")
                    .anywhere()
                    .insert(line, sentence);
            if (sentence.contains(" dưới ") && !sentence.contains(" từ ")) {
                plant("a gap between bands", rule, "scale-gap")
                        .anywhere()
                        .besides("maximum-unreachable")
                        .replace(line, sentence.replaceFirst("dưới [0-9.,]+", "dưới 0,0001"));
            }
            if (sentence.matches(".* từ [0-9.,]+%? đến .*")) {
                plant("borders of a band swapped", rule, "sentence-bounds")
                        .replace(
                                line,
                                sentence.replaceFirst("từ ([0-9.,]+%?) đến( dưới)? ([0-9.,]+%?)", "từ $3 đến$2 $1"));
                plant("bands overlap", rule, "scale-overlap", "scale-unreachable")
                        .anywhere()
                        .besides("points-above-maximum")
                        .replace(line, sentence.replaceFirst("từ ([0-9.,]+)", "từ 0"));
            }
            Matcher points = POINTS.matcher(sentence);
            if (points.matches()) {
                plant("more points for a band than the maximum", rule, "points-above-maximum")
                        .anywhere()
                        .replace(line, points.group(1) + "999 điểm");
            }
            if (sentence.endsWith("* Điểm tối đa")) {
                plant(
                                "a band that may give more than the maximum",
                                rule,
                                "points-above-maximum",
                                "target-missing",
                                "scale-unreachable")
                        .anywhere()
                        .replace(line, sentence.replaceFirst("Điểm = (Tỷ lệ|[a-z])(/[0-9.,]+%?)? ", "Điểm = $1/0,01 "));
            }
            if (rule.says("Tỷ lệ = ./.") && sentence.contains("%")) {
                plant(
                                "a border without its percent sign",
                                rule,
                                "scale-unreachable",
                                "percent-unclear",
                                "scale-gap",
                                "scale-overlap",
                                "sentence-bounds")
                        .anywhere()
                        .besides("points-above-maximum", "maximum-unreachable")
                        .replace(line, sentence.replaceFirst("([2-9][0-9])%", "$1"));
            }
        }
    }

    private void choices(SoundSet.Rule rule) {
        for (int opening : rule.that("Chọn một trong các phương án:|Quy đổi theo bảng:")) {
            plant("options without their opening", rule, "unknown-sentence", "option-without-opening")
                    .anywhere()
                    .besides("input-missing", "scale-missing")
                    .delete(opening);
            for (int line = opening + 1; line < rule.end(); line++) {
                String option = rule.sentence(line);
                if (!option.matches(".*: ([0-9/]+ \\* )?(Điểm tối đa|[0-9,]+ điểm)")
                        || option.startsWith("Trường hợp")) {
                    break;
                }
                String label = option.substring(0, option.lastIndexOf(':'));
                plant("an option with too many points", rule, "points-above-maximum")
                        .anywhere()
                        .replace(line, label + ": 999 điểm");
                plant("an option twice", rule, "option-twice").insert(line + 1, option);
                if (option.endsWith(": Điểm tối đa")) {
                    plant("the best option gives too little", rule, "maximum-unreachable")
                            .anywhere()
                            .replace(line, label + ": 1/100 * Điểm tối đa");
                }
                plant("an option without points", rule, "unknown-sentence").replace(line, label);
            }
        }
    }

    private void others(SoundSet.Rule rule) {
        rule.that("Có: .*")
                .forEach(line -> plant("a yes without a no", rule, "yes-no-incomplete")
                        .anywhere()
                        .delete(line));
        rule.that("Không: .*").forEach(line -> {
            plant("a no without a yes", rule, "yes-no-incomplete").anywhere().delete(line);
            plant("a no that gives too much", rule, "points-above-maximum")
                    .anywhere()
                    .besides("child-not-pass-fail")
                    .replace(line, "Không: 999 điểm");
        });
        for (int line : rule.that("Mỗi .*")) {
            String sentence = rule.sentence(line);
            plant("a cap above the maximum", rule, "points-above-maximum")
                    .anywhere()
                    .replace(line, sentence.replaceFirst("quá [0-9.,]+", "quá 999"));
            plant("a cap below the maximum", rule, "maximum-unreachable")
                    .anywhere()
                    .replace(line, sentence.replaceFirst("quá [0-9.,]+", "quá 0,01"));
        }
        for (int line : rule.that("Khảo sát theo thang .*")) {
            String sentence = rule.sentence(line);
            plant("the formula of a survey with another range", rule, "survey-formula")
                    .replace(line, sentence.replaceFirst("/[0-9] ", "/7 "));
            plant("the scale of a survey reversed", rule, "survey-formula", "sentence-bounds")
                    .replace(line, sentence.replace("từ 1 đến 5", "từ 5 đến 1"));
            plant("the formula of a survey with an unknown input", rule, "input-undeclared")
                    .anywhere()
                    .besides("input-unused", "answer-letters")
                    .replace(line, sentence.replaceFirst("\\(a/", "(q/"));
        }
        rule.that("Trường hợp các đơn vị bằng nhau: .*")
                .forEach(line -> plant("equal units without answer", rule, "equal-undeclared")
                        .anywhere()
                        .delete(line));
        rule.that("Trường hợp ngoài hai mốc: .*")
                .forEach(line -> plant("beyond the goalposts without answer", rule, "beyond-undeclared")
                        .anywhere()
                        .delete(line));
        for (int line : rule.that("Điểm = \\((ln )?x - .*")) {
            String sentence = rule.sentence(line);
            if (!sentence.contains("Giá trị")) {
                plant("goalposts that differ within the formula", rule, "goalposts-formula")
                        .replace(line, sentence.replaceFirst("- (ln )?[0-9.]+\\)", "- $17)"));
                plant("goalposts of the same value", rule, "goalposts-formula")
                        .replace(line, sentence.replaceAll("[0-9][0-9.]*", "5"));
                plant("goalposts reversed", rule, "goalposts-formula", "sentence-bounds")
                        .replace(
                                line,
                                sentence.replaceFirst("/ \\((ln )?([0-9.]+) - (ln )?([0-9.]+)\\)", "/ ($1$4 - $3$2)"));
            }
        }
        List<Integer> points = rule.that("Điểm = Tỷ lệ \\* Điểm tối đa");
        for (int line : points) {
            plant("no scale", rule, "scale-missing").anywhere().delete(line);
            plant("a scale of an unknown input", rule, "quantity", "input-undeclared")
                    .anywhere()
                    .besides("measure-missing")
                    .replace(line, "Điểm = q * Điểm tối đa");
        }
    }

    private void mixed(SoundSet.Rule rule) {
        boolean scored = rule.says("Điểm = .*Điểm tối đa|Có: .*|" + BAND)
                && rule.children().isEmpty();
        if (scored && !rule.says("Mỗi .*")) {
            plant("two scales in one criterion", rule, "scale-mixed", "scale-overlap")
                    .anywhere()
                    .besides("points-above-maximum", "yes-no-incomplete", "input-unused")
                    .insert(rule.end(), "Mỗi văn bản: 1 điểm; tổng không quá 2 điểm");
        }
        if (scored) {
            plant("scored and not scored", rule, "several-ways").anywhere().insert(rule.end(), "Không tính điểm");
            plant("scored and given", rule, "several-ways")
                    .anywhere()
                    .insert(rule.end(), "Nhập giá trị đã công bố, từ 0 đến 1");
        }
        if (!rule.children().isEmpty() && rule.makesNode() && rule.says("Điểm tối đa: .*")) {
            plant("a scale where there are children", rule, "criterion-with-children", "several-ways")
                    .anywhere()
                    .besides("yes-no-incomplete", "term-missing")
                    .insert(rule.end(), "Có: Điểm tối đa");
        }
    }
}
