package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.Rounding;

/** What the options of a choice give, in whole numbers. */
final class LongOptions {
    private final long[] points;
    private final int scale;

    private LongOptions(long[] points, int scale) {
        this.points = points;
        this.scale = scale;
    }

    /** Points of each option in units of the scale, -1 for an option that is refused; not to be changed. */
    long[] points() {
        return points;
    }

    /** The scale of the points. */
    int scale() {
        return scale;
    }

    /** The options in whole numbers, or null where longs are not exact. */
    static @Nullable LongOptions of(List<Piece> options, @Nullable Rounding rounding) {
        List<BigDecimal> awards = options.stream()
                .map(piece -> LongPieces.constant(piece, rounding).stripTrailingZeros())
                .toList();
        int scale = awards.stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
        long[] points = new long[options.size()];
        for (int i = 0; i < points.length; i++) {
            long award = scale > 18 ? Long.MIN_VALUE : LongScale.unscaled(awards.get(i), scale);
            if (award == Long.MIN_VALUE) {
                return null;
            }
            points[i] = options.get(i).refusal() == null ? award : -1;
        }
        return new LongOptions(points, scale);
    }
}
