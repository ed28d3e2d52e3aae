package vn.dti.rules.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The fact that a figure was reported, and what was reported for the year before. Compared here, never in a rule. */
public final class FigureFact {
    private final int input;
    private final BigDecimal now;
    private final @Nullable BigDecimal before;

    /**
     * A figure.
     *
     * @param input the number of its input
     * @param now what was reported
     * @param before what was reported for the year before; null if nothing comparable was
     */
    public FigureFact(int input, BigDecimal now, @Nullable BigDecimal before) {
        this.input = input;
        this.now = now;
        this.before = before;
    }

    /** The number of its input. */
    public int getInput() {
        return input;
    }

    /** Whether it is greater than another. */
    public boolean exceeds(FigureFact other) {
        return now.compareTo(other.now) > 0;
    }

    /** Whether it is not the same number as another. */
    public boolean differsFrom(FigureFact other) {
        return now.compareTo(other.now) != 0;
    }

    /** Whether it is greater than a number. */
    public boolean isBeyond(String limit) {
        return now.compareTo(new BigDecimal(limit)) > 0;
    }

    /** Whether it is at least a number. */
    public boolean isFrom(String least) {
        return now.compareTo(new BigDecimal(least)) >= 0;
    }

    /** Whether it is at least a number, and more than so many times the figure of the year before, which was above 0. */
    public boolean grewBeyond(String times, String least) {
        return isFrom(least)
                && before != null
                && before.signum() > 0
                && now.compareTo(before.multiply(new BigDecimal(times))) > 0;
    }

    /** Whether the figure of the year before was at least a number, and more than so many times this one. */
    public boolean fellBeyond(String times, String least) {
        return before != null
                && before.signum() > 0
                && before.compareTo(new BigDecimal(least)) >= 0
                && before.compareTo(now.multiply(new BigDecimal(times))) > 0;
    }
}
