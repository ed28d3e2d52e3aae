package vn.dti.domain.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quantity over all units: a state and, where there is one, an exact decimal for each unit. Held as {@code long}s of
 * one scale where every value fits, else as {@link BigDecimal}s; which of the two is not visible in any result.
 */
public final class DecimalColumn {
    /** What is known of one cell. */
    public enum State {
        /** There is a value. */
        VALUE(0),
        /** Nothing was reported or published. */
        MISSING(1),
        /** What was reported is not usable; a problem says why. */
        INVALID(2);

        private final byte code;

        State(int code) {
            this.code = (byte) code;
        }

        /** The byte that stands for this state in {@link #stateArray}: 0 value, 1 missing, 2 invalid. */
        public byte code() {
            return code;
        }
    }

    private static final List<State> STATES = List.of(State.VALUE, State.MISSING, State.INVALID);
    private static final int MAX_LONG_SCALE = 18;

    private final int size;
    private final byte @Nullable [] states;
    private final int scale;
    private final long @Nullable [] unscaled;
    private final @Nullable BigDecimal @Nullable [] decimals;
    private final byte anyState;
    private final long least;
    private final long greatest;

    private DecimalColumn(
            int size,
            byte @Nullable [] states,
            int scale,
            long @Nullable [] unscaled,
            @Nullable BigDecimal @Nullable [] decimals,
            long least,
            long greatest) {
        byte seen = 0;
        if (states != null) {
            for (byte state : states) {
                seen |= state;
            }
        }
        this.size = size;
        this.states = seen == 0 ? null : states;
        this.scale = scale;
        this.unscaled = unscaled;
        this.decimals = decimals;
        this.anyState = seen;
        this.least = least;
        this.greatest = greatest;
    }

    private static DecimalColumn measured(byte[] states, long[] unscaled, int scale) {
        long low = 0;
        long high = 0;
        for (long value : unscaled) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new DecimalColumn(unscaled.length, states, scale, unscaled, null, low, high);
    }

    /**
     * A column over scaled longs; cell {@code i} is {@code unscaled[i] / 10^scale}. The arrays are handed over.
     *
     * @param states the {@link State#code} of each cell
     */
    public static DecimalColumn ofLongs(byte[] states, long[] unscaled, int scale) {
        if (states.length != unscaled.length || scale < 0 || scale > MAX_LONG_SCALE) {
            throw new IllegalArgumentException("lengths differ, or a scale outside 0 to 18: " + scale);
        }
        return measured(states, unscaled, scale);
    }

    /**
     * A column over scaled longs of which the caller knows the bounds, so that they need not be looked for.
     *
     * @param least at most 0 and at most every value
     * @param greatest at least 0 and at least every value
     */
    public static DecimalColumn ofLongs(byte[] states, long[] unscaled, int scale, long least, long greatest) {
        if (states.length != unscaled.length || scale < 0 || scale > MAX_LONG_SCALE || least > 0 || greatest < 0) {
            throw new IllegalArgumentException("lengths, scale or bounds do not fit");
        }
        return new DecimalColumn(unscaled.length, states, scale, unscaled, null, least, greatest);
    }

    /**
     * A column over scaled longs in which every cell has a value and of which the caller knows the bounds.
     *
     * @param least at most 0 and at most every value
     * @param greatest at least 0 and at least every value
     */
    public static DecimalColumn complete(long[] unscaled, int scale, long least, long greatest) {
        if (scale < 0 || scale > MAX_LONG_SCALE || least > 0 || greatest < 0) {
            throw new IllegalArgumentException("scale or bounds do not fit");
        }
        return new DecimalColumn(unscaled.length, null, scale, unscaled, null, least, greatest);
    }

    /** A column over decimals; the cells without a value are null. Values that fit are kept as longs. */
    public static DecimalColumn ofDecimals(byte[] states, @Nullable BigDecimal[] values) {
        int scale = 0;
        for (int i = 0; i < values.length; i++) {
            BigDecimal value = values[i];
            if (states[i] == 0 && value != null) {
                scale = Math.max(scale, Math.max(0, value.stripTrailingZeros().scale()));
            }
        }
        if (scale <= MAX_LONG_SCALE) {
            long[] longs = new long[values.length];
            boolean fits = true;
            for (int i = 0; i < values.length && fits; i++) {
                BigDecimal value = values[i];
                if (states[i] == 0 && value != null) {
                    BigInteger big = value.setScale(scale).unscaledValue();
                    fits = big.bitLength() <= 62;
                    longs[i] = fits ? big.longValueExact() : 0;
                }
            }
            if (fits) {
                return measured(states, longs, scale);
            }
        }
        return new DecimalColumn(values.length, states, 0, null, values.clone(), 0, 0);
    }

    /** A column in which nothing is known. */
    public static DecimalColumn missing(int size) {
        byte[] states = new byte[size];
        Arrays.fill(states, State.MISSING.code());
        return new DecimalColumn(size, states, 0, new long[size], null, 0, 0);
    }

    /** The number of units. */
    public int size() {
        return size;
    }

    /** The state of cell {@code i}. */
    public State state(int i) {
        return STATES.get(stateCode(i));
    }

    /** Whether cell {@code i} has a value. */
    public boolean hasValue(int i) {
        return stateCode(i) == 0;
    }

    /**
     * The value of cell {@code i}.
     *
     * @throws IllegalStateException if the cell has none
     */
    public BigDecimal value(int i) {
        if (stateCode(i) != 0) {
            throw new IllegalStateException("cell " + i + " is " + state(i));
        }
        if (unscaled != null) {
            return BigDecimal.valueOf(unscaled[i], scale);
        }
        BigDecimal value = decimals == null ? null : decimals[i];
        if (value == null) {
            throw new IllegalStateException("cell " + i + " has no value");
        }
        return value;
    }

    /** Whether the column is held as scaled longs, so that {@link #unscaled} may be read. */
    public boolean isLong() {
        return unscaled != null;
    }

    /** The scale of a column of longs: each value is its unscaled long divided by ten to this power. */
    public int scale() {
        return scale;
    }

    /** The unscaled long of cell {@code i} of a column of longs; 0 where there is no value. */
    public long unscaled(int i) {
        if (unscaled == null) {
            throw new IllegalStateException("not a column of longs");
        }
        return unscaled[i];
    }

    /** Whether every cell has a value. */
    public boolean isComplete() {
        return anyState == 0;
    }

    /** Whether any cell is invalid. */
    public boolean hasInvalid() {
        return (anyState & State.INVALID.code) != 0;
    }

    /** A lower bound, at most 0, of the unscaled longs of a column of longs. */
    public long least() {
        return least;
    }

    /** An upper bound, at least 0, of the unscaled longs of a column of longs. */
    public long greatest() {
        return greatest;
    }

    /** The array of unscaled longs itself, not to be changed: for loops over all units. */
    public long[] unscaledArray() {
        if (unscaled == null) {
            throw new IllegalStateException("not a column of longs");
        }
        return unscaled;
    }

    /** The states of all cells, not to be changed: for loops over all units of a column that is not complete. */
    public byte[] stateArray() {
        return states == null ? new byte[size] : states;
    }

    private byte stateCode(int i) {
        return states == null ? 0 : states[i];
    }
}
