package vn.dti.domain.unit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an assessed unit, such as {@code vinh-phuc}; stable over the years.
 *
 * @param text 1 to 60 lower-case ASCII letters, digits and hyphens
 */
public record UnitCode(String text) implements Comparable<UnitCode> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** Refuses a text that is not a code. */
    public UnitCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a unit code: " + text);
        }
    }

    /** Reads a code, or nothing if the text is none. */
    public static Optional<UnitCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(UnitCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
