package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleFolder;

/** Checks a folder of rule files that was handed over; nothing of it is stored. */
@ApplicationScoped
public class CheckRules {
    @Inject
    private RuleCompiler compiler;

    /** All findings and, where there is no error, the plan. */
    public CompiledSet check(RuleFolder folder) {
        return compiler.compile(folder);
    }
}
