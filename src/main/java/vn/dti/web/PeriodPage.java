package vn.dti.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dti.application.EditionView;
import vn.dti.application.PeriodView;
import vn.dti.application.RankingView;
import vn.dti.domain.edition.Chain;

/**
 * One evaluation period, for staff: how far it is, the ranking that would be published, and the next step.
 *
 * @param title its title
 * @param name what it is called
 * @param status how far it is, in words
 * @param style the same as the name of a style
 * @param refusal why a step was refused; empty if none was
 * @param facts its newest evaluation
 * @param rows the ranking that would be published; empty if nothing awaits publication
 * @param editions its editions
 * @param published its public ranking; empty if none is published
 * @param may what the reader may do
 * @param httpStatus the status with which it is sent
 */
public record PeriodPage(
        String title,
        String name,
        String status,
        String style,
        String refusal,
        List<Fact> facts,
        List<Row> rows,
        List<EditionsPage.Row> editions,
        List<Link> published,
        May may,
        int httpStatus)
        implements Page {
    /** Keeps its own copies. */
    public PeriodPage {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        editions = List.copyOf(editions);
        published = List.copyOf(published);
    }

    /**
     * A unit in the ranking that would be published.
     *
     * @param rank its rank
     * @param unit its name
     * @param value its value
     * @param before its rank the year before
     * @param problems how many problems its figures have; empty if none
     */
    public record Row(String rank, String unit, String value, String before, String problems) {}

    /**
     * What the reader may do.
     *
     * @param action where the forms are sent
     * @param key under which sending a form twice stores once
     * @param seen what was seen, by which a step on something else is refused
     * @param evaluate whether he may evaluate
     * @param seal whether he may seal
     * @param publish whether he may publish the newest edition
     * @param correction whether what he seals corrects an edition, so that a reason is needed
     * @param why why there is nothing to do; empty if there is
     * @param reason the reason as it was typed
     * @param reasonError what is wrong with it
     */
    public record May(
            String action,
            String key,
            String seen,
            boolean evaluate,
            boolean seal,
            boolean publish,
            boolean correction,
            String why,
            String reason,
            String reasonError) {
        /** Whether there is anything to do. */
        public boolean any() {
            return evaluate || seal || publish;
        }
    }

    static PeriodPage of(
            PeriodView view, Optional<RankingView> provisional, Reader reader, Outcome outcome, Wording wording) {
        Optional<EditionView> counts = view.editions().stream()
                .filter(edition -> edition.status() == EditionView.Status.PUBLISHED)
                .findFirst();
        return new PeriodPage(
                wording.text("period.title", view.id().toString()),
                PeriodsPage.name(view, wording),
                wording.of(view.status().label()),
                PeriodsPage.style(view.status()),
                outcome.text(),
                facts(view, wording),
                provisional.map(ranking -> rows(ranking, wording)).orElse(List.of()),
                EditionsPage.of(view.editions(), Chain.EMPTY, id -> "", id -> false, wording)
                        .rows(),
                counts.stream()
                        .map(edition -> Link.to(
                                wording.text("edition.ranking"),
                                new Address.Ranking(view.id(), Optional.empty()).in(wording.language())))
                        .toList(),
                may(view, reader, outcome, wording),
                outcome.status());
    }

    private static List<Fact> facts(PeriodView view, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                wording.text("period.units"), wording.count(view.panel().units().size())));
        view.evaluation().ifPresent(evaluation -> {
            facts.add(new Fact(
                    wording.text("edition.evaluated"),
                    wording.text(
                            "period.evaluated",
                            wording.count(evaluation.revision()),
                            wording.moment(evaluation.at()),
                            wording.person(evaluation.by()))));
            facts.add(new Fact(wording.text("period.problems"), wording.count(evaluation.problems())));
            facts.add(new Fact(wording.text("period.results"), evaluation.resultsFingerprint()));
        });
        if (view.status() == PeriodView.Status.SEALED) {
            newest(view).ifPresent(edition -> facts.addAll(ImportedFacts.whole(edition, wording)));
        }
        return facts;
    }

    private static List<Row> rows(RankingView ranking, Wording wording) {
        return ranking.rows().stream()
                .map(row -> new Row(
                        wording.rank(row.cell().shownRank()),
                        wording.name(row.unit()),
                        wording.value(row.cell().shown()),
                        wording.rank(row.previousRank()),
                        row.problems() == 0 ? "" : wording.count(row.problems())))
                .toList();
    }

    private static May may(PeriodView view, Reader reader, Outcome outcome, Wording wording) {
        boolean isSealedOnce = !view.editions().isEmpty();
        boolean seal = reader.publisher() && view.status() == PeriodView.Status.EVALUATED;
        Optional<EditionView> newest = newest(view);
        boolean publish = reader.approver()
                && view.status() == PeriodView.Status.SEALED
                && newest.filter(edition -> hasAHand(edition, reader)).isEmpty();
        boolean evaluate = isSealedOnce ? reader.publisher() : reader.isStaff();
        String seen = publish
                ? newest.map(EditionView::fingerprint).orElse("")
                : view.evaluation().map(PeriodView.EvaluationView::tag).orElse("");
        return new May(
                new Address.Period(view.id()).in(wording.language()),
                UUID.randomUUID().toString(),
                seen,
                evaluate,
                seal,
                publish,
                isSealedOnce,
                why(view, newest, reader, wording),
                outcome.reason(),
                outcome.reasonError());
    }

    private static Optional<EditionView> newest(PeriodView view) {
        List<EditionView> editions = view.editions();
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    private static boolean hasAHand(EditionView edition, Reader reader) {
        return edition.receipt().evaluatedBy().equals(reader.name())
                || edition.links().stream().anyMatch(link -> link.by().equals(reader.name()));
    }

    private static String why(PeriodView view, Optional<EditionView> newest, Reader reader, Wording wording) {
        if (view.status() == PeriodView.Status.EVALUATED && !reader.publisher()) {
            return wording.text("period.waits-for-seal");
        }
        if (view.status() == PeriodView.Status.SEALED) {
            return reader.approver()
                            && newest.filter(edition -> hasAHand(edition, reader))
                                    .isPresent()
                    ? wording.text("period.own")
                    : reader.approver() ? "" : wording.text("period.waits-for-publication");
        }
        return "";
    }

    @Override
    public String view() {
        return "period";
    }

    @Override
    public String part() {
        return "editions";
    }
}
