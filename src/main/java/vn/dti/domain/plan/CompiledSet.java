package vn.dti.domain.plan;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SetId;

/**
 * What became of a rule folder: its plan, or the reasons why it has none.
 *
 * @param id the set
 * @param fingerprint the fingerprint of the rule files' contents
 * @param plan the plan; absent if an error was found
 * @param sources the lines from which the plan was read
 * @param findings all findings of all files, errors first, then by file and line
 */
public record CompiledSet(
        SetId id, String fingerprint, Optional<ScoringPlan> plan, PlanSources sources, List<Finding> findings) {
    /** Keeps its own copy. */
    public CompiledSet {
        findings = List.copyOf(findings);
    }

    /** Whether the set can be used. */
    public boolean isClean() {
        return plan.isPresent() && findings.stream().noneMatch(Finding::isError);
    }
}
