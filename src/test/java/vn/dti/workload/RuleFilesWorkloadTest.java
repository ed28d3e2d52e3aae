package vn.dti.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.rules.DroolsRuleCompiler;

/** The workload from its rule files, through Drools, to the checksum. */
class RuleFilesWorkloadTest {
    private static ScoringPlan plan = Workload.plan();

    @BeforeAll
    static void compile() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/workload/rules"))) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        CompiledSet compiled = new DroolsRuleCompiler().compile(new RuleFolder(new SetId("workload", "306"), contents));
        plan = compiled.plan().orElseThrow(() -> new AssertionError(compiled.findings()));
    }

    @ParameterizedTest
    @CsvSource({"26, 304e9cd16c80ca7f", "63, 7959307f86fba35a", "3321, 6c3f2d9286177829", "10598, 514df11db5e64321"})
    void theRuleFilesGiveTheKnownChecksum(int units, String checksum) {
        assertEquals(
                checksum, Workload.checksum(new Evaluator().evaluate(plan, Workload.table(units), PanelExtremes.NONE)));
    }
}
