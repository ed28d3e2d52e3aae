package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.persistence.StoredSamples.assertSame;
import static vn.dti.persistence.StoredSamples.period;
import static vn.dti.persistence.StoredSamples.set;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EditionArchive.AlreadyStoredException;
import vn.dti.domain.edition.EventLog;
import vn.dti.domain.edition.EventLog.Event;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.start.SystemClock;

/** The archive and the log with the transactions, the injection and the persistence provider of the server. */
@ExtendWith(ArquillianExtension.class)
class ArchiveInContainerIT {
    @Inject
    private EditionArchive archive;

    @Inject
    private EventLog events;

    @Inject
    private ArchiveUseCase useCase;

    /** Domain and persistence alone, over a database of their own. */
    @Deployment
    static WebArchive domainAndPersistence() throws IOException {
        String unit = Files.readString(Path.of("target/classes/META-INF/persistence.xml"))
                .replace("jdbc/dti", "jdbc/archive-of-tests");
        return ShrinkWrap.create(ZipImporter.class, "archive-in-container.war")
                .importFrom(
                        Path.of(System.getProperty("dti.it.war")).toFile(),
                        Filters.include("/WEB-INF/(beans\\.xml|lib/(flyway|jackson|jspecify|slf4j).*"
                                + "|classes/(db|vn/dti/domain|vn/dti/persistence)/.*)"))
                .as(WebArchive.class)
                .addAsResource(new StringAsset(unit), "META-INF/persistence.xml")
                .addClasses(SystemClock.class, ArchiveUseCase.class, StoredSamples.class);
    }

    @BeforeEach
    void migrate() {
        useCase.migrate();
    }

    @Test
    void aSetAndItsEventAreStoredTogether() {
        ActivatedSet set = set("in-server");

        useCase.activate(set);

        assertSame(set, read(set.id()));
        Event event = eventsOf(set.id()).get(0);
        assertEquals(List.of(set.by(), "activate-set"), List.of(event.by(), event.what()));
    }

    @Test
    void aUseCaseThatFailsLeavesNeitherSetNorEvent() {
        ActivatedSet set = set("failed-in-server");

        assertThrows(IllegalStateException.class, () -> useCase.activateAndFail(set));

        assertFalse(archive.isInForce(set.id()));
        assertEquals(List.of(), eventsOf(set.id()));
    }

    @Test
    void aSecondActivationIsRefusedByNameAndLeavesNoEvent() {
        ActivatedSet first = set("once-in-server", "first", Map.of("a.dslr", "1"));
        useCase.activate(first);

        assertThrows(
                AlreadyStoredException.class,
                () -> useCase.activate(set("once-in-server", "second", Map.of("b.dslr", "2"))));

        assertSame(first, read(first.id()));
        assertEquals(1, eventsOf(first.id()).size());
    }

    @Test
    void aCallOutsideOfATransactionIsOneByItself() {
        ActivatedSet set = set("alone-in-server", "Điểm số ".repeat(500_000), Map.of());
        StoredPeriod period = period("alone-in-server", "63", "Điểm số ".repeat(500_000));

        archive.store(set);
        archive.store(period);

        assertSame(set, read(set.id()));
        assertEquals(period, archive.period(period.id(), period.revision()).orElseThrow());
        assertTrue(archive.periods().contains(period));
    }

    @Test
    void ofTwoActivationsAtOnceExactlyOneSucceeds() throws Exception {
        for (int round = 0; round < 10; round++) {
            String name = "race-in-server-" + round;
            var start = new CyclicBarrier(2);
            List<Future<Boolean>> running = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                ActivatedSet set = set(name, "by " + thread, Map.of("f" + thread + ".dslr", ""));
                running.add(useCase.inAnotherThread(() -> activateIfFirst(set, start)));
            }
            List<Boolean> stored = List.of(running.get(0).get(), running.get(1).get());

            assertEquals(1, stored.stream().filter(Boolean::booleanValue).count());
            SetId id = new SetId("province", name);
            assertEquals(1, read(id).rules().files().size());
            assertEquals(1, eventsOf(id).size());
        }
    }

    @Test
    void theDatabaseRefusesChangesFromTheServerToo() {
        ActivatedSet set = set("unchanged-in-server");
        useCase.activate(set);

        for (String change : List.of("UPDATE indicator_set SET in_force_by = 'x'", "DELETE FROM event_log")) {
            assertThrows(PersistenceException.class, () -> useCase.change(change));
        }

        assertSame(set, read(set.id()));
        assertEquals(1, eventsOf(set.id()).size());
    }

    private boolean activateIfFirst(ActivatedSet set, CyclicBarrier start) throws Exception {
        start.await();
        try {
            useCase.activate(set);
            return true;
        } catch (AlreadyStoredException e) {
            return false;
        }
    }

    private ActivatedSet read(SetId id) {
        return archive.activatedSets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Event> eventsOf(SetId id) {
        return events.events().stream()
                .filter(event -> event.subject().equals(id.toString()))
                .toList();
    }
}
