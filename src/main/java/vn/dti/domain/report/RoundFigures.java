package vn.dti.domain.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.unit.UnitCode;

/**
 * The figures of one unit round by round (method 23 of the catalogue): each round keeps its own values of every variable and its own
 * choice of formula, so that its points can be worked out again at any time. A round never takes a figure from another.
 *
 * @param unit the unit
 * @param byRound the figures of each round that has taken place, in the order of rounds
 */
public record RoundFigures(UnitCode unit, Map<Round, List<Figure>> byRound) {
    /** Keeps its own copy; refuses figures of other units and two figures for one input in a round. */
    public RoundFigures {
        Map<Round, List<Figure>> own = new EnumMap<>(Round.class);
        byRound.forEach((round, figures) -> {
            Set<InputKey> seen = new HashSet<>();
            for (Figure figure : figures) {
                if (!figure.unit().equals(unit) || !seen.add(figure.input())) {
                    throw new IllegalArgumentException(round + ": " + figure.unit() + " " + figure.input());
                }
            }
            own.put(round, List.copyOf(figures));
        });
        byRound = Collections.unmodifiableMap(own);
    }

    /** The figures of a round, none if it has not taken place. */
    public List<Figure> of(Round round) {
        return byRound.getOrDefault(round, List.of());
    }

    /** The figures that count: those of the last round that has taken place. */
    public List<Figure> latest() {
        return byRound.isEmpty() ? List.of() : of(new ArrayList<>(byRound.keySet()).get(byRound.size() - 1));
    }
}
