package vn.dti.domain.plan;

import vn.dti.domain.index.InputKey;

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
        AMOUNT,
        /** A number of things: a whole number of at least 0. */
        COUNT,
        /** The number of an option, a whole number from 1. */
        OPTION,
        /** 1 for yes, 0 for no. */
        YES_NO,
        /** A value from 0 to 1, given at a node. */
        VALUE,
        /** Points from 0 to the maximum of the node, given at a remainder. */
        POINTS
    }
}
