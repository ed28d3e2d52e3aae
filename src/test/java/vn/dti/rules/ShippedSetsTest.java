package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
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

    /** What is stored in editions: a change of the program must not change it. */
    @ParameterizedTest
    @CsvSource({
        "2020, 619bf90c7cc1784dcf1ceee953806d6a2f2bb9800aa965c3f04d4a5954043884",
        "2021, f4a6a8bb44419cde49679aa61acd49e2ba0e1b2d62eedc3a33a78b2775475628",
        "2022, c444784726459df57e10d4bbf58fec2ec4d7fa086501ddc41a1e645dcebf5abd",
        "2023, 22119768c945260301478b413233706cbc252b772e1956d271c1a37ea837927f",
        "2024, 75a891137b0d7d94d910f6aa28fb1596752fe3ce3784d16a7a6ca20e460b30ec"
    })
    void thePlansOfTheProvincesKeepTheirBytes(String year, String fingerprint) {
        CompiledSet compiled = COMPILER.compile(ShippedSets.read(new SetId("province", year)));
        assertEquals(fingerprint, CanonicalPlan.fingerprint(compiled.plan().orElseThrow()));
    }
}
