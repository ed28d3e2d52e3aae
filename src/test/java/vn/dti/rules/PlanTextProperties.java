package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.rules.appendix.ExcelWorkbooks;

/** Any plan survives text and Excel: shipped plans, and random ones with every way to score. */
class PlanTextProperties {
    private static final Path RULES = Path.of("rules");
    private static final SetId ID = new SetId("thu", "mot");
    private static final int ROUNDS = 60;

    static Stream<Path> shipped() {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.endsWith("set.dslr")).map(Path::getParent).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedPlanSurvivesText(Path set) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(set)) {
            for (Path file : list.filter(f -> f.toString().endsWith(".dslr")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        survives(WithoutDrools.compile(new RuleFolder(ID, files)).plan().orElseThrow(), false);
    }

    @Test
    void aRandomPlanSurvivesTextAndExcel() {
        Set<Class<?>> seen = new HashSet<>();
        for (long seed = 1; seed <= ROUNDS; seed++) {
            ScoringPlan plan = RandomSets.plan(seed);
            survives(plan, seed % 5 == 0);
            note(plan, seen);
        }
        assertEquals(Set.of(), missing(seen), "no random plan has these");
    }

    private static void note(ScoringPlan plan, Set<Class<?>> seen) {
        for (PlanNode node : plan.nodes()) {
            seen.add(node.scoring().getClass());
            if (node.scoring() instanceof Scoring.Scored scored) {
                seen.add(scored.measure().getClass());
                seen.add(scored.scale().getClass());
            }
        }
    }

    /** The ways to score that were not seen. */
    private static Set<Class<?>> missing(Set<Class<?>> seen) {
        Set<Class<?>> all = new HashSet<>();
        for (Class<?> sealed : List.of(Scoring.class, Measure.class, Scale.class)) {
            leaves(sealed, all);
        }
        all.removeAll(seen);
        return all;
    }

    private static void leaves(Class<?> type, Set<Class<?>> all) {
        if (type.isRecord()) {
            all.add(type);
        } else {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                leaves(permitted, all);
            }
        }
    }

    private static void survives(ScoringPlan plan, boolean excel) {
        byte[] text = PlanText.of(plan);
        RuleFolder folder = new RuleFolder(ID, Map.of("set.dslr", text));
        same(CanonicalPlan.write(plan), canonical(WithoutDrools.compile(folder), text));
        if (excel) {
            ExcelWorkbooks workbooks = new ExcelWorkbooks();
            ReadWorkbook read = workbooks.read(ID, workbooks.write(folder, Optional.empty(), new Findings()));
            CompiledSet again = WithoutDrools.compile(read.rules().orElseThrow());
            same(CanonicalPlan.write(plan), canonical(again, text));
        }
    }

    /** The first line that differs is told, not a thousand. */
    private static void same(String expected, String found) {
        List<String> wanted = expected.lines().toList();
        List<String> got = found.lines().toList();
        String node = "";
        for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
            node = wanted.get(i).startsWith("node") ? wanted.get(i) : node;
            assertEquals(wanted.get(i), got.get(i), node);
        }
        assertEquals(expected, found);
    }

    private static String canonical(CompiledSet compiled, byte[] text) {
        assertTrue(
                compiled.isClean(), () -> compiled.findings().get(0) + "\n" + new String(text, StandardCharsets.UTF_8));
        return CanonicalPlan.write(compiled.plan().orElseThrow());
    }
}
