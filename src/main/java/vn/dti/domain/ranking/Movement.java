package vn.dti.domain.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dti.domain.unit.UnitCode;

/**
 * A unit that has different ranks in two rankings.
 *
 * @param unit the unit
 * @param from its rank before
 * @param to its rank afterwards
 */
public record Movement(UnitCode unit, int from, int to) {
    /** Refuses ranks below 1. */
    public Movement {
        if (from < 1 || to < 1) {
            throw new IllegalArgumentException("ranks count from 1: " + from + ", " + to);
        }
    }

    /** Ranks gained (positive) or lost (negative). */
    public int gain() {
        return from - to;
    }

    /**
     * The units of one panel that move between two rankings, in the order of their rank afterwards; none if one of the
     * rankings is incomplete.
     *
     * @param units the units in the order of both rankings
     */
    public static List<Movement> between(List<UnitCode> units, Ranking before, Ranking after) {
        if (units.size() != before.size() || units.size() != after.size()) {
            throw new IllegalArgumentException("the rankings are of other panels");
        }
        List<Movement> moves = new ArrayList<>();
        if (before.isComplete() && after.isComplete()) {
            for (int i = 0; i < units.size(); i++) {
                int from = before.rank(i).orElseThrow();
                int to = after.rank(i).orElseThrow();
                if (from != to) {
                    moves.add(new Movement(units.get(i), from, to));
                }
            }
        }
        moves.sort(Comparator.comparingInt(Movement::to).thenComparing(Movement::unit));
        return List.copyOf(moves);
    }
}
