package vn.dti.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.application.SetView;
import vn.dti.application.TrialView;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Finding;

/**
 * One folder whose content is not in force: what the check found, what changed, who would move.
 *
 * @param title its title
 * @param id the folder
 * @param sample whether it is an illustration
 * @param status its standing, in words
 * @param style the same as the name of a style
 * @param sameAsInForce whether a set in force has this id, so that its files have changed
 * @param gone whether the folder is not there any more
 * @param base the set in force with which it is compared and its page, as a list of none or one
 * @param method the page of its method; empty if it has none
 * @param findings what the check found
 * @param changes what changed against the set in force
 * @param compared the ranking whose figures were evaluated with both, as a list of none or one
 * @param moves how many units change their rank, in words
 * @param movers the units that change their rank, the greatest change first
 * @param stayers the others, by rank
 */
public record TrialPage(
        String title,
        String id,
        boolean sample,
        String status,
        String style,
        boolean sameAsInForce,
        boolean gone,
        List<Link> base,
        String method,
        List<Problem> findings,
        List<Change> changes,
        List<Link> compared,
        String moves,
        List<Row> movers,
        List<Row> stayers)
        implements Page {
    /** Keeps its own copies. */
    public TrialPage {
        base = List.copyOf(base);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
        compared = List.copyOf(compared);
        movers = List.copyOf(movers);
        stayers = List.copyOf(stayers);
    }

    /**
     * A finding.
     *
     * @param severity how much it weighs, in words
     * @param style the same as the name of a style
     * @param rule the title of the rule; empty where it is about a file
     * @param places the lines concerned
     * @param found what was found
     * @param allowed what is allowed
     * @param remedy what to do
     */
    public record Problem(
            String severity,
            String style,
            String rule,
            List<SourcePosition> places,
            String found,
            String allowed,
            String remedy) {
        /** Keeps its own copy. */
        public Problem {
            places = List.copyOf(places);
        }
    }

    /**
     * A change.
     *
     * @param node the code of the node; empty for the set
     * @param text what changed
     */
    public record Change(String node, String text) {}

    /**
     * A unit under both sets.
     *
     * @param unit the unit and its page
     * @param oldRank its rank under the set in force
     * @param newRank its rank under the trial set
     * @param movement the difference
     * @param oldValue its value under the set in force
     * @param newValue its value under the trial set
     */
    public record Row(Link unit, String oldRank, String newRank, Movement movement, String oldValue, String newValue) {}

    /** The greatest move first. */
    static final Comparator<TrialView.Row> BY_MOVE =
            Comparator.comparingInt(row -> -Math.abs(gained(row).orElse(0)));

    static TrialPage of(TrialView view, boolean sameAsInForce, Wording wording) {
        SetView set = view.trial();
        boolean gone = set.status() == SetView.Status.IN_FORCE;
        return new TrialPage(
                wording.text("trial.title", set.id().toString()),
                set.id().toString(),
                set.sample(),
                wording.text(IndicatorSetsPage.statusKey(set)),
                IndicatorSetsPage.style(set),
                sameAsInForce,
                gone,
                view.base().stream()
                        .map(base -> Link.to(
                                wording.text("set.title", wording.title(base), wording.year(base)),
                                new Address.IndicatorSet(base.id()).in(wording.language())))
                        .toList(),
                set.plan().isPresent() && !sameAsInForce
                        ? new Address.IndicatorSet(set.id()).in(wording.language())
                        : "",
                set.findings().stream()
                        .map(finding -> problem(finding, wording))
                        .toList(),
                view.changes().stream()
                        .map(change -> new Change(change.node(), wording.of(change.text())))
                        .toList(),
                view.period().stream()
                        .map(period -> Link.to(
                                period.set().name() + "/" + period.panel(),
                                new Address.Ranking(period, Optional.empty()).in(wording.language())))
                        .toList(),
                wording.counted("trial.moves", view.moved()),
                view.rows().stream()
                        .filter(TrialView.Row::moves)
                        .sorted(BY_MOVE)
                        .map(row -> row(row, wording))
                        .toList(),
                view.rows().stream()
                        .filter(row -> !row.moves())
                        .map(row -> row(row, wording))
                        .toList());
    }

    private static OptionalInt gained(TrialView.Row row) {
        return row.oldRank().isPresent() && row.newRank().isPresent()
                ? OptionalInt.of(row.oldRank().getAsInt() - row.newRank().getAsInt())
                : OptionalInt.empty();
    }

    static Problem problem(Finding finding, Wording wording) {
        String style = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "notice";
        };
        return new Problem(
                wording.text("severity." + style),
                style,
                finding.rule(),
                finding.places(),
                wording.of(finding.found()),
                wording.of(finding.allowed()),
                wording.of(finding.remedy()));
    }

    static Row row(TrialView.Row row, Wording wording) {
        return new Row(
                Link.to(wording.name(row.unit()), new Address.Profile(row.unit().code()).in(wording.language())),
                wording.rank(row.oldRank()),
                wording.rank(row.newRank()),
                Movement.of(gained(row), wording),
                wording.value(row.oldValue()),
                wording.value(row.newValue()));
    }

    @Override
    public String view() {
        return "trial";
    }

    @Override
    public String part() {
        return "trials";
    }
}
