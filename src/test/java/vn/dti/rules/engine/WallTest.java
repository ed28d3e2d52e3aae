package vn.dti.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall around Drools, tried with rules that no gate would let through. */
class WallTest {
    private static final LawEngine ENGINE = new LawEngine();
    private static final List<LawRule> ONE_RULE = List.of(new LawRule(0, new LawRule.Root(0, 0), 1, Map.of()));

    private static String drl(String consequence) {
        return """
                package vn.dti.generated;
                import vn.dti.rules.engine.StartFact;
                import vn.dti.rules.engine.NodeFact;
                global vn.dti.rules.engine.Firings firings;
                rule "r0"
                when
                    StartFact()
                then
                    firings.say(0, 0, 0);
                    %s
                end
                """.formatted(consequence);
    }

    @Test
    void aPlainRuleCompilesAndFires() {
        assertEquals(1, ENGINE.fireUnread(drl(""), ONE_RULE, "plain").sayings().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "Runtime.getRuntime().halt(1);",
                "new ProcessBuilder(\"true\").start();",
                "new java.io.File(\"/\").list();",
                "java.nio.file.Files.delete(java.nio.file.Path.of(\"/nothing\"));",
                "new java.net.URL(\"http://localhost\").openStream();",
                "new Thread().start();",
                "vn.dti.domain.index.NodeCode.of(\"1\");",
                "javax.naming.InitialContext c = null;",
                "java.util.ServiceLoader.load(String.class);",
                "java.lang.invoke.MethodHandles.lookup();"
            })
    void aConsequenceThatReachesOutDoesNotCompile(String consequence) {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> ENGINE.fireUnread(drl(consequence), ONE_RULE, "attack"));
        assertTrue(message(refused).startsWith("Drools refuses"), message(refused));
    }

    @Test
    void aClassBehindTheWallIsNotFoundByNameEither() {
        String consequence = "try { Class.forName(\"java.lang.Runtime\"); firings.say(0, 1, 0); }"
                + " catch (ClassNotFoundException e) { firings.say(0, 2, 0); }";
        Firings firings = ENGINE.fireUnread(drl(consequence), ONE_RULE, "by-name");
        assertEquals(
                List.of(0, 2),
                firings.sayings().stream().map(Firings.Saying::sentence).toList());
    }

    private static String message(Exception thrown) {
        return String.valueOf(thrown.getMessage());
    }

    @Test
    void aRuleWithoutEndReachesTheFireLimit() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> ENGINE.fireUnread(drl("insert(new StartFact());"), ONE_RULE, "endless"));
        assertTrue(message(refused).contains("do not come to rest"), message(refused));
    }

    @Test
    void aRuleThatIsNotExpectedIsRefused() {
        String foreign = drl("") + "rule \"other\" when StartFact() then firings.say(0, 1, 0); end\n";
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> ENGINE.fireUnread(foreign, ONE_RULE, "foreign"));
        assertTrue(message(refused).contains("foreign rules"), message(refused));
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.String,true",
        "java.lang.Object,true",
        "java.util.List,true",
        "vn.dti.rules.engine.Firings,true",
        "java.lang.System,false",
        "java.lang.Runtime,false",
        "java.lang.ProcessBuilder$Redirect,false",
        "java.lang.reflect.Method,false",
        "java.io.File,false",
        "java.nio.file.Files,false",
        "javax.naming.InitialContext,false",
        "vn.dti.rules.engineer.X,false",
        "vn.dti.domain.plan.ScoringPlan,false"
    })
    void theWallAdmitsOnlyWhatIsNeeded(String name, boolean admitted) {
        assertEquals(admitted, WalledClassLoader.admits(name));
    }
}
