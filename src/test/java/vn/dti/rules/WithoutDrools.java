package vn.dti.rules;

import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;

/**
 * Compiles at a fraction of the time, for tests of what does not depend on Drools: {@link SeededFaultsTest} sees to it
 * that the findings and plans are the same.
 */
public final class WithoutDrools {
    private static final DroolsRuleCompiler COMPILER = new DroolsRuleCompiler(PlainLaw::fire);

    private WithoutDrools() {}

    /** The compiled set. */
    public static CompiledSet compile(RuleFolder folder) {
        return COMPILER.compile(folder);
    }
}
