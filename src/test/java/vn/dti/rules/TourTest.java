package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;

/** The tour of the README: a copy of 2022 in which weights are changed. */
class TourTest {
    private static final RuleFolder SET_2022 = ShippedSets.read(new SetId("province", "2022"));

    @Test
    void oneChangedIndexGivesOneErrorWithFileLineAndRemedy() {
        CompiledSet compiled = MiniSet.compile(changed(Map.of("8 Hoạt động kinh tế số", "100")));
        assertEquals(1, compiled.findings().size());
        Finding finding = compiled.findings().get(0);
        assertTrue(finding.isError());
        assertEquals("children-sum", finding.code());
        assertEquals("tổng 950, phải là 1.000", finding.found().vi());
        assertEquals("total 950, must be 1,000", finding.found().en());
        assertEquals("DTI Chỉ số chuyển đổi số cấp tỉnh", finding.rule());
        assertEquals("Điểm tối đa: 1.000", finding.places().get(0).text());
        List<String> lines = finding.places().stream().map(SourcePosition::text).toList();
        assertEquals(1, lines.stream().filter("Điểm tối đa: 150"::equals).count());
        assertEquals(6, lines.stream().filter("Điểm tối đa: 100"::equals).count());
        assertEquals(
                List.of("set.dslr"),
                finding.places().stream().map(SourcePosition::file).distinct().toList());
        assertTrue(
                finding.remedy().vi().contains("1.000") && finding.remedy().en().contains("1,000"));
    }

    @Test
    void twoChangesThatBalanceGiveNoFinding() {
        CompiledSet compiled =
                MiniSet.compile(changed(Map.of("8 Hoạt động kinh tế số", "100", "9 Hoạt động xã hội số", "200")));
        assertEquals(List.of(), compiled.findings());
        assertTrue(compiled.isClean());
    }

    private static RuleFolder changed(Map<String, String> maxima) {
        Map<String, byte[]> files = new TreeMap<>(SET_2022.files());
        String text = new String(Objects.requireNonNull(files.get("set.dslr")), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> change : maxima.entrySet()) {
            int rule = text.indexOf("rule \"" + change.getKey() + "\"");
            assertTrue(rule >= 0, change.getKey());
            text = text.substring(0, rule)
                    + text.substring(rule).replaceFirst("Điểm tối đa: 150", "Điểm tối đa: " + change.getValue());
        }
        files.put("set.dslr", text.getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(new SetId("province", "2022-thu"), files);
    }
}
