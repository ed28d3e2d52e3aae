package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.number.Decimals;

/** How a measure becomes points: one small type per scoring method of the catalogue. */
public sealed interface Scale {
    /**
     * Points in proportion: {@code maximum * measure}, or {@code maximum * min(1, measure / target)}.
     *
     * @param target the measure that earns the maximum, positive; without one the measure itself is a share of 0 to 1
     */
    record Proportional(Optional<BigDecimal> target) implements Scale {
        /** Keeps the number in its one form. */
        public Proportional {
            target = target.map(Decimals::normal);
        }
    }

    /**
     * Steps: the award of the highest step whose threshold the measure reaches, else {@code otherwise}.
     *
     * @param steps thresholds in descending order, each with its award
     * @param otherwise the award below the lowest threshold
     */
    record Steps(List<Step> steps, Award otherwise) implements Scale {
        /** Keeps its own copy. */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step.
     *
     * @param from the least measure that reaches it
     * @param award what it gives
     */
    record Step(BigDecimal from, Award award) {
        /** Keeps the number in its one form. */
        public Step {
            from = Decimals.normal(from);
        }
    }

    /**
     * A choice: the input is the number of the option, from 1.
     *
     * @param options the options in the order of the rule
     */
    record Choice(List<Option> options) implements Scale {
        /** Keeps its own copy. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One option of a choice.
     *
     * @param label the option in the words of the rule
     * @param award what it gives
     */
    record Option(String label, Award award) {}

    /**
     * Yes (1) or no (0).
     *
     * @param yes what 1 gives
     * @param no what 0 gives
     */
    record YesNo(Award yes, Award no) implements Scale {}

    /**
     * Bands without gap and overlap; each cell holds fixed points, a share or a proportion.
     *
     * @param bands the bands in ascending order
     */
    record Bands(List<Band> bands) implements Scale {
        /** Keeps its own copy. */
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * One band; an absent border is open towards infinity.
     *
     * @param lower the lower border
     * @param lowerIncluded whether the lower border belongs to the band
     * @param upper the upper border
     * @param upperIncluded whether the upper border belongs to the band
     * @param award what the band gives
     */
    record Band(
            Optional<BigDecimal> lower,
            boolean lowerIncluded,
            Optional<BigDecimal> upper,
            boolean upperIncluded,
            Award award) {
        /** Keeps the numbers in their one form. */
        public Band {
            lower = lower.map(Decimals::normal);
            upper = upper.map(Decimals::normal);
        }
    }

    /**
     * So many points for each item, up to a cap.
     *
     * @param pointsEach points for one item
     * @param cap the most points
     */
    record PerItem(BigDecimal pointsEach, BigDecimal cap) implements Scale {
        /** Keeps the numbers in their one form. */
        public PerItem {
            pointsEach = Decimals.normal(pointsEach);
            cap = Decimals.normal(cap);
        }
    }

    /** {@code maximum * measure / greatest measure of the panel}; no points where the greatest is zero. */
    record RelativeToBest() implements Scale {}

    /**
     * The place between the worst and the best measure of the panel, times the maximum.
     *
     * @param highest true if the highest measure is best, false if the lowest is
     * @param whenEqual what every unit gets when all measures of the panel are equal
     */
    record BetweenWorstAndBest(boolean highest, Award whenEqual) implements Scale {}

    /**
     * The place between two fixed goalposts, times the maximum: {@code (measure - low) / (high - low) * maximum}, such
     * as the mean of a survey from 1 to 5. A measure outside the goalposts is a problem of the unit.
     *
     * @param low the measure that earns nothing
     * @param high the measure that earns the maximum, greater than {@code low}
     */
    record Goalposts(BigDecimal low, BigDecimal high) implements Scale {
        /** Refuses goalposts that are not in order. */
        public Goalposts {
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException("goalposts out of order: " + low + ", " + high);
            }
            low = Decimals.normal(low);
            high = Decimals.normal(high);
        }
    }
}
