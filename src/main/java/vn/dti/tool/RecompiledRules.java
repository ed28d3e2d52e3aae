package vn.dti.tool;

import java.util.List;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.rules.DroolsRuleCompiler;

/**
 * The rule files of an edition, compiled once more.
 *
 * @param fingerprint the fingerprint of the plan that they give; empty if they give none
 * @param isIdentical whether it is the plan of the edition
 * @param findings what the check says of the files, errors only
 */
record RecompiledRules(String fingerprint, boolean isIdentical, List<Finding> findings) {
    static RecompiledRules of(Edition edition) {
        CompiledSet compiled =
                new DroolsRuleCompiler().compile(edition.content().rules());
        String fingerprint =
                compiled.plan().map(plan -> CanonicalPlan.fingerprint(plan)).orElse("");
        return new RecompiledRules(
                fingerprint,
                fingerprint.equals(CanonicalPlan.fingerprint(edition.content().plan())),
                compiled.findings().stream().filter(Finding::isError).toList());
    }
}
