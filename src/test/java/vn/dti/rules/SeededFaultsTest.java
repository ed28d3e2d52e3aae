package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;

/**
 * Faults of every kind, planted in correct sets: each is found, named by its kind, at its line, and nothing is told
 * besides but what follows from it. {@code -Dfaults.planted=all} plants them at every place, {@code -Dfaults.seed=N} at
 * others.
 */
class SeededFaultsTest {
    private static final boolean ALL = "all".equals(System.getProperty("faults.planted"));
    private static final long SEED = Long.getLong("faults.seed", 2026);
    private static final int LEAST_KINDS = 120;
    private static final int LEAST_FAULTS = 500;

    /** Faults of one kind planted in all sets together. */
    private static final int OF_A_KIND = 6;

    /** The real sets, the sample, two sets of the United Nations, and one with all methods that these lack. */
    static List<SoundSet> sets() {
        List<SoundSet> sets = new ArrayList<>();
        for (String id : List.of(
                "province/2020",
                "province/2022",
                "province/2024",
                "province-sample/2025",
                "reference/hdi-2021",
                "reference/egdi-2018")) {
            sets.add(new SoundSet(scoring(ShippedSets.read(SetId.parse(id).orElseThrow(), Path.of("rules", id)))));
        }
        SetId every = new SetId("faults", "every-method");
        sets.add(new SoundSet(ShippedSets.read(every, Path.of("src/test/resources/faults/every-method"))));
        return sets;
    }

    /** The rules that score, without those that doubt figures, whose sentences are others. */
    private static RuleFolder scoring(RuleFolder folder) {
        Map<String, byte[]> files = new TreeMap<>(folder.files());
        files.remove("checks.dslr");
        return new RuleFolder(folder.id(), files);
    }

    private static final Map<String, List<PlantedFault>> FAULTS = faults();

    /** All faults that can be planted, by kind; in an order of chance. */
    private static Map<String, List<PlantedFault>> faults() {

        Map<String, List<PlantedFault>> byKind = new TreeMap<>();
        for (SoundSet set : sets()) {
            Stream.of(TreeFaults.of(set), ScaleFaults.of(set), WordFaults.of(set), MethodFaults.of(set))
                    .flatMap(List::stream)
                    .forEach(fault -> byKind.computeIfAbsent(fault.kind(), kind -> new ArrayList<>())
                            .add(fault));
        }
        byKind.forEach((kind, list) -> Collections.shuffle(list, new Random(SEED + kind.hashCode())));
        return byKind;
    }

    /** Some faults of a kind, of as many sets as there are; of the sample, which takes longest, two. */
    private static List<PlantedFault> some(List<PlantedFault> faults) {
        List<PlantedFault> some = new ArrayList<>();
        Map<SetId, Integer> used = new TreeMap<>();
        for (int round = 1; round <= OF_A_KIND; round++) {
            for (PlantedFault fault : faults) {
                int before = used.getOrDefault(fault.set().id(), 0);
                boolean sample = fault.set().id().level().equals("province-sample");
                if (before == round - 1 && some.size() < OF_A_KIND && !(sample && before == 2)) {
                    used.put(fault.set().id(), round);
                    some.add(fault);
                }
            }
        }
        return some;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aCorrectSetHasNoFinding(SoundSet set) {
        assertEquals(List.of(), WithoutDrools.compile(set.folder()).findings());
    }

    @Test
    void aFaultOfEachKindIsNamedAtItsLine() {
        int planted = plant(kind -> List.of(smallest(kind)));
        assertTrue(planted >= LEAST_KINDS, planted + " kinds");
    }

    @Test
    @Tag("thorough")
    void everyPlantedFaultIsNamedAtItsLine() {
        int planted = plant(ALL ? kind -> kind : SeededFaultsTest::some);
        assertTrue(planted >= LEAST_FAULTS, planted + " faults");
    }

    /** Plants faults and asserts that each is found; the number of faults. */
    private static int plant(UnaryOperator<List<PlantedFault>> chosen) {
        List<String> complaints = new ArrayList<>();
        int planted = 0;
        for (List<PlantedFault> kind : FAULTS.values()) {
            for (PlantedFault fault : chosen.apply(kind)) {
                planted++;
                String complaint =
                        fault.complaint(WithoutDrools.compile(fault.folder()).findings());
                if (!complaint.isEmpty()) {
                    complaints.add(fault.kind() + ": " + complaint);
                }
            }
        }
        assertTrue(complaints.isEmpty(), () -> complaints.size() + "\n" + String.join("\n", complaints));
        return planted;
    }

    /** A fault in a set that is compiled quickly. */
    private static PlantedFault smallest(List<PlantedFault> faults) {
        return Collections.min(
                faults, Comparator.comparingInt(fault -> fault.set().rules().size()));
    }

    /** The other tests here leave Drools out: with it they would find the same. */
    @Tag("thorough")
    @Test
    void droolsFindsTheSame() {
        DroolsRuleCompiler drools = new DroolsRuleCompiler();
        for (SoundSet set : sets()) {
            CompiledSet compiled = drools.compile(set.folder());
            assertEquals(List.of(), compiled.findings());
            assertEquals(
                    CanonicalPlan.write(compiled.plan().orElseThrow()),
                    CanonicalPlan.write(
                            WithoutDrools.compile(set.folder()).plan().orElseThrow()));
        }
        List<PlantedFault> faults = FAULTS.values().stream()
                .map(kind -> kind.get(0))
                .filter(fault -> !fault.set().id().level().equals("province-sample"))
                .toList();
        Random random = new Random(SEED);
        for (int i = 0; i < 12; i++) {
            PlantedFault fault = faults.get(random.nextInt(faults.size()));
            List<Finding> expected = WithoutDrools.compile(fault.folder()).findings();
            assertEquals(expected, drools.compile(fault.folder()).findings(), fault.what());
        }
    }
}
