package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.NodeCode;

/**
 * The least and the greatest measure of a panel for each criterion that is scored relative to other units. Frozen, it
 * lets a single unit be evaluated as if it stood in that panel.
 *
 * @param byNode the extremes of each relative criterion of which at least one unit has a measure
 */
public record PanelExtremes(Map<NodeCode, Extremes> byNode) {
    /** No panel: extremes are taken from the evaluated units themselves. */
    public static final PanelExtremes NONE = new PanelExtremes(Map.of());

    /**
     * The extremes of one criterion, as exact quotients.
     *
     * @param least the least measure
     * @param greatest the greatest measure
     * @param all every measure in ascending order, where the criterion needs them: for standard scores and ranks
     */
    public record Extremes(Measured least, Measured greatest, List<Measured> all) {
        /** Keeps its own copy. */
        public Extremes {
            all = List.copyOf(all);
        }

        /** The extremes alone. */
        public Extremes(Measured least, Measured greatest) {
            this(least, greatest, List.of());
        }

        /** The extremes of these measures, at least one, and the measures themselves. */
        public static Extremes of(List<Measured> measures) {
            List<Measured> sorted = measures.stream().sorted().toList();
            return new Extremes(sorted.get(0), sorted.get(sorted.size() - 1), sorted);
        }
    }

    /**
     * A measure as an exact quotient.
     *
     * @param dividend the dividend
     * @param divisor the divisor, positive
     */
    public record Measured(BigDecimal dividend, BigDecimal divisor) implements Comparable<Measured> {
        /** Refuses a divisor that is not positive. */
        public Measured {
            if (divisor.signum() <= 0) {
                throw new IllegalArgumentException("a positive divisor is needed: " + divisor);
            }
        }

        @Override
        public int compareTo(Measured other) {
            return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
        }
    }

    /** Keeps its own copy. */
    public PanelExtremes {
        byNode = Collections.unmodifiableMap(new TreeMap<>(byNode));
    }

    /** The extremes of one criterion, if known. */
    public Optional<Extremes> of(NodeCode node) {
        return Optional.ofNullable(byNode.get(node));
    }
}
