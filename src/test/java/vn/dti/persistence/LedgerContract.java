package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.persistence.StoredSamples.NOON;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.EditionArchive.AlreadyStoredException;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;

/** What the archive promises of editions and their chain, on any database(); each test has years of its own. */
abstract class LedgerContract extends DatabaseContract {
    private SealedSamples samples() {
        return new SealedSamples(database());
    }

    @Test
    void whatIsSealedAndPublishedComesBackInItsChain() {
        SealedEdition edition = samples().sealed("come-back");
        samples().publish(edition);

        Ledger ledger = samples().ledger();
        assertEquals(Map.of(), ledger.damage());
        assertEquals(Optional.of(edition), ledger.published(edition.id()));
        assertEquals(Optional.of(edition), ledger.of(edition.id(), 1));
        assertEquals(
                List.of(ChainLink.Kind.SEALED, ChainLink.Kind.PUBLISHED),
                ledger.links(edition).stream().map(ChainLink::kind).toList());
        assertTrue(ledger.chain().broken().isEmpty());
    }

    @Test
    void anEvaluationIsSealedOnceAndPublishedOnce() {
        SealedEdition edition = samples().sealed("once");
        samples().publish(edition);
        Ledger before = samples().ledger();

        ChainLink again = before.chain().next(ChainLink.Kind.SEALED, edition.read(), NOON, "hoa");
        assertThrows(AlreadyStoredException.class, () -> samples().seal(edition, again));
        assertThrows(AlreadyStoredException.class, () -> samples().publish(edition));
        assertEquals(before, samples().ledger());
    }

    @Test
    void aLinkThatDoesNotFollowTheLastOneIsRefusedAndItsEditionIsNotStored() {
        ChainLink late = samples()
                .ledger()
                .chain()
                .next(
                        ChainLink.Kind.SEALED,
                        SealedSamples.edition(StoredSamples.period("ledger-late", "63", ""))
                                .read(),
                        NOON,
                        "hoa");
        SealedEdition first = samples().sealed("first");
        StoredPeriod year = samples().evaluated("late");
        SealedEdition second = SealedSamples.edition(year);

        assertThrows(AlreadyStoredException.class, () -> samples().seal(second, late));
        assertTrue(samples().ledger().of(year.id()).isEmpty());
        assertEquals(1, samples().ledger().of(first.id()).size());
    }

    @Test
    void anEditionOfNoEvaluationIsRefused() {
        SealedEdition nowhere = SealedSamples.edition(StoredSamples.period("nowhere", "63", ""));
        ChainLink link = samples().ledger().chain().next(ChainLink.Kind.SEALED, nowhere.read(), NOON, "hoa");
        assertThrows(IllegalArgumentException.class, () -> samples().seal(nowhere, link));
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsSealed() {
        samples().publish(samples().sealed("refused"));
        for (String change : List.of(
                "UPDATE edition SET receipt_fingerprint = 'x'",
                "DELETE FROM edition",
                "UPDATE chain_link SET kind = 'SEALED'",
                "UPDATE evaluated_period SET revision = 7",
                "DELETE FROM chain_link")) {
            assertThrows(SQLException.class, () -> database().execute(change), change);
        }
    }
}
