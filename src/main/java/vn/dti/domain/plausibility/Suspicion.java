package vn.dti.domain.plausibility;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.domain.index.InputKey;

/** What makes figures doubtful. Numbers are exact decimals; a figure that was not reported raises no doubt. */
public sealed interface Suspicion {
    /**
     * One figure is greater than another that it is a part of.
     *
     * @param part the one that should be the smaller
     * @param whole the other
     */
    record Exceeds(InputKey part, InputKey whole) implements Suspicion {}

    /**
     * Two figures differ that are the same thing.
     *
     * @param one a figure
     * @param other the other
     */
    record Differs(InputKey one, InputKey other) implements Suspicion {}

    /**
     * A figure is greater than it can be.
     *
     * @param input the figure
     * @param limit the most that can be
     */
    record Beyond(InputKey input, BigDecimal limit) implements Suspicion {}

    /**
     * A figure has jumped against the year before.
     *
     * @param input the figure; every figure of the set if absent
     * @param times how many times as great, or as small, it may be; above 1
     * @param down whether it fell
     * @param least from which size on the greater of the two figures is looked at; 0 for any
     */
    record Jumped(Optional<InputKey> input, BigDecimal times, boolean down, BigDecimal least) implements Suspicion {
        /** Refuses a jump of nothing. */
        public Jumped {
            if (times.compareTo(BigDecimal.ONE) <= 0) {
                throw new IllegalArgumentException("a jump of " + times);
            }
        }
    }

    /** In a criterion by ratio whose dividend is a part of its divisor, the dividend is the greater. */
    record AnyRatioAbove() implements Suspicion {}

    /**
     * Many criteria by ratio stand at exactly 100 %.
     *
     * @param percent from which share of those reported on, 1 to 100
     * @param least from which divisor on a criterion is looked at; 0 for any
     */
    record ManyFull(int percent, BigDecimal least) implements Suspicion {
        /** Refuses what is no share. */
        public ManyFull {
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException("a share of " + percent);
            }
        }
    }
}
