package vn.dti.workload;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.report.InputTable;

/** One million units, all in memory; about 9 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g", "-XX:+UseParallelGC"})
public class MillionBenchmark {
    private static final int UNITS = 1_000_000;

    /** The number of threads. */
    @Param({"1", "2"})
    public int threads;

    private final PreparedPlan plan = PreparedPlan.of(Workload.plan());
    private InputTable table = Workload.table(1);
    private ExecutorService executor = Executors.newFixedThreadPool(2);

    /** Makes the figures. */
    @Setup
    public void prepare() {
        table = Workload.table(UNITS);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        executor.shutdown();
    }

    /** All units. */
    @Benchmark
    public Evaluation evaluate() {
        Evaluator evaluator = threads == 1 ? new Evaluator() : new Evaluator(executor, threads);
        return evaluator.evaluate(plan, table, PanelExtremes.NONE);
    }
}
