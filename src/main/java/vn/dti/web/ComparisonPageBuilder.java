package vn.dti.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.dti.application.ComparisonView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.NodeComparison;
import vn.dti.domain.edition.NodeComparison.Comparability;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.unit.AssessedUnit;

/** Puts the comparison of two years into words and numbers of one language. */
final class ComparisonPageBuilder {
    private final ComparisonView view;
    private final Wording wording;
    private final Language language;
    private final PlanNode shown;
    private final boolean whole;

    ComparisonPageBuilder(ComparisonView view, Wording wording) {
        this.view = view;
        this.wording = wording;
        this.language = wording.language();
        this.shown = view.shown().after().orElseThrow();
        this.whole = shown.parent().isEmpty();
    }

    ComparisonPage build(List<Link> others, Function<String, List<SourceView>> sources) {
        String before = label(view.before());
        String after = label(view.after());
        String set = wording.title(view.after().set());
        String data = "/api/v1/rankings/" + view.after().period() + "/comparison?with="
                + view.before().period() + (whole ? "" : "&node=" + shown.code()) + "&format=";
        return new ComparisonPage(
                whole
                        ? wording.text("compare.title", set, before, after)
                        : wording.text("compare.title.by", wording.name(shown), set, before, after),
                List.of(side(view.before(), before), side(view.after(), after)),
                view.before().set().sample() || view.after().set().sample(),
                List.of(ranking(view.before(), before), ranking(view.after(), after)),
                others,
                view.reservations().stream().map(wording::of).toList(),
                before,
                after,
                choices(),
                whole ? wording.text("ranking.total") : wording.name(shown),
                summary(),
                rows(false),
                rows(true),
                counts(),
                rule(before, after),
                view.comparison().nodes().stream()
                        .map(node -> node(node, sources))
                        .toList(),
                data + "csv",
                data + "json");
    }

    /** The data year; with the number of units where both are of one year. */
    private String label(ComparisonView.Year year) {
        String name = wording.year(year.set());
        boolean same = wording.year(view.before().set())
                .equals(wording.year(view.after().set()));
        return same
                ? wording.text(
                        "compare.same-year",
                        name,
                        wording.count(year.panel().units().size()))
                : name;
    }

    private String side(ComparisonView.Year year, String label) {
        return wording.text("compare.side", label, wording.of(year.panel().title()));
    }

    private Link ranking(ComparisonView.Year year, String label) {
        return Link.to(
                wording.text("compare.ranking", label),
                new Address.Ranking(year.period(), Optional.empty()).in(language));
    }

    private String address(Optional<NodeCode> node) {
        return new Address.Comparison(view.before().period(), view.after().period(), node).in(language);
    }

    /** What can be compared unit by unit, down to the main indices. */
    private List<Link> choices() {
        return view.comparison().nodes().stream()
                .filter(node -> isPaired(node))
                .map(node -> node.after().orElseThrow())
                .filter(node -> node.level().compareTo(NodeLevel.MAIN_INDEX) <= 0)
                .sorted(StatedOrder.of(view.after().set()))
                .map(node -> new Link(
                        node.parent().isEmpty() ? wording.text("ranking.total") : wording.name(node),
                        address(node),
                        node.code().equals(shown.code())))
                .toList();
    }

    private String address(PlanNode node) {
        return address(node.parent().isEmpty() ? Optional.empty() : Optional.of(node.code()));
    }

    private static boolean isPaired(NodeComparison node) {
        return node.before().isPresent() && node.after().isPresent();
    }

    private List<String> summary() {
        List<Integer> places = view.rows().stream()
                .map(row -> row.change().places())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        List<String> counts = new ArrayList<>();
        if (!places.isEmpty()) {
            counts.add(wording.counted("compare.summary.up", (int)
                    places.stream().filter(it -> it > 0).count()));
            counts.add(wording.counted("compare.summary.down", (int)
                    places.stream().filter(it -> it < 0).count()));
            counts.add(wording.counted("compare.summary.same", (int)
                    places.stream().filter(it -> it == 0).count()));
        }
        return counts;
    }

    private List<ComparisonPage.Row> rows(boolean gone) {
        return view.rows().stream()
                .filter(row -> gone == isGone(row))
                .map(this::row)
                .toList();
    }

    private boolean isGone(ComparisonView.Row row) {
        return !view.after().panel().units().contains(row.unit().code());
    }

    private ComparisonPage.Row row(ComparisonView.Row row) {
        return new ComparisonPage.Row(
                Link.to(wording.name(row.unit()), new Address.Profile(row.unit().code()).in(language)),
                relation(row),
                wording.rank(row.change().rankBefore()),
                wording.rank(row.change().rankAfter()),
                Movement.of(row.change().places(), wording),
                wording.value(row.change().before()),
                wording.value(row.change().after()),
                row.change().difference().map(wording::difference).orElse(""));
    }

    private String relation(ComparisonView.Row row) {
        if (row.successor().isPresent()) {
            return wording.text("units.became", wording.name(row.successor().get()));
        }
        List<String> names = row.merged().stream()
                .map((AssessedUnit unit) -> wording.name(unit))
                .toList();
        return names.isEmpty() ? "" : wording.text("units.made-of", String.join(", ", names));
    }

    private List<String> counts() {
        Map<Comparability, Integer> counts = new EnumMap<>(Comparability.class);
        view.comparison().nodes().forEach(node -> counts.merge(node.comparability(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> wording.count(entry.getValue()) + " " + wording.text(state(entry.getKey())))
                .toList();
    }

    private static String state(Comparability comparability) {
        return switch (comparability) {
            case COMPARABLE -> "compare.count.comparable";
            case CHANGED -> "compare.count.changed";
            case NEW -> "compare.count.new";
            case DROPPED -> "compare.count.dropped";
            case UNKNOWN -> "compare.count.unknown";
        };
    }

    private static String style(Comparability comparability) {
        return comparability.name().toLowerCase(Locale.ROOT);
    }

    private String rule(String before, String after) {
        if (view.comparison().hasCrosswalk()) {
            return wording.text("compare.nodes.crosswalk", before, after);
        }
        boolean same = view.before().period().set().equals(view.after().period().set());
        return wording.text(same ? "compare.nodes.same-set" : "compare.nodes.no-crosswalk");
    }

    private ComparisonPage.Node node(NodeComparison node, Function<String, List<SourceView>> sources) {
        return new ComparisonPage.Node(
                node.before().map(this::entry).orElse(""),
                node.after().map(this::entry).orElse(""),
                wording.of(node.comparability().label()),
                style(node.comparability()),
                isPaired(node)
                        ? List.of(Link.to(
                                wording.text("compare.node.show"),
                                address(node.after().orElseThrow())))
                        : List.of(),
                node.note().map(wording::of).orElse(""),
                sources.apply(node.source()).stream()
                        .map(source -> Link.to(wording.title(source), source.url()))
                        .toList());
    }

    private String entry(PlanNode node) {
        String name = node.parent().isEmpty()
                ? wording.name(node)
                : wording.text("compare.node.name", node.code().text(), wording.name(node));
        return node.maximum()
                .map(points -> wording.text("compare.node.points", name, wording.amount(points)))
                .orElse(name);
    }
}
