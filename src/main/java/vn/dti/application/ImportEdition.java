package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.FrozenUnits;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.unit.UnitRegister;

/**
 * Takes over an edition that was sealed by another installation, from its package. It stands by itself: its rules, plan,
 * units and figures come with it, and its receipt stays what it is. Whoever has a hand in it cannot publish it; until somebody
 * else does, staff alone see it, and its set is in force only if it was before.
 */
@ApplicationScoped
public class ImportEdition {
    private static final int TRIES = 5;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CheckImport check;

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
     * Imports.
     *
     * @param content the bytes of the package
     * @param call who imports; a call that was carried out before gets the edition as it is stored
     * @throws RefusedException if it is no package of an edition, or one that is not identical in every byte
     * @throws ExistsAlreadyException if it is here already
     * @throws ConflictException if the year has another edition here that it does not correct, its set is in force here with
     *     another plan, or the chain of this installation is not whole
     */
    public EditionView take(byte[] content, StoringCall call) {
        EditionPackage pack = check.identical(content);
        check.rules(pack.edition(), catalogue.state());
        for (int i = 1; ; i++) {
            if (call.isCarriedOut()) {
                sealing.learn();
            }
            IndexState now = catalogue.state();
            Optional<SealedEdition> here = here(pack.edition(), now.ledger());
            if (here.isPresent()) {
                show(here.get());
                if (call.isCarriedOut()) {
                    return view(pack.edition());
                }
            }
            SealEdition.requireWhole(now.ledger());
            ImportedYear.requireNext(pack.edition().receipt(), now.ledger());
            ImportedYear.requireOnePlan(
                    pack.edition().period().set(),
                    pack.edition().content().plan(),
                    Optional.ofNullable(
                            now.inForce().get(pack.edition().period().set())));
            try {
                store(pack, now, call);
            } catch (EditionArchive.AlreadyStoredException e) {
                sealing.learn();
                if (i < TRIES) {
                    continue;
                }
                throw SealEdition.busy(e);
            }
            return view(pack.edition());
        }
    }

    private void store(EditionPackage pack, IndexState now, StoringCall call) {
        Edition edition = pack.edition();
        Instant at = clock.instant();
        StoredPeriod period = edition.toStoredPeriod(free(edition.period(), now));
        SealedEdition sealed = SealedEdition.of(period.revision(), edition);
        ActivatedSet carried = edition.toActivatedSet(at, call.by());
        if (!sealed.with(period, carried).equals(edition)) {
            throw new IllegalStateException("would not be stored as it is: " + edition.period());
        }
        EvaluatedPeriod evaluated = restore(sealed, period, PlanTexts.restore(carried));
        ChainLink link = SealEdition.link(now.ledger(), sealed, ChainLink.Kind.IMPORTED, at, call.by());
        archive.importing(carried, period, sealed, link, pack.chain(), call);
        catalogue.update(state -> state.with(evaluated).with(state.ledger().with(sealed, link)));
    }

    /** The first revision that is free, also if the catalogue does not know all of them. */
    private int free(PeriodId id, IndexState now) {
        int revision = now.newest(id).map(period -> period.stored().revision()).orElse(0) + 1;
        while (stored.period(id, revision).isPresent()) {
            revision++;
        }
        return revision;
    }

    private static EvaluatedPeriod restore(SealedEdition edition, StoredPeriod period, SetInForce set) {
        UnitRegister units = FrozenUnits.read(edition.units()).toRegister();
        return EvaluatedPeriod.restore(period, set, units);
    }

    private static Optional<SealedEdition> here(Edition edition, Ledger ledger) {
        return Optional.ofNullable(ledger.editions().get(edition.receipt().fingerprint()));
    }

    /** Staff see it also if it was imported without the knowledge of the catalogue, as when the database failed just then. */
    private void show(SealedEdition edition) {
        IndexState now = catalogue.state();
        int known = now.newest(edition.id())
                .map(period -> period.stored().revision())
                .orElse(0);
        if (known < edition.revision()) {
            SetInForce set = SetOfEdition.of(edition, stored, now);
            stored.period(edition.id(), edition.revision())
                    .map(period -> restore(edition, period, set))
                    .ifPresent(period -> catalogue.update(state -> state.with(period)));
        }
    }

    private EditionView view(Edition edition) {
        Receipt receipt = edition.receipt();
        return readEditions.edition(receipt.period(), receipt.edition());
    }
}
