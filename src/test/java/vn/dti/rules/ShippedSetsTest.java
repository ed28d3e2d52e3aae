package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;

class ShippedSetsTest {
    private static final DroolsRuleCompiler COMPILER = new DroolsRuleCompiler();

    static Stream<SetId> sets() {
        return ShippedSets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyShippedSetCompilesWithoutAnyFinding(SetId id) {
        CompiledSet compiled = COMPILER.compile(ShippedSets.read(id));
        assertEquals(List.of(), compiled.findings());
        assertTrue(compiled.isClean());
    }
}
