package vn.dti.domain.plan;

import java.math.BigDecimal;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.text.Bilingual;

/**
 * What an input means and which values it may have.
 *
 * @param key the name of the input
 * @param definition what is counted, in the words of the rule
 * @param kind the values that are valid
 */
public record InputDefinition(InputKey key, String definition, Kind kind) {
    /** The values that an input may have. */
    public enum Kind {
        /** A decimal number of at least 0. */
        AMOUNT("số từ 0 trở lên", "a number of at least 0"),
        /** A number of things: a whole number of at least 0. */
        COUNT("số nguyên từ 0 trở lên", "a whole number of at least 0"),
        /** A rank in another index, a whole number from 1. */
        RANK("thứ hạng, số nguyên từ 1", "a rank, a whole number from 1"),
        /** The number of an option, a whole number from 1. */
        OPTION("số thứ tự của phương án, từ 1", "the number of an option, from 1"),
        /** 1 for yes, 0 for no. */
        YES_NO("1 (có) hoặc 0 (không)", "1 (yes) or 0 (no)"),
        /** 1 where the node does not apply to the unit, 0 or nothing where it does. */
        NOT_APPLICABLE("1 (không áp dụng) hoặc 0 (áp dụng)", "1 (does not apply) or 0 (applies)"),
        /** A value from 0 to 1, given at a node. */
        VALUE("giá trị từ 0 đến 1", "a value from 0 to 1"),
        /** Points from 0 to the maximum of the node, given at a remainder. */
        POINTS("điểm từ 0 trở lên", "points of at least 0");

        private final Bilingual range;

        Kind(String vi, String en) {
            this.range = Bilingual.of(vi, en);
        }

        /** Which figures there are, in words. */
        public Bilingual range() {
            return range;
        }

        /** Whether a figure can be of this kind at all; its rule may refuse it still. */
        public boolean admits(BigDecimal figure) {
            boolean whole = figure.stripTrailingZeros().scale() <= 0;
            return figure.signum() >= 0
                    && switch (this) {
                        case AMOUNT, POINTS -> true;
                        case COUNT -> whole;
                        case OPTION, RANK -> whole && figure.signum() > 0;
                        case YES_NO, NOT_APPLICABLE -> whole && figure.compareTo(BigDecimal.ONE) <= 0;
                        case VALUE -> figure.compareTo(BigDecimal.ONE) <= 0;
                    };
        }
    }
}
