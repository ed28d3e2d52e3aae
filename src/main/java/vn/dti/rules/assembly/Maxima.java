package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.NodeStatement;

/**
 * The maximum points of every node: as stated, or else the sum of the maxima of the children that count, of the parts of
 * an overlapping pillar, or the greatest among alternatives.
 */
final class Maxima {
    private final Map<NodeCode, NodeDraft> drafts;
    private final Map<NodeCode, List<NodeDraft>> children;
    private final Map<NodeCode, Scoring> scorings;
    private final Map<NodeCode, Optional<BigDecimal>> known = new HashMap<>();

    Maxima(Map<NodeCode, NodeDraft> drafts, Map<NodeCode, List<NodeDraft>> children, Map<NodeCode, Scoring> scorings) {
        this.drafts = drafts;
        this.children = children;
        this.scorings = scorings;
    }

    Optional<BigDecimal> of(NodeCode code) {
        Optional<BigDecimal> before = known.get(code);
        if (before == null) {
            before = resolve(code);
            known.put(code, before);
        }
        return before;
    }

    private Optional<BigDecimal> resolve(NodeCode code) {
        NodeDraft draft = drafts.get(code);
        if (draft == null
                || draft.first(Attribute.MAXIMUM, NodeStatement.MaximumUnpublished.class)
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> stated =
                draft.first(Attribute.MAXIMUM, NodeStatement.Maximum.class).map(NodeStatement.Maximum::points);
        if (stated.isPresent()) {
            return stated;
        }
        Optional<NodeStatement.ExtraMaximum> extra = draft.first(Attribute.MAXIMUM, NodeStatement.ExtraMaximum.class);
        if (extra.isPresent()) {
            return extra.map(NodeStatement.ExtraMaximum::points);
        }
        Scoring scoring = scorings.getOrDefault(code, new Scoring.Unpublished());
        if (scoring instanceof Scoring.Overlap overlap) {
            return References.sum(overlap.terms().stream().map(this::of).toList());
        }
        if (scoring instanceof Scoring.NotScored) {
            return Optional.of(BigDecimal.ZERO);
        }
        List<Optional<BigDecimal>> below = children.getOrDefault(code, List.of()).stream()
                .filter(child -> !child.says(Attribute.APART)
                        && PlanNode.isAdded(scorings.getOrDefault(child.code(), new Scoring.Unpublished())))
                .filter(child -> !(scoring instanceof Scoring.Adjusted adjusted && adjusted.isExtra(child.code())))
                .map(child -> of(child.code()))
                .toList();
        if (scoring instanceof Scoring.Best || scoring instanceof Scoring.Chosen || scoring instanceof Scoring.Worst) {
            Comparator<BigDecimal> better = Comparator.naturalOrder();
            return below.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : below.stream()
                            .flatMap(Optional::stream)
                            .max(scoring instanceof Scoring.Worst ? better.reversed() : better);
        }
        return scoring.isOfChildren() || scoring instanceof Scoring.WeightedMean
                ? References.sum(below)
                : Optional.empty();
    }
}
