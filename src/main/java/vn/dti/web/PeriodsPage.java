package vn.dti.web;

import java.util.List;
import vn.dti.application.PeriodView;
import vn.dti.application.SetWithoutFigures;

/**
 * All evaluation periods and how far each is, for staff.
 *
 * @param title its title
 * @param importing where publishers import an edition
 * @param rows one row for each period, those that need somebody first
 * @param needed the sets in force that have no figures, so that they have no period
 */
public record PeriodsPage(String title, String importing, List<Row> rows, List<FiguresNeeded> needed) implements Page {
    /** Keeps its own copies. */
    public PeriodsPage {
        rows = List.copyOf(rows);
        needed = List.copyOf(needed);
    }

    /**
     * A period.
     *
     * @param period its id, and its page
     * @param name what its set and panel are called
     * @param status how far it is, in words
     * @param style the same as the name of a style
     * @param editions how many editions it has
     */
    public record Row(Link period, String name, String status, String style, String editions) {}

    static PeriodsPage of(List<PeriodView> periods, List<SetWithoutFigures> without, Wording wording) {
        return new PeriodsPage(
                wording.text("periods.title"),
                new Address.ImportEdition().in(wording.language()),
                periods.stream()
                        .sorted((a, b) -> a.status().compareTo(b.status()))
                        .map(period -> row(period, wording))
                        .toList(),
                without.stream().map(set -> FiguresNeeded.of(set, wording)).toList());
    }

    private static Row row(PeriodView view, Wording wording) {
        return new Row(
                Link.to(view.id().toString(), new Address.Period(view.id()).in(wording.language())),
                name(view, wording),
                wording.of(view.status().label()),
                style(view.status()),
                wording.count(view.editions().size()));
    }

    /** What a period is called: its set with the data year, and its panel. */
    static String name(PeriodView view, Wording wording) {
        return wording.text(
                "period.name",
                wording.of(view.title()),
                Integer.toString(view.dataYear()),
                wording.of(view.panel().title()));
    }

    static String style(PeriodView.Status status) {
        return switch (status) {
            case OPEN -> "open";
            case EVALUATED -> "changed";
            case SEALED -> "trial";
            case PUBLISHED -> "in-force";
        };
    }

    @Override
    public String view() {
        return "periods";
    }

    @Override
    public String part() {
        return "editions";
    }
}
