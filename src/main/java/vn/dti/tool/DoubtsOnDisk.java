package vn.dti.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.domain.plausibility.ReportedFigures;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.plausibility.DroolsPlausibility;

/** What the plausibility rules beside a set find in its figures and those of the folder of the year before. */
final class DoubtsOnDisk {
    private final RuleLibrary.Snapshot tree;
    private final RuleFolder rules;
    private final ScoringPlan plan;

    DoubtsOnDisk(RuleLibrary.Snapshot tree, RuleFolder rules, ScoringPlan plan) {
        this.tree = tree;
        this.rules = rules;
        this.plan = plan;
    }

    /** Tells the doubts about each unit of a panel, as lines and as the member {@code doubts}. */
    void tell(Panel panel, SetData data, Report report) {
        DroolsPlausibility checks = new DroolsPlausibility();
        PlausibilityRules read = checks.read(rules, plan);
        Optional<ScoringPlan> planBefore = read.rules().isEmpty() ? Optional.empty() : planBefore();
        Map<UnitCode, Map<InputKey, BigDecimal>> now = values(Optional.of(data), panel.id());
        Map<UnitCode, Map<InputKey, BigDecimal>> before =
                values(Optional.ofNullable(tree.data().get(idBefore())), panel.id());
        List<ReportedFigures> units = panel.units().stream()
                .map(unit -> ReportedFigures.of(
                        plan,
                        now.getOrDefault(unit, Map.of()),
                        planBefore,
                        planBefore.isPresent() ? before.getOrDefault(unit, Map.of()) : Map.of()))
                .toList();
        List<List<Doubt>> doubts = checks.check(read, units);
        List<Object> told = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (Doubt doubt : doubts.get(i)) {
                told.add(told(panel.units().get(i), doubt, report));
            }
        }
        report.member("doubts", told);
    }

    private static Map<String, Object> told(UnitCode unit, Doubt doubt, Report report) {
        List<String> figures = doubt.evidence().stream()
                .map(figure -> figure.input() + " = " + figure.value().toPlainString()
                        + figure.before()
                                .map(value -> " (" + value.toPlainString() + ")")
                                .orElse(""))
                .toList();
        report.line(unit + "  " + doubt.rule().code() + "  " + String.join("; ", figures));
        report.line(doubt.rule().warning());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("unit", unit.text());
        value.put("rule", doubt.rule().code());
        value.put("importance", doubt.rule().importance().label().en());
        value.put("figures", figures);
        value.put("warning", Report.both(doubt.rule().warning()));
        value.put("advice", Report.both(doubt.rule().advice()));
        return value;
    }

    private SetId idBefore() {
        return new SetId(rules.id().level(), String.valueOf(plan.header().dataYear() - 1));
    }

    private Optional<ScoringPlan> planBefore() {
        return Optional.ofNullable(tree.folders().get(idBefore()))
                .flatMap(folder -> new DroolsRuleCompiler().compile(folder).plan());
    }

    private static Map<UnitCode, Map<InputKey, BigDecimal>> values(Optional<SetData> data, String panel) {
        Map<UnitCode, Map<InputKey, BigDecimal>> values = new TreeMap<>();
        for (Figure figure : data.map(known -> known.figures().getOrDefault(panel, List.of()))
                .orElse(List.of())) {
            figure.value()
                    .ifPresent(value -> values.computeIfAbsent(figure.unit(), unit -> new TreeMap<>())
                            .put(figure.input(), value));
        }
        return values;
    }
}
