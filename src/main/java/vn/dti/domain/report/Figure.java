package vn.dti.domain.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.unit.UnitCode;

/**
 * One figure of one unit as it was written, with its source.
 *
 * @param unit the unit
 * @param input the input
 * @param text the figure as written; decimal sign is the point; never blank (a figure that is not there has no Figure)
 * @param basis on what it rests
 * @param source the key of its source, empty if it was submitted without one
 */
public record Figure(UnitCode unit, InputKey input, String text, Basis basis, String source) {
    /** On what a figure rests. */
    public enum Basis {
        /** Reported by the unit itself. */
        REPORTED,
        /** Published by the ministry. */
        PUBLISHED,
        /** Derived from published figures by the rules of the set; known within their rounding only. */
        DERIVED
    }

    /** Refuses a blank figure. */
    public Figure {
        Objects.requireNonNull(basis);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a figure that is not there is left out");
        }
    }

    /** The figure as an exact decimal, or nothing if the text is no number. */
    public Optional<BigDecimal> value() {
        return Decimals.parse(text);
    }
}
