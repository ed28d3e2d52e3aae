package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.text.Bilingual;

/** Publishes a sealed edition, by somebody else than who sealed it: from then on everybody sees it. */
@ApplicationScoped
public class PublishEdition {
    private static final int TRIES = 5;

    @Inject
    private Catalogue catalogue;

    @Inject
    private RecordInArchive archive;

    @Inject
    private EditionArchive stored;

    @Inject
    private SealEdition sealing;

    @Inject
    private ReadEditions readEditions;

    @Inject
    private Clock clock;

    /**
     * Publishes.
     *
     * @param seen the fingerprint of the receipt that the caller has looked at
     * @param call who publishes; a call that was carried out before gets the edition as it is stored
     * @throws NotFoundException if there is no such edition
     * @throws OutdatedException if its receipt is another
     * @throws NotPermittedException if the caller has evaluated, sealed or imported it
     * @throws ConflictException if it is published already, a later one is, or the chain is not whole
     */
    public EditionView publish(PeriodId id, int number, String seen, StoringCall call) {
        for (int i = 1; ; i++) {
            Ledger ledger = catalogue.state().ledger();
            SealedEdition edition = ledger.of(id).stream()
                    .filter(known -> known.read().edition() == number)
                    .findFirst()
                    .orElseThrow(() -> ReadEditions.noSuchEdition(id, number));
            if (ledger.isPublished(edition)) {
                show(ledger, edition);
                if (call.isCarriedOut()) {
                    return readEditions.edition(id, number);
                }
                throw new ConflictException(
                        Bilingual.of("Bản kết quả này đã được công bố.", "This edition is published already."));
            }
            SealEdition.requireWhole(ledger);
            refuse(ledger, edition, seen, call);
            EvaluatedPeriod period = period(edition);
            Optional<SetInForce> set = comesIntoForce(period.set(), call);
            ChainLink link = SealEdition.link(ledger, edition, ChainLink.Kind.PUBLISHED, clock.instant(), call.by());
            try {
                archive.publication(link, set.map(SetInForce::stored), call);
            } catch (EditionArchive.AlreadyStoredException e) {
                sealing.learn();
                if (i < TRIES) {
                    continue;
                }
                throw SealEdition.busy(e);
            }
            catalogue.update(state -> set.map(state::with)
                    .orElse(state)
                    .published(period, state.ledger().with(link)));
            return readEditions.edition(id, number);
        }
    }

    /** Everybody sees it also if it was published without the knowledge of the catalogue, as when the database failed just then. */
    private void show(Ledger ledger, SealedEdition edition) {
        boolean counts = ledger.published(edition.id()).filter(edition::equals).isPresent();
        int shown = Optional.ofNullable(catalogue.state().periods().get(edition.id()))
                .map(period -> period.stored().revision())
                .orElse(0);
        if (counts && shown != edition.revision()) {
            EvaluatedPeriod period = period(edition);
            catalogue.update(state -> state.published(period, state.ledger()));
        }
    }

    private static void refuse(Ledger ledger, SealedEdition edition, String seen, StoringCall call) {
        if (!edition.fingerprint().equals(seen)) {
            throw new OutdatedException(Bilingual.of(
                    "Biên nhận của bản kết quả này không phải là biên nhận bạn đã xem; hãy mở lại rồi quyết định.",
                    "The receipt of this edition is not the one that you have seen; open it again, then decide."));
        }
        boolean hadAHand = edition.read().evaluatedBy().equals(call.by())
                || ledger.links(edition).stream().anyMatch(link -> link.by().equals(call.by()));
        if (hadAHand) {
            throw new NotPermittedException(Bilingual.of(
                    "Người đã đánh giá, chốt hoặc nhập một bản kết quả không được tự công bố; phải do người khác công bố.",
                    "Who evaluated, sealed or imported an edition cannot publish it; somebody else has to."));
        }
        Optional<SealedEdition> counts = ledger.published(edition.id());
        if (counts.isPresent() && counts.get().read().edition() > edition.read().edition()) {
            throw new ConflictException(Bilingual.of(
                    "Đã công bố bản mới hơn của kỳ này.", "A later edition of this year is published already."));
        }
    }

    /**
     * The set that an imported edition carries comes into force by its publication, if there is none of its name: whoever
     * imported it and whoever publishes are two.
     */
    private Optional<SetInForce> comesIntoForce(SetInForce set, StoringCall call) {
        IndexState now = catalogue.state();
        ActivatedSet stored = set.stored();
        Optional<SetInForce> known = Optional.ofNullable(now.inForce().get(stored.id()));
        ImportedYear.requireOnePlan(stored.id(), stored.plan(), known);
        if (known.isPresent()) {
            return Optional.empty();
        }
        if (now.damaged().containsKey(stored.id().toString())) {
            throw Catalogue.noSuchSet(stored.id(), now);
        }
        return Optional.of(PlanTexts.restore(new ActivatedSet(
                stored.id(),
                stored.rules(),
                stored.ruleFingerprint(),
                stored.plan(),
                stored.planFingerprint(),
                stored.sources(),
                clock.instant(),
                call.by())));
    }

    /** The evaluation that was sealed, with the units as they were then. */
    private EvaluatedPeriod period(SealedEdition edition) {
        IndexState now = catalogue.state();
        SetInForce set = SetOfEdition.of(edition, stored, now);
        return stored.period(edition.id(), edition.revision())
                .map(year -> EvaluatedPeriod.restore(
                        year, set, FrozenUnits.read(edition.units()).toRegister()))
                .orElseThrow(() -> new IllegalStateException("not archived: " + edition.id()));
    }
}
