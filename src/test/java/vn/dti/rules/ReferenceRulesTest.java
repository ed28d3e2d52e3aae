package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.rules.data.ExampleChecks;

/** The rules taken from real sets are clean, and their worked examples give the points that the sources state. */
class ReferenceRulesTest {
    private static final Path REFERENCE = Path.of("rules/reference");

    static List<SetId> sets() throws IOException {
        try (Stream<Path> folders = Files.list(REFERENCE)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> new SetId("reference", folder.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetIsCleanAndItsExamplesHold(SetId id) throws IOException {
        CompiledSet set = MiniSet.compile(ShippedSets.read(id));
        assertEquals(List.of(), set.findings());
        Path examples = REFERENCE.resolve(id.name()).resolve("examples.csv");
        if (Files.exists(examples)) {
            assertEquals(
                    List.of(),
                    ExampleChecks.check(set.plan().orElseThrow(), examples.toString(), Files.readAllBytes(examples)));
        }
    }

    @Test
    void thereAreReferenceSetsWithExamples() throws IOException {
        assertTrue(sets().stream()
                        .filter(id -> Files.exists(REFERENCE.resolve(id.name()).resolve("examples.csv")))
                        .count()
                >= 8);
    }
}
