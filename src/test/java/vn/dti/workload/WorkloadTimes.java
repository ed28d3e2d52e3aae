package vn.dti.workload;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.report.InputTable;

/**
 * Prints how long the evaluation of the workload takes, with a kept plan, warm. Arguments: numbers of units; the checksum
 * is printed for each. One million units need {@code -Xmx14g}.
 */
final class WorkloadTimes {
    private WorkloadTimes() {}

    /** Runs the sizes given, or 63, 3321 and 10598. */
    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? new int[] {63, 3321, 10598}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        ExecutorService executor = Executors.newFixedThreadPool(2);
        PreparedPlan plan = PreparedPlan.of(Workload.plan());
        for (int size : sizes) {
            InputTable table = Workload.table(size);
            int rounds = Math.max(5, Math.min(2000, 20_000_000 / (size * 306)));
            run("one thread", new Evaluator(), plan, table, rounds);
            run("two threads", new Evaluator(executor, 2), plan, table, rounds);
            System.out.println("  chk=" + Workload.checksum(new Evaluator().evaluate(plan, table, PanelExtremes.NONE)));
        }
        executor.shutdown();
    }

    private static void run(String name, Evaluator evaluator, PreparedPlan plan, InputTable table, int rounds) {
        long[] nanos = new long[rounds];
        long seen = 0;
        for (int warm = 0; warm < 2; warm++) {
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                Evaluation evaluation = evaluator.evaluate(plan, table, PanelExtremes.NONE);
                for (int i = 0; i < Workload.ranked().size() && size(table) > 0; i++) {
                    seen += evaluation.values(Workload.ranked().get(i)).unscaled(0);
                }
                nanos[round] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        long median = nanos[rounds / 2];
        System.out.printf(
                "%,9d units, %s: %,d µs, %d ps per criterion (%d)%n",
                table.size(), name, median / 1000, median * 1000 / (table.size() * 306L), seen % 10);
    }

    private static int size(InputTable table) {
        return table.size();
    }
}
