package vn.dti.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.application.Cell;
import vn.dti.application.SetView;
import vn.dti.application.SourceView;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/** Puts the explanation of a node into words and numbers of one language. */
final class ExplanationPageBuilder {
    /** Decimal places of an intermediate number that are shown; "…" stands for the others. */
    private static final int SHOWN_DIGITS = 10;

    private final Explanation explanation;
    private final Cell cell;
    private final ScoringPlan plan;
    private final SetView set;
    private final Address.Explanation address;
    private final Wording wording;
    private final Function<String, List<SourceView>> sources;
    private final List<Doubt> doubts;
    private final List<Link> references = new ArrayList<>();

    ExplanationPageBuilder(
            Explanation explanation,
            Cell cell,
            SetView set,
            ScoringPlan plan,
            Address.Explanation address,
            Function<String, List<SourceView>> sources,
            List<Doubt> doubts,
            Wording wording) {
        this.explanation = explanation;
        this.cell = cell;
        this.set = set;
        this.plan = plan;
        this.address = address;
        this.sources = sources;
        this.doubts = doubts;
        this.wording = wording;
    }

    ExplanationPage build(AssessedUnit unit, Function<UnitCode, String> nameOf) {
        PlanNode node = explanation.node();
        return new ExplanationPage(
                wording.text("explanation.title", wording.name(unit), wording.name(node)),
                wording.text("explanation.subtitle", wording.title(set), wording.year(set)),
                set.sample(),
                crumbs(unit),
                results(),
                remarks(),
                explanation.problems().stream()
                        .map(problem -> wording.of(problem.reason()))
                        .toList(),
                doubts(),
                explanation.applied().map(wording::of).stream().toList(),
                explanation.steps().stream().map(this::step).toList(),
                explanation.nextStep().map(wording::of).stream().toList(),
                explanation.inputs().stream().map(this::input).toList(),
                explanation.marks().stream().map(mark -> mark(mark, nameOf)).toList(),
                explanation.parts().stream().map(this::part).toList(),
                explanation.method().stream().map(wording::of).toList(),
                basis(node),
                explanation.lines().stream().map(this::line).toList(),
                List.copyOf(references));
    }

    /** Those about the figures of this node; at the whole index all of them. */
    private List<String> doubts() {
        NodeCode code = explanation.node().code();
        boolean all = explanation.node().parent().isEmpty();
        return doubts.stream()
                .filter(doubt -> all
                        || doubt.evidence().stream()
                                .anyMatch(figure -> figure.input().node().equals(code)))
                .map(new DoubtText(wording)::of)
                .toList();
    }

    private List<Link> crumbs(AssessedUnit unit) {
        List<Link> crumbs = new ArrayList<>();
        Optional<PlanNode> at = Optional.of(explanation.node());
        while (at.isPresent()) {
            PlanNode node = at.get();
            crumbs.add(new Link(
                    wording.name(node), explains(node.code()), node.code().equals(address.node())));
            at = node.parent().flatMap(plan::find);
        }
        crumbs.add(Link.to(wording.name(unit), new Address.Profile(unit.code()).in(wording.language())));
        crumbs.add(Link.to(
                wording.text("explanation.ranking", wording.year(set)),
                new Address.Ranking(address.period(), Optional.empty()).in(wording.language())));
        Collections.reverse(crumbs);
        return crumbs;
    }

    private String explains(NodeCode code) {
        return new Address.Explanation(address.period(), address.unit(), code).in(wording.language());
    }

    private List<ExplanationPage.Fact> results() {
        List<ExplanationPage.Fact> results = new ArrayList<>();
        String sign = explanation.derived() ? "≈ " : "";
        String maximum = explanation.node().maximum().map(wording::amount).orElse("");
        String points = explanation.points().map(it -> sign + number(it)).orElse(wording.text("explanation.no-points"));
        results.add(new ExplanationPage.Fact(
                wording.text("explanation.points"),
                maximum.isEmpty() ? points : wording.text("explanation.points.of", points, maximum)));
        explanation
                .value()
                .ifPresent(value -> results.add(
                        new ExplanationPage.Fact(wording.text("explanation.value"), sign + wording.value(value))));
        published()
                .ifPresent(text -> results.add(new ExplanationPage.Fact(wording.text("explanation.published"), text)));
        cell.deviation()
                .ifPresent(it -> results.add(new ExplanationPage.Fact(
                        wording.text("explanation.difference"), wording.difference(it.difference()))));
        explanation
                .outcomes()
                .forEach(outcome ->
                        results.add(new ExplanationPage.Fact(wording.of(outcome.label()), wording.of(outcome.text()))));
        return results;
    }

