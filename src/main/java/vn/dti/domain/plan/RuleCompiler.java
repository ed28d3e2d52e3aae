package vn.dti.domain.plan;

/** Turns rule files into a scoring plan (port; the rules package does it with Drools). */
public interface RuleCompiler {
    /** Reads, compiles and checks a folder. Never throws for what stands in the files: that is told as findings. */
    CompiledSet compile(RuleFolder folder);
}
