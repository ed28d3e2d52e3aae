package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
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

    /** A list of which one entry holds: the input is the number of the entry, from 1. */
    sealed interface Listed extends Scale permits Choice, Grades {
        /** The entries in the order of the rule. */
        List<Option> options();
    }

    /**
     * A choice: the unit says which option holds.
     *
     * @param options the options in the order of the rule
     */
    record Choice(List<Option> options) implements Listed {
        /** Keeps its own copy. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A conversion table: which named grade or level the unit has in another index, and what it gives here (method 10 of
     * the catalogue: points from another index).
     *
     * @param options the grades in the order of the rule
     */
    record Grades(List<Option> options) implements Listed {
        /** Keeps its own copy. */
        public Grades {
            options = List.copyOf(options);
        }
    }

    /**
     * Points by the rank in another index, a whole number from 1; a smaller rank is better (method 10 of the catalogue,
     * such as the rank in the E-Government Survey of the United Nations within the national index).
     *
     * @param ranks ranges in ascending order that follow each other from rank 1
     * @param otherwise the award of every rank after the last range
     */
    record Ranks(List<RankRange> ranks, Award otherwise) implements Scale {
        /** Keeps its own copy. */
        public Ranks {
            ranks = List.copyOf(ranks);
        }
    }

    /**
     * A range of ranks, from the one after the range before.
     *
     * @param to the last rank in it
     * @param award what it gives
     */
    record RankRange(BigDecimal to, Award award) {
        /** Keeps the number in its one form. */
        public RankRange {
            to = Decimals.normal(to);
        }
    }

    /**
     * Pass or fail against a target (method 11 of the catalogue, such as "pass if the rate is at least 60%" in Decision
     * 1829/QĐ-UBND of Thanh Hóa).
     *
     * @param target the measures that pass, and what they give
     * @param failed what every other measure gives
     */
    record PassFail(Band target, Award failed) implements Scale {}

    /**
     * Points that a person enters, from 0 to the maximum: those of the appraiser (method 24 of the catalogue).
     *
     * @param selfScored the input with the points that the unit gave itself, kept and shown, never counted
     */
    record Entered(Optional<InputKey> selfScored) implements Scale {}

    /**
     * One option of a choice or a conversion table.
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

        /** The same borders with another award. */
        public Band giving(Award other) {
            return new Band(lower, lowerIncluded, upper, upperIncluded, other);
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
    record BetweenWorstAndBest(boolean highest, Award whenEqual) implements OfPanel {}

    /** A place among the measures of all units that are ranked together; undefined where all of them are equal. */
    sealed interface OfPanel extends Scale permits BetweenWorstAndBest, StandardScore, PanelRank {
        /** Whether the highest measure is best; else the lowest. */
        boolean highest();

        /** What every unit gets when all measures of the panel are equal. */
        Award whenEqual();
    }

    /**
     * The standard score z brought to points, held between 0 and the maximum: {@code (z + shift) / width * maximum} with
     * {@code z = (measure - mean) / deviation}, the deviation being that of the population, the square root of the mean
     * squared difference (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, normalisation by
     * standardisation). With the lowest measure as best, z has the opposite sign.
     *
     * @param highest true if the highest measure is best, false if the lowest is
     * @param shift how many deviations below the mean earn nothing, not negative
     * @param width how many deviations lie between nothing and the maximum, greater than {@code shift}
     * @param whenEqual what every unit gets when all measures of the panel are equal
     */
    record StandardScore(boolean highest, BigDecimal shift, BigDecimal width, Award whenEqual) implements OfPanel {
        /** Refuses a width that does not reach above the mean. */
        public StandardScore {
            if (shift.signum() < 0 || width.compareTo(shift) <= 0) {
                throw new IllegalArgumentException("no range of standard scores: " + shift + ", " + width);
            }
            shift = Decimals.normal(shift);
            width = Decimals.normal(width);
        }
    }

    /**
     * The rank among the units brought to points: {@code (units - rank) / (units - 1) * maximum}; equal measures share a
     * rank and the next ranks are skipped (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, normalisation
     * by ranking).
     *
     * @param highest true if the highest measure is ranked first, false if the lowest is
     * @param whenEqual what every unit gets when all measures of the panel are equal
     */
    record PanelRank(boolean highest, Award whenEqual) implements OfPanel {}

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

    /**
     * The place between two fixed goalposts in either direction, times the maximum: {@code (m - zero) / (full - zero) *
     * maximum}, or on logarithms {@code (ln m - ln zero) / (ln full - ln zero) * maximum} (UNDP, Human Development Report,
     * technical note 1: dimension indices, the logarithm for income).
     *
     * @param zero the measure that earns nothing
     * @param full the measure that earns the maximum; less than {@code zero} where less is better
     * @param curve how the place between them is measured
     * @param beyond what holds for a measure outside the goalposts
     */
    record FixedGoalposts(BigDecimal zero, BigDecimal full, Curve curve, Beyond beyond) implements Scale {
        /** Refuses goalposts that are the same and those of which there is no logarithm. */
        public FixedGoalposts {
            boolean logarithm = curve == Curve.LOGARITHM;
            if (zero.compareTo(full) == 0 || (logarithm && zero.min(full).signum() <= 0)) {
                throw new IllegalArgumentException("no goalposts: " + zero + ", " + full);
            }
            zero = Decimals.normal(zero);
            full = Decimals.normal(full);
        }
    }

    /** How the place between two goalposts is measured. */
    enum Curve {
        /** By the difference. */
        LINEAR,
        /** By the difference of natural logarithms. */
        LOGARITHM
    }

    /** The answer of a rule to a measure outside the goalposts. */
    enum Beyond {
        /** It counts as the goalpost that it lies beyond. */
        CAPPED,
        /** The figures are invalid: the unit gets a problem and no points at this node. */
        INVALID
    }

    /**
     * A target that differs by group of units (method 12 of the catalogue, such as 85, 75, 65% for groups 1, 2, 3 of
     * communes): the scale of the group to which the unit belongs.
     *
     * @param group the input with the number of the unit's group, from 1
     * @param cases the scale of each group in the order of their numbers: with a target, or pass or fail
     */
    record ByGroup(InputKey group, List<Scale> cases) implements Scale {
        /** Keeps its own copy and refuses scales without a target. */
        public ByGroup {
            cases = List.copyOf(cases);
            boolean targets = cases.stream()
                    .allMatch(c -> c instanceof PassFail
                            || (c instanceof Proportional proportional
                                    && proportional.target().isPresent()));
            if (cases.isEmpty() || !targets) {
                throw new IllegalArgumentException("a group needs a target: " + cases);
            }
        }
    }
}
