package vn.dti.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.application.Cell;
import vn.dti.application.ProfileView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.unit.AssessedUnit;

/** Puts the years of a unit into words and numbers of one language. */
final class ProfilePageBuilder {
    private static final int WIDE = 760;
    private static final int WIDE_HEIGHT = 300;
    private static final int NARROW = 320;
    private static final int NARROW_HEIGHT = 250;

    private final ProfileView view;
    private final Wording wording;
    private final Language language;
    private final Function<PeriodId, List<Doubt>> doubts;

    /**
     * A page of a unit.
     *
     * @param doubts what is doubtful in the unit's figures of a year
     */
    ProfilePageBuilder(ProfileView view, Wording wording, Function<PeriodId, List<Doubt>> doubts) {
        this.view = view;
        this.doubts = doubts;
        this.wording = wording;
        this.language = wording.language();
    }

    ProfilePage build() {
        List<RankChart.Point> points = points();
        return new ProfilePage(
                wording.name(view.unit()),
                !view.years().isEmpty()
                        && view.years().stream().allMatch(year -> year.set().sample()),
                view.predecessors().stream().map(this::link).toList(),
                view.successor().stream().map(this::link).toList(),
                existence(),
                isStory(points) ? story(points) : "",
                years(),
                isStory(points)
                        ? List.of(RankChart.of(points, WIDE, WIDE_HEIGHT), RankChart.of(points, NARROW, NARROW_HEIGHT))
                        : List.of(),
                groups(),
                doubts());
    }

    private List<ProfilePage.Doubts> doubts() {
        DoubtText text = new DoubtText(wording);
        return view.years().stream()
                .map(year -> new ProfilePage.Doubts(
                        wording.year(year.set()),
                        doubts.apply(year.period()).stream().map(text::of).toList()))
                .filter(year -> !year.texts().isEmpty())
                .toList();
    }

    private Link link(AssessedUnit unit) {
        return Link.to(wording.name(unit), new Address.Profile(unit.code()).in(language));
    }

    private String existence() {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern(language.choose("dd/MM/yyyy", "d MMMM yyyy"), language.locale());
        Optional<String> until = view.unit().validTo().map(date -> wording.text("profile.until", day.format(date)));
        return until.or(() -> view.unit().validFrom().map(date -> wording.text("profile.from", day.format(date))))
                .orElse("");
    }

    private List<RankChart.Point> points() {
        return view.years().stream()
                .filter(year -> !year.set().sample())
                .map(year -> new RankChart.Point(
                        wording.year(year.set()),
                        year.period().panel(),
                        year.total().shownRank(),
                        year.panelSize(),
                        year.newSet()))
                .toList();
    }

    private static boolean isStory(List<RankChart.Point> points) {
        return points.stream().filter(point -> point.rank().isPresent()).count() > 1;
    }

    private String story(List<RankChart.Point> points) {
        String panel = points.get(0).panel();
        return points.stream()
                .filter(point -> point.panel().equals(panel))
                .map(point -> point.rank().isPresent() ? wording.rank(point.rank()) : "—")
                .collect(Collectors.joining(" → "));
    }

    private List<ProfilePage.Year> years() {
        Map<String, OptionalInt> lastRanks = new HashMap<>();
        List<ProfilePage.Year> years = new ArrayList<>();
        for (ProfileView.Year year : view.years()) {
            String series = year.period().set().level() + "/" + year.period().panel();
            OptionalInt rank = year.total().shownRank();
            OptionalInt last = lastRanks.getOrDefault(series, OptionalInt.empty());
            OptionalInt gained = rank.isPresent() && last.isPresent()
                    ? OptionalInt.of(last.getAsInt() - rank.getAsInt())
                    : OptionalInt.empty();
            lastRanks.put(series, rank);
            years.add(year(year, gained));
        }
        return years;
    }

    private ProfilePage.Year year(ProfileView.Year year, OptionalInt gained) {
        return new ProfilePage.Year(
                Link.to(wording.year(year.set()), new Address.Ranking(year.period(), Optional.empty()).in(language)),
                wording.count(year.panelSize()),
                CellText.of(year.total(), year.set().sample(), wording),
                Movement.of(gained, wording),
                wording.of(year.basis().label()),
                year.newSet(),
                Link.to(
                        wording.title(year.set()),
                        new Address.IndicatorSet(year.set().id()).in(language)),
                year.set().sample(),
                year.sources().stream()
                        .map(source -> Link.to(wording.title(source), source.url()))
                        .toList(),
                year.remarks().stream().map(wording::ownPart).toList(),
                year.set()
                        .plan()
                        .map(plan -> explanation(year, plan.root().code(), year.total()))
                        .orElse(""));
    }

    private String explanation(ProfileView.Year year, NodeCode node, Cell cell) {
        return cell.computed().isEmpty()
                ? ""
                : new Address.Explanation(year.period(), view.unit().code(), node).in(language);
    }

    private List<ProfilePage.Group> groups() {
        List<ProfilePage.Group> groups = new ArrayList<>();
        List<ProfileView.Year> together = new ArrayList<>();
        for (ProfileView.Year year : view.years()) {
            if (!together.isEmpty() && (year.newSet() || !shape(year).equals(shape(together.get(0))))) {
                groups.add(group(together));
                together.clear();
            }
            together.add(year);
        }
        if (!together.isEmpty()) {
            groups.add(group(together));
        }
        return groups;
    }

    private static List<String> shape(ProfileView.Year year) {
        return year.lines().stream()
                .map(line -> line.node().code() + " " + line.node().name())
                .toList();
    }

    private ProfilePage.Group group(List<ProfileView.Year> years) {
        String first = wording.year(years.get(0).set());
        String last = wording.year(years.get(years.size() - 1).set());
        List<ProfilePage.Line> lines = new ArrayList<>();
        List<PlanNode> nodes = years.get(0).lines().stream()
                .map(ProfileView.Line::node)
                .sorted(StatedOrder.of(years.get(0).set()))
                .toList();
        for (PlanNode node : nodes) {
            List<ProfilePage.Entry> cells =
                    years.stream().map(year -> entry(year, node)).toList();
            if (cells.stream().anyMatch(entry -> !entry.cell().isUnknown()) && !isNeedless(years, node)) {
                NodeLevel level = node.level();
                lines.add(new ProfilePage.Line(
                        wording.name(node), wording.level(node), level == NodeLevel.PILLAR ? "pillar" : "main", cells));
            }
        }
        return new ProfilePage.Group(
                first.equals(last) ? first : first + "–" + last,
                wording.titleOfLevel(years.get(0).set()),
                years.stream()
                        .map(year ->
                                wording.text("profile.head", wording.year(year.set()), wording.count(year.panelSize())))
                        .toList(),
                lines);
    }

    private ProfilePage.Entry entry(ProfileView.Year year, PlanNode node) {
        Cell cell = cell(year, node);
        return new ProfilePage.Entry(
                CellText.of(cell, year.set().sample(), wording), explanation(year, node.code(), cell));
    }

    private static Cell cell(ProfileView.Year year, PlanNode node) {
        return year.lines().stream()
                .filter(line -> line.node().code().equals(node.code()))
                .map(ProfileView.Line::cell)
                .findFirst()
                .orElse(Cell.EMPTY);
    }

    /** A remainder tells nothing where every part that it stands for is known. */
    private static boolean isNeedless(List<ProfileView.Year> years, PlanNode node) {
        return node.scoring() instanceof Scoring.Remainder
                && years.stream().noneMatch(year -> cell(year, node).derived());
    }
}
