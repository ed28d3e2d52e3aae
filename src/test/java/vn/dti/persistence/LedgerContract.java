package vn.dti.persistence;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.persistence.StoredSamples.NOON;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.ActivatedSet;
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
    void whoReadsTheArchiveWhileOthersSealFindsEachEditionWithItsLink() {
        CompletableFuture<Void> sealing = CompletableFuture.runAsync(
                () -> IntStream.range(0, 40).forEach(i -> samples().sealed("meanwhile-" + i)));
        while (!sealing.isDone()) {
            assertEquals(Map.of(), samples().ledger().damage());
        }
        sealing.join();
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
    void whatIsImportedComesBackWithTheSetThatItCarriesWhichIsNotInForce() {
        SealedEdition edition = samples().imported("import");

        Ledger ledger = samples().ledger();
        assertEquals(Map.of(), ledger.damage());
        assertEquals(Optional.of(edition), ledger.of(edition.id(), 1));
        assertEquals(
                List.of(ChainLink.Kind.IMPORTED),
                ledger.links(edition).stream().map(ChainLink::kind).toList());
        ActivatedSet carried = database()
                .archive(archive -> archive.carriedSet(edition.fingerprint()))
                .orElseThrow();
        StoredSamples.assertSame(StoredSamples.set("ledger-import"), carried);
        StoredSamples.assertSame(
                carried,
                requireNonNull(
                        database().archive(JpaEditionArchive::carriedSets).get(edition.fingerprint())));
        assertFalse(isInForce(edition));
        assertEquals(
                Optional.of(StoredSamples.period("ledger-import", "63", "")),
                database().archive(archive -> archive.period(edition.id(), 1)));
        samples().publish(edition);
        assertEquals(Optional.of(edition), samples().ledger().published(edition.id()));
    }

    private boolean isInForce(SealedEdition edition) {
        return database()
                .<Boolean>archive(archive -> archive.isInForce(edition.id().set()));
    }

    @Test
    void theSetOfAnImportedEditionComesIntoForceBesideIt() {
        SealedEdition edition = samples().imported("beside");
        database().withArchive(archive -> archive.store(StoredSamples.set("ledger-beside")));
        assertTrue(isInForce(edition));
        assertEquals(Map.of(), samples().ledger().damage());
        StoredPeriod again = StoredSamples.period("ledger-beside", "63", "");
        assertThrows(
                AlreadyStoredException.class,
                () -> database().withArchive(archive -> archive.store(again)),
                "the revision is taken by the edition");
    }

    @Test
    void anEditionIsImportedOnceAndNothingIsLeftOfTheSecondTime() throws SQLException {
        SealedEdition edition = samples().imported("twice");
        Ledger before = samples().ledger();
        long sets = database().number("SELECT COUNT(*) FROM indicator_set");
        ChainLink again = before.chain().next(ChainLink.Kind.IMPORTED, edition.read(), NOON, "an");
        for (String name : List.of("ledger-twice", "ledger-other")) {
            assertThrows(
                    AlreadyStoredException.class,
                    () -> database()
                            .withArchive(archive -> archive.take(
                                    StoredSamples.set(name), StoredSamples.period(name, "63", ""), edition, again)));
        }
        assertEquals(before, samples().ledger());
        assertEquals(sets, database().number("SELECT COUNT(*) FROM indicator_set"));
    }

    @Test
    void anImportAfterALinkThatIsNoLongerTheLastLeavesNothing() throws SQLException {
        StoredPeriod year = StoredSamples.period("ledger-late-import", "63", "");
        SealedEdition late = SealedSamples.edition(year);
        ChainLink link = samples().ledger().chain().next(ChainLink.Kind.IMPORTED, late.read(), NOON, "hoa");
        samples().imported("before");
        long rows = database().number("SELECT COUNT(*) FROM indicator_set");

        assertThrows(
                AlreadyStoredException.class,
                () -> database()
                        .withArchive(
                                archive -> archive.take(StoredSamples.set("ledger-late-import"), year, late, link)));
        assertEquals(rows, database().number("SELECT COUNT(*) FROM indicator_set"));
        assertTrue(database().archive(archive -> archive.period(year.id(), 1)).isEmpty());
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsSealed() {
        samples().publish(samples().sealed("refused"));
        for (String change : List.of(
                "UPDATE edition SET receipt_fingerprint = 'x'",
                "DELETE FROM edition",
                "UPDATE chain_link SET kind = 'SEALED'",
                "UPDATE evaluated_period SET revision = 7",
                "UPDATE evaluated_period SET set_id = 'x'",
                "UPDATE indicator_set SET carried_by = 'x'",
                "DELETE FROM chain_link")) {
            assertThrows(SQLException.class, () -> database().execute(change), change);
        }
    }
}
