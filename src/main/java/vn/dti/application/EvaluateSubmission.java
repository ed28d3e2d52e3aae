package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/**
 * Evaluates submitted figures of one unit or many; nothing is stored. What does not fit the set is refused as a whole,
 * with every place at once; a figure that fits no rule becomes a problem of its unit, and the others are scored.
 */
@ApplicationScoped
public class EvaluateSubmission {
    /** The most units of one submission. */
    public static final int MAX_UNITS = 20_000;

    private static final int MAX_VIOLATIONS = 100;

    @Inject
    private Catalogue catalogue;

    /**
     * Evaluates.
     *
     * @param id the set: in force or a usable trial
     * @param units the units with their figures
     * @param panel the stored year of the same set whose frozen panel stands for the other units
     * @throws NotFoundException if the set or the year does not exist
     * @throws RefusedException if the submission does not fit the set
     */
    public SubmissionResult evaluate(SetId id, List<SubmittedUnit> units, Optional<PeriodId> panel) {
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
        InputTable table = table(prepared, id, units);
        if (prepared.hasRelativeCriteria() && panel.isEmpty() && table.size() == 1) {
            throw new RefusedException(
                    "panel",
                    Bilingual.of(
                            "Bộ chỉ số “%s” có tiêu chí so với các đơn vị khác; hãy nêu kết quả đã lưu dùng làm danh sách so sánh, ví dụ “%s/63”."
                                    .formatted(id, id),
                            "The indicator set “%s” has criteria relative to other units; name the stored result whose panel to use, such as “%s/63”."
                                    .formatted(id, id)));
        }
        return new SubmissionResult(set, new Evaluator().evaluate(prepared, table, extremes), panel);
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

    private static InputTable table(PreparedPlan plan, SetId id, List<SubmittedUnit> units) {
        List<RefusedException.Violation> violations = new ArrayList<>();
        if (units.isEmpty() || units.size() > MAX_UNITS) {
            violations.add(new RefusedException.Violation(
                    "units",
                    Bilingual.of(
                            "Cần từ 1 đến 20.000 đơn vị, nhận được %d.".formatted(units.size()),
                            "From 1 to 20,000 units are needed, %d were given.".formatted(units.size()))));
        }
        Map<String, InputKey> keys = acceptedKeys(plan);
        List<Figure> figures = new ArrayList<>();
        Map<UnitCode, Integer> seen = new HashMap<>();
        for (int i = 0; i < units.size() && violations.size() < MAX_VIOLATIONS; i++) {
            read(units.get(i), i, keys, id, seen, figures, violations);
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return InputTable.of(new ArrayList<>(seen.keySet()), figures);
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
                                    .formatted(shortened(unit.unit())),
                            "The unit code “%s” is not valid; use lower-case letters, digits and hyphens."
                                    .formatted(shortened(unit.unit())))));
            return;
        }
        Integer before = seen.putIfAbsent(code.get(), index);
        if (before != null) {
            violations.add(new RefusedException.Violation(
                    place + ".unit",
                    Bilingual.of(
                            "Đơn vị “%s” đã có ở units[%d]; mỗi đơn vị chỉ gửi một lần.".formatted(code.get(), before),
                            "The unit “%s” was given at units[%d] already; send each unit once."
                                    .formatted(code.get(), before))));
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

    private static RefusedException.Violation unknownInput(
            String place, String name, SetId id, Map<String, InputKey> keys) {
        String known = String.join(", ", keys.keySet().stream().limit(12).toList());
        return new RefusedException.Violation(
                place + ".values[\"" + shortened(name) + "\"]",
                Bilingual.of(
                        "Bộ chỉ số “%s” không có số liệu đầu vào “%s”. Ví dụ tên hợp lệ: %s."
                                .formatted(id, shortened(name), known),
                        "The indicator set “%s” has no input “%s”. Valid names are, for example: %s."
                                .formatted(id, shortened(name), known)));
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
