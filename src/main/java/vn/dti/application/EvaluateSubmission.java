package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.DerivedInputs;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.Precision;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.evaluation.SubmissionChecks;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.text.ShownText;
import vn.dti.domain.unit.UnitCode;

/**
 * Evaluates submitted figures of one unit or many; nothing is stored. What does not fit the set is refused as a whole,
 * with every place at once; a figure that fits no rule becomes a problem of its unit, and the others are scored.
 */
@ApplicationScoped
public class EvaluateSubmission {
    /** The most units of one submission. */
    public static final int MAX_UNITS = 20_000;

    /** After how many units it is told how far the evaluation is. */
    static final int CHUNK = 500;

    private static final int MAX_VIOLATIONS = 100;

    @Inject
    private Catalogue catalogue;

    /** What is to be derived where inputs are not there. */
    public enum Derive {
        /** Nothing: what is missing is told. */
        NOTHING,
        /**
         * Where the other inputs of a remainder are there, its points from the published value of the whole index, which
         * is then given at the root.
         */
        REMAINDER
    }

    /** As {@link #evaluate(SetId, List, Optional, Derive, Progress)}; nothing is derived, nobody hears how far it is. */
    public SubmissionResult evaluate(SetId id, List<SubmittedUnit> units, Optional<PeriodId> panel) {
        return evaluate(id, units, panel, Derive.NOTHING, Progress.NONE);
    }

    /**
     * Evaluates.
     *
     * @param id the set: in force or a usable trial
     * @param units the units with their figures
     * @param panel the stored year of the same set whose frozen panel stands for the other units
     * @param derive what is to be derived
     * @param progress hears how far it is, every {@link #CHUNK} units and between steps
     * @throws NotFoundException if the set or the year does not exist
     * @throws RefusedException if the submission does not fit the set
     */
    public SubmissionResult evaluate(
            SetId id, List<SubmittedUnit> units, Optional<PeriodId> panel, Derive derive, Progress progress) {
        SetView set = catalogue.set(id);
        ScoringPlan plan = set.plan()
                .orElseThrow(() -> new RefusedException(
                        "set",
                        Bilingual.of(
                                "Bộ chỉ số “%s” còn lỗi nên chưa dùng được; xem kết quả kiểm tra ở trang thử nghiệm."
                                        .formatted(id),
                                "The indicator set “%s” has errors and cannot be used yet; see the findings on the trial page."
                                        .formatted(id))));
        PanelExtremes extremes = panel.map(period -> extremesOf(id, period)).orElse(PanelExtremes.NONE);
        PreparedPlan prepared = PreparedPlan.of(plan);
        if (derive == Derive.REMAINDER) {
            refuseUnlessDerivable(prepared, id);
        }
        List<UnitCode> codes = new ArrayList<>();
        List<Figure> figures = figures(prepared, id, units, codes, progress);
        if (prepared.hasRelativeCriteria() && panel.isEmpty() && codes.size() == 1) {
            throw new RefusedException(
                    "panel",
                    Bilingual.of(
                            "Bộ chỉ số “%s” có tiêu chí so với các đơn vị khác; hãy nêu kết quả đã lưu dùng làm danh sách so sánh, ví dụ “%s/63”."
                                    .formatted(id, id),
                            "The indicator set “%s” has criteria relative to other units; name the stored result whose panel to use, such as “%s/63”."
                                    .formatted(id, id)));
        }
        progress.at(Progress.Step.EVALUATING, codes.size(), 2L * codes.size());
        SubmissionResult result = derive == Derive.REMAINDER
                ? derived(set, prepared, codes, figures, panel)
                : result(
                        set,
                        SubmissionChecks.evaluate(prepared, InputTable.of(codes, figures), extremes),
                        panel,
                        Optional.empty());
        progress.at(Progress.Step.EVALUATING, 2L * codes.size(), 2L * codes.size());
        return result;
    }

    private static SubmissionResult result(
            SetView set,
            SubmissionChecks checks,
            Optional<PeriodId> panel,
            Optional<SubmissionResult.Derivation> derivation) {
        Evaluation evaluation = checks.evaluation();
        Ranking ranking = Ranking.of(evaluation, evaluation.plan().root().code());
        return new SubmissionResult(set, checks, panel, ranking, derivation);
    }

