package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.unit.UnitRegister;

/**
 * Brings the years that the program is shipped with to everybody: evaluated, sealed and published by the first start in
 * one transaction each. A year that an earlier version has stored without sealing it is sealed as it is.
 */
@ApplicationScoped
public class PublishShippedYears {
    @Inject
    private EvaluatePeriod evaluation;

    @Inject
    private RecordInArchive archive;

    @Inject
    private Clock clock;

    /**
     * Publishes a shipped year.
     *
     * @param state what is known so far
     * @return the state with the year published
     * @throws NotFoundException if the level has no such panel
     * @throws RefusedException if its data files have errors
     */
    IndexState publish(SetInForce set, IndexState state, PeriodId id) {
        UnitRegister register =
                state.library().registers().getOrDefault(id.set().level(), UnitRegister.NONE);
        Optional<EvaluatedPeriod> before = state.newest(id);
        EvaluatedPeriod period = before.orElseGet(() -> evaluation.evaluate(
                set, state.library(), before, id, StoringCall.withoutKey(LoadIndex.FIRST_START), Progress.NONE));
        Instant now = clock.instant();
        SealedEdition edition = SealEdition.edition(
                period, register, state.library().sources(), 1, Optional.empty(), now, LoadIndex.FIRST_START);
        Ledger ledger = state.ledger();
        ChainLink seal = SealEdition.link(ledger, edition, ChainLink.Kind.SEALED, now, LoadIndex.FIRST_START);
        Ledger sealed = ledger.with(edition, seal);
        ChainLink publication = SealEdition.link(sealed, edition, ChainLink.Kind.PUBLISHED, now, LoadIndex.FIRST_START);
        archive.shipped(
                before.isPresent() ? Optional.empty() : Optional.of(period.stored()),
                edition,
                List.of(seal, publication));
        return state.published(period, sealed.with(publication));
    }
}
