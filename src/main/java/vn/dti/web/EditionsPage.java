package vn.dti.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.dti.application.EditionView;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.PeriodId;

/**
 * All published editions, and the head of the chain in which they stand.
 *
 * @param title its title
 * @param language its language
 * @param rows one row for each edition, those of sets that only illustrate last
 * @param head the fingerprint of the last link of the chain; empty if nothing is sealed
 * @param links how many links the chain has, in words
 */
public record EditionsPage(String title, Language language, List<Row> rows, String head, String links) implements Page {
    private static final int SHOWN_DIGITS = 16;

    /** Keeps its own copy. */
    public EditionsPage {
        rows = List.copyOf(rows);
    }

    /**
     * An edition.
     *
     * @param edition its year and number, and its page
     * @param name what its year is called
     * @param status how it stands, in words
     * @param style the same as the name of a style
     * @param publishedAt when it was published
     * @param fingerprint the first digits of the fingerprint of its receipt
     */
    public record Row(Link edition, String name, String status, String style, String publishedAt, String fingerprint) {}

    /**
     * The page of these editions.
     *
     * @param name what a year is called
     * @param isSample whether a year is of a set that only illustrates; those come last
     */
    static EditionsPage of(
            List<EditionView> editions,
            Chain chain,
            Function<PeriodId, String> name,
            Predicate<PeriodId> isSample,
            Wording wording) {
        List<EditionView> newest = new ArrayList<>(editions);
        Collections.reverse(newest);
        newest.sort(
                Comparator.comparing(edition -> isSample.test(edition.receipt().period())));
        return new EditionsPage(
                wording.text("editions.title"),
                wording.language(),
                newest.stream().map(edition -> row(edition, name, wording)).toList(),
                chain.head().orElse(""),
                wording.counted("editions.links", chain.links().size()));
    }

    private static Row row(EditionView view, Function<PeriodId, String> name, Wording wording) {
        PeriodId period = view.receipt().period();
        int number = view.receipt().edition();
        return new Row(
                Link.to(
                        wording.text("edition.name", period.toString(), wording.count(number)),
                        new Address.Edition(period, number).in(wording.language())),
                name.apply(period),
                status(view, wording),
                style(view),
                view.publishedAt().map(at -> wording.moment(at)).orElse(""),
                view.fingerprint().substring(0, SHOWN_DIGITS));
    }

    static String status(EditionView view, Wording wording) {
        return switch (view.status()) {
            case SEALED -> wording.text("edition.sealed");
            case PUBLISHED -> wording.text("edition.published");
            case SUPERSEDED -> wording.text("edition.superseded");
        };
    }

    static String style(EditionView view) {
        return switch (view.status()) {
            case SEALED -> "trial";
            case PUBLISHED -> "in-force";
            case SUPERSEDED -> "changed";
        };
    }

    /** Where everybody verifies one. */
    public String verifying() {
        return new Address.VerifyEdition().in(language);
    }

    /** Where publishers import one. */
    public String importing() {
        return new Address.ImportEdition().in(language);
    }

    @Override
    public String view() {
        return "editions";
    }

    @Override
    public String part() {
        return "editions";
    }
}
