package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.domain.plan.OutcomeInWords;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/** What follows from the results of one unit: its levels, and its result on another scale. */
public final class Outcomes {
    private final Evaluation evaluation;
    private final int unit;

    /** The outcomes of one unit of an evaluation. */
    public Outcomes(Evaluation evaluation, int unit) {
        this.evaluation = evaluation;
        this.unit = unit;
    }

    /**
     * The level of a unit.
     *
     * @param name what the levels are about
     * @param level the level; absent if every level is blocked
     * @param byResult the level that the result alone would have
     * @param unmet the nodes for which a mandatory condition is not met, in code order, each once
     */
    public record Placed(String name, Optional<String> level, String byResult, List<NodeCode> unmet) {
        /** Keeps its own copy. */
        public Placed {
            unmet = List.copyOf(unmet);
        }

        /** Whether a mandatory condition holds the unit back. */
        public boolean isBlocked() {
            return !level.equals(Optional.of(byResult));
        }
    }

    /**
     * Something that follows from a result, as it is told.
     *
     * @param label what it is
     * @param text what it comes to
     */
    public record Told(Bilingual label, Bilingual text) {}

    /** The levels of a node, in the order of the plan; none without a result, or where a mandatory node has none. */
    public List<Placed> levels(NodeCode node) {
        NodeOutcome outcome = evaluation.plan().node(node).outcome();
        List<Placed> placed = new ArrayList<>();
        boolean known = outcome.gates().stream()
                .flatMap(gate -> gate.nodes().stream())
                .allMatch(code -> evaluation.points(unit, code).isPresent());
        for (NodeOutcome.Classification classification : outcome.classifications()) {
            Optional<BigDecimal> result =
                    classification.byValue() ? evaluation.value(unit, node) : evaluation.points(unit, node);
            if (known && result.isPresent() && classification.of(result.get()) >= 0) {
                placed.add(placed(outcome, classification, classification.of(result.get())));
            }
        }
        return placed;
    }

    private Placed placed(NodeOutcome outcome, NodeOutcome.Classification classification, int byResult) {
        List<String> names =
                classification.levels().stream().map(NodeOutcome.Level::name).toList();
        int level = byResult;
        List<NodeCode> unmet = new ArrayList<>();
        for (NodeOutcome.Gate gate : outcome.gates()) {
            int blocked = gate.level().map(names::indexOf).orElse(0);
            List<NodeCode> missed =
                    gate.nodes().stream().filter(code -> !isMet(gate, code)).toList();
            if (blocked >= 0 && byResult >= blocked && !missed.isEmpty()) {
                level = Math.min(level, blocked - 1);
                missed.stream().filter(code -> !unmet.contains(code)).forEach(unmet::add);
            }
        }
        unmet.sort(null);
        return new Placed(
                classification.name(),
                level < 0 ? Optional.empty() : Optional.of(names.get(level)),
                names.get(byResult),
                unmet);
    }

    private boolean isMet(NodeOutcome.Gate gate, NodeCode code) {
        BigDecimal needed =
                evaluation.plan().node(code).maximum().orElse(BigDecimal.ZERO).multiply(gate.share());
        return evaluation.points(unit, code).orElse(BigDecimal.ZERO).compareTo(needed) >= 0;
    }

    /** The result on the other scale of a node, rounded as declared: one quotient. */
    public Optional<BigDecimal> converted(NodeCode node) {
        BigDecimal maximum = evaluation.maximum(unit, node);
        return evaluation
                .plan()
                .node(node)
                .outcome()
                .conversion()
                .filter(to -> maximum.signum() > 0)
                .flatMap(to -> evaluation
                        .points(unit, node)
                        .map(points -> to.rounding().apply(Decimals.quotient(points.multiply(to.scale()), maximum))));
    }

    /** All that follows from the result of a node, in words. */
    public List<Told> told(NodeCode node) {
        List<Told> told = new ArrayList<>();
        NodeOutcome outcome = evaluation.plan().node(node).outcome();
        BigDecimal full = evaluation.plan().node(node).maximum().orElse(BigDecimal.ZERO);
        BigDecimal own = evaluation.maximum(unit, node);
        if (own.compareTo(full) != 0) {
            told.add(new Told(
                    Bilingual.of(
                            "Điểm tối đa của đơn vị, không kể mục không áp dụng",
                            "Maximum points of the unit, without what does not apply"),
                    NumberText.plain(own)));
        }
        for (Placed placed : levels(node)) {
            told.add(new Told(
                    Bilingual.of("Xếp loại " + placed.name(), "Level of “" + placed.name() + "”"),
                    text(outcome, placed)));
        }
        converted(node)
                .ifPresent(result -> told.add(new Told(
                        Bilingual.of(
                                "Quy đổi theo thang " + scale(outcome).vi(),
                                "Out of " + scale(outcome).en()),
                        NumberText.of(result))));
        return told;
    }

    private static Bilingual scale(NodeOutcome outcome) {
        return NumberText.plain(outcome.conversion().orElseThrow().scale());
    }

    private static Bilingual text(NodeOutcome outcome, Placed placed) {
        NodeOutcome.Classification classification = outcome.classifications().stream()
                .filter(own -> own.name().equals(placed.name()))
                .findFirst()
                .orElseThrow();
        NodeOutcome.Level byResult = classification.levels().stream()
                .filter(own -> own.name().equals(placed.byResult()))
                .findFirst()
                .orElseThrow();
        Bilingual interval = OutcomeInWords.interval(byResult, classification.byValue());
        if (!placed.isBlocked()) {
            return Bilingual.of(
                    placed.byResult() + " (" + interval.vi() + ")", placed.byResult() + " (" + interval.en() + ")");
        }
        String codes = placed.unmet().stream().map(NodeCode::text).collect(Collectors.joining(", "));
        return Bilingual.of(
                placed.level().orElse("không xếp loại") + "; theo kết quả là " + placed.byResult() + " ("
                        + interval.vi() + ") nhưng chưa đạt điều kiện bắt buộc: " + codes,
                placed.level().orElse("no level") + "; by the result it would be " + placed.byResult() + " ("
                        + interval.en() + "), but a mandatory condition is not met: " + codes);
    }
}
