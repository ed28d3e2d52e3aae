package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.domain.edition.NodeComparison.Comparability;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.unit.UnitCode;

/**
 * Two editions side by side: each entry of either, whether its values can be compared, and by how much values and ranks
 * changed where they can.
 *
 * <p>A crosswalk decides where there is one. Without a line of it, an entry is compared only if both sets have it under the
 * same code with the same name and the same maximum; whatever else is told as not known.
 *
 * @param nodes the entries in the order of the newer set, then those of the older set that have no counterpart
 * @param samePanel whether both editions ranked the same units; if not, ranks are not compared
 * @param onlyBefore the units that only the older edition ranked, in code order
 * @param onlyAfter the units that only the newer edition ranked, in code order
 */
public record EditionComparison(
        List<NodeComparison> nodes, boolean samePanel, List<UnitCode> onlyBefore, List<UnitCode> onlyAfter) {
    /** Keeps its own copies. */
    public EditionComparison {
        nodes = List.copyOf(nodes);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * Compares two editions as evaluated.
     *
     * @param crosswalk how the entries of the newer set follow those of the older one; absent if nobody wrote one
     */
    public static EditionComparison of(EvaluatedYear before, EvaluatedYear after, Optional<Crosswalk> crosswalk) {
        return new Work(before, after, crosswalk).compare();
    }

    /** One comparison under way. */
    private static final class Work {
        private final EvaluatedYear before;
        private final EvaluatedYear after;
        private final ScoringPlan oldPlan;
        private final ScoringPlan newPlan;
        private final Optional<Crosswalk> crosswalk;
        private final boolean samePanel;
        private final Set<NodeCode> told = new HashSet<>();

        Work(EvaluatedYear before, EvaluatedYear after, Optional<Crosswalk> crosswalk) {
            this.before = before;
            this.after = after;
            this.oldPlan = before.evaluation().plan();
            this.newPlan = after.evaluation().plan();
            this.crosswalk = crosswalk;
            this.samePanel = before.units().equals(after.units());
        }

        private EditionComparison compare() {
            List<NodeComparison> nodes = new ArrayList<>();
            newPlan.nodes().forEach(node -> nodes.add(ofNew(node)));
            oldPlan.nodes().stream()
                    .filter(node -> !told.contains(node.code()))
                    .forEach(node -> nodes.add(ofOld(node)));
            return new EditionComparison(nodes, samePanel, only(before, after), only(after, before));
        }

        private static List<UnitCode> only(EvaluatedYear here, EvaluatedYear there) {
            Set<UnitCode> units = new TreeSet<>(here.units());
            there.units().forEach(units::remove);
            return List.copyOf(units);
        }

        private NodeComparison ofNew(PlanNode node) {
            Optional<Crosswalk.Line> line = crosswalk.flatMap(known -> known.ofAfter(node.code()));
            Optional<PlanNode> old = line.isPresent()
                    ? line.get().before().flatMap(oldPlan::find)
                    : oldPlan.find(node.code())
                            .filter(other -> crosswalk
                                    .flatMap(known -> known.ofBefore(other.code()))
                                    .isEmpty())
                            .filter(other -> isAlike(other, node));
            old.ifPresent(other -> told.add(other.code()));
            Comparability comparability = line.map(known -> known.relation())
                    .map(Work::of)
                    .orElse(old.isPresent() ? Comparability.COMPARABLE : Comparability.UNKNOWN);
            return new NodeComparison(
                    old,
                    Optional.of(node),
                    comparability,
                    line.flatMap(Crosswalk.Line::note),
                    old.map(other -> units(other.code(), node.code(), comparability == Comparability.COMPARABLE))
                            .orElse(List.of()));
        }

        private NodeComparison ofOld(PlanNode node) {
            Optional<Crosswalk.Line> line = crosswalk.flatMap(known -> known.ofBefore(node.code()));
            boolean dropped = line.filter(known -> known.relation() == Crosswalk.Relation.DROPPED)
                    .isPresent();
            return new NodeComparison(
                    Optional.of(node),
                    Optional.empty(),
                    dropped ? Comparability.DROPPED : Comparability.UNKNOWN,
                    line.flatMap(Crosswalk.Line::note),
                    List.of());
        }

        private static boolean isAlike(PlanNode a, PlanNode b) {
            return a.name().equals(b.name()) && a.maximum().equals(b.maximum());
        }

        private static Comparability of(Crosswalk.Relation relation) {
            return switch (relation) {
                case MAPPED -> Comparability.COMPARABLE;
                case CHANGED -> Comparability.CHANGED;
                case NEW -> Comparability.NEW;
                case DROPPED -> Comparability.DROPPED;
            };
        }

        private List<UnitChange> units(NodeCode old, NodeCode now, boolean comparable) {
            Set<UnitCode> all = new TreeSet<>(before.units());
            all.addAll(after.units());
            return all.stream().map(unit -> change(unit, old, now, comparable)).toList();
        }

        private UnitChange change(UnitCode unit, NodeCode old, NodeCode now, boolean comparable) {
            Optional<BigDecimal> first = value(before, unit, old);
            Optional<BigDecimal> second = value(after, unit, now);
            OptionalInt firstRank = rank(before, unit, old);
            OptionalInt secondRank = rank(after, unit, now);
            boolean ranked = comparable && samePanel && firstRank.isPresent() && secondRank.isPresent();
            return new UnitChange(
                    unit,
                    first,
                    second,
                    firstRank,
                    secondRank,
                    comparable ? first.flatMap(a -> second.map(b -> b.subtract(a))) : Optional.empty(),
                    ranked ? OptionalInt.of(firstRank.getAsInt() - secondRank.getAsInt()) : OptionalInt.empty());
        }

        private static Optional<BigDecimal> value(EvaluatedYear year, UnitCode unit, NodeCode node) {
            int at = year.evaluation().inputs().indexOf(unit);
            return at < 0
                    ? Optional.empty()
                    : year.evaluation()
                            .value(at, node)
                            .or(() -> year.published(at, node).flatMap(PublishedResult::value));
        }

        private static OptionalInt rank(EvaluatedYear year, UnitCode unit, NodeCode node) {
            int at = year.evaluation().inputs().indexOf(unit);
            if (at < 0) {
                return OptionalInt.empty();
            }
            OptionalInt computed = year.ranking(node).rank(at);
            return computed.isPresent()
                    ? computed
                    : year.published(at, node).map(PublishedResult::rank).orElse(OptionalInt.empty());
        }
    }
}
