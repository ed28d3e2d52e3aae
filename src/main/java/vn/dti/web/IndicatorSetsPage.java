package vn.dti.web;

import java.util.List;
import vn.dti.application.SetView;
import vn.dti.domain.plan.Finding;

/**
 * All indicator sets, those in force and the others.
 *
 * @param title its title
 * @param rows one row for each set
 */
public record IndicatorSetsPage(String title, List<Row> rows) implements Page {
    /** Keeps its own copy. */
    public IndicatorSetsPage {
        rows = List.copyOf(rows);
    }

    /**
     * A set.
     *
     * @param set its title and page
     * @param id the folder
     * @param year the data year; empty if it has no plan
     * @param status its standing, in words
     * @param style the same as the name of a style
     * @param sample whether it is an illustration
     * @param changed whether the files of a set in force have changed since
     */
    public record Row(Link set, String id, String year, String status, String style, boolean sample, boolean changed) {}

    static IndicatorSetsPage of(List<SetView> sets, Wording wording) {
        return new IndicatorSetsPage(
                wording.text("sets.title"),
                sets.stream().map(set -> row(set, wording)).toList());
    }

    private static Row row(SetView set, Wording wording) {
        Address address = set.plan().isPresent() ? new Address.IndicatorSet(set.id()) : new Address.Trial(set.id());
        return new Row(
                Link.to(wording.title(set), address.in(wording.language())),
                set.id().toString(),
                wording.year(set),
                wording.text(statusKey(set)),
                style(set),
                set.sample(),
                set.filesChanged());
    }

    /** The key of the words for the standing of a set. */
    static String statusKey(SetView set) {
        return switch (set.status()) {
            case IN_FORCE -> "status.in-force";
            case TRIAL -> hasErrors(set) ? "status.trial-with-errors" : "status.trial";
            case REFUSED -> "status.refused";
        };
    }

    /** Whether the rules can be used but the data beside them cannot. */
    private static boolean hasErrors(SetView set) {
        return set.findings().stream().anyMatch(Finding::isError);
    }

    /** The style of the standing of a set. */
    static String style(SetView set) {
        return switch (set.status()) {
            case IN_FORCE -> "in-force";
            case TRIAL -> hasErrors(set) ? "refused" : "trial";
            case REFUSED -> "refused";
        };
    }

    @Override
    public String view() {
        return "indicator-sets";
    }

    @Override
    public String part() {
        return "sets";
    }
}
