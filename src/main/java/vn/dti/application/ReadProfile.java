package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/** Reads what became of one unit over the years. */
@ApplicationScoped
public class ReadProfile {
    @Inject
    private Catalogue catalogue;

    /**
     * A unit over the years, oldest first; sample sets are left out.
     *
     * @throws NotFoundException if there is no such unit
     */
    public ProfileView profile(UnitCode code) {
        AssessedUnit unit = catalogue.unit(code);
        List<EvaluatedPeriod> periods = catalogue.state().periods().values().stream()
                .filter(period ->
                        period.indexOf(code) >= 0 && !period.plan().header().sample())
                .sorted(Comparator.comparing((EvaluatedPeriod period) ->
                                period.plan().header().dataYear())
                        .thenComparing(period -> -period.panel().units().size()))
                .toList();
        List<ProfileView.Year> years = new ArrayList<>();
        Optional<ScoringPlan> before = Optional.empty();
        for (EvaluatedPeriod period : periods) {
            boolean newSet = before.isPresent() && !isComparable(before.get(), period.plan());
            years.add(year(period, period.indexOf(code), newSet));
            before = Optional.of(period.plan());
        }
        return new ProfileView(unit, predecessors(unit), successor(code), years);
    }

    private ProfileView.Year year(EvaluatedPeriod period, int unit, boolean newSet) {
        NodeCode root = period.plan().root().code();
        List<ProfileView.Line> lines = ReadRanking.columns(period).stream()
                .map(node -> new ProfileView.Line(node, period.cell(unit, node.code())))
                .toList();
        Map<String, SourceView> sources = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        for (PublishedResult result : period.published(unit)) {
            catalogue.sources(result.source()).forEach(source -> sources.putIfAbsent(source.key(), source));
            if (!result.note().isBlank() && !remarks.contains(result.note())) {
                remarks.add(result.note());
            }
        }
        for (Figure figure : period.figures(unit)) {
            catalogue.sources(figure.source()).forEach(source -> sources.putIfAbsent(source.key(), source));
        }
        return new ProfileView.Year(
                period.id(),
                catalogue.set(period.id().set()),
                period.panel().units().size(),
                period.cell(unit, root),
                period.basis(unit),
                lines,
                List.copyOf(sources.values()),
                remarks,
                newSet);
    }

    /** Two years are comparable if the scored nodes down to the main indices have the same maxima and names. */
    static boolean isComparable(ScoringPlan before, ScoringPlan after) {
        return shape(before).equals(shape(after));
    }

    private static Map<NodeCode, String> shape(ScoringPlan plan) {
        Map<NodeCode, String> shape = new TreeMap<>();
        for (PlanNode node : plan.nodes()) {
            boolean scored = node.isAdded() || node.scoring() instanceof Scoring.Overlap;
            if (scored && node.level().compareTo(NodeLevel.MAIN_INDEX) <= 0) {
                shape.put(
                        node.code(),
                        node.name() + " "
                                + node.maximum().map(m -> m.stripTrailingZeros().toPlainString()));
            }
        }
        return shape;
    }

    private List<AssessedUnit> predecessors(AssessedUnit unit) {
        return unit.predecessors().stream().map(catalogue::unit).toList();
    }

    private Optional<AssessedUnit> successor(UnitCode code) {
        return catalogue.units().stream()
                .filter(unit ->
                        unit.predecessors().contains(code) && !unit.code().equals(code))
                .findFirst();
    }
}
