package vn.dti.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.ReferenceEvaluator;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

/** Scores single units by rule texts, for tables of cases; both evaluators must agree, and the stored plan too. */
final class ScoredCases {
    private static final UnitCode UNIT = new UnitCode("don-vi");

    private ScoredCases() {}

    /**
     * The points of a node, or the code of the problem there, or "–" where there is no result.
     *
     * @param compiled a set that must have no errors
     * @param figures "1:a=3 1:b=4", the node's own letters also "a=3"
     */
    static String points(CompiledSet compiled, String node, String figures) {
        ScoringPlan plan = compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
        if (!compiled.isClean()) {
            throw new AssertionError(compiled.findings().toString());
        }
        ScoringPlan stored = CanonicalPlan.read(CanonicalPlan.write(plan));
        InputTable table = InputTable.of(List.of(UNIT), figures(node, figures));
        Evaluation evaluation = new Evaluator().evaluate(stored, table, PanelExtremes.NONE);
        NodeCode code = NodeCode.of(node);
        Optional<String> problem = evaluation.problems().stream()
                .filter(p -> p.node().equals(code))
                .map(p -> p.code())
                .findFirst();
        String fast = evaluation
                .points(0, code)
                .map(Decimals::canonical)
                .or(() -> problem)
                .orElse("–");
        ReferenceEvaluator.Cell cell = new ReferenceEvaluator(plan, table, PanelExtremes.NONE).cell(0, code);
        String plain = cell.points().map(Decimals::canonical).or(cell::problem).orElse("–");
        if (!fast.equals(plain)) {
            throw new AssertionError("evaluators disagree: " + fast + ", " + plain);
        }
        return fast;
    }

    private static List<Figure> figures(String node, String cells) {
        List<Figure> figures = new ArrayList<>();
        for (String cell :
                Arrays.stream(cells.split(" ", -1)).filter(c -> !c.isEmpty()).toList()) {
            int at = cell.indexOf('=');
            String key = cell.substring(0, at);
            figures.add(new Figure(
                    UNIT,
                    InputKey.parse(key.length() == 1 ? node + ":" + key : key).orElseThrow(),
                    cell.substring(at + 1),
                    Figure.Basis.REPORTED,
                    ""));
        }
        return figures;
    }
}
