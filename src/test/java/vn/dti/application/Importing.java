package vn.dti.application;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EventLog;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.persistence.UseCaseDatabase;
import vn.dti.rules.WithoutDrools;

/** The use cases of editions over an empty Derby in memory. */
final class Importing implements AutoCloseable {
    private final UseCaseDatabase database = new UseCaseDatabase();
    private final Catalogue catalogue = new Catalogue();
    private final EditionArchive archive = database.archive();
    private final RecordInArchive record = new RecordInArchive();
    private final ReadEditions readEditions = new ReadEditions();
    private final VerifyEditions verifyEditions = new VerifyEditions();
    private final SealEdition sealing = new SealEdition();
    private final ImportEdition importEdition = new ImportEdition();
    private final PublishEdition publishEdition = new PublishEdition();

    Importing() {
        for (Object bean : new Object[] {sealing, importEdition, publishEdition}) {
            ShippedYears.set(bean, "archive", record);
            ShippedYears.set(bean, "stored", archive);
            ShippedYears.set(bean, "clock", Clock.systemUTC());
            ShippedYears.set(bean, "readEditions", readEditions);
            ShippedYears.set(bean, "catalogue", catalogue);
        }
        ShippedYears.set(record, "archive", archive);
        ShippedYears.set(record, "events", database.events());
        ShippedYears.set(record, "answered", database.answered());
        ShippedYears.set(record, "transaction", database.transaction());
        ShippedYears.set(readEditions, "catalogue", catalogue);
        ShippedYears.set(verifyEditions, "catalogue", catalogue);
        ShippedYears.set(verifyEditions, "archive", archive);
        ShippedYears.set(verifyEditions, "programVersion", "test");
        ShippedYears.set(publishEdition, "sealing", sealing);
        ShippedYears.set(importEdition, "sealing", sealing);
        CheckImport check = new CheckImport();
        ShippedYears.set(check, "verifyEditions", verifyEditions);
        ShippedYears.set(check, "compiler", (vn.dti.domain.plan.RuleCompiler) WithoutDrools::compile);
        ShippedYears.set(check, "clock", Clock.systemUTC());
        ShippedYears.set(importEdition, "check", check);
    }

    EditionView take(byte[] zip, String by) {
        return importEdition.take(zip, StoringCall.withoutKey(by));
    }

    EditionView take(byte[] zip, StoringCall call) {
        return importEdition.take(zip, call);
    }

    EditionView publish(EditionView edition, String by) {
        return publishEdition.publish(
                edition.receipt().period(),
                edition.receipt().edition(),
                edition.fingerprint(),
                StoringCall.withoutKey(by));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    ReadEditions read() {
        return readEditions;
    }

    VerifyEditions verify() {
        return verifyEditions;
    }

    EditionArchive archive() {
        return archive;
    }

    EventLog events() {
        return database.events();
    }

    AnsweredCalls answered() {
        return database.answered();
    }

    /** What a start finds in the archive. */
    RestoredArchive restart() {
        RestoredArchive restored = RestoredArchive.of(
                archive.activatedSets(), archive.carriedSets(), archive.periods(), archive.ledger(), Map.of());
        catalogue.update(state -> new IndexState(
                restored.inForce(),
                Map.of(),
                restored.periods(),
                restored.provisional(),
                restored.ledger(),
                RuleLibrary.Snapshot.EMPTY,
                Map.of(),
                restored.damaged()));
        return restored;
    }

    /** How many rows there are of everything that an import stores. */
    String rows() {
        try {
            StringBuilder rows = new StringBuilder();
            for (String table : new String[] {
                "indicator_set", "rule_file", "evaluated_period", "edition", "chain_link", "event_log", "answered_call"
            }) {
                rows.append(table)
                        .append(' ')
                        .append(database.number("SELECT COUNT(*) FROM " + table))
                        .append('\n');
            }
            return rows.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call with a key. */
    static StoringCall keyed(String by, String id, boolean isCarriedOut) {
        return new StoringCall(by, Optional.of(AnsweredCalls.Call.carriedOut(id, id)), isCarriedOut);
    }

    @Override
    public void close() throws SQLException, IOException {
        database.close();
    }
}
