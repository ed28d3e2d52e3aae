package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;

/** How the tree grows, what a rule about many nodes reaches, and what is told where the tree does not hold together. */
class StructureTest {
    private static final String YES = "Có: Điểm tối đa";
    private static final String NO = "Không: 0 điểm";

    private static String leaf(String title, String when, String points) {
        return MiniSet.rule(title, when, "Điểm tối đa: " + points, YES, NO);
    }

    @Test
    void levelsFollowFromTheParent() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                MiniSet.rule("I Nhóm", "Thuộc bộ chỉ số", "Là nhóm chỉ số"),
                MiniSet.rule("1 Chính", "Thuộc nhóm I"),
                MiniSet.rule("1.1 Thành phần", "Thuộc chỉ số 1"),
                MiniSet.rule("1.1.1 Tiêu chí", "Thuộc chỉ số thành phần 1.1"),
                leaf("1.1.1.a Ý", "Thuộc tiêu chí 1.1.1", "100"));
        assertEquals(List.of(), compiled.findings());
        ScoringPlan plan = compiled.plan().orElseThrow();
        assertEquals(
                List.of(
                        NodeLevel.INDEX,
                        NodeLevel.GROUP,
                        NodeLevel.MAIN_INDEX,
                        NodeLevel.COMPONENT,
                        NodeLevel.CRITERION,
                        NodeLevel.PART),
                plan.nodes().stream().map(PlanNode::level).toList());
        plan.nodes().forEach(node -> assertEquals(Optional.of(BigDecimal.valueOf(100)), node.maximum()));
    }

    @Test
    void theOrderOfRulesMeansNothing() {
        String a = leaf("1.1 A", "Thuộc chỉ số 1", "40");
        String b = leaf("1.2 B", "Thuộc chỉ số 1", "60");
        String parent = MiniSet.rule("1 Chính", "Thuộc bộ chỉ số");
        ScoringPlan expected =
                MiniSet.compile(MiniSet.INDEX, parent, a, b).plan().orElseThrow();
        assertEquals(
                Optional.of(expected),
                MiniSet.compile(b, a, parent, MiniSet.INDEX).plan().or(Optional::empty));
    }

    @Test
    void aRuleAboutManyNodesReachesChildrenLeavesAndSources() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                MiniSet.rule("1 Chính", "Thuộc bộ chỉ số"),
                MiniSet.rule("1.1 A", "Thuộc chỉ số 1", "Điểm tối đa: 40"),
                MiniSet.rule("1.1.1 AA", "Thuộc chỉ số 1.1", "Nguồn thu thập dữ liệu: Khảo sát"),
                leaf("1.2 B", "Thuộc chỉ số 1", "60"),
                MiniSet.rule("Mọi thành phần", "Mọi chỉ số thuộc 1", "Ghi chú: con"),
                MiniSet.rule("Mọi tiêu chí", "Mọi tiêu chí thuộc bộ chỉ số", "Tài liệu kiểm chứng: văn bản"),
                MiniSet.rule(
                        "Khảo sát", "Mọi tiêu chí có nguồn thu thập dữ liệu: khảo sát", "Điểm tối đa: 40", YES, NO));
        assertEquals(List.of(), compiled.findings());
        ScoringPlan plan = compiled.plan().orElseThrow();
        assertEquals(
                List.of("1.1", "1.2"),
                with(plan, node -> node.documentation().notes().contains("con")));
        assertEquals(
                List.of("1.1.1", "1.2"),
                with(plan, node -> node.documentation().evidence().isPresent()));
        assertEquals(List.of("1.1.1", "1.2"), with(plan, node -> node.scoring() instanceof Scoring.Scored));
    }

    private static List<String> with(ScoringPlan plan, Predicate<PlanNode> wanted) {
        return plan.nodes().stream()
                .filter(wanted)
                .map(node -> node.code().text())
                .toList();
    }

    @Test
    void aSourceStatedByARuleAboutManyNodesIsASourceToo() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                leaf("1 A", "Thuộc bộ chỉ số", "100"),
                MiniSet.rule("Nguồn", "Mọi tiêu chí thuộc bộ chỉ số", "Nguồn thu thập dữ liệu: Khảo sát"),
                MiniSet.rule("Khảo sát", "Mọi tiêu chí có nguồn thu thập dữ liệu: Khảo sát", "Ghi chú: phiếu"));
        assertEquals(List.of(), compiled.findings());
        assertEquals(
                List.of("phiếu"),
                compiled.plan()
                        .orElseThrow()
                        .node(NodeCode.of("1"))
                        .documentation()
                        .notes());
    }

    @Test
    void missingIsZeroHoldsForTheSubtree() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                MiniSet.rule("1 A", "Thuộc bộ chỉ số", "Không báo cáo số liệu: 0 điểm"),
                leaf("1.1 AA", "Thuộc chỉ số 1", "40"),
                leaf("2 B", "Thuộc bộ chỉ số", "60"));
        assertEquals(List.of("1.1"), with(compiled.plan().orElseThrow(), PlanNode::missingIsZero));
    }

    @Test
    void ofAChainOfOrphansOnlyTheTopmostIsTold() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                leaf("1 A", "Thuộc bộ chỉ số", "100"),
                MiniSet.rule("2.1 B", "Thuộc chỉ số 2"),
                MiniSet.rule("2.1.1 C", "Thuộc chỉ số 2.1"),
                leaf("2.1.1.a D", "Thuộc tiêu chí 2.1.1", "5"));
        assertEquals(List.of("parent-missing"), MiniSet.codes(compiled));
        Finding finding = compiled.findings().get(0);
        assertEquals("2.1 B", finding.rule());
        assertEquals("Thuộc chỉ số 2", finding.places().get(0).text());
        assertEquals("Không có mục nào mang mã 2", finding.found().vi());
    }

    @Test
    void anOrphanOfARuleThatWasNotUnderstoodIsNotTold() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX, MiniSet.rule("1 A", "Thuôc bộ chỉ số"), leaf("1.1 B", "Thuộc chỉ số 1", "100"));
        assertEquals(List.of("unknown-sentence"), MiniSet.codes(compiled));
    }

    @Test
    void aCircleOfParentsIsToldOnce() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                leaf("1 A", "Thuộc bộ chỉ số", "100"),
                MiniSet.rule("2 B", "Thuộc chỉ số 3"),
                MiniSet.rule("3 C", "Thuộc chỉ số 2"),
                leaf("2.1 D", "Thuộc chỉ số 2", "5"));
        assertEquals(List.of("parent-circle"), MiniSet.codes(compiled));
        assertEquals(2, compiled.findings().get(0).places().size());
    }

    @Test
    void aWordThatDoesNotFitTheParentIsToldWithTheRightOne() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX, MiniSet.rule("1 A", "Thuộc bộ chỉ số"), leaf("1.1 B", "Thuộc trụ cột 1", "100"));
        assertEquals(List.of("parent-level"), MiniSet.codes(compiled));
        assertTrue(compiled.findings().get(0).remedy().vi().contains("Thuộc chỉ số 1"));
    }

    @Test
    void aCodeUsedTwiceIsToldWithBothPlaces() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX, leaf("1 A", "Thuộc bộ chỉ số", "100"), leaf("1 B", "Thuộc bộ chỉ số", "5"));
        assertEquals(List.of("code-twice"), MiniSet.codes(compiled));
        assertEquals(
                List.of("rule \"1 B\"", "rule \"1 A\""),
                compiled.findings().get(0).places().stream()
                        .map(place -> place.text())
                        .toList());
    }

    @Test
    void theSameThingSaidDifferentlyIsAnErrorWithBothPlacesAndAlikeANotice() {
        String child = leaf("1 A", "Thuộc bộ chỉ số", "100");
        CompiledSet differently = MiniSet.compile(
                MiniSet.INDEX, child, MiniSet.rule("Mọi", "Mọi chỉ số thuộc bộ chỉ số", "Điểm tối đa: 50"));
        assertEquals(List.of("said-twice-differently"), MiniSet.codes(differently));
        assertEquals(2, differently.findings().get(0).places().size());
        CompiledSet alike = MiniSet.compile(
                MiniSet.INDEX, child, MiniSet.rule("Mọi", "Mọi chỉ số thuộc bộ chỉ số", "Điểm tối đa: 100,0"));
        assertEquals(List.of(), MiniSet.codes(alike));
        assertEquals(List.of("said-twice"), MiniSet.notices(alike));
        assertTrue(alike.isClean());
    }

    @Test
    void aRuleThatSpeaksOfNothingIsTold() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                leaf("1 A", "Thuộc bộ chỉ số", "100"),
                MiniSet.rule("Không ai", "Mọi chỉ số thuộc 1", "Ghi chú: x"),
                MiniSet.rule("Không đâu", "Mọi tiêu chí thuộc 9", "Ghi chú: x"),
                MiniSet.rule("Không nguồn", "Mọi tiêu chí có nguồn thu thập dữ liệu: Sao Hỏa", "Ghi chú: x"));
        assertEquals(List.of("speaks-of-nothing", "parent-missing", "speaks-of-nothing"), MiniSet.codes(compiled));
    }

    @Test
    void aSetWithoutIndexOrWithTwoIsTold() {
        assertEquals(List.of("root-missing"), MiniSet.codes(MiniSet.compile(leaf("1 A", "Thuộc bộ chỉ số", "100"))));
        assertEquals(
                "root-twice",
                MiniSet.codes(MiniSet.compile(
                                MiniSet.INDEX,
                                MiniSet.INDEX.replace("DTI", "DTJ"),
                                leaf("1 A", "Thuộc bộ chỉ số", "100")))
                        .get(0));
    }

    @Test
    void sentencesOfTheIndexStandInItsRuleOnly() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                MiniSet.rule("1 A", "Thuộc bộ chỉ số", "Điểm tối đa: 100", YES, NO, "Tổng điểm theo văn bản: 100"),
                MiniSet.rule("Mọi", "Mọi chỉ số thuộc bộ chỉ số", "Tên tiếng Anh: All"));
        assertEquals(List.of("sentence-misplaced", "sentence-misplaced"), MiniSet.codes(compiled));
    }
}
