package vn.dti.rules.sentence;

/** What one sentence of a "then" part says about a node. */
public sealed interface Statement permits NodeStatement, SetStatement, ResultStatement, CriterionStatement, ScaleLine {
    /** What it speaks about. */
    Attribute attribute();
}
