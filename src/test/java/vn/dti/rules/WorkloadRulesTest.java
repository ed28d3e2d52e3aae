package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;

/** The neutral workload of 306 criteria as rule files, against its index. */
class WorkloadRulesTest {
    private static final Path WORKLOAD = Path.of("src/test/resources/workload");

    static RuleFolder folder() {
        return ShippedSets.read(new SetId("workload", "306"), WORKLOAD.resolve("rules"));
    }

    @Test
    void everyCriterionOfTheIndexIsInThePlan() throws IOException {
        CompiledSet compiled = MiniSet.compile(folder());
        assertEquals(List.of(), compiled.findings());
        ScoringPlan plan = compiled.plan().orElseThrow();
        assertEquals(1 + 3 + 9 + 98 + 306, plan.nodes().size());
        assertEquals(new BigDecimal(1000), plan.root().maximum().orElseThrow());
        assertEquals(4, plan.header().criterionRounding().orElseThrow().digits());
        for (String line : Files.readAllLines(WORKLOAD.resolve("index.csv")).subList(1, 307)) {
            String[] cells = line.split(",", -1);
            PlanNode node = plan.node(NodeCode.of(cells[0]));
            assertEquals(NodeCode.of(cells[1]), node.parent().orElseThrow());
            assertEquals(
                    NodeCode.of(cells[2]),
                    plan.node(NodeCode.of(cells[1])).parent().orElseThrow());
            assertEquals(
                    NodeCode.of(cells[3]),
                    plan.node(NodeCode.of(cells[2])).parent().orElseThrow());
            assertEquals(number(cells[5]), node.maximum().orElseThrow());
            assertEquals(true, node.missingIsZero());
            assertEquals(describe(cells), describe((Scoring.Scored) node.scoring()), cells[0]);
        }
    }

    private static BigDecimal number(String text) {
        return Decimals.normal(new BigDecimal(text));
    }

    private static String describe(String[] cells) {
        return switch (cells[4]) {
            case "CAPPED" -> "CAPPED " + number(cells[6]);
            case "TIERS" ->
                "TIERS "
                        + String.join(
                                " ",
                                Arrays.stream(cells[7].split(" ", -1))
                                        .map(WorkloadRulesTest::tier)
                                        .toList());
            case "MINMAX" -> "MINMAX " + cells[8];
            default -> cells[4];
        };
    }

    private static String tier(String text) {
        String[] parts = text.split(":", -1);
        return number(parts[0]) + ":" + number(parts[1]);
    }

    private static String describe(Scoring.Scored scored) {
        Scale scale = scored.scale();
        if (scale instanceof Scale.YesNo) {
            return "BOOL";
        }
        if (scale instanceof Scale.Goalposts goalposts && goalposts.low().compareTo(BigDecimal.ONE) == 0) {
            return "SURVEY";
        }
        if (scale instanceof Scale.BetweenWorstAndBest between) {
            return "MINMAX " + (between.highest() ? "HIGH" : "LOW");
        }
        if (scale instanceof Scale.Bands bands) {
            return "TIERS "
                    + String.join(
                            " ",
                            bands.bands().stream()
                                    .skip(1)
                                    .map(band ->
                                            band.lower().orElseThrow() + ":" + ((Award.Points) band.award()).points())
                                    .toList());
        }
        Measure.Ratio ratio = (Measure.Ratio) scored.measure();
        return ((Scale.Proportional) scale)
                .target()
                .map(target -> "CAPPED " + target)
                .orElse(ratio.whenAbove() == Measure.WhenAbove.CAPPED ? "RATIO" : "?");
    }

    /** Printed, not judged: wall time depends on what else the machine does, so the thread's own time stands beside it. */
    @Test
    void compilingIsMeasured() {
        RuleFolder folder = folder();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        StringBuilder millis = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            long startCpu = threads.getCurrentThreadCpuTime();
            assertEquals(true, MiniSet.compile(folder).isClean());
            millis.append(' ')
                    .append(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                    .append('/')
                    .append(TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - startCpu));
        }
        System.out.println("417 rules compiled, ms elapsed/ms of the thread:" + millis);
    }
}
