package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.evaluation.Explanation.Part;
import vn.dti.domain.evaluation.Explanation.Step;
import vn.dti.domain.evaluation.Explanation.UsedInput;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/** Explains the nodes of one unit. */
final class Explainer {
    private final Evaluation evaluation;
    private final PreparedPlan plan;
    private final PlanSources sources;
    private final Map<InputKey, Figure> figures = new HashMap<>();
    private final GivenResults given;
    private final int unit;

    Explainer(Evaluation evaluation, PlanSources sources, List<Figure> figures, int unit) {
        this.evaluation = evaluation;
        this.plan = evaluation.prepared();
        this.sources = sources;
        this.given = new GivenResults(plan, evaluation.inputs());
        this.unit = unit;
        UnitCode code = evaluation.inputs().units().get(unit);
        for (Figure figure : figures) {
            if (figure.unit().equals(code)) {
                this.figures.put(figure.input(), figure);
            }
        }
    }

    Explanation explain(NodeCode code) {
        int node = plan.at(code);
        PlanNode at = plan.node(node);
        Criterion criterion = plan.criterion(node);
        DecimalColumn.State state = evaluation.points(node).state(unit);
        boolean isGiven = usesGiven(node);
        Optional<CriterionExplanation> scored = criterion == null || isGiven
                ? Optional.empty()
                : Optional.of(new CriterionExplanation(evaluation, criterion, unit));
        boolean leftOut = evaluation.isLeftOut(unit, code);
        List<Part> parts = parts(node);
        List<Step> steps = new ArrayList<>();
        if (state == DecimalColumn.State.VALUE) {
            steps.addAll(scored.map(CriterionExplanation::steps).orElseGet(() -> ownSteps(node, isGiven)));
            publishedValue(node).ifPresent(steps::add);
        }
        return new Explanation(
                evaluation.inputs().units().get(unit),
                at,
                state,
                evaluation.points(unit, code),
                evaluation.value(unit, code),
                isDerived(node),
                MethodInWords.of(plan.plan(), at),
                leftOut
                        ? Optional.of(Bilingual.of(
                                "Mục này không áp dụng đối với đơn vị.", "The entry does not apply to the unit."))
                        : scored.flatMap(CriterionExplanation::applied),
                sources.of(code),
                deciding(node, isGiven, scored),
                inputs(node, isGiven),
                steps,
                parts,
                scored.map(CriterionExplanation::marks).orElse(List.of()),
                leftOut
                        ? Optional.empty()
                        : scored.isPresent() ? scored.flatMap(CriterionExplanation::nextStep) : mostToBeHad(at, parts),
                evaluation.problems().stream()
                        .filter(problem -> problem.node().equals(code)
                                && problem.unit()
                                        .equals(evaluation.inputs().units().get(unit)))
                        .toList(),
                new Outcomes(evaluation, unit).told(code));
    }

    /** Whether the result is one given at the node itself. */
    private boolean usesGiven(int node) {
        boolean settled = plan.node(node).scoring() instanceof Scoring.Remainder
                && plan.terms(node).stream()
                        .allMatch(term -> evaluation.points(term).hasValue(unit));
        return given.isGiven(node, unit) && !settled;
    }

    private boolean isDerived(int node) {
        if (usesGiven(node)) {
            Figure figure = figures.get(plan.given(node));
            return figure != null && figure.basis() == Figure.Basis.DERIVED;
        }
        return evaluation.points(node).hasValue(unit)
                && evaluation.addedTerms(node, unit).stream().anyMatch(this::isDerived);
    }

    private List<UsedInput> inputs(int node, boolean isGiven) {
        PlanNode at = plan.node(node);
        List<UsedInput> used = new ArrayList<>();
        for (InputDefinition input : at.inputs()) {
            used.add(new UsedInput(
                    input.key(),
                    InputWords.definition(at, input),
                    MethodInWords.allowed(at, input),
                    Optional.ofNullable(figures.get(input.key()))));
        }
        boolean listed = at.inputs().stream().anyMatch(input -> input.key().equals(plan.given(node)));
        if (isGiven && !listed) {
            boolean remainder = at.scoring() instanceof Scoring.Remainder;
            InputDefinition.Kind kind = remainder ? InputDefinition.Kind.POINTS : InputDefinition.Kind.VALUE;
            used.add(new UsedInput(
                    plan.given(node),
                    remainder
                            ? Bilingual.of("điểm của phần còn lại", "points of the remainder")
                            : Bilingual.of("giá trị được nhập cho mục này", "the value given for this entry"),
                    MethodInWords.allowed(at, new InputDefinition(plan.given(node), "", kind)),
                    Optional.ofNullable(figures.get(plan.given(node)))));
        }
        return used;
    }

