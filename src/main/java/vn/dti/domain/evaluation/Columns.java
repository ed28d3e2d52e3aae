package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.DecimalColumn;

/** Columns made of columns: sums, maxima and minima. A cell is invalid if one part is, else missing if one part is. */
final class Columns {
    private static final long SAFE = 1L << 62;

    private Columns() {}

    /** The exact sums; all missing if there is nothing to add. */
    static DecimalColumn sum(List<DecimalColumn> parts, int size) {
        if (parts.isEmpty()) {
            return DecimalColumn.missing(size);
        }
        DecimalColumn longs = sumOfLongs(parts, size);
        return longs != null ? longs : decimals(parts, size, BigDecimal::add);
    }

    /** The greatest of the parts; all missing if there are none. */
    static DecimalColumn greatest(List<DecimalColumn> parts, int size) {
        return parts.isEmpty() ? DecimalColumn.missing(size) : decimals(parts, size, BigDecimal::max);
    }

    /** The least of the parts; all missing if there are none. */
    static DecimalColumn least(List<DecimalColumn> parts, int size) {
        return parts.isEmpty() ? DecimalColumn.missing(size) : decimals(parts, size, BigDecimal::min);
    }

    /** How two values become one. */
    private interface Fold {
        BigDecimal apply(BigDecimal left, BigDecimal right);
    }

    private static DecimalColumn decimals(List<DecimalColumn> parts, int size, Fold fold) {
        byte[] states = states(parts, size);
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[size];
        for (int i = 0; i < size; i++) {
            if (states[i] == 0) {
                BigDecimal total = parts.get(0).value(i);
                for (int k = 1; k < parts.size(); k++) {
                    total = fold.apply(total, parts.get(k).value(i));
                }
                values[i] = total;
            }
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    private static byte[] states(List<DecimalColumn> parts, int size) {
        byte[] states = new byte[size];
        for (DecimalColumn part : parts) {
            if (!part.isComplete()) {
                byte[] more = part.stateArray();
                for (int i = 0; i < size; i++) {
                    states[i] = (byte) Math.max(states[i], more[i]);
                }
            }
        }
        return states;
    }

    private static @Nullable DecimalColumn sumOfLongs(List<DecimalColumn> parts, int size) {
        int scale = 0;
        for (DecimalColumn part : parts) {
            if (!part.isLong()) {
                return null;
            }
            scale = Math.max(scale, part.scale());
        }
        long bound = 0;
        long least = 0;
        long[] factors = new long[parts.size()];
        for (int index = 0; index < factors.length; index++) {
            DecimalColumn part = parts.get(index);
            factors[index] = LongScale.power(scale - part.scale());
            least = Math.min(least, part.least());
            long reach = Math.max(part.greatest(), -part.least());
            if (reach < 0 || reach > (SAFE - bound) / factors[index]) {
                return null;
            }
            bound += reach * factors[index];
        }
        long[] totals = new long[size];
        int k = 0;
        while (k < factors.length) {
            long[] values = parts.get(k).unscaledArray();
            if (factors[k] != 1) {
                addScaled(totals, values, factors[k]);
                k++;
            } else if (k + 2 < factors.length && factors[k + 1] == 1 && factors[k + 2] == 1) {
                addThree(
                        totals,
                        values,
                        parts.get(k + 1).unscaledArray(),
                        parts.get(k + 2).unscaledArray());
                k += 3;
            } else {
                add(totals, values);
                k++;
            }
        }
        if (parts.stream().allMatch(DecimalColumn::isComplete)) {
            return DecimalColumn.complete(totals, scale, least < 0 ? -bound : 0, bound);
        }
        byte[] states = states(parts, size);
        for (int i = 0; i < size; i++) {
            if (states[i] != 0) {
                totals[i] = 0;
            }
        }
        return DecimalColumn.ofLongs(states, totals, scale, least < 0 ? -bound : 0, bound);
    }

    private static void add(long[] totals, long[] values) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += values[i];
        }
    }

    private static void addThree(long[] totals, long[] first, long[] second, long[] third) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += first[i] + second[i] + third[i];
        }
    }

    private static void addScaled(long[] totals, long[] values, long factor) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += values[i] * factor;
        }
    }
}