    /** What was published at the node: its value, its rank, or both. */
    private Optional<String> published() {
        String rank = wording.rank(cell.publishedRank());
        if (cell.published().isEmpty()) {
            return rank.isEmpty()
                    ? Optional.empty()
                    : Optional.of(wording.text("explanation.published.rank-only", rank));
        }
        String value = wording.value(cell.published());
        return Optional.of(rank.isEmpty() ? value : wording.text("explanation.published.rank", value, rank));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        wording.deviation(cell).ifPresent(remarks::add);
        if (explanation.derived()) {
            remarks.add(wording.text("explanation.derived"));
        }
        return remarks;
    }

    private ExplanationPage.Step step(Explanation.Step step) {
        return new ExplanationPage.Step(
                wording.of(step.label()),
                wording.of(step.expression()),
                number(step.result()),
                step.rounding().map(wording::of).orElse(""));
    }

    private ExplanationPage.Input input(Explanation.UsedInput input) {
        return new ExplanationPage.Input(
                input.key().toString(),
                wording.of(input.definition()),
                wording.of(input.allowed()),
                input.figure().map(this::written).orElse(""),
                input.figure().map(this::basis).orElse(""),
                input.figure().map(this::links).orElse(List.of()));
    }

    /** A figure as it was written, but with the decimal sign of the language. */
    private String written(Figure figure) {
        return figure.value().map(wording::value).orElse(figure.text());
    }

    /** The numbers of the sources of a figure; a source gets the next number where it is first used. */
    private List<Link> links(Figure figure) {
        List<Link> numbers = new ArrayList<>();
        for (SourceView source : sources.apply(figure.source())) {
            Link reference = Link.to(wording.title(source), source.url());
            if (!references.contains(reference)) {
                references.add(reference);
            }
            int number = references.indexOf(reference) + 1;
            numbers.add(Link.to("[" + number + "]", "#nguon-" + number));
        }
        return numbers;
    }

    private String basis(Figure figure) {
        return switch (figure.basis()) {
            case REPORTED -> wording.text("figure.reported");
            case PUBLISHED -> wording.text("figure.published");
            case DERIVED -> wording.text("figure.derived");
        };
    }

    private ExplanationPage.Fact mark(Explanation.PanelMark mark, Function<UnitCode, String> nameOf) {
        String units = String.join(", ", mark.units().stream().map(nameOf).toList());
        return new ExplanationPage.Fact(
                wording.of(mark.label()), number(mark.measure()) + (units.isEmpty() ? "" : " (" + units + ")"));
    }

    private ExplanationPage.Part part(Explanation.Part part) {
        List<String> notes = new ArrayList<>();
        part.weight().ifPresent(weight -> notes.add(wording.text("explanation.weight", wording.amount(weight))));
        if (!part.counted()) {
            notes.add(wording.text("explanation.not-counted"));
        }
        if (part.derived()) {
            notes.add(wording.text("figure.derived"));
        } else {
            part.figure().map(this::basis).ifPresent(notes::add);
        }
        String sign = part.derived() ? "≈ " : "";
        return new ExplanationPage.Part(
                Link.to(wording.name(part.node()), explains(part.node().code())),
                part.node().code().text(),
                part.points().map(it -> sign + number(it)).orElse(""),
                part.node().maximum().map(wording::amount).orElseGet(() -> wording.text("unpublished")),
                part.value().map(it -> sign + wording.value(it)).orElse(""),
                String.join("; ", notes),
                part.figure().map(this::links).orElse(List.of()));
    }

    private ExplanationPage.Line line(SourcePosition line) {
        boolean title = line.equals(explanation.lines().get(0));
        boolean deciding = !title && explanation.deciding().map(line::equals).orElse(false);
        return new ExplanationPage.Line(line.place(), line.text(), deciding);
    }

    /** The legal basis of the node, else of the nearest node above that states one. */
    private String basis(PlanNode node) {
        Optional<PlanNode> at = Optional.of(node);
        while (at.isPresent()) {
            List<String> stated = at.get().documentation().legalBasis();
            if (!stated.isEmpty()) {
                return String.join("; ", stated);
            }
            at = at.get().parent().flatMap(plan::find);
        }
        return "";
    }

    private String number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= SHOWN_DIGITS
                ? wording.amount(value)
                : wording.value(value.setScale(SHOWN_DIGITS, RoundingMode.DOWN)) + "…";
    }
}
