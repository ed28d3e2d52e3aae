package vn.dti.domain.evaluation;

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

    private LongLine(LongPieces pieces, int line) {
        boolean hasTop = line == 1;
        boolean hasBottom = line + 1 < pieces.f.length;
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
