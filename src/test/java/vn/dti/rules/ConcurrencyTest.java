package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;

class ConcurrencyTest {
    @Tag("thorough")
    @Test
    void eightThreadsCompilingDifferentSetsGetEachTheirOwnPlan() throws Exception {
        DroolsRuleCompiler compiler = new DroolsRuleCompiler();
        Map<RuleFolder, String> expected = new LinkedHashMap<>();
        for (SetId id : ShippedSets.all()) {
            RuleFolder folder = ShippedSets.read(id);
            expected.put(folder, fingerprint(compiler.compile(folder)));
        }
        for (int i = 1; i <= 8 - expected.size() % 8; i++) {
            RuleFolder folder = MiniSet.folder(MiniSet.INDEX.replace("Chỉ số thử", "Chỉ số thử " + i)
                    + MiniSet.rule("1 A", "Thuộc bộ chỉ số", "Điểm tối đa: 100", "Có: Điểm tối đa", "Không: 0 điểm"));
            expected.put(folder, fingerprint(compiler.compile(folder)));
        }
        assertEquals(expected.size(), expected.values().stream().distinct().count());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Map<Future<CompiledSet>, String> running = new LinkedHashMap<>();
            for (int round = 0; round < 4; round++) {
                expected.forEach((folder, fingerprint) ->
                        running.put(threads.submit(() -> compiler.compile(folder)), fingerprint));
            }
            for (Map.Entry<Future<CompiledSet>, String> run : running.entrySet()) {
                assertEquals(run.getValue(), fingerprint(run.getKey().get(5, TimeUnit.MINUTES)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void filesAndRulesInAnyOrderGiveTheSamePlan() {
        RuleFolder folder = ShippedSets.read(new SetId("province", "2022"));
        String expected = fingerprint(MiniSet.compileWithDrools(folder));
        Random random = new Random(1);
        for (int round = 0; round < 3; round++) {
            List<String> rules = new ArrayList<>();
            for (byte[] file : folder.files().values()) {
                String text = new String(file, StandardCharsets.UTF_8).replaceAll("(?m)^//.*\n", "");
                rules.addAll(List.of(text.split("(?<=\nend\n)", -1)));
            }
            Collections.shuffle(rules, random);
            Map<String, byte[]> files = new TreeMap<>();
            for (int i = 0; i < rules.size(); i++) {
                String name = "f" + i % 5 + ".dslr";
                String before =
                        new String(Objects.requireNonNullElse(files.get(name), new byte[0]), StandardCharsets.UTF_8);
                files.put(name, (before + rules.get(i)).getBytes(StandardCharsets.UTF_8));
            }
            CompiledSet shuffled = MiniSet.compileWithDrools(new RuleFolder(folder.id(), files));
            assertEquals(expected, fingerprint(shuffled));
        }
    }

    @Test
    void theWarmUpCompiles() {
        new DroolsRuleCompiler().warmUp();
    }

    private static String fingerprint(CompiledSet compiled) {
        return CanonicalPlan.fingerprint(compiled.plan().orElseThrow(() -> new AssertionError(compiled.findings())));
    }
}
