package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.plan.CompiledSet;

/**
 * Rule text that runs code in Drools as it comes, which is shown first, and does nothing here: the gate refuses it, or it
 * stays words.
 */
@Tag("thorough")
class AttacksOnDroolsTest {
    private static final String TAKE = "vn.dti.rules.Loot.take()";
    private static final String CHILD =
            MiniSet.rule("1 Một", "Thuộc bộ chỉ số", "Điểm tối đa: 100", "Có: Điểm tối đa", "Không: 0 điểm");

    @BeforeEach
    void nothingIsTaken() {
        Loot.taken();
    }

    private static String rule(String when, String then) {
        return "rule \"2 Hai\"\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("a consequence", rule("String()", TAKE + ";")),
                Arguments.of("eval", rule("eval(" + TAKE + ")", "")),
                Arguments.of("a constraint", rule("String(" + TAKE + ")", "")),
                Arguments.of("a constraint in brackets", rule("String((" + TAKE + ") == true)", "")),
                Arguments.of("from", rule("Boolean() from " + TAKE, "")),
                Arguments.of("accumulate", rule("accumulate(String($x : " + TAKE + "), $n : count($x))", "")),
                Arguments.of("not", rule("not(String(!" + TAKE + "))", "")),
                Arguments.of("exists", rule("exists(String(" + TAKE + "))", "")),
                Arguments.of("a function", "function boolean f() { return " + TAKE + "; }\n" + rule("eval(f())", "")),
                Arguments.of(
                        "an imported function", "import function vn.dti.rules.Loot.take\n" + rule("eval(take())", "")),
                Arguments.of("an import", "import vn.dti.rules.Loot\n" + rule("String()", "Loot.take();")),
                Arguments.of("MVEL", "dialect \"mvel\"\n" + rule("String()", TAKE)),
                Arguments.of(
                        "MVEL by attribute",
                        "rule \"2 Hai\"\ndialect \"mvel\"\nwhen\n    String()\nthen\n    " + TAKE + "\nend\n"),
                Arguments.of(
                        "a salience expression",
                        "rule \"2 Hai\"\nsalience (" + TAKE + " ? 1 : 2)\nwhen\n    String()\nthen\nend\n"),
                Arguments.of(
                        "an enabled expression",
                        "rule \"2 Hai\"\nenabled (" + TAKE + ")\nwhen\n    String()\nthen\nend\n"),
                Arguments.of("a query", "query q()\n    eval(" + TAKE + ")\nend\n" + rule("q()", "")),
                Arguments.of(
                        "a declared type",
                        "declare Evil\n    taken : boolean = " + TAKE + "\nend\n" + rule("String()", "new Evil();")),
                Arguments.of("a comment that ends", rule("String()", "/* lời */ " + TAKE + "; //")),
                Arguments.of(
                        "a comment over the end", "// lời \n" + rule("/* String() */ String()", TAKE + "; // end")),
                Arguments.of(
                        "an extended rule",
                        rule("String()", "") + "rule \"3 Ba\" extends \"2 Hai\"\nwhen\nthen\n    " + TAKE + ";\nend\n"),
                Arguments.of("two rules on a line", "rule \"2 Hai\" when String() then " + TAKE + "; end\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void codeThatRunsInDroolsIsRefused(String name, String text) {
        UnguardedDrools.run("attack.drl", text, "");
        assertTrue(Loot.taken() > 0, "no attack at all: " + name);

        CompiledSet compiled = MiniSet.compileWithDrools(MiniSet.INDEX, CHILD, text);
        assertFalse(compiled.isClean());
        assertEquals(0, Loot.taken());
    }

    /** A vocabulary of Drools puts the words of a slot into the code. */
    private static final String DSL = """
            [when]Thuộc bộ chỉ số=String()
            [then]Điểm tối đa: {d}=String d = "{d}";
            [then]Ghi chú: {t}=String t = "{t}";
            [then]Có: {d}=String c = "{d}";
            """;

    static Stream<Arguments> injections() {
        String close = "\"; " + TAKE + "; String s2 = \"";
        return Stream.of(
                Arguments.of("a value that ends its quotes", "Điểm tối đa: 5" + close, true),
                Arguments.of("free text that ends its quotes", "Ghi chú: " + close, false),
                Arguments.of("a line that begins with >", ">" + TAKE + ";", true),
                Arguments.of("a line that begins with > after a blank", ">  " + TAKE + ";", true),
                Arguments.of("a sentence in the middle of a line", TAKE + "; Điểm tối đa: 5", true),
                Arguments.of("a quote behind a backslash", "Ghi chú: \\\\" + close, false),
                Arguments.of("a comment after the value", "Điểm tối đa: 5\"; " + TAKE + "; //", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("injections")
    void wordsThatBecomeCodeInADrlVocabularyStayWords(String name, String line, boolean refused) {
        String text = rule("Thuộc bộ chỉ số", line);
        UnguardedDrools.run("attack.dslr", "expander words.dsl\n" + text, DSL);
        assertTrue(Loot.taken() > 0, "no attack at all: " + name);

        CompiledSet compiled = MiniSet.compileWithDrools(
                MiniSet.INDEX, CHILD, MiniSet.rule("2 Hai", "Thuộc bộ chỉ số", "Không tính điểm", line));
        assertEquals(refused, !compiled.isClean(), () -> compiled.findings().toString());
        assertEquals(0, Loot.taken());
    }

    /** Signs that make a line look like another one than it is. */
    @Test
    void linesThatLookLikeOthersAreRefused() {
        for (String line : List.of(
                "Điểm tối đa: 5\u202E001",
                "\u2066Điểm tối đa: 5\u2069",
                "Điểm tối \u0111\u0430: 5",
                "Điểm tối đa: 5\u200B0",
                "Điểm\u00ADtối đa: 5",
                "Điểm tối đa: \u0665",
                "Điểm tối đa: 5\u0000",
                "Điểm tối đa: 5\u2028Không tính điểm",
                "Điểm tối đa: 5\u000BKhông tính điểm")) {
            CompiledSet compiled = MiniSet.compileWithDrools(
                    MiniSet.INDEX, CHILD, MiniSet.rule("2 Hai", "Thuộc bộ chỉ số", "Không tính điểm", line));
            assertFalse(compiled.isClean(), line);
        }
    }
}
