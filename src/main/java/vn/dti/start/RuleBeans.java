package vn.dti.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleWorkbooks;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.appendix.ExcelWorkbooks;
import vn.dti.rules.folder.RuleTree;

/** The rules package as beans: it knows no container itself. */
@Dependent
public class RuleBeans {
    @Resource
    private ManagedThreadFactory threads;

    /** The compiler of rule folders, one for all. */
    @Produces
    @Singleton
    public RuleCompiler compiler() {
        return new DroolsRuleCompiler();
    }

    /** Rule files as workbooks, one for all. */
    @Produces
    @Singleton
    public RuleWorkbooks workbooks() {
        return new ExcelWorkbooks();
    }

    /** The rule tree in the folder that the operator has set. */
    @Produces
    @Singleton
    public RuleLibrary library(Settings settings) {
        return new RuleTree(settings.ruleFolder(), threads);
    }
}
