package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;

class ActivatedSetTest {
    @Test
    void aMomentIsKeptToTheMicrosecondSoThatItIsTheSameAfterARestart() {
        SetId id = new SetId("province", "2099");
        RuleFolder rules = new RuleFolder(id, Map.of("set.dslr", "x".getBytes(StandardCharsets.UTF_8)));
        Instant clock = Instant.parse("2026-11-22T05:06:07.123456789Z");

        ActivatedSet set = new ActivatedSet(id, rules, "r", "p", "plan", "s", clock, "ai");

        assertEquals(Instant.parse("2026-11-22T05:06:07.123456Z"), set.since());
    }
}
