package vn.dti.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;

/** Sets and years to store; all sets have a plan of the same fingerprint. */
final class StoredSamples {
    static final Instant NOON = Instant.parse("2025-03-30T05:00:00.123456Z");

    private StoredSamples() {}

    static ActivatedSet set(String name) {
        return set(name, "plan of " + name, Map.of("a.dslr", "rules of " + name));
    }

    static ActivatedSet set(String name, String text, Map<String, String> files) {
        var id = new SetId("province", name);
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach((path, content) -> contents.put(path, content.getBytes(UTF_8)));
        return new ActivatedSet(
                id, new RuleFolder(id, contents), "rules-1", text, "plan-1", "sources\n" + text, NOON, "Bà Hòa ");
    }

    static StoredPeriod period(String set, String panel, String text) {
        return new StoredPeriod(
                new PeriodId(new SetId("province", set), panel),
                1,
                "plan-1",
                "inputs\n" + text,
                "inputs-1",
                text,
                text + "results",
                "results-1",
                "1.0.0",
                NOON,
                "");
    }

    static void assertSame(ActivatedSet expected, ActivatedSet actual) {
        assertEquals(
                List.copyOf(expected.rules().files().keySet()),
                List.copyOf(actual.rules().files().keySet()));
        expected.rules()
                .files()
                .forEach((path, content) ->
                        assertArrayEquals(content, actual.rules().files().get(path), path));
        assertEquals(withoutContents(expected), withoutContents(actual));
    }

    private static List<Object> withoutContents(ActivatedSet set) {
        return List.of(
                set.id(),
                set.rules().id(),
                set.ruleFingerprint(),
                set.plan(),
                set.planFingerprint(),
                set.sources(),
                set.since(),
                set.by());
    }
}
