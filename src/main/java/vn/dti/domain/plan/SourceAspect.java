package vn.dti.domain.plan;

/** What a line of a rule file speaks about, so that a finding or an explanation can point to the right line. */
public enum SourceAspect {
    /** The title of the rule. */
    TITLE,
    /** Where the node stands: the line of the "when" part. */
    PARENT,
    /** The level of the node. */
    LEVEL,
    /** The maximum points. */
    MAXIMUM,
    /** Stated counts. */
    COUNTS,
    /** An input and its definition. */
    INPUT,
    /** The ratio. */
    MEASURE,
    /** The answer to a divisor of zero or a dividend above its divisor. */
    ANSWER,
    /** How points come about: one line, or one per step, band or option in the order of the file. */
    SCORING,
    /** Weights of children. */
    WEIGHTS,
    /** Rounding of criteria. */
    CRITERION_ROUNDING,
    /** Rounding of published values. */
    VALUE_ROUNDING,
    /** How units are ranked. */
    RANKING,
    /** The stated total and its unscored part. */
    TOTAL,
    /** Results of merged units. */
    MERGED,
    /** What holds for missing figures. */
    MISSING,
    /** The legal basis. */
    LEGAL_BASIS,
    /** Whether points are added to those of the node above. */
    ADDITION,
    /** Levels, mandatory conditions, another scale. */
    OUTCOME,
    /** Everything else that the decision says. */
    DOCUMENTATION
}
