package vn.dti.domain.plan;

import java.util.List;

/** The examples beside a set: cases with the points that they must give (port; the rules package reads and runs them). */
public interface RuleExamples {
    /** The name of the file with examples in the folder of a set. */
    String FILE = "examples.csv";

    /**
     * What is wrong with the examples, or with the rules by their account; the findings name lines of {@link #FILE}. Never
     * throws for what stands in the file.
     */
    List<Finding> check(ScoringPlan plan, byte[] examples);
}
