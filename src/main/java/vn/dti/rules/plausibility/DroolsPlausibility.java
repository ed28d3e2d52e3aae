package vn.dti.rules.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.plausibility.PlausibilityChecks;
import vn.dti.domain.plausibility.PlausibilityRule;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.domain.plausibility.ReportedFigures;
import vn.dti.domain.plausibility.Suspicion;
import vn.dti.rules.engine.Doubts;
import vn.dti.rules.engine.FigureEngine;
import vn.dti.rules.engine.FigureFact;
import vn.dti.rules.engine.FigureRule;
import vn.dti.rules.engine.ShareFact;

/** Plausibility rules with Drools: built once for all units of a call, fired for each. */
public final class DroolsPlausibility implements PlausibilityChecks {
    private static final Comparator<Doubt> HEAVIEST_FIRST =
            Comparator.comparing((Doubt doubt) -> doubt.rule().importance());

    private final FigureEngine engine = new FigureEngine();

    @Override
    public PlausibilityRules read(RuleFolder folder, ScoringPlan plan) {
        byte[] file = folder.files().get(PlausibilityRules.FILE);
        if (file == null) {
            return PlausibilityRules.NONE;
        }
        Findings findings = new Findings();
        List<PlausibilityRule> rules = new CheckReader(findings, Optional.of(plan)).read(file);
        return new PlausibilityRules(rules, findings.sorted());
    }

    @Override
    public List<List<Doubt>> check(PlausibilityRules rules, List<ReportedFigures> units) {
        if (rules.rules().isEmpty() || units.isEmpty()) {
            return units.stream().map(unit -> List.<Doubt>of()).toList();
        }
        List<InputKey> inputs = inputs(rules, units);
        Map<InputKey, Integer> numbers = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            numbers.put(inputs.get(i), i);
        }
        List<FigureRule> inNumbers = rules.rules().stream()
                .map(rule -> inNumbers(rule.suspicion(), numbers))
                .toList();
        List<Doubts> said = engine.fire(
                inNumbers, units.stream().map(unit -> facts(unit, numbers)).toList());
        List<List<Doubt>> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            all.add(doubts(rules, units.get(i), said.get(i), inputs));
        }
        return all;
    }

    private static List<InputKey> inputs(PlausibilityRules rules, List<ReportedFigures> units) {
        TreeSet<InputKey> inputs = new TreeSet<>();
        units.forEach(unit -> inputs.addAll(unit.now().keySet()));
        rules.rules()
                .forEach(rule ->
                        inputs.addAll(CheckReader.named(rule.suspicion()).toList()));
        return List.copyOf(inputs);
    }

    private static FigureRule inNumbers(Suspicion suspicion, Map<InputKey, Integer> numbers) {
        if (suspicion instanceof Suspicion.Exceeds exceeds) {
            return new FigureRule(
                    FigureRule.Kind.EXCEEDS, number(exceeds.part(), numbers), number(exceeds.whole(), numbers), "");
        }
        if (suspicion instanceof Suspicion.Differs differs) {
            return new FigureRule(
                    FigureRule.Kind.DIFFERS, number(differs.one(), numbers), number(differs.other(), numbers), "");
        }
        if (suspicion instanceof Suspicion.Beyond beyond) {
            return new FigureRule(
                    FigureRule.Kind.BEYOND,
                    number(beyond.input(), numbers),
                    -1,
                    beyond.limit().toPlainString());
        }
        if (suspicion instanceof Suspicion.Jumped jumped) {
            return new FigureRule(
                    jumped.down() ? FigureRule.Kind.FELL : FigureRule.Kind.GREW,
                    jumped.input().map(input -> number(input, numbers)).orElse(-1),
                    -1,
                    jumped.times().toPlainString(),
                    jumped.least().toPlainString());
        }
        if (suspicion instanceof Suspicion.ManyFull many) {
            return new FigureRule(
                    FigureRule.Kind.MANY_FULL,
                    -1,
                    -1,
                    String.valueOf(many.percent()),
                    many.least().toPlainString());
        }
        return new FigureRule(FigureRule.Kind.SHARE_ABOVE, -1, -1, "");
    }

    private static int number(InputKey input, Map<InputKey, Integer> numbers) {
        return numbers.getOrDefault(input, -2);
    }

    private static FigureEngine.Facts facts(ReportedFigures unit, Map<InputKey, Integer> numbers) {
        Map<InputKey, FigureFact> facts = new HashMap<>();
        unit.now()
                .forEach((input, value) -> facts.put(
                        input,
                        new FigureFact(
                                number(input, numbers), value, unit.before().get(input))));
        List<ShareFact> shares = new ArrayList<>();
        for (ReportedFigures.Share share : unit.shares()) {
            FigureFact part = facts.get(share.part());
            FigureFact whole = facts.get(share.whole());
            if (part != null && whole != null) {
                shares.add(new ShareFact(part, whole));
            }
        }
        return new FigureEngine.Facts(List.copyOf(facts.values()), shares);
    }

    private static List<Doubt> doubts(
            PlausibilityRules rules, ReportedFigures unit, Doubts said, List<InputKey> inputs) {
        List<Doubt> doubts = new ArrayList<>();
        said.said().forEach((number, times) -> {
            PlausibilityRule rule = rules.rules().get(number);
            for (List<Integer> figures : times) {
                doubts.add(new Doubt(
                        rule,
                        figures.stream()
                                .map(figure -> evidence(inputs.get(figure), unit, rule.suspicion()))
                                .toList()));
            }
        });
        doubts.sort(HEAVIEST_FIRST);
        return doubts;
    }

    private static Doubt.Evidence evidence(InputKey input, ReportedFigures unit, Suspicion suspicion) {
        return new Doubt.Evidence(
                input,
                Optional.ofNullable(unit.now().get(input)).orElseThrow(),
                suspicion instanceof Suspicion.Jumped
                        ? Optional.ofNullable(unit.before().get(input))
                        : Optional.empty());
    }
}
