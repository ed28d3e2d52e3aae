package vn.dti.domain.plan;

import java.util.List;
import vn.dti.domain.index.SetId;

/** The examples beside a set: cases with the points that they must give (port; the rules package reads and runs them). */
public interface RuleExamples {
    /** The name of the file with examples in the folder of a set. */
    String FILE = "examples.csv";

    /**
     * What is wrong with the examples, or with the rules by their account; the findings name lines of {@link #FILE}. Never
     * throws for what stands in the file.
     */
    List<Finding> check(ScoringPlan plan, byte[] examples);

    /** The same for the examples of a workbook, with a notice that says how many were run. */
    List<Finding> checkOfWorkbook(ScoringPlan plan, byte[] examples);

    /**
     * Runs the examples of the set that a workbook without examples of its own was copied from, as far as their criteria are
     * still there. What differs is a warning, since the change may be meant; a notice says which were run.
     *
     * @param base the set that they belong to
     */
    List<Finding> checkOfBase(ScoringPlan plan, SetId base, byte[] examples);
}
