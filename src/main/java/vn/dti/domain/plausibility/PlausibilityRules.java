package vn.dti.domain.plausibility;

import java.util.List;
import vn.dti.domain.plan.Finding;

/**
 * The plausibility rules of a set, or what is wrong with them.
 *
 * @param rules the rules in the order of the file; those with errors are left out
 * @param findings what the check of the file found
 */
public record PlausibilityRules(List<PlausibilityRule> rules, List<Finding> findings) {
    /** The file of a set in which they stand. */
    public static final String FILE = "checks.dslr";

    /** A set without such a file. */
    public static final PlausibilityRules NONE = new PlausibilityRules(List.of(), List.of());

    /** Keeps its own copies. */
    public PlausibilityRules {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }
}
