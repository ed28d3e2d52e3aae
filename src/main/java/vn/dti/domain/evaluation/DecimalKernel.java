package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.LogarithmicScale;
import vn.dti.domain.number.StandardScores;
import vn.dti.domain.plan.Scale;

/** Scores a criterion cell by cell in exact decimals: for every case that does not fit into scaled longs. */
final class DecimalKernel {
    private final Criterion criterion;
    private final List<Piece> pieces;
    private final @Nullable StandardScores scores;

    DecimalKernel(Criterion criterion, @Nullable Extremes extremes) {
        this.criterion = criterion;
        this.pieces = criterion.hasOptions()
                ? List.of()
                : criterion.function(extremes).pieces();
        this.scores = criterion.standardScores(extremes);
    }

    DecimalColumn score(CriterionColumns columns, boolean missingIsZero) {
        int size = columns.first().size();
        byte[] states = new byte[size];
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[size];
        for (int i = 0; i < size; i++) {
            Measurement measurement = Measurement.of(criterion, columns, i);
            BigDecimal points = null;
            DecimalColumn.State state = DecimalColumn.State.INVALID;
            switch (measurement.kind()) {
                case MEASURED -> points = points(measurement.dividend(), measurement.divisor());
                case ZERO_POINTS -> points = BigDecimal.ZERO;
                case FULL_POINTS -> points = rounded(criterion.maximum());
                case MISSING -> {
                    points = missingIsZero ? BigDecimal.ZERO : null;
                    state = DecimalColumn.State.MISSING;
                }
                case INVALID -> points = null;
            }
            states[i] = (points == null ? state : DecimalColumn.State.VALUE).code();
            values[i] = points;
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    /** The points of a measure, or null if the scale refuses it. */
    @Nullable
    BigDecimal points(BigDecimal dividend, BigDecimal divisor) {
        Piece piece = piece(dividend, divisor);
        return piece.refusal() != null ? null : rounded(points(piece, dividend, divisor));
    }

    /** The points of a measure that the scale does not refuse, before any rounding that the set declares. */
    BigDecimal exactPoints(BigDecimal dividend, BigDecimal divisor) {
        return points(piece(dividend, divisor), dividend, divisor);
    }

    /** The piece of the scale that decides over a measure. */
    Piece piece(BigDecimal dividend, BigDecimal divisor) {
        if (criterion.hasOptions()) {
            return criterion.options().get(dividend.intValueExact() - criterion.firstOption());
        }
        // What takes a measure takes every greater one, so the first piece that takes it is found by halving.
        int first = 0;
        int last = pieces.size() - 1;
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (takes(pieces.get(middle), dividend, divisor)) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return pieces.get(first);
    }

    private static boolean takes(Piece piece, BigDecimal dividend, BigDecimal divisor) {
        Fraction from = piece.from();
        if (from == null) {
            return true;
        }
        int order = dividend.multiply(new BigDecimal(from.denominator()))
                .compareTo(divisor.multiply(new BigDecimal(from.numerator())));
        return order > 0 || (order == 0 && piece.inclusive());
    }

    private BigDecimal points(Piece piece, BigDecimal dividend, BigDecimal divisor) {
        if (scores != null && criterion.scale() instanceof Scale.StandardScore score) {
            return scores.place(
                    Fraction.of(dividend, divisor),
                    score.highest(),
                    Fraction.of(score.shift()),
                    Fraction.of(score.width()),
                    Fraction.of(criterion.maximum()));
        }
        LogarithmicScale logarithm = criterion.logarithm();
        return logarithm == null || piece.slope().signum() == 0
                ? exact(piece, dividend, divisor)
                : logarithm.place(Fraction.of(dividend, divisor), Fraction.of(criterion.maximum()));
    }

    /** Slope times measure plus offset as one quotient, correctly rounded to 34 digits. */
    private static BigDecimal exact(Piece piece, BigDecimal dividend, BigDecimal divisor) {
        Fraction slope = piece.slope();
        Fraction offset = piece.offset();
        if (slope.signum() == 0) {
            return offset.toDecimal();
        }
        BigDecimal rise = new BigDecimal(slope.numerator().multiply(offset.denominator()));
        BigDecimal base = new BigDecimal(offset.numerator().multiply(slope.denominator()));
        BigDecimal common = new BigDecimal(slope.denominator().multiply(offset.denominator()));
        return Decimals.quotient(rise.multiply(dividend).add(base.multiply(divisor)), common.multiply(divisor));
    }

    private BigDecimal rounded(BigDecimal points) {
        return criterion.rounding() == null ? points : criterion.rounding().apply(points);
    }
}