    private List<Step> ownSteps(int node, boolean isGiven) {
        BigDecimal points = evaluation.points(node).value(unit);
        Scoring scoring = plan.node(node).scoring();
        if (isGiven) {
            return List.of(givenStep(node, points));
        }
        if (scoring instanceof Scoring.Best) {
            return List.of(step("Điểm cao nhất trong", "The most points among", terms(node, "; "), points));
        }
        if (scoring instanceof Scoring.Worst) {
            return List.of(step("Điểm thấp nhất trong", "The least points among", terms(node, "; "), points));
        }
        if (scoring.isOfApplicable()) {
            return List.of(applicableStep(node, scoring, points));
        }
        if (scoring instanceof Scoring.Adjusted adjusted) {
            return List.of(adjustedStep(node, adjusted, points));
        }
        if (scoring instanceof Scoring.Mean) {
            return List.of(step(
                    "Trung bình cộng", "Arithmetic mean", new ExplainedMeans(evaluation, unit).mean(node), points));
        }
        if (scoring instanceof Scoring.GeometricMean) {
            return List.of(step(
                    "Trung bình nhân",
                    "Geometric mean",
                    new ExplainedMeans(evaluation, unit).geometricMean(node),
                    points));
        }
        if (scoring instanceof Scoring.PassedShare || scoring instanceof Scoring.AllPassed) {
            return List.of(passedStep(node, scoring instanceof Scoring.PassedShare, points));
        }
        if (scoring instanceof Scoring.WeightedMean mean) {
            return List.of(step(
                    "Trung bình có trọng số",
                    "Weighted mean",
                    new ExplainedMeans(evaluation, unit).weighted(node, mean),
                    points));
        }
        if (evaluation.addedTerms(node, unit).isEmpty()) {
            return List.of(step(
                    "Không báo cáo số liệu: 0 điểm", "Nothing reported: 0 points", Wording.number(points), points));
        }
        return scoring instanceof Scoring.Chosen
                ? List.of(step(
                        "Điểm theo cách tính được chọn",
                        "Points of the formula that was chosen",
                        terms(node, " + "),
                        points))
                : List.of(step("Tổng điểm", "Sum of points", terms(node, " + "), points));
    }

    private Step givenStep(int node, BigDecimal points) {
        if (plan.node(node).scoring() instanceof Scoring.Remainder) {
            return isDerived(node)
                    ? derivedStep(node, points)
                    : step("Điểm của phần còn lại", "Points of the remainder", Wording.number(points), points);
        }
        BigDecimal value = evaluation.inputs().value(unit, plan.given(node)).orElseThrow();
        return step(
                "Giá trị × điểm tối đa",
                "Value × maximum points",
                Wording.row(value, " × ", plan.maximumOrZero(node)),
                points);
    }

    /** From the published total to the remainder: what is known is taken off entry by entry. */
    private Step derivedStep(int node, BigDecimal points) {
        int root = plan.at(plan.plan().root().code());
        List<Integer> known = new ArrayList<>();
        boolean inTotal = evaluation.points(root).hasValue(unit) && collect(root, node, known);
        BigDecimal maximum = plan.maximumOrZero(root);
        if (!inTotal || maximum.signum() <= 0) {
            return step("Điểm của phần còn lại", "Points of the remainder", Wording.number(points), points);
        }
        BigDecimal total =
                Decimals.normal(Decimals.quotient(evaluation.points(root).value(unit), maximum));
        List<Bilingual> parts = new ArrayList<>(List.of(Wording.row(maximum, " × ", total)));
        known.forEach(term -> parts.add(Wording.number(evaluation.points(term).value(unit))));
        return step(
                "Điểm tối đa × tổng công bố − điểm của các mục đã biết",
                "Maximum points × published total − points of the known entries",
                Wording.joined(" − ", parts),
                points);
    }

    /** The entries that are added up to a node, other than one of them; whether that one is among them. */
    private boolean collect(int node, int sought, List<Integer> others) {
        boolean found = false;
        for (int term : evaluation.addedTerms(node, unit)) {
            if (term == sought) {
                found = true;
            } else if (plan.isSum(term) && !usesGiven(term)) {
                found |= collect(term, sought, others);
            } else {
                others.add(term);
            }
        }
        return found;
    }

    private static Step step(String vi, String en, Bilingual expression, BigDecimal result) {
        return new Step(Bilingual.of(vi, en), expression, result, Optional.empty());
    }

    private Bilingual terms(int node, String sign) {
        return Wording.joined(
                sign,
                evaluation.addedTerms(node, unit).stream()
                        .map(term -> Wording.number(evaluation.points(term).value(unit)))
                        .toList());
    }

