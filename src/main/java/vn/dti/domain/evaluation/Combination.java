package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.Roots;
import vn.dti.domain.plan.Scoring;

/**
 * The points of a node from those of its children, other than their plain sum. A unit has none where a child has none, and
 * nobody has any where the maximum of a child is not known, so that it has no value.
 */
final class Combination {
    private final List<DecimalColumn> parts;
    private final List<BigDecimal> maxima;
    private final BigDecimal maximum;
    private final int size;

    /**
     * The children that count.
     *
     * @param parts their points
     * @param maxima their maximum points, in the same order; 0 where they are not known
     * @param maximum the maximum points of the node
     */
    Combination(List<DecimalColumn> parts, List<BigDecimal> maxima, BigDecimal maximum, int size) {
        this.parts = parts;
        this.maxima = maxima;
        this.maximum = maximum;
        this.size = size;
    }

    DecimalColumn points(Scoring scoring) {
        if (scoring instanceof Scoring.Best) {
            return Columns.greatest(parts, size);
        }
        if (scoring instanceof Scoring.Worst) {
            return Columns.least(parts, size);
        }
        if (scoring instanceof Scoring.Mean) {
            List<BigDecimal> each = parts.stream().map(part -> BigDecimal.ONE).toList();
            return weighted(each, BigDecimal.valueOf(Math.max(1, parts.size())));
        }
        if (scoring instanceof Scoring.GeometricMean) {
            return each(this::geometricMean);
        }
        return scoring instanceof Scoring.PassedShare
                ? each(unit -> Decimals.quotient(
                        maximum.multiply(BigDecimal.valueOf(passed(unit))), BigDecimal.valueOf(parts.size())))
                : each(unit -> passed(unit) == parts.size() ? maximum : BigDecimal.ZERO);
    }

    private long passed(int unit) {
        long passed = 0;
        for (int k = 0; k < parts.size(); k++) {
            if (parts.get(k).value(unit).compareTo(maxima.get(k)) >= 0) {
                passed++;
            }
        }
        return passed;
    }

    /** The root of one quotient: {@code (maximum^n * p1 * … * pn / (m1 * … * mn)) ^ (1/n)}. */
    private BigDecimal geometricMean(int unit) {
        BigDecimal product = maximum.pow(parts.size());
        BigDecimal full = BigDecimal.ONE;
        for (int k = 0; k < parts.size(); k++) {
            product = product.multiply(parts.get(k).value(unit));
            full = full.multiply(maxima.get(k));
        }
        return Roots.root(Fraction.of(product, full), parts.size());
    }

    /** The weighted sum of the values, divided by a number, times the maximum of the node: one quotient. */
    DecimalColumn weighted(List<BigDecimal> weights, BigDecimal divisor) {
        if (lacksMaximum()) {
            return DecimalColumn.missing(size);
        }
        BigDecimal common = maxima.stream().reduce(divisor, BigDecimal::multiply);
        BigDecimal[] shares = new BigDecimal[parts.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = weights.get(k).multiply(maximum);
            for (int other = 0; other < shares.length; other++) {
                if (other != k) {
                    shares[k] = shares[k].multiply(maxima.get(other));
                }
            }
        }
        return each(unit -> {
            BigDecimal dividend = BigDecimal.ZERO;
            for (int k = 0; k < shares.length; k++) {
                dividend = dividend.add(shares[k].multiply(parts.get(k).value(unit)));
            }
            return Decimals.quotient(dividend, common);
        });
    }

    private boolean lacksMaximum() {
        return maxima.stream().anyMatch(most -> most.signum() <= 0);
    }

    /** The points of a unit all of whose parts have points. */
    private interface OfUnit {
        BigDecimal points(int unit);
    }

    private DecimalColumn each(OfUnit rule) {
        if (lacksMaximum()) {
            return DecimalColumn.missing(size);
        }
        DecimalColumn known = Columns.sum(parts, size);
        byte[] states = known.stateArray().clone();
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[size];
        for (int unit = 0; unit < size; unit++) {
            if (known.hasValue(unit)) {
                values[unit] = rule.points(unit);
            }
        }
        return DecimalColumn.ofDecimals(states, values);
    }
}
