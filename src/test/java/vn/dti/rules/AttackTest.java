package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.CompiledSet;

/** Lines that would be code in a plain rule file: the gate refuses them, or they are words and nothing else. */
class AttackTest {
    private static final String CHILD =
            MiniSet.rule("1 Một", "Thuộc bộ chỉ số", "Điểm tối đa: 100", "Có: Điểm tối đa", "Không: 0 điểm");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "> System.exit(1);",
                ">System.exit(1)",
                "eval(true)",
                "eval(Runtime.getRuntime().exec(\"x\") != null)",
                "Runtime.getRuntime().exec(\"rm\");",
                "insert(new Object());",
                "$x : Object() from new java.io.File(\"/\").list()",
                "NodeFact(node == 1)",
                "salience (System.exit(1))",
                "salience 10",
                "dialect \"mvel\"",
                "no-loop true",
                "modify($x) { setX(1) }",
                "\\u0053ystem.exit(1);",
                "Điểm tối đa: 5\"); System.exit(1); //",
                "Điểm tối đa: 5); System.exit(1)",
                "Điểm tối đa: {d}",
                "Điểm tối đa: ${1+1}",
                "Điểm tối đa: #{1+1}",
                "Điểm tối đa: 1e400000000",
                "Điểm tối đa: 0x10",
                "Điểm tối đa: NaN",
                "Điểm = Tỷ lệ * Điểm tối đa; System.exit(1)",
                "/* Điểm tối đa: 5 */",
                "[then]Điểm tối đa: {d}=System.exit(1);",
                "end; rule \"x\" when then System.exit(1); end",
                "@duration(1)"
            })
    void aLineOfCodeIsRefusedInWhenAndInThen(String line) {
        CompiledSet inThen = MiniSet.compileWithDrools(
                MiniSet.INDEX, CHILD, MiniSet.rule("2 Hai", "Thuộc bộ chỉ số", "Không tính điểm", line));
        assertFalse(inThen.isClean());
        assertEquals(1, MiniSet.codes(inThen).size(), () -> inThen.findings().toString());
        CompiledSet inWhen =
                MiniSet.compileWithDrools(MiniSet.INDEX, CHILD, MiniSet.rule("2 Hai", line, "Không tính điểm"));
        assertFalse(inWhen.isClean());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "package evil;",
                "function void f() { System.exit(1); }",
                "global java.lang.Runtime r;",
                "declare Evil end",
                "query q() end",
                "unit Evil;",
                "#lang mvel\nimport java.io.File",
                "expander evil.dsl",
                "rule \"x\" extends \"y\"",
                "rule \"x\" @author(System.exit(1))",
                "rule x salience 1 when then end"
            })
    void nothingButRulesAndCommentsStandsInAFile(String text) {
        CompiledSet compiled = MiniSet.compileWithDrools(MiniSet.INDEX, CHILD, text + "\n");
        assertFalse(compiled.isClean(), text);
    }

    @Test
    void codeInsideFreeTextStaysText() {
        String words = "\"); System.exit(1); // ${x} #{y} \\u0022 <script>";
        CompiledSet compiled = MiniSet.compileWithDrools(
                MiniSet.INDEX,
                MiniSet.rule(
                        "1 Một'); System.exit(1); //",
                        "Thuộc bộ chỉ số",
                        "Điểm tối đa: 100",
                        "Có: Điểm tối đa",
                        "Không: 0 điểm",
                        "Ghi chú: " + words,
                        "Nguồn thu thập dữ liệu: " + words),
                MiniSet.rule(
                        "Luật \\u0022); System.exit(1); //",
                        "Mọi tiêu chí có nguồn thu thập dữ liệu: " + words,
                        "Tài liệu kiểm chứng: " + words));
        assertEquals(List.of(), compiled.findings());
        assertTrue(compiled.isClean());
        assertEquals(
                words,
                compiled.plan()
                        .orElseThrow()
                        .node(NodeCode.of("1"))
                        .documentation()
                        .evidence()
                        .orElseThrow());
    }
}
