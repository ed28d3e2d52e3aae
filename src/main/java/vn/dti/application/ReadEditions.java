package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitRegister;

/** Reads evaluation periods, their editions and the chain. */
@ApplicationScoped
public class ReadEditions {
    @Inject
    private Catalogue catalogue;

    /** All periods: those that are stored, and those for which figures lie beside the rules of a set in force. */
    public List<PeriodView> periods() {
        IndexState now = catalogue.state();
        Map<PeriodId, PeriodView> views = new TreeMap<>();
        Stream.of(now.periods(), now.provisional())
                .flatMap(years -> years.values().stream())
                .forEach(period -> views.put(period.id(), view(period.id(), period.set(), now)));
        for (SetInForce set : now.inForce().values()) {
            TreeSet<String> panels = new TreeSet<>();
            SetData data = now.library().data().getOrDefault(set.stored().id(), SetData.NONE);
            panels.addAll(data.figures().keySet());
            data.published().forEach(result -> panels.add(result.panel()));
            for (String panel : panels) {
                PeriodId id = new PeriodId(set.stored().id(), panel);
                views.computeIfAbsent(id, other -> view(other, set, now));
            }
        }
        return List.copyOf(views.values());
    }

    /** The sets in force that have no period, because no figures lie beside their rules; the newest data year first. */
    public List<SetWithoutFigures> setsWithoutFigures() {
        IndexState now = catalogue.state();
        Set<SetId> known = periods().stream().map(period -> period.id().set()).collect(Collectors.toSet());
        return now.inForce().values().stream()
                .filter(set -> !known.contains(set.stored().id()))
                .sorted(Comparator.comparingInt(
                                (SetInForce set) -> -set.plan().header().dataYear())
                        .thenComparing(set -> set.stored().id()))
                .map(set -> withoutFigures(set.stored().id(), now))
                .toList();
    }

    private SetWithoutFigures withoutFigures(SetId id, IndexState now) {
        UnitRegister register = now.library().registers().getOrDefault(id.level(), UnitRegister.NONE);
        SetData data = now.library().data().getOrDefault(id, SetData.NONE);
        return new SetWithoutFigures(
                catalogue.set(id),
                List.copyOf(register.panels().keySet()),
                data.findings().stream().filter(Finding::isError).toList());
    }

    /**
     * One period.
     *
     * @throws NotFoundException if it is not stored and its set is not in force or the level has no such panel
     */
    public PeriodView period(PeriodId id) {
        IndexState now = catalogue.state();
        SetInForce set = now.newest(id)
                .map(EvaluatedPeriod::set)
                .or(() -> Optional.ofNullable(now.inForce().get(id.set())))
                .orElseThrow(() -> Catalogue.noSuchSet(id.set(), now));
        return view(id, set, now);
    }

    private static PeriodView view(PeriodId id, SetInForce set, IndexState now) {
        Optional<EvaluatedPeriod> newest = now.newest(id);
        List<EditionView> editions = editions(now.ledger(), id);
        return new PeriodView(
                id,
                Bilingual.of(set.plan().root().name(), set.plan().root().nameEn()),
                set.plan().header().dataYear(),
                newest.map(EvaluatedPeriod::panel).orElseGet(() -> panel(id, now)),
                newest.map(period -> status(period, now)).orElse(PeriodView.Status.OPEN),
                newest.map(ReadEditions::evaluation),
                editions);
    }

    private static Panel panel(PeriodId id, IndexState now) {
        UnitRegister register = now.library().registers().getOrDefault(id.set().level(), UnitRegister.NONE);
        Panel panel = register.panels().get(id.panel());
        if (panel == null) {
            throw new NotFoundException(Bilingual.of(
                    "Cấp “%s” không có danh sách đơn vị “%s”."
                            .formatted(id.set().level(), id.panel()),
                    "The level “%s” has no panel “%s”.".formatted(id.set().level(), id.panel())));
        }
        return panel;
    }

