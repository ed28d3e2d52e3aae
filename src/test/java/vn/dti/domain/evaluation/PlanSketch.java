package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Documentation;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

/** Writes small plans and tables in few words, for tests. */
final class PlanSketch {
    private final List<PlanNode> nodes = new ArrayList<>();
    private Optional<Rounding> criterionRounding = Optional.empty();
    private boolean missingIsZero;

    static PlanSketch root(String code, String maximum, Scoring scoring) {
        PlanSketch sketch = new PlanSketch();
        sketch.nodes.add(sketch.node(code, null, NodeLevel.INDEX, maximum, scoring, List.of()));
        return sketch;
    }

    static PlanSketch sum(String maximum) {
        return root("DTI", maximum, new Scoring.Sum());
    }

    PlanSketch rounding(int digits) {
        criterionRounding = Optional.of(new Rounding(digits));
        return this;
    }

    /** From here on a missing input gives 0 points. */
    PlanSketch missingIsZero() {
        missingIsZero = true;
        return this;
    }

    PlanSketch add(String code, String parent, String maximum, Scoring scoring) {
        nodes.add(node(code, parent, NodeLevel.MAIN_INDEX, maximum, scoring, List.of()));
        return this;
    }

    /** A node made of children, or one of which one child counts, by the number that is reported. */
    PlanSketch mixed(
            String code, String parent, String maximum, boolean chosen, Scoring otherwise, List<String> children) {
        if (!chosen) {
            return add(code, parent, maximum, otherwise);
        }
        Scoring scoring = new Scoring.Chosen(children.stream().map(NodeCode::of).toList());
        InputDefinition choice = new InputDefinition(
                Scoring.Chosen.choice(NodeCode.of(code)), "cách tính được chọn", InputDefinition.Kind.OPTION);
        nodes.add(node(code, parent, NodeLevel.MAIN_INDEX, maximum, scoring, List.of(choice)));
        return this;
    }

    PlanSketch given(String code, String parent, String maximum) {
        return add(code, parent, maximum, new Scoring.Given());
    }

    PlanSketch sum(String code, String parent, String maximum) {
        return add(code, parent, maximum, new Scoring.Sum());
    }

    /** A criterion below the root or {@code parent} with inputs a and b, or x. */
    PlanSketch criterion(String code, String parent, String maximum, Measure measure, Scale scale) {
        List<InputDefinition> inputs = new ArrayList<>();
        InputDefinition.Kind kind = scale instanceof Scale.Listed
                ? InputDefinition.Kind.OPTION
                : scale instanceof Scale.YesNo
                        ? InputDefinition.Kind.YES_NO
                        : scale instanceof Scale.Ranks
                                ? InputDefinition.Kind.RANK
                                : scale instanceof Scale.PerItem && measure instanceof Measure.Amount
                                        ? InputDefinition.Kind.COUNT
                                        : InputDefinition.Kind.AMOUNT;
        if (measure instanceof Measure.Ratio ratio) {
            inputs.add(new InputDefinition(ratio.a(), "tử số", kind));
            inputs.add(new InputDefinition(ratio.b(), "mẫu số", kind));
        } else if (measure instanceof Measure.Answers answers) {
            answers.options()
                    .forEach(option ->
                            inputs.add(new InputDefinition(option.count(), "số phiếu", InputDefinition.Kind.COUNT)));
        } else if (measure instanceof Measure.Amount amount) {
            inputs.add(new InputDefinition(amount.input(), "số liệu", kind));
        }
        if (scale instanceof Scale.ByGroup groups) {
            inputs.add(new InputDefinition(groups.group(), "nhóm", InputDefinition.Kind.OPTION));
        }
        nodes.add(node(code, parent, NodeLevel.CRITERION, maximum, new Scoring.Scored(measure, scale), inputs));
        return this;
    }

    /** A node added before may not apply to a unit: its input k. */
    PlanSketch mayNotApply(String code) {
        nodes.replaceAll(node -> {
            if (!node.code().equals(NodeCode.of(code))) {
                return node;
            }
            List<InputDefinition> inputs = new ArrayList<>(node.inputs());
            inputs.add(new InputDefinition(key(code + ":k"), "không phát sinh", InputDefinition.Kind.NOT_APPLICABLE));
            return new PlanNode(
                    node.code(),
                    node.parent(),
                    node.level(),
                    node.name(),
                    node.maximum(),
                    node.scoring(),
                    inputs,
                    node.missingIsZero(),
                    node.counts(),
                    node.documentation());
        });
        return this;
    }

    private PlanNode node(
            String code,
            @Nullable String parent,
            NodeLevel level,
            String maximum,
            Scoring scoring,
            List<InputDefinition> inputs) {
        return new PlanNode(
                NodeCode.of(code),
                Optional.ofNullable(parent).map(NodeCode::of),
                level,
                "Nút " + code,
                maximum.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(maximum)),
                scoring,
                inputs,
                missingIsZero,
                List.of(),
                Documentation.NONE);
    }

    ScoringPlan plan() {
        SetHeader header = new SetHeader(
                "tỉnh",
                2025,
                true,
                criterionRounding,
                new Rounding(4),
                SetHeader.RankBy.PUBLISHED_VALUE,
                Optional.empty(),
                BigDecimal.ZERO);
        return ScoringPlan.of(header, nodes);
    }

    static Measure amount(String code) {
        return new Measure.Amount(key(code + ":x"));
    }

    static Measure ratio(String code) {
        return ratio(code, "1", Measure.WhenAbove.UNDECLARED, Measure.WhenZero.UNDECLARED);
    }

    static Measure ratio(String code, String factor, Measure.WhenAbove above, Measure.WhenZero zero) {
        return new Measure.Ratio(key(code + ":a"), key(code + ":b"), new BigDecimal(factor), above, zero);
    }

    static InputKey key(String text) {
        return InputKey.parse(text).orElseThrow();
    }

    /** Figures of one unit as {@code "1:a=3 1:b=4"}. */
    static List<Figure> figures(String unit, String cells) {
        List<Figure> figures = new ArrayList<>();
        for (String cell : cells.isBlank() ? new String[0] : cells.split(" ")) {
            int at = cell.indexOf('=');
            figures.add(new Figure(
                    new UnitCode(unit),
                    key(cell.substring(0, at)),
                    cell.substring(at + 1),
                    Figure.Basis.REPORTED,
                    "nguon"));
        }
        return figures;
    }

    static InputTable table(Map<String, String> cellsByUnit) {
        List<Figure> figures = new ArrayList<>();
        cellsByUnit.forEach((unit, cells) -> figures.addAll(figures(unit, cells)));
        return InputTable.of(cellsByUnit.keySet().stream().map(UnitCode::new).toList(), figures);
    }
}
