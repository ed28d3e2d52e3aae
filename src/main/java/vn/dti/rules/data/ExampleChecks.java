package vn.dti.rules.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.unit.UnitCode;

/**
 * Runs the examples beside a set: each must give the points that it states, or be refused where it states none. A
 * criterion that no example reaches, or that no example leaves without its full points, is worth a look.
 */
public final class ExampleChecks {
    private static final UnitCode UNIT = new UnitCode("vi-du");

    private final PreparedPlan plan;
    private final Findings findings = new Findings();
    private final Map<NodeCode, Boolean> seenBelowMaximum = new TreeMap<>();

    private ExampleChecks(ScoringPlan plan) {
        this.plan = PreparedPlan.of(plan);
    }

    /** The findings about a file of examples, or about the rules by its account. */
    public static List<Finding> check(ScoringPlan plan, String file, byte[] bytes) {
        ExampleChecks checks = new ExampleChecks(plan);
        List<Example> examples = new ExampleReader(checks.findings).read(file, bytes);
        examples.forEach(checks::run);
        if (!checks.findings.hasErrors()) {
            checks.tellUntried();
        }
        return checks.findings.sorted();
    }

    private void run(Example example) {
        Optional<PlanNode> criterion = plan.plan().find(example.criterion());
        if (criterion.isEmpty()) {
            findings.error("example-criterion")
                    .at(example.place())
                    .found(
                            "Không có tiêu chí mang mã “" + example.criterion() + "”",
                            "There is no criterion “" + example.criterion() + "”")
                    .allowed("Mã của một tiêu chí trong bộ", "The code of a criterion of the set")
                    .remedy("Sửa mã hoặc xóa ví dụ", "Mend the code or delete the example");
            return;
        }
        List<Figure> figures = new ArrayList<>();
        example.inputs()
                .forEach((key, value) ->
                        figures.add(new Figure(UNIT, key, Decimals.canonical(value), Figure.Basis.REPORTED, "")));
        Evaluation evaluation = new Evaluator().evaluate(plan, InputTable.of(List.of(UNIT), figures), panel(example));
        Optional<BigDecimal> points = evaluation.points(0, example.criterion()).map(Decimals::normal);
        if (!points.equals(example.points().map(Decimals::normal))) {
            Bilingual given = told(points);
            Bilingual wanted = told(example.points());
            findings.error("example-points")
                    .rule(criterion.get().code() + " " + criterion.get().name())
                    .at(example.place())
                    .found(
                            "Theo quy tắc là " + given.vi() + ", ví dụ ghi " + wanted.vi(),
                            "By the rule it is " + given.en() + ", the example says " + wanted.en())
                    .allowed("Ví dụ và quy tắc cho cùng một điểm", "Rule and example give the same points")
                    .remedy(
                            "Đối chiếu với văn bản, rồi sửa quy tắc hoặc ví dụ",
                            "Compare with the decision, then mend the rule or the example");
        }
        note(example.criterion(), points);
        example.inputs().keySet().forEach(key -> note(key.node(), evaluation.points(0, key.node())));
    }

    private void note(NodeCode code, Optional<BigDecimal> points) {
        Optional<BigDecimal> maximum = plan.plan().find(code).flatMap(PlanNode::maximum);
        boolean below = points.isEmpty() || maximum.isEmpty() || points.get().compareTo(maximum.get()) < 0;
        seenBelowMaximum.merge(code, below, Boolean::logicalOr);
    }

    private void tellUntried() {
        for (PlanNode node : plan.plan().nodes()) {
            Boolean below = seenBelowMaximum.get(node.code());
            if (node.scoring() instanceof Scoring.Scored && !Boolean.TRUE.equals(below)) {
                findings.notice(below == null ? "example-none" : "example-one-sided")
                        .rule(node.code() + " " + node.name())
                        .found(
                                below == null
                                        ? "Tiêu chí " + node.code() + " không có ví dụ nào"
                                        : "Mọi ví dụ của tiêu chí " + node.code() + " đều đạt điểm tối đa",
                                below == null
                                        ? "No example of criterion " + node.code()
                                        : "All examples of criterion " + node.code() + " get the maximum points")
                        .allowed(
                                "Mỗi tiêu chí có ví dụ đạt và ví dụ không đạt điểm tối đa",
                                "Each criterion has examples with and without the maximum points")
                        .remedy("Thêm một dòng vào examples.csv", "Add a line to examples.csv");
            }
        }
    }

    private static PanelExtremes panel(Example example) {
        if (!example.panel().isEmpty()) {
            return new PanelExtremes(Map.of(
                    example.criterion(),
                    PanelExtremes.Extremes.of(example.panel().stream()
                            .map(ExampleChecks::measured)
                            .toList())));
        }
        return example.greatest()
                .map(greatest -> new PanelExtremes(Map.of(
                        example.criterion(),
                        new PanelExtremes.Extremes(
                                measured(example.least().orElse(BigDecimal.ZERO)), measured(greatest)))))
                .orElse(PanelExtremes.NONE);
    }

    private static PanelExtremes.Measured measured(BigDecimal value) {
        return new PanelExtremes.Measured(value, BigDecimal.ONE);
    }

    private static Bilingual told(Optional<BigDecimal> points) {
        return points.map(NumberText::plain)
                .map(text -> Bilingual.of(text.vi() + " điểm", text.en() + " points"))
                .orElse(Bilingual.of("không có điểm", "no points"));
    }
}
