package vn.dti.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;

/** Who moves when the frozen figures of a stored year are evaluated with another plan. Nothing is stored. */
final class MovementBetweenPlans {
    private MovementBetweenPlans() {}

    /** The stored year of a set with the most units, so that a change is seen by all whom it concerns. */
    static Optional<EvaluatedPeriod> largestYear(SetId id, IndexState now) {
        return now.periods().values().stream()
                .filter(period -> period.id().set().equals(id))
                .max(Comparator.comparingInt(period -> period.panel().units().size()));
    }

    /** Every unit with its rank and value under both plans, in the order of the new rank. */
    static List<TrialView.Row> rows(EvaluatedPeriod period, ScoringPlan plan) {
        Evaluation before = period.evaluation();
        Evaluation after = new Evaluator().evaluate(PreparedPlan.of(plan), before.inputs(), PanelExtremes.NONE);
        NodeCode oldRoot = period.plan().root().code();
        NodeCode newRoot = plan.root().code();
        Ranking oldRanks = Ranking.of(before, oldRoot);
        Ranking newRanks = Ranking.of(after, newRoot);
        List<TrialView.Row> rows = new ArrayList<>();
        for (int unit = 0; unit < before.inputs().size(); unit++) {
            rows.add(new TrialView.Row(
                    period.unit(unit),
                    oldRanks.rank(unit),
                    newRanks.rank(unit),
                    before.value(unit, oldRoot),
                    after.value(unit, newRoot)));
        }
        rows.sort(Comparator.comparingInt((TrialView.Row row) -> row.newRank().orElse(Integer.MAX_VALUE))
                .thenComparing(TrialView.Row::unit, VietnameseOrder.byName()));
        return rows;
    }
}
