package vn.dti.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.domain.plan.RuleLayout;
import vn.dti.domain.plan.RuleWorkbooks;
import vn.dti.domain.plausibility.PlausibilityChecks;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.appendix.AppendixLayout;
import vn.dti.rules.appendix.ExcelWorkbooks;
import vn.dti.rules.data.CheckedExamples;
import vn.dti.rules.folder.RuleTree;
import vn.dti.rules.plausibility.DroolsPlausibility;

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

    /** Plausibility rules, one for all. */
    @Produces
    @Singleton
    public PlausibilityChecks plausibility() {
        return new DroolsPlausibility();
    }

    /** Rule files as workbooks, one for all. */
    @Produces
    @Singleton
    public RuleWorkbooks workbooks() {
        return new ExcelWorkbooks();
    }

    /** The layout of rule files, one for all. */
    @Produces
    @Singleton
    public RuleLayout layout() {
        return new AppendixLayout();
    }

    /** The examples of sets, one for all. */
    @Produces
    @Singleton
    public RuleExamples examples() {
        return new CheckedExamples();
    }

    /** The rule tree in the folder that the operator has set. */
    @Produces
    @Singleton
    public RuleLibrary library(Settings settings) {
        return new RuleTree(settings.ruleFolder(), threads);
    }
}
