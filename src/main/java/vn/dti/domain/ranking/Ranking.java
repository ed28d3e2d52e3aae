package vn.dti.domain.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Precision;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.SetHeader.RankBy;

/**
 * The ranks of all units of a panel at one node: standard competition ranks, highest key first; equal keys share a rank
 * and the next ranks are skipped (1, 2, 2, 4). A panel in which any unit has no key is incomplete and has no ranks,
 * because a rank among some of the units would be taken for one among all.
 */
public final class Ranking {
    private final List<Optional<BigDecimal>> keys;
    private final List<BigDecimal> maxima;
    private final int[] ranks;
    private final boolean complete;

    private Ranking(List<Optional<BigDecimal>> keys) {
        this(keys, List.of());
    }

    /** Ranks units with equal maxima among themselves; without maxima, all together. */
    private Ranking(List<Optional<BigDecimal>> keys, List<BigDecimal> maxima) {
        this.keys = List.copyOf(keys);
        this.maxima = List.copyOf(maxima);
        this.complete = !keys.isEmpty() && keys.stream().allMatch(Optional::isPresent);
        this.ranks = !complete
                ? new int[0]
                : maxima.isEmpty()
                        ? competitionRanks(
                                keys.stream().flatMap(Optional::stream).toList())
                        : ranksApart();
    }

    private int[] ranksApart() {
        int[] all = new int[keys.size()];
        for (List<Integer> group : groups().values()) {
            int[] own = competitionRanks(
                    group.stream().flatMap(unit -> keys.get(unit).stream()).toList());
            for (int i = 0; i < own.length; i++) {
                all[group.get(i)] = own[i];
            }
        }
        return all;
    }

    /** The units by their maxima. */
    private Map<BigDecimal, List<Integer>> groups() {
        Map<BigDecimal, List<Integer>> groups = new TreeMap<>();
        for (int unit = 0; unit < maxima.size(); unit++) {
            groups.computeIfAbsent(maxima.get(unit), most -> new ArrayList<>()).add(unit);
        }
        return groups;
    }

    /** Whether units are ranked in several groups, because something does not apply to some of them. */
    public boolean isApart() {
        return groups().size() > 1;
    }

    /** With how many units a unit is ranked, itself included. */
    public int size(int unit) {
        return maxima.isEmpty()
                ? keys.size()
                : groups().getOrDefault(maxima.get(unit), List.of()).size();
    }

    /** Ranks the units of an evaluation by one node, by the key that the set declares. */
    public static Ranking of(Evaluation evaluation, NodeCode node) {
        RankBy by = evaluation.plan().header().rankBy();
        Rounding unrounded = new Rounding(Rounding.UNROUNDED_DIGITS);
        List<Optional<BigDecimal>> keys = new ArrayList<>();
        for (int unit = 0; unit < evaluation.inputs().size(); unit++) {
            keys.add(
                    by == RankBy.PUBLISHED_VALUE
                            ? evaluation.value(unit, node)
                            : evaluation.unroundedValue(unit, node).map(unrounded::apply));
        }
        if (!evaluation.hasOwnMaxima(node)) {
            return new Ranking(keys);
        }
        List<BigDecimal> maxima = new ArrayList<>();
        for (int unit = 0; unit < keys.size(); unit++) {
            maxima.add(evaluation.maximum(unit, node));
        }
        return new Ranking(keys, maxima);
    }

    /** Ranks keys, one for each unit; greater keys rank first. */
    public static Ranking ofKeys(List<Optional<BigDecimal>> keys) {
        return new Ranking(keys);
    }

    private static int[] competitionRanks(List<BigDecimal> keys) {
        BigDecimal[] sorted = keys.toArray(new BigDecimal[0]);
        Arrays.sort(sorted);
        int[] ranks = new int[keys.size()];
        for (int unit = 0; unit < ranks.length; unit++) {
            ranks[unit] = 1 + greaterThan(sorted, keys.get(unit));
        }
        return ranks;
    }

    /** How many of the ascending keys are greater than {@code key}. */
    private static int greaterThan(BigDecimal[] ascending, BigDecimal key) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle].compareTo(key) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.length - low;
    }

    /** Whether every unit has a key, so that there are ranks. */
    public boolean isComplete() {
        return complete;
    }

    /** How many units there are. */
    public int size() {
        return keys.size();
    }

    /** The rank of a unit, from 1; nothing if the panel is incomplete. */
    public OptionalInt rank(int unit) {
        return complete ? OptionalInt.of(ranks[unit]) : OptionalInt.empty();
    }

    /**
     * The ranks that are possible for each unit when each key is known to an interval only.
     *
     * @param intervals the interval of each unit's key, in the order of units; as many as there are units
     * @return the best and the worst rank of each unit
     */
    public static List<RankRange> ranges(List<KeyInterval> intervals) {
        BigDecimal[] lows = intervals.stream().map(KeyInterval::low).sorted().toArray(BigDecimal[]::new);
        BigDecimal[] highs = intervals.stream().map(KeyInterval::high).sorted().toArray(BigDecimal[]::new);
        List<RankRange> ranges = new ArrayList<>();
        for (KeyInterval own : intervals) {
            int surelyAhead = greaterThan(lows, own.high());
            int itself = own.high().compareTo(own.low()) > 0 ? 1 : 0;
            int possiblyAhead = greaterThan(highs, own.low()) - itself;
            ranges.add(new RankRange(1 + surelyAhead, 1 + possiblyAhead));
        }
        return ranges;
    }

    /**
     * The ranks that are possible for each unit at a node.
     *
     * @param uncertain the units whose value is known to an interval only; the others stand at their computed value
     * @return in the order of units; nothing if the panel is incomplete
     */
    public static Optional<List<RankRange>> ranges(Precision precision, NodeCode node, IntPredicate uncertain) {
        Ranking computed = of(precision.evaluation(), node);
        if (!computed.isComplete()) {
            return Optional.empty();
        }
        List<KeyInterval> intervals = new ArrayList<>();
        for (int unit = 0; unit < computed.size(); unit++) {
            BigDecimal key = computed.keys.get(unit).orElseThrow();
            intervals.add(
                    uncertain.test(unit)
                            ? precision
                                    .keyInterval(unit, node)
                                    .map(interval -> new KeyInterval(interval.least(), interval.greatest()))
                                    .orElseThrow()
                            : new KeyInterval(key, key));
        }
        if (computed.maxima.isEmpty()) {
            return Optional.of(ranges(intervals));
        }
        RankRange[] apart = new RankRange[intervals.size()];
        for (List<Integer> group : computed.groups().values()) {
            List<RankRange> own = ranges(group.stream().map(intervals::get).toList());
            for (int i = 0; i < own.size(); i++) {
                apart[group.get(i)] = own.get(i);
            }
        }
        return Optional.of(List.of(apart));
    }

    /**
     * The interval in which a key lies.
     *
     * @param low its least value
     * @param high its greatest value, not below {@code low}
     */
    public record KeyInterval(BigDecimal low, BigDecimal high) {
        /** Refuses an interval that is upside down. */
        public KeyInterval {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("an interval upside down: " + low + ", " + high);
            }
        }
    }

    /**
     * The ranks that are possible for a unit.
     *
     * @param best the least number, from 1
     * @param worst the greatest number, not below {@code best}
     */
    public record RankRange(int best, int worst) {
        /** Whether only one rank is possible. */
        public boolean isCertain() {
            return best == worst;
        }
    }
}