    /** Takes values given at the root for published ones, from which remainders are derived. */
    private static SubmissionResult derived(
            SetView set, PreparedPlan plan, List<UnitCode> codes, List<Figure> figures, Optional<PeriodId> panel) {
        InputKey root = InputKey.given(plan.plan().root().code());
        Map<UnitCode, BigDecimal> totals = new HashMap<>();
        List<Figure> others = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<BigDecimal> total = figure.input().equals(root) ? figure.value() : Optional.empty();
            if (total.isPresent() && total.get().signum() >= 0 && total.get().compareTo(BigDecimal.ONE) <= 0) {
                totals.put(figure.unit(), total.get());
            } else {
                others.add(figure);
            }
        }
        DerivedInputs inputs = DerivedInputs.of(plan, codes, others, totals);
        SubmissionChecks checks = SubmissionChecks.evaluate(plan, inputs.table(), PanelExtremes.NONE);
        return result(
                set,
                checks,
                panel,
                Optional.of(new SubmissionResult.Derivation(
                        inputs,
                        new Evaluator().evaluate(plan, InputTable.of(codes, others), PanelExtremes.NONE),
                        Precision.of(checks.evaluation(), inputs))));
    }

    private static void refuseUnlessDerivable(PreparedPlan plan, SetId id) {
        boolean derivable = plan.plan().nodes().stream()
                .anyMatch(
                        node -> node.scoring() instanceof Scoring.Remainder remainder && remainder.derivedFromTotal());
        if (!derivable || plan.hasRelativeCriteria()) {
            throw new RefusedException(
                    "derive",
                    Bilingual.of(
                            "Bộ chỉ số “%s” không có phần còn lại suy ra được từ giá trị công bố; hãy bỏ yêu cầu suy ra và gửi đủ số liệu."
                                    .formatted(id),
                            "The indicator set “%s” has no remainder that can be derived from the published value; leave that request out and send all inputs."
                                    .formatted(id)));
        }
    }

    private PanelExtremes extremesOf(SetId id, PeriodId period) {
        EvaluatedPeriod stored = catalogue.period(period);
        if (!period.set().equals(id)) {
            throw new RefusedException(
                    "panel",
                    Bilingual.of(
                            "Kết quả “%s” không thuộc bộ chỉ số “%s”.".formatted(period, id),
                            "The result “%s” does not belong to the indicator set “%s”.".formatted(period, id)));
        }
        return stored.evaluation().extremes();
    }

    private static List<Figure> figures(
            PreparedPlan plan, SetId id, List<SubmittedUnit> units, List<UnitCode> codes, Progress progress) {
        List<RefusedException.Violation> violations = new ArrayList<>();
        if (units.isEmpty() || units.size() > MAX_UNITS) {
            Bilingual given = number(units.size());
            violations.add(new RefusedException.Violation(
                    "units",
                    Bilingual.of(
                            "Cần từ 1 đến 20.000 đơn vị, nhận được %s.".formatted(given.vi()),
                            "From 1 to 20,000 units are needed, %s were given.".formatted(given.en()))));
        }
        Map<String, InputKey> keys = acceptedKeys(plan);
        List<Figure> figures = new ArrayList<>();
        Map<UnitCode, Integer> seen = new HashMap<>();
        for (int i = 0; i < units.size() && violations.size() < MAX_VIOLATIONS; i++) {
            if (i % CHUNK == 0) {
                progress.at(Progress.Step.EVALUATING, i, 2L * units.size());
            }
            read(units.get(i), i, keys, id, seen, figures, violations);
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        codes.addAll(seen.keySet());
        return figures;
    }

    private static void read(
            SubmittedUnit unit,
            int index,
            Map<String, InputKey> keys,
            SetId id,
            Map<UnitCode, Integer> seen,
            List<Figure> figures,
            List<RefusedException.Violation> violations) {
        String place = "units[" + index + "]";
        Optional<UnitCode> code = UnitCode.parse(unit.unit());
        if (code.isEmpty()) {
            violations.add(new RefusedException.Violation(
                    place + ".unit",
                    Bilingual.of(
                            "Mã đơn vị “%s” không hợp lệ; chỉ dùng chữ thường không dấu, chữ số và gạch nối."
                                    .formatted(ShownText.of(unit.unit())),
                            "The unit code “%s” is not valid; use lower-case letters, digits and hyphens."
                                    .formatted(ShownText.of(unit.unit())))));
            return;
        }
        Integer before = seen.putIfAbsent(code.get(), index);
        if (before != null) {
            Bilingual number = number(before + 1);
            violations.add(new RefusedException.Violation(
                    place + ".unit",
                    Bilingual.of(
                            "Đơn vị “%s” đã có (đơn vị thứ %s của yêu cầu); mỗi đơn vị chỉ gửi một lần."
                                    .formatted(code.get(), number.vi()),
                            "The unit “%s” is there already (as unit no. %s of the request); send each unit once."
                                    .formatted(code.get(), number.en()))));
            return;
        }
        unit.values().forEach((name, text) -> {
            InputKey key = keys.get(name);
            if (key == null) {
                violations.add(unknownInput(place, name, id, keys));
            } else if (!text.isBlank()) {
                figures.add(new Figure(code.get(), key, text.trim(), Figure.Basis.REPORTED, ""));
            }
        });
    }

    private static Bilingual number(int count) {
        return NumberText.of(BigDecimal.valueOf(count));
    }

    private static RefusedException.Violation unknownInput(
            String place, String name, SetId id, Map<String, InputKey> keys) {
        String known = String.join(", ", keys.keySet().stream().limit(12).toList());
        return new RefusedException.Violation(
                place + ".values[\"" + shortened(name) + "\"]",
                Bilingual.of(
                        "Bộ chỉ số “%s” không có số liệu đầu vào “%s”. Ví dụ tên hợp lệ: %s."
                                .formatted(id, ShownText.of(name), known),
                        "The indicator set “%s” has no input “%s”. Valid names are, for example: %s."
                                .formatted(id, ShownText.of(name), known)));
    }

    /** The names of inputs: the declared ones first, since they serve as examples. */
    private static Map<String, InputKey> acceptedKeys(PreparedPlan plan) {
        Map<String, InputKey> byName = new LinkedHashMap<>();
        plan.plan().inputs().keySet().forEach(key -> byName.put(key.toString(), key));
        plan.acceptedInputs().keySet().forEach(key -> byName.putIfAbsent(key.toString(), key));
        return byName;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
