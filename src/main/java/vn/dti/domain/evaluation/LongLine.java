package vn.dti.domain.evaluation;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The shape that most scales have: a constant or a refusal from some measure on, a line below, and a constant or a refusal
 * under that. The numbers are those of {@link LongPieces}; constants are points, -1 for a refusal.
 */
final class LongLine {
    final long topF;
    final long topT;
    final long topE;
    final long top;
    final long lowF;
    final long lowT;
    final long lowE;
    final long bottom;
    final long rise;
    final long base;
    final long common;
    private final boolean hasTop;
    private final boolean hasBottom;

    private LongLine(LongPieces pieces, int line) {
        this.hasTop = line == 1;
        this.hasBottom = line + 1 < pieces.f.length;
        this.topF = hasTop ? pieces.f[0] : 0;
        this.topT = hasTop ? pieces.t[0] : 0;
        this.topE = hasTop ? pieces.e[0] : 1;
        this.top = hasTop ? constant(pieces, 0) : -1;
        this.lowF = pieces.f[line];
        this.lowT = pieces.t[line];
        this.lowE = pieces.e[line];
        this.bottom = hasBottom ? constant(pieces, line + 1) : -1;
        this.rise = pieces.rise[line];
        this.base = pieces.base[line];
        this.common = pieces.common[line];
    }

    /** Whether the line has these points, which are no refusal, at the measure {@code t / f}. */
    private boolean meets(long f, long t, long points) {
        BigInteger there = product(rise, t).add(product(base, f));
        return points >= 0 && there.equals(product(common, f).multiply(BigInteger.valueOf(points)));
    }

    private static BigInteger product(long x, long y) {
        return BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
    }

    /** Whether the line meets the constants at both its ends, so that its points can simply be held between them. */
    boolean isContinuous() {
        return (!hasTop || (topF > 0 && meets(topF, topT, top)))
                && (!hasBottom || (lowF > 0 && meets(lowF, lowT, bottom)))
                && (hasBottom || lowT + lowE <= 0);
    }

    /** The least points of a continuous line: those of its lower end, or the least long where it has no such end. */
    long least() {
        return rise > 0 ? (hasBottom ? bottom : Long.MIN_VALUE) : (hasTop ? top : Long.MIN_VALUE);
    }

    /** The greatest points of a continuous line, or the greatest long where it has no upper end. */
    long greatest() {
        return rise > 0 ? (hasTop ? top : Long.MAX_VALUE) : (hasBottom ? bottom : Long.MAX_VALUE);
    }

    private static long constant(LongPieces pieces, int piece) {
        return pieces.common[piece] == 0 ? -1 : pieces.base[piece];
    }

    /** The pieces as such a shape, or null if they have another. */
    static @Nullable LongLine of(LongPieces pieces) {
        int line = -1;
        for (int k = 0; k < pieces.f.length; k++) {
            if (pieces.rise[k] != 0) {
                if (line >= 0) {
                    return null;
                }
                line = k;
            }
        }
        return line < 0 || line > 1 || pieces.f.length - line > 2 ? null : new LongLine(pieces, line);
    }
}
