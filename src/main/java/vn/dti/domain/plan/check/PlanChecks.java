package vn.dti.domain.plan.check;

import java.util.Set;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SourceAspect;

/** All static checks of a plan. */
public final class PlanChecks {
    private PlanChecks() {}

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @param sources the lines from which it was read
     * @param skipped nodes that are not judged, because something said of them was not understood
     * @param whole whether the plan has all nodes that its rules mean, so that sums and counts may be judged
     * @param findings where findings go
     */
    public static void check(
            ScoringPlan plan, PlanSources sources, Set<NodeCode> skipped, boolean whole, Findings findings) {
        Checked checked = new Checked(plan, sources, Set.copyOf(skipped), findings);
        SumCheck sums = new SumCheck(checked);
        CompositionCheck compositions = new CompositionCheck(checked);
        OutcomeCheck outcomes = new OutcomeCheck(checked);
        ApplicableCheck applicables = new ApplicableCheck(checked);
        CountCheck counts = new CountCheck(checked);
        CodeCheck codes = new CodeCheck(checked);
        for (PlanNode node : plan.nodes()) {
            if (!checked.skipped().contains(node.code())) {
                if (whole) {
                    sums.check(node);
                    compositions.check(node);
                    counts.check(node);
                    applicables.check(node);
                    outcomes.check(node);
                }
                codes.check(node);
                if (node.scoring() instanceof Scoring.Scored scored) {
                    new CriterionCheck(checked, node, scored).check();
                }
            }
        }
        header(checked);
    }

    private static void header(Checked checked) {
        PlanNode root = checked.plan().root();
        boolean sampleLevel = checked.plan().header().levelName().contains("minh họa");
        if (sampleLevel && !checked.plan().header().sample()) {
            checked.error("sample-mark", root, SourceAspect.PARENT)
                    .found(
                            "Cấp minh họa nhưng không có câu đánh dấu bộ minh họa",
                            "A sample level without the mark of a sample")
                    .allowed(
                            "“Bộ chỉ số minh họa, số liệu được tạo ra để minh họa”",
                            "“Bộ chỉ số minh họa, số liệu được tạo ra để minh họa”")
                    .remedy("Thêm câu này vào quy tắc của bộ chỉ số", "Add this sentence to the rule of the index");
        }
        checked.plan()
                .header()
                .mergedAt()
                .filter(level -> !checked.skipped().contains(root.code())
                        && checked.plan().nodes().stream()
                                .noneMatch(node -> node.level() == level
                                        && (node.isAdded() || node.parent().isEmpty())))
                .ifPresent(level -> checked.error("merged-level", root, SourceAspect.MERGED)
                        .found(
                                "Bộ chỉ số không có " + level.label().vi() + " nào được tính điểm",
                                "No " + level.label().en() + " of the index is scored")
                        .allowed(
                                "Một cấp có mục được tính điểm, thường là “chỉ số chính”",
                                "A level with nodes that are scored, mostly “chỉ số chính”")
                        .remedy("Sửa tên cấp ở cuối câu", "Mend the level at the end of the sentence"));
        if (root.documentation().legalBasis().isEmpty() && !checked.skipped().contains(root.code())) {
            checked.warning("legal-basis-missing", root, SourceAspect.LEGAL_BASIS)
                    .found("Bộ chỉ số không nêu căn cứ", "The index names no legal basis")
                    .allowed(
                            "“Căn cứ: Quyết định số …”; bộ minh họa ghi “Căn cứ: không có (bộ minh họa)”",
                            "“Căn cứ: Quyết định số …”; a sample says “Căn cứ: không có (bộ minh họa)”")
                    .remedy(
                            "Thêm câu “Căn cứ: …” vào quy tắc của bộ chỉ số",
                            "Add “Căn cứ: …” to the rule of the index");
        }
    }
}
