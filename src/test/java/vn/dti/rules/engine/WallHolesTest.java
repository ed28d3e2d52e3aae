package vn.dti.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated text that reaches for files: it does with the classes of the program in reach, and does not behind the wall. */
class WallHolesTest {
    private static final List<LawRule> ONE_RULE = List.of(new LawRule(0, new LawRule.Root(0, 0), 1, Map.of()));
    private static final LawEngine OPEN = new LawEngine(LawEngine.class.getClassLoader());

    @TempDir
    Path folder;

    private static String drl(String attribute, String consequence) {
        return """
                package vn.dti.generated;
                import vn.dti.rules.engine.StartFact;
                import vn.dti.rules.engine.NodeFact;
                global vn.dti.rules.engine.Firings firings;
                rule "r0"
                %s
                when
                    StartFact()
                then
                    firings.say(0, 0, 0);
                    %s
                end
                """.formatted(attribute, consequence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.nio.file.Files.createFile(java.nio.file.Path.of(\"%s\"));",
                "new java.io.File(\"%s\").createNewFile();",
                "new java.io.FileOutputStream(\"%s\").close();",
                "new ProcessBuilder(\"touch\", \"%s\").start().waitFor();",
                "Runtime.getRuntime().exec(new String[] {\"touch\", \"%s\"}).waitFor();",
                "new java.io.PrintWriter(\"%s\").close();"
            })
    void codeThatReachesFilesDoesNotBehindTheWall(String code) throws IOException {
        Path file = folder.resolve("taken");
        String text = drl("", code.formatted(file));
        OPEN.fireUnread(text, ONE_RULE, "open");
        assertTrue(Files.deleteIfExists(file), "no attack at all");

        assertThrows(IllegalStateException.class, () -> new LawEngine().fireUnread(text, ONE_RULE, "walled"));
        assertFalse(Files.exists(file));
    }

    /** What looks classes up while it runs, and so past the compiler, is refused by the form of the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "firings.getClass().getClassLoader().loadClass(\"vn.dti.rules.Loot\").getMethod(\"take\").invoke(null);",
                "firings.say(0, 0, 0); firings.say(0, 0, 0);",
                "firings.say(0, 0, x);",
                "insert(new StartFact());",
                "firings.getClass();"
            })
    void textOfAnotherFormIsNotBuilt(String code) {
        for (String attribute : List.of("", "dialect \"mvel\"", "salience 1", "// words")) {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class, () -> new LawEngine().fire(drl(attribute, code), ONE_RULE, "form"));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("not generated here"), refused::toString);
        }
    }

    @Test
    void everythingThatIsGeneratedHasTheForm() {
        List<LawRule> rules = List.of(
                new LawRule(0, new LawRule.Root(0, 0), 2, Map.of()),
                new LawRule(1, new LawRule.Child(1, 0, List.of(0, 2), Map.of(0, 3, 2, 4), true), 3, Map.of(1, 0)),
                new LawRule(2, new LawRule.EveryChild(0), 1, Map.of()),
                new LawRule(3, new LawRule.EveryLeafBelow(0), 1, Map.of()),
                new LawRule(4, new LawRule.EveryLeafFrom(0), 1, Map.of()));
        assertEquals(5, new LawEngine().fire(rules, "all").fired().size());
    }
}
