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
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/**
 * Two editions side by side: each entry of either, whether its values can be compared, and by how much values and ranks
 * changed where they can.
 *
 * <p>A crosswalk decides where there is one. Without a line of it, an entry is compared only if both sets have it, and all
 * that counts below it, under the same code with the same name and maximum, scored in the same way; whatever else is told as
 * not known. Ranks of entries that belong together are compared where both editions ranked the same units, also where the
 * entry is scored otherwise since: then part of a movement may come from the rules.
 *
 * @param nodes the entries in the order of the newer set, then those of the older set that have no counterpart
 * @param hasCrosswalk whether somebody wrote down how the newer set follows the older one
 * @param samePanel whether both editions ranked the same units; if not, ranks are not compared
 * @param onlyBefore the units that only the older edition ranked, in code order
 * @param onlyAfter the units that only the newer edition ranked, in code order
 */
public record EditionComparison(
        List<NodeComparison> nodes,
        boolean hasCrosswalk,
        boolean samePanel,
        List<UnitCode> onlyBefore,
        List<UnitCode> onlyAfter) {
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
        return new Work(before, after, crosswalk, Optional.empty()).compare();
    }

    /**
     * The same with the values of the units at one entry alone, since large years have millions of them.
     *
     * @param shown the code of the entry in the newer set
     */
    public static EditionComparison at(
            EvaluatedYear before, EvaluatedYear after, Optional<Crosswalk> crosswalk, NodeCode shown) {
        return new Work(before, after, crosswalk, Optional.of(shown)).compare();
    }

    /** The entry that has this code in the newer set. */
    public Optional<NodeComparison> ofAfter(NodeCode code) {
        return nodes.stream()
                .filter(node ->
                        node.after().filter(it -> it.code().equals(code)).isPresent())
                .findFirst();
    }

    /** What has to be known before ranks and values at an entry are compared; empty where nothing stands in the way. */
    public List<Bilingual> reservations(NodeComparison node) {
        List<Bilingual> all = new ArrayList<>();
        if (!samePanel) {
            all.add(Bilingual.of(
                    "Hai năm xếp hạng hai danh sách đơn vị khác nhau: thứ hạng của năm này không so sánh được với năm kia,"
                            + " nên không tính tăng, giảm bậc.",
                    "The two years rank different units: a rank of one cannot be compared with a rank of the other, so"
                            + " no movement is told."));
        }
        if (node.comparability() == Comparability.CHANGED) {
            all.add(Bilingual.of(
                    "Cách tính đã thay đổi giữa hai năm: giá trị chỉ đặt cạnh nhau, không tính chênh lệch"
                            + (samePanel ? "; thay đổi thứ hạng có thể một phần do cách tính mới." : "."),
                    "The scoring changed between the two years: values stand side by side without a difference"
                            + (samePanel ? "; part of a movement may come from the new rules." : ".")));
        }
        if (node.comparability() == Comparability.UNKNOWN) {
            all.add(
                    hasCrosswalk
                            ? Bilingual.of(
                                    "Bảng đối chiếu giữa hai bộ chỉ số không nói mục này tương ứng với mục nào, nên không so"
                                            + " sánh được.",
                                    "The crosswalk between the two sets does not say to what this entry belongs, so it"
                                            + " cannot be compared.")
                            : Bilingual.of(
                                    "Hai năm đánh giá theo hai bộ chỉ số khác nhau và chưa có bảng đối chiếu giữa hai bộ, nên"
                                            + " mục này không so sánh được.",
                                    "The two years were evaluated by different sets between which there is no crosswalk,"
                                            + " so this entry cannot be compared."));
        }
        if (node.comparability() == Comparability.NEW) {
            all.add(Bilingual.of(
                    "Chỉ số mới, năm trước chưa có, nên không có gì để so sánh.",
                    "The entry is new, so there is nothing to compare it with."));
        }
        return all;
    }

    /** One comparison under way. */
    private static final class Work {
        private final EvaluatedYear before;
        private final EvaluatedYear after;
        private final ScoringPlan oldPlan;
        private final ScoringPlan newPlan;
        private final Optional<Crosswalk> crosswalk;
        private final Optional<NodeCode> shown;
        private final boolean samePanel;
        private final Set<NodeCode> told = new HashSet<>();

        Work(EvaluatedYear before, EvaluatedYear after, Optional<Crosswalk> crosswalk, Optional<NodeCode> shown) {
            this.shown = shown;
            this.before = before;
            this.after = after;
            this.oldPlan = before.evaluation().plan();
            this.newPlan = after.evaluation().plan();
            this.crosswalk = crosswalk;
            this.samePanel = before.units().equals(after.units());
        }

        private EditionComparison compare() {
            List<NodeComparison> nodes = new ArrayList<>();
            newPlan.nodes().stream().filter(Work::isEntry).forEach(node -> nodes.add(ofNew(node)));
            oldPlan.nodes().stream()
                    .filter(Work::isEntry)
                    .filter(node -> !told.contains(node.code()))
                    .forEach(node -> nodes.add(ofOld(node)));
            return new EditionComparison(
                    nodes, crosswalk.isPresent(), samePanel, only(before, after), only(after, before));
        }

        /** A remainder is no entry of a set: it stands in for those whose values are not public. */
        private static boolean isEntry(PlanNode node) {
            return !(node.scoring() instanceof Scoring.Remainder);
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
                    line.map(Crosswalk.Line::source).orElse(""),
                    old.filter(other -> shown.map(node.code()::equals).orElse(true))
                            .map(other -> units(other.code(), node.code(), comparability == Comparability.COMPARABLE))
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
                    line.map(Crosswalk.Line::source).orElse(""),
                    List.of());
        }

        /** Whether two entries are the same in all that decides their values, down to the last criterion. */
        private boolean isAlike(PlanNode a, PlanNode b) {
            if (!a.code().equals(b.code())
                    || !a.name().equals(b.name())
                    || !a.maximum().equals(b.maximum())
                    || !a.scoring().equals(b.scoring())) {
                return false;
            }
            List<PlanNode> old = counted(oldPlan, a);
            List<PlanNode> now = counted(newPlan, b);
            if (old.size() != now.size()) {
                return false;
            }
            for (int i = 0; i < old.size(); i++) {
                if (!isAlike(old.get(i), now.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static List<PlanNode> counted(ScoringPlan plan, PlanNode node) {
            return plan.children(node.code()).stream().filter(PlanNode::isAdded).toList();
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
            boolean ranked = samePanel && firstRank.isPresent() && secondRank.isPresent();
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
