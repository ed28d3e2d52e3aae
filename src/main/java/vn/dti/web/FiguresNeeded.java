package vn.dti.web;

import java.util.List;
import vn.dti.application.SetWithoutFigures;

/**
 * Where the figures of a set in force belong that has none.
 *
 * @param set the set and its page
 * @param title its title and year
 * @param file the file in which they belong
 * @param columns the columns of that file
 * @param panels the lists of units of its level, in words
 * @param periods where its periods stand once it has figures
 * @param errors what is wrong with the data files that lie there; empty if nothing is
 */
public record FiguresNeeded(
        Link set, String title, String file, String columns, String panels, Link periods, List<String> errors) {
    private static final int SHOWN = 5;

    /** Keeps its own copy. */
    public FiguresNeeded {
        errors = List.copyOf(errors);
    }

    static FiguresNeeded of(SetWithoutFigures needed, Wording wording) {
        return new FiguresNeeded(
                Link.to(
                        needed.set().id().toString(),
                        new Address.IndicatorSet(needed.set().id()).in(wording.language())),
                wording.text("set.title", wording.titleOfLevel(needed.set()), wording.year(needed.set())),
                needed.file(),
                SetWithoutFigures.COLUMNS,
                needed.panels().isEmpty()
                        ? wording.text("figures.no-panels", needed.set().id().level())
                        : wording.text("figures.panels", String.join(", ", needed.panels())),
                Link.to(wording.text("periods.title"), new Address.Periods().in(wording.language())),
                needed.errors().stream()
                        .limit(SHOWN)
                        .map(error -> error.places().stream()
                                        .findFirst()
                                        .map(place -> wording.of(place.told()) + ": ")
                                        .orElse("")
                                + wording.of(error.found()))
                        .toList());
    }
}
