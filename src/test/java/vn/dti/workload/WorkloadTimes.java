package vn.dti.workload;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.report.InputTable;

/**
 * Prints how much processor time of one thread the evaluation of the workload takes, with a kept plan, warm. Arguments: numbers of units; the checksum
 * is printed for each. One million units need {@code -Xmx9g}.
 */
final class WorkloadTimes {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private WorkloadTimes() {}

    /** Runs the sizes given, or 63, 3321 and 10598. */
    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? new int[] {63, 3321, 10598}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        PreparedPlan plan = PreparedPlan.of(Workload.plan());
        for (int size : sizes) {
            InputTable table = Workload.table(size);
            int rounds = Math.max(5, Math.min(2000, 20_000_000 / (size * 306)));
            run(plan, table, rounds);
            System.out.println("  chk=" + Workload.checksum(new Evaluator().evaluate(plan, table, PanelExtremes.NONE)));
        }
    }

    private static void run(PreparedPlan plan, InputTable table, int rounds) {
        long[] nanos = new long[rounds];
        List<NodeCode> ranked = Workload.ranked();
        long seen = 0;
        for (int warm = 0; warm < 2; warm++) {
            for (int round = 0; round < rounds; round++) {
                long start = CPU.getCurrentThreadCpuTime();
                Evaluation evaluation = new Evaluator().evaluate(plan, table, PanelExtremes.NONE);
                for (NodeCode node : ranked) {
                    seen += evaluation.values(node).unscaled(0);
                }
                nanos[round] = CPU.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(nanos);
        long median = nanos[rounds / 2];
        System.out.printf(
                "%,9d units on one thread: %,d µs, %d ps per criterion (%d)%n",
                table.size(), median / 1000, median * 1000 / (table.size() * 306L), seen % 10);
    }
}