    private static PeriodView.Status status(EvaluatedPeriod period, IndexState now) {
        if (!now.provisional().containsKey(period.id())) {
            return PeriodView.Status.PUBLISHED;
        }
        return now.ledger().of(period.id(), period.stored().revision()).isPresent()
                ? PeriodView.Status.SEALED
                : PeriodView.Status.EVALUATED;
    }

    private static PeriodView.EvaluationView evaluation(EvaluatedPeriod period) {
        StoredPeriod stored = period.stored();
        return new PeriodView.EvaluationView(
                stored.revision(),
                stored.planFingerprint(),
                stored.inputsFingerprint(),
                stored.resultsFingerprint(),
                tag(stored),
                period.evaluation().problems().size(),
                stored.evaluatedAt(),
                stored.evaluatedBy());
    }

    /** What a caller has seen of an evaluation, in one word. */
    static String tag(StoredPeriod stored) {
        return Fingerprint.of(stored.planFingerprint()
                        + stored.inputsFingerprint()
                        + stored.resultsFingerprint()
                        + Fingerprint.of(stored.published()))
                .substring(0, 32);
    }

    /** All editions that were published, those of one year together, the oldest first. */
    public List<EditionView> published() {
        Ledger ledger = catalogue.state().ledger();
        List<EditionView> views = new ArrayList<>();
        new TreeSet<>(ledger.chain().links().stream().map(link -> link.period()).toList())
                .forEach(id -> editions(ledger, id).stream()
                        .filter(view -> view.status() != EditionView.Status.SEALED)
                        .forEach(views::add));
        return views;
    }

    /** The editions of a year, the oldest first, also those that are not published. */
    public List<EditionView> editions(PeriodId id) {
        return editions(catalogue.state().ledger(), id);
    }

    private static List<EditionView> editions(Ledger ledger, PeriodId id) {
        Optional<SealedEdition> counts = ledger.published(id);
        int last = counts.map(edition -> edition.read().edition()).orElse(0);
        return ledger.of(id).stream()
                .map(edition -> {
                    Receipt receipt = edition.read();
                    boolean isCurrent = counts.isPresent() && counts.get().equals(edition);
                    boolean wasPublished = ledger.isPublished(edition);
                    return new EditionView(
                            receipt,
                            edition.fingerprint(),
                            isCurrent
                                    ? EditionView.Status.PUBLISHED
                                    : wasPublished ? EditionView.Status.SUPERSEDED : EditionView.Status.SEALED,
                            ledger.links(edition),
                            wasPublished && !isCurrent ? Optional.of(last) : Optional.empty());
                })
                .toList();
    }

    /**
     * One edition.
     *
     * @throws NotFoundException if there is none of this number
     */
    public EditionView edition(PeriodId id, int number) {
        return editions(id).stream()
                .filter(view -> view.receipt().edition() == number)
                .findFirst()
                .orElseThrow(() -> noSuchEdition(id, number));
    }

    /**
     * One edition that was published.
     *
     * @param number its number within the year; without one the edition that counts
     * @throws NotFoundException if no such edition was published
     */
    public EditionView published(PeriodId id, Optional<Integer> number) {
        return editions(id).stream()
                .filter(view -> number.map(wanted -> view.status() != EditionView.Status.SEALED
                                && view.receipt().edition() == wanted)
                        .orElse(view.status() == EditionView.Status.PUBLISHED))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(number.map(wanted -> Bilingual.of(
                                "Kỳ “%s” không có bản kết quả số %d được công bố.".formatted(id, wanted),
                                "No edition %2$d of “%1$s” is published.".formatted(id, wanted)))
                        .orElse(Bilingual.of(
                                "Kỳ “%s” không có bản kết quả nào được công bố.".formatted(id),
                                "No edition of “%s” is published.".formatted(id)))));
    }

    /** Says that a year has no edition of a number. */
    public static NotFoundException noSuchEdition(PeriodId id, int number) {
        return new NotFoundException(Bilingual.of(
                "Không có bản kết quả đã chốt số %d của kỳ “%s”.".formatted(number, id),
                "There is no edition %d of “%s”.".formatted(number, id)));
    }

    /** The chain of this installation. */
    public Chain chain() {
        return catalogue.state().ledger().chain();
    }
}
