package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SealedEdition;

/**
 * Who owns the database can take its triggers away and change what was written once. Then the fingerprints tell, and
 * name what was changed.
 */
abstract class TamperingContract {
    /** A database of this kind, which may be spoiled. */
    abstract TestDatabase open();

    /** What somebody does to the archive of two editions, of which the second is published. */
    @FunctionalInterface
    private interface Deed {
        void in(TestDatabase database, SealedEdition first, SealedEdition second) throws SQLException;
    }

    private Ledger after(Deed deed) throws Exception {
        try (TestDatabase database = open()) {
            SealedSamples samples = new SealedSamples(database);
            SealedEdition first = samples.sealed("first");
            SealedEdition second = samples.sealed("second");
            samples.publish(second);
            for (String table : Set.of("edition", "chain_link")) {
                database.takeTriggersFrom(table);
            }
            deed.in(database, first, second);
            return samples.ledger();
        }
    }

    @Test
    void aReceiptInPlaceOfAnother() throws Exception {
        Ledger ledger = after((database, first, second) -> database.execute(
                "UPDATE edition SET receipt = (SELECT receipt FROM edition WHERE receipt_fingerprint = '"
                        + first.fingerprint() + "') WHERE receipt_fingerprint = '" + second.fingerprint() + "'"));
        assertTrue(ledger.damage().containsKey("province/ledger-second/63/1"), ledger.damage()::toString);
        assertEquals(1, ledger.editions().size());
        assertEquals(Optional.empty(), ledger.breach());
        PeriodId spoiled = PeriodId.parse("province/ledger-second/63").orElseThrow();
        assertEquals(List.of(), ledger.of(spoiled));
        assertEquals(
                Optional.of(1), ledger.lastSeal(spoiled).map(ChainLink::edition), "its number is not given once more");
    }

    @Test
    void unitsInPlaceOfOthers() throws Exception {
        Ledger ledger = after((database, first, second) ->
                database.execute("UPDATE edition SET units = (SELECT units FROM edition WHERE receipt_fingerprint = '"
                        + first.fingerprint() + "') WHERE receipt_fingerprint = '" + second.fingerprint() + "'"));
        assertTrue(ledger.damage().containsKey("province/ledger-second/63/1"), ledger.damage()::toString);
    }

    @Test
    void aLinkThatIsTakenOut() throws Exception {
        Ledger ledger =
                after((database, first, second) -> database.execute("DELETE FROM chain_link WHERE link_number = 2"));
        assertTrue(ledger.damage().containsKey(Ledger.CHAIN), ledger.damage()::toString);
        assertTrue(ledger.breach().isPresent());
    }

    @Test
    void theFirstLinkThatIsTakenOut() throws Exception {
        Ledger ledger =
                after((database, first, second) -> database.execute("DELETE FROM chain_link WHERE link_number = 1"));
        assertTrue(ledger.damage().containsKey(Ledger.CHAIN), ledger.damage()::toString);
        assertTrue(ledger.damage().containsKey("province/ledger-first/63/1"), ledger.damage()::toString);
    }

    /** Only a head that is kept elsewhere tells that the last link is gone: the chain alone is whole. */
    @Test
    void theLastLinkThatIsTakenOutIsToldByAHeadKeptElsewhere() throws Exception {
        Ledger whole = after((database, first, second) -> {});
        Ledger ledger =
                after((database, first, second) -> database.execute("DELETE FROM chain_link WHERE link_number = 3"));
        assertEquals(Optional.empty(), ledger.chain().broken());
        assertTrue(!ledger.chain().contains(whole.chain().head().orElseThrow()));
    }

    @Test
    void aLinkWithAnotherText() throws Exception {
        Ledger ledger = after((database, first, second) -> database.execute(
                "UPDATE chain_link SET content = (SELECT content FROM chain_link WHERE link_number = 1)"
                        + " WHERE link_number = 3"));
        assertTrue(ledger.damage().containsKey(Ledger.CHAIN), ledger.damage()::toString);
    }

    /** Only a head that is kept elsewhere tells this, as with any chain that was written anew. */
    @Test
    void anImportedEditionWhoseLinkSaysThatItWasSealedHere() throws Exception {
        try (TestDatabase database = open()) {
            SealedSamples samples = new SealedSamples(database);
            samples.sealed("first");
            SealedEdition imported = samples.imported("elsewhere");
            String text = samples.ledger().chain().links().get(1).canonical();
            ChainLink forged = ChainLink.read(text.replace("IMPORTED", "SEALED"));
            for (String table : Set.of("edition", "chain_link")) {
                database.takeTriggersFrom(table);
            }
            database.execute("DELETE FROM chain_link WHERE link_number = 2");
            database.withArchive(archive -> archive.append(forged));
            samples.publish(imported);
            assertEquals(Map.of(), samples.ledger().damage(), "a chain written anew is whole in itself");
            assertFalse(samples.ledger().chain().contains(ChainLink.read(text).fingerprint()), "but has another head");
        }
    }

    @Test
    void theReceiptOfAnImportedEditionInPlaceOfAnother() throws Exception {
        try (TestDatabase database = open()) {
            SealedSamples samples = new SealedSamples(database);
            SealedEdition first = samples.sealed("first");
            SealedEdition imported = samples.imported("elsewhere");
            for (String table : Set.of("edition", "chain_link")) {
                database.takeTriggersFrom(table);
            }
            database.execute("UPDATE edition SET receipt = (SELECT receipt FROM edition WHERE receipt_fingerprint = '"
                    + first.fingerprint() + "') WHERE receipt_fingerprint = '" + imported.fingerprint() + "'");
            Ledger ledger = samples.ledger();
            assertTrue(ledger.damage().containsKey("province/ledger-elsewhere/63/1"), ledger.damage()::toString);
            assertEquals(Set.of(first.fingerprint()), ledger.editions().keySet());
        }
    }

    @Test
    void theLinkOfAnImportedEditionThatIsTakenOut() throws Exception {
        try (TestDatabase database = open()) {
            SealedSamples samples = new SealedSamples(database);
            SealedEdition imported = samples.imported("elsewhere");
            samples.publish(samples.sealed("second"));
            for (String table : Set.of("edition", "chain_link")) {
                database.takeTriggersFrom(table);
            }
            database.execute("DELETE FROM chain_link WHERE receipt_fingerprint = '" + imported.fingerprint() + "'");
            Ledger ledger = samples.ledger();
            assertTrue(ledger.damage().containsKey(Ledger.CHAIN), ledger.damage()::toString);
            assertTrue(ledger.damage().containsKey("province/ledger-elsewhere/63/1"), ledger.damage()::toString);
        }
    }

    @Test
    void anEditionThatIsTakenOutWithItsRow() throws Exception {
        Ledger ledger = after((database, first, second) -> {
            database.execute("ALTER TABLE chain_link DROP CONSTRAINT chain_link_of_an_edition");
            database.execute("DELETE FROM edition WHERE receipt_fingerprint = '" + first.fingerprint() + "'");
        });
        assertTrue(ledger.damage().containsKey("province/ledger-first/63/1"), ledger.damage()::toString);
    }
}
