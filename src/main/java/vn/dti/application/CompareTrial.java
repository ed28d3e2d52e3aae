package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.PlanDifference;
import vn.dti.domain.plan.ScoringPlan;
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
        Optional<EvaluatedPeriod> period =
                MovementBetweenPlans.largestYear(base.get().stored().id(), now);
        List<TrialView.Row> rows =
                period.map(year -> MovementBetweenPlans.rows(year, plan)).orElse(List.of());
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
}
