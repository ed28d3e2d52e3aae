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
import vn.dti.domain.index.SetId;
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

    private static final int MOST_TOLD = 20;

    private final PreparedPlan plan;
    private final Optional<SetId> base;
    private final Findings findings = new Findings();
    private final Map<NodeCode, Boolean> seenBelowMaximum = new TreeMap<>();
    private int different;

    private ExampleChecks(ScoringPlan plan, Optional<SetId> base) {
        this.plan = PreparedPlan.of(plan);
        this.base = base;
    }

    /** The findings about a file of examples, or about the rules by its account. */
    public static List<Finding> check(ScoringPlan plan, String file, byte[] bytes) {
        ExampleChecks checks = new ExampleChecks(plan, Optional.empty());
        checks.runAll(file, bytes);
        return checks.findings.sorted();
    }

    /** The same with a notice that says how many examples of the workbook were run. */
    static List<Finding> checkOfWorkbook(ScoringPlan plan, String file, byte[] bytes) {
        ExampleChecks checks = new ExampleChecks(plan, Optional.empty());
        int run = checks.runAll(file, bytes);
        checks.findings
                .notice("examples-run")
                .found(
                        "Đã chạy %d ví dụ của trang “Ví dụ” trong tệp Excel: %s"
                                .formatted(run, checks.outcome().vi()),
                        "%d examples of the sheet “Ví dụ” were run: %s"
                                .formatted(run, checks.outcome().en()))
                .allowed("Ví dụ và quy tắc cho cùng một điểm", "Rule and example give the same points")
                .remedy("Không cần làm gì thêm", "Nothing needs to be done");
        return checks.findings.sorted();
    }

    /** The examples of the set that a workbook without any was copied from, for the criteria that are still there. */
    static List<Finding> checkOfBase(ScoringPlan plan, SetId base, String file, byte[] bytes) {
        ExampleChecks checks = new ExampleChecks(plan, Optional.of(base));
        List<Example> all = new ExampleReader(new Findings()).read(base + "/" + file, bytes);
        List<Example> known = all.stream()
                .filter(example -> plan.find(example.criterion()).isPresent())
                .toList();
        known.forEach(checks::run);
        checks.findings
                .notice("examples-of-base")
                .found(
                        "Tệp Excel không có trang “Ví dụ”, nên đã chạy %d trong %d ví dụ của bộ %s (tiêu chí còn trong bộ này): %s"
                                .formatted(
                                        known.size(),
                                        all.size(),
                                        base,
                                        checks.outcome().vi()),
                        "The workbook has no sheet “Ví dụ”, so %d of the %d examples of %s were run (criteria that are still there): %s"
                                .formatted(
                                        known.size(),
                                        all.size(),
                                        base,
                                        checks.outcome().en()))
                .allowed(
                        "Ví dụ của trang “Ví dụ” trong tệp Excel; nếu không có, ví dụ của bộ gốc",
                        "The examples of the sheet “Ví dụ”, or else those of the set that was copied")
                .remedy(
                        "Không bắt buộc sửa; muốn thử quy tắc mới thì thêm trang “Ví dụ” với các cột Tiêu chí, Số liệu, Điểm, Ghi chú",
                        "Nothing needs to be done; to try new rules, add a sheet “Ví dụ” with the columns Tiêu chí, Số liệu, Điểm, Ghi chú");
        return checks.findings.sorted();
    }

    private int runAll(String file, byte[] bytes) {
        List<Example> examples = new ExampleReader(findings).read(file, bytes);
        examples.forEach(this::run);
        if (!findings.hasErrors()) {
            tellUntried();
        }
        return examples.size();
    }

    private Bilingual outcome() {
        return different == 0
                ? Bilingual.of("tất cả cho đúng số điểm", "all give their points")
                : Bilingual.of(different + " ví dụ cho số điểm khác", different + " give other points");
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
            tellDifferent(example, criterion.get(), told(points));
        }
        note(example.criterion(), points);
        example.inputs().keySet().forEach(key -> note(key.node(), evaluation.points(0, key.node())));
    }

    private void tellDifferent(Example example, PlanNode criterion, Bilingual given) {
        different++;
        Bilingual wanted = told(example.points());
        if (base.isEmpty()) {
            findings.error("example-points")
                    .rule(criterion.code() + " " + criterion.name())
                    .at(example.place())
                    .found(
                            "Theo quy tắc là " + given.vi() + ", ví dụ ghi " + wanted.vi(),
                            "By the rule it is " + given.en() + ", the example says " + wanted.en())
                    .allowed("Ví dụ và quy tắc cho cùng một điểm", "Rule and example give the same points")
                    .remedy(
                            "Đối chiếu với văn bản, rồi sửa quy tắc hoặc ví dụ",
                            "Compare with the decision, then mend the rule or the example");
        } else if (different <= MOST_TOLD) {
            findings.warning("example-of-base-points")
                    .rule(criterion.code() + " " + criterion.name())
                    .at(example.place())
                    .found(
                            "Theo quy tắc là " + given.vi() + ", ví dụ của bộ " + base.get() + " ghi " + wanted.vi(),
                            "By the rule it is " + given.en() + ", the example of " + base.get() + " says "
                                    + wanted.en())
                    .allowed(
                            "Điểm thay đổi so với bộ gốc chỉ khi văn bản mới quy định như vậy",
                            "Points other than those of the set that was copied only where the new decision says so")
                    .remedy(
                            "Đối chiếu với văn bản mới; nếu quy tắc đúng thì không cần làm gì",
                            "Compare with the new decision; if the rule is right, nothing needs to be done");
        }
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
                        .remedy(
                                "Thêm một dòng vào examples.csv (trong Excel: trang “Ví dụ”)",
                                "Add a line to examples.csv (in Excel: the sheet “Ví dụ”)");
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
