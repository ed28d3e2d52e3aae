package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.PlanDifference;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.text.Bilingual;

/**
 * Compares a trial set with the set in force of the same level and data year: what changed in the law, and who would
 * move if last year's frozen figures were evaluated with it. Nothing is stored.
 */
@ApplicationScoped
public class CompareTrial {
    @Inject
    private Catalogue catalogue;

    /**
     * Compares.
     *
     * @param id a trial set, a refused folder, or a set in force whose files have changed
     * @throws NotFoundException if there is none of this id
     */
    public TrialView compare(SetId id) {
        IndexState now = catalogue.state();
        CompiledSet folder = now.checked().get(id);
        if (folder == null) {
            return unchanged(id, now);
        }
        SetView trial = catalogue.trials().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Catalogue.noSuchSet(id, now));
        Optional<SetInForce> base = base(folder, now);
        Optional<SetView> baseView = base.map(set -> catalogue.set(set.stored().id()));
        if (base.isEmpty() || trial.plan().isEmpty()) {
            return new TrialView(trial, baseView, Optional.empty(), List.of(), List.of(), 0);
        }
        ScoringPlan plan = trial.plan().get();
        List<TrialView.Change> changes = PlanDifference.between(base.get().plan(), plan).stream()
                .map(change -> new TrialView.Change(
                        change.node().text(),
                        Bilingual.of(
                                change.name().vi() + ": " + change.text().vi(),
                                change.name().en() + ": " + change.text().en())))
                .toList();
        Optional<EvaluatedPeriod> period = period(base.get().stored().id(), now);
        List<TrialView.Row> rows = period.map(year -> rows(year, plan)).orElse(List.of());
        int moved = (int) rows.stream().filter(TrialView.Row::moves).count();
        return new TrialView(trial, baseView, period.map(EvaluatedPeriod::id), changes, rows, moved);
    }

    private TrialView unchanged(SetId id, IndexState now) {
        if (!now.inForce().containsKey(id)) {
            throw Catalogue.noSuchSet(id, now);
        }
        SetView view = catalogue.set(id);
        return new TrialView(view, Optional.of(view), Optional.empty(), List.of(), List.of(), 0);
    }

    private static Optional<SetInForce> base(CompiledSet folder, IndexState now) {
        SetInForce same = now.inForce().get(folder.id());
        if (same != null || folder.plan().isEmpty()) {
            return Optional.ofNullable(same);
        }
        int year = folder.plan().get().header().dataYear();
        List<SetInForce> ofLevel = now.inForce().values().stream()
                .filter(set -> set.stored().id().level().equals(folder.id().level()))
                .toList();
        Optional<SetInForce> ofYear = ofLevel.stream()
                .filter(set -> set.plan().header().dataYear() == year)
                .findFirst();
        return ofYear.isPresent()
                ? ofYear
                : ofLevel.stream()
                        .filter(set -> set.plan().header().dataYear() < year)
                        .max(Comparator.comparingInt(set -> set.plan().header().dataYear()));
    }

    /** The stored year of a set with the most units, so that a change is seen by all whom it concerns. */
    private static Optional<EvaluatedPeriod> period(SetId id, IndexState now) {
        return now.periods().values().stream()
                .filter(period -> period.id().set().equals(id))
                .max(Comparator.comparingInt(period -> period.panel().units().size()));
    }

    private static List<TrialView.Row> rows(EvaluatedPeriod period, ScoringPlan plan) {
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
                    rank(oldRanks, unit),
                    rank(newRanks, unit),
                    before.value(unit, oldRoot),
                    after.value(unit, newRoot)));
        }
        rows.sort(Comparator.comparingInt((TrialView.Row row) -> row.newRank().orElse(Integer.MAX_VALUE))
                .thenComparing(TrialView.Row::unit, VietnameseOrder.byName()));
        return rows;
    }

    private static OptionalInt rank(Ranking ranking, int unit) {
        return ranking.rank(unit);
    }
}
