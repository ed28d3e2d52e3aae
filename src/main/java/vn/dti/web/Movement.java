package vn.dti.web;

import java.util.OptionalInt;

/**
 * How a rank changed.
 *
 * @param sign what the eye sees: {@code ▲ 3}, {@code ▼ 2}, {@code =}, {@code mới}; empty if nothing is known
 * @param words the same in words
 * @param style {@code up}, {@code down}, {@code same}, {@code new} or empty
 */
public record Movement(String sign, String words, String style) {
    private static final Movement UNKNOWN = new Movement("", "", "");

    /** Ranks gained (positive) or lost (negative); nothing if unknown. */
    static Movement of(OptionalInt gained, Wording wording) {
        if (gained.isEmpty()) {
            return UNKNOWN;
        }
        int ranks = gained.getAsInt();
        if (ranks == 0) {
            return new Movement("=", wording.text("movement.same"), "same");
        }
        String count = wording.count(Math.abs(ranks));
        return ranks > 0
                ? new Movement("▲ " + count, wording.counted("movement.up", ranks), "up")
                : new Movement("▼ " + count, wording.counted("movement.down", -ranks), "down");
    }

    /** Not ranked the year before. */
    static Movement newcomer(Wording wording) {
        return new Movement(wording.text("movement.new"), wording.text("movement.new.words"), "new");
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return !sign.isEmpty();
    }
}
