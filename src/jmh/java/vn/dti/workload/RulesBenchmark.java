package vn.dti.workload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.rules.DroolsRuleCompiler;

/** From the 417 rules of the workload to a checked plan, from a saved plan to one that runs, and explaining one unit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class RulesBenchmark {
    private final DroolsRuleCompiler compiler = new DroolsRuleCompiler();
    private final Map<String, byte[]> files = Workload.ruleFiles();
    private final CompiledSet compiled = compiler.compile(new RuleFolder(new SetId("workload", "306"), files));
    private final ScoringPlan plan = compiled.plan().orElseThrow();
    private final String saved = CanonicalPlan.write(plan);
    private final Evaluation evaluation =
            new Evaluator().evaluate(PreparedPlan.of(plan), Workload.table(63), PanelExtremes.NONE);
    private int change;

    /** A whole set, checked; one number differs from the run before. */
    @Benchmark
    public CompiledSet checkWholeSet() {
        change++;
        Map<String, byte[]> changed = new TreeMap<>(files);
        String name = changed.keySet().iterator().next();
        String text = new String(files.get(name), StandardCharsets.UTF_8) + "\n// " + change + "\n";
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        return compiler.compile(new RuleFolder(new SetId("workload", "306"), changed));
    }

    /** A saved plan, read and made ready. */
    @Benchmark
    public PreparedPlan readSavedPlan() {
        return PreparedPlan.of(CanonicalPlan.read(saved));
    }

    /** Every node of one unit, explained. */
    @Benchmark
    public int explainOneUnit() {
        int steps = 0;
        for (PlanNode node : plan.nodes()) {
            steps += Explanation.of(evaluation, PlanSources.NONE, List.of(), 7, node.code())
                    .steps()
                    .size();
        }
        return steps;
    }
}