    private Step applicableStep(int node, Scoring scoring, BigDecimal points) {
        List<Integer> terms = evaluation.addedTerms(node, unit);
        BigDecimal maximum = plan.maximumOrZero(node);
        BigDecimal most = terms.stream().map(plan::maximumOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bilingual sum = terms.isEmpty() ? Wording.number(points) : terms(node, " + ");
        return scoring instanceof Scoring.ReducedSum || most.signum() == 0 || most.compareTo(maximum) == 0
                ? step("Tổng điểm các mục áp dụng", "Sum of the entries that apply", sum, points)
                : step(
                        "Tổng điểm các mục áp dụng, quy đổi",
                        "Sum of the entries that apply, rescaled",
                        Wording.row("(", sum, ") ÷ ", most, " × ", maximum),
                        points);
    }

    private Step adjustedStep(int node, Scoring.Adjusted adjusted, BigDecimal points) {
        List<Object> row = new ArrayList<>();
        for (int term : plan.terms(node)) {
            boolean minus = adjusted.minus().contains(plan.node(term).code());
            if (minus || !row.isEmpty()) {
                row.add(minus ? " − " : " + ");
            }
            row.add(evaluation.points(term).value(unit));
        }
        Bilingual floor = Wording.number(adjusted.floor());
        Bilingual cap = Wording.number(adjusted.cap());
        return step(
                "Tổng điểm, cộng điểm thưởng, trừ điểm trừ; từ " + floor.vi() + " đến " + cap.vi() + " điểm",
                "Sum of points, with bonus and minus points; " + floor.en() + " to " + cap.en() + " points",
                Wording.row(row.toArray()),
                points);
    }

    private Step passedStep(int node, boolean share, BigDecimal points) {
        long passed = plan.terms(node).stream()
                .filter(term -> evaluation.points(term).value(unit).compareTo(plan.maximumOrZero(term)) >= 0)
                .count();
        int all = plan.terms(node).size();
        return share
                ? step(
                        "Điểm tối đa × số mục đạt ÷ số mục",
                        "Maximum points × entries passed ÷ entries",
                        Wording.row(plan.maximumOrZero(node), " × " + passed + " ÷ " + all),
                        points)
                : step(
                        "Số mục đạt trên số mục",
                        "Entries passed of all entries",
                        Bilingual.same(passed + " / " + all),
                        points);
    }

    private Optional<Step> publishedValue(int node) {
        BigDecimal maximum = evaluation.maximum(unit, plan.node(node).code());
        if (maximum.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal points = evaluation.points(node).value(unit);
        return Optional.of(new Step(
                Bilingual.of("Giá trị = điểm ÷ điểm tối đa", "Value = points ÷ maximum points"),
                Wording.row(points, " ÷ ", maximum),
                evaluation.unroundedValue(unit, plan.node(node).code()).orElseThrow(),
                Optional.of(Wording.rounding(evaluation.valueRounding()))));
    }

    private List<Part> parts(int node) {
        PlanNode at = plan.node(node);
        List<Integer> counted = usesGiven(node) ? List.of() : evaluation.addedTerms(node, unit);
        List<Integer> shown = new ArrayList<>();
        if (at.scoring() instanceof Scoring.Overlap || at.scoring() instanceof Scoring.Remainder) {
            shown.addAll(plan.terms(node));
        } else {
            plan.plan().children(at.code()).forEach(child -> shown.add(plan.at(child.code())));
        }
        counted.stream().filter(term -> !shown.contains(term)).forEach(shown::add);
        return shown.stream()
                .map(part -> part(at, part, counted.contains(part)))
                .toList();
    }

    private Part part(PlanNode parent, int node, boolean counted) {
        Optional<BigDecimal> weight = parent.scoring() instanceof Scoring.WeightedMean mean
                ? mean.weights().stream()
                        .filter(w -> plan.at(w.child()) == node)
                        .map(Scoring.Weight::weight)
                        .findFirst()
                : Optional.empty();
        NodeCode code = plan.node(node).code();
        return new Part(
                plan.node(node),
                evaluation.points(node).state(unit),
                evaluation.points(unit, code),
                evaluation.value(unit, code),
                counted,
                isDerived(node),
                usesGiven(node) ? Optional.ofNullable(figures.get(plan.given(node))) : Optional.empty(),
                weight);
    }

    /** The counted part at which the most points are still to be had. */
    private static Optional<Bilingual> mostToBeHad(PlanNode parent, List<Part> parts) {
        Part most = null;
        BigDecimal open = BigDecimal.ZERO;
        for (Part part : parts) {
            boolean minus = parent.scoring() instanceof Scoring.Adjusted adjusted
                    && adjusted.minus().contains(part.node().code());
            if (part.counted()
                    && !minus
                    && part.points().isPresent()
                    && part.node().maximum().isPresent()) {
                BigDecimal gap =
                        part.node().maximum().get().subtract(part.points().get());
                if (gap.compareTo(open) > 0) {
                    open = gap;
                    most = part;
                }
            }
        }
        if (most == null) {
            return Optional.empty();
        }
        Bilingual points = Wording.points(open);
        return Optional.of(Bilingual.of(
                "Mục còn có thể tăng nhiều điểm nhất: " + most.node().code() + " "
                        + most.node().name() + " (còn " + points.vi() + ").",
                "Most points are still to be had at " + most.node().code() + " "
                        + most.node().nameEn() + ": " + points.en() + "."));
    }

    private Optional<SourcePosition> deciding(int node, boolean isGiven, Optional<CriterionExplanation> scored) {
        NodeCode code = plan.node(node).code();
        if (scored.isPresent()) {
            return scored.get().deciding(sources);
        }
        boolean mean = !isGiven && plan.node(node).scoring() instanceof Scoring.WeightedMean;
        return sources.best(code, mean ? SourceAspect.WEIGHTS : SourceAspect.SCORING);
    }
}
