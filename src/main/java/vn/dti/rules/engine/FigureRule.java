package vn.dti.rules.engine;

import java.util.regex.Pattern;

/**
 * One plausibility rule in numbers.
 *
 * @param kind what it looks for
 * @param first the number of the input looked at, -1 for every one
 * @param second the number of the input compared with, -1 if there is none
 * @param number a number as digits, with a point as decimal sign; empty if there is none
 * @param least from which size on figures are looked at, as digits
 */
public record FigureRule(Kind kind, int first, int second, String number, String least) {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,30}(\\.[0-9]{1,30})?)?");

    /** What a rule looks for. */
    public enum Kind {
        /** One figure greater than another. */
        EXCEEDS,
        /** Two figures that differ. */
        DIFFERS,
        /** A figure above a number. */
        BEYOND,
        /** A figure that grew. */
        GREW,
        /** A figure that fell. */
        FELL,
        /** A share above the whole. */
        SHARE_ABOVE,
        /** Many shares that are the whole. */
        MANY_FULL
    }

    /** Refuses anything but digits: this goes into generated text. */
    public FigureRule {
        if (!DIGITS.matcher(number).matches() || !DIGITS.matcher(least).matches() || least.isEmpty()) {
            throw new IllegalArgumentException("no number: " + number + ", " + least);
        }
    }

    /** A rule for figures of any size. */
    public FigureRule(Kind kind, int first, int second, String number) {
        this(kind, first, second, number, "0");
    }

    /** The text of this rule for Drools. */
    String text(int rule) {
        String any = first < 0 ? "" : "input == " + first + ", ";
        String condition = switch (kind) {
            case EXCEEDS -> pair("exceeds");
            case DIFFERS -> pair("differsFrom");
            case BEYOND -> "    FigureFact(" + any + "isBeyond(\"" + number + "\"), $x : this)\n";
            case GREW -> "    FigureFact(" + any + "grewBeyond(\"" + number + "\", \"" + least + "\"), $x : this)\n";
            case FELL -> "    FigureFact(" + any + "fellBeyond(\"" + number + "\", \"" + least + "\"), $x : this)\n";
            case SHARE_ABOVE -> "    ShareFact(above == true, $x : part, $y : whole)\n";
            case MANY_FULL ->
                "    accumulate(ShareFact(isOf(\"" + least + "\"), $q : part); $all : count($q))\n"
                        + "    accumulate(ShareFact(full == true, isOf(\"" + least
                        + "\"), $p : part); $n : count($p))\n"
                        + "    SharesFact(isReached($n, $all, " + number + "))\n";
        };
        String figures = switch (kind) {
            case EXCEEDS, DIFFERS, SHARE_ABOVE -> ", $x, $y";
            case BEYOND, GREW, FELL -> ", $x";
            case MANY_FULL -> "";
        };
        return "rule \"p" + rule + "\"\nwhen\n" + condition + "then\n    doubts.say(" + rule + figures + ");\nend\n";
    }

    private String pair(String comparison) {
        return "    FigureFact(input == " + second + ", $y : this)\n    FigureFact(input == " + first + ", "
                + comparison + "($y), $x : this)\n";
    }
}
