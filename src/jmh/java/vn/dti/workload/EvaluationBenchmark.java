package vn.dti.workload;

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
import org.openjdk.jmh.annotations.Warmup;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/** Evaluation of all units with a kept plan and with one made anew, beside the loop over plain arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class EvaluationBenchmark {
    /** The number of units. */
    @Param({"63", "3321", "10598"})
    public int units;

    private ScoringPlan plan = Workload.plan();
    private PreparedPlan prepared = PreparedPlan.of(plan);
    private InputTable table = Workload.table(1);
    private PlainArrays plain = new PlainArrays(table);

    /** Makes the figures, and compares the two ways before anything is measured. */
    @Setup
    public void prepare() {
        table = Workload.table(units);
        prepared = PreparedPlan.of(plan);
        plain = new PlainArrays(table);
        plain.run();
        Evaluation evaluation = new Evaluator().evaluate(prepared, table, PanelExtremes.NONE);
        for (int unit = 0; unit < units; unit++) {
            long total = evaluation
                    .points(NodeCode.of("DTI"))
                    .value(unit)
                    .movePointRight(4)
                    .longValueExact();
            if (total != plain.total[unit]) {
                throw new IllegalStateException("unit " + unit + ": " + total + " and " + plain.total[unit]);
            }
        }
    }

    /** The practical limit. */
    @Benchmark
    public long plainArrays() {
        return plain.run();
    }

    /** The plan is kept. */
    @Benchmark
    public Evaluation keptPlan() {
        return values(new Evaluator().evaluate(prepared, table, PanelExtremes.NONE));
    }

    /** The plan is made ready anew. */
    @Benchmark
    public Evaluation planMadeAnew() {
        return values(new Evaluator().evaluate(PreparedPlan.of(plan), table, PanelExtremes.NONE));
    }

    private static Evaluation values(Evaluation evaluation) {
        for (NodeCode node : Workload.ranked()) {
            evaluation.values(node);
        }
        return evaluation;
    }
}
