package vn.dti.persistence;

import static vn.dti.persistence.StoredSamples.NOON;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.text.Fingerprint;

/** Editions to store in a database. Their texts are no editions, but have the fingerprints of their receipts. */
final class SealedSamples {
    private final TestDatabase database;

    SealedSamples(TestDatabase database) {
        this.database = database;
    }

    Ledger ledger() {
        return database.archive(JpaEditionArchive::ledger);
    }

    void seal(SealedEdition edition, ChainLink link) {
        database.withArchive(archive -> archive.seal(edition, link));
    }

    void publish(SealedEdition edition) {
        ChainLink link = ledger().chain().next(ChainLink.Kind.PUBLISHED, edition.read(), NOON, "an");
        database.withArchive(archive -> archive.append(link));
    }

    /** A set in force, a year evaluated by it, and that sealed. */
    SealedEdition sealed(String name) {
        SealedEdition edition = edition(evaluated(name));
        seal(edition, ledger().chain().next(ChainLink.Kind.SEALED, edition.read(), NOON, "hoa"));
        return edition;
    }

    /** An edition from elsewhere whose set is not in force here. */
    SealedEdition imported(String name) {
        StoredPeriod period = StoredSamples.period("ledger-" + name, "63", "");
        SealedEdition edition = edition(period);
        ChainLink link = ledger().chain().next(ChainLink.Kind.IMPORTED, edition.read(), NOON, "hoa");
        database.withArchive(archive -> archive.take(StoredSamples.set("ledger-" + name), period, edition, link));
        return edition;
    }

    StoredPeriod evaluated(String name) {
        StoredPeriod period = StoredSamples.period("ledger-" + name, "63", "");
        database.withArchive(archive -> {
            archive.store(StoredSamples.set("ledger-" + name));
            archive.store(period);
        });
        return period;
    }

    static SealedEdition edition(StoredPeriod period) {
        String units = "units of " + period.id();
        String sources = "sources of " + period.id();
        Map<EditionPart, String> parts = new EnumMap<>(EditionPart.class);
        for (EditionPart part : EditionPart.values()) {
            parts.put(part, Fingerprint.of(part.word() + period.id()));
        }
        parts.put(EditionPart.UNITS, Fingerprint.of(units));
        parts.put(EditionPart.SOURCES, Fingerprint.of(sources));
        String receipt =
                new Receipt(period.id(), 1, Optional.empty(), parts, 1, "1.0.0", NOON, "hoa", NOON, "hoa").canonical();
        return new SealedEdition(period.id(), 1, units, sources, receipt, Fingerprint.of(receipt));
    }
}
