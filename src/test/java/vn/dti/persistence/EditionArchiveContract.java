package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.persistence.StoredSamples.NOON;
import static vn.dti.persistence.StoredSamples.assertSame;
import static vn.dti.persistence.StoredSamples.period;
import static vn.dti.persistence.StoredSamples.set;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.EditionArchive.AlreadyStoredException;
import vn.dti.domain.edition.EventLog;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;

/** What the archive promises, on any database(). Nothing can be deleted, so each test has sets of its own. */
abstract class EditionArchiveContract extends DatabaseContract {

    @Test
    void aSetComesBackAsItWasStored() {
        ActivatedSet set = set("whole", "plan Đắk Lắk\n", Map.of("b/Thừa Thiên.dslr", "ổ", "a.dslr", ""));

        database().withArchive(archive -> archive.store(set));

        assertSame(set, read(set.id()));
        assertTrue(isInForce(set.id()));
        assertFalse(isInForce(new SetId("province", "never-stored")));
    }

    @Test
    void aYearComesBackAsItWasStored() {
        store(set("years"));
        StoredPeriod period = period("years", "63", "kết quả\n");

        database().withArchive(archive -> archive.store(period));

        assertEquals(period, read(period.id()).orElseThrow());
        assertTrue(database()
                .archive(archive -> archive.period(new PeriodId(period.id().set(), "34"), 1))
                .isEmpty());
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "trailing blanks  ",
                "lines\nof\r\nboth\rkinds\n",
                "Th\u1eeba Thi\u00ean Hu\u1ebf",
                "Thu\u031b\u0300a Thie\u0302n Hue\u0302\u0301",
                "\ufeffa byte-order mark and a zero: \u0000",
                "beyond sixteen bits: \ud83d\ude00 \ud840\udc8a",
                "'; DROP TABLE indicator_set; --",
                "Điểm số 0123456789 ".repeat(220_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextComesBackUnchanged(String text) {
        String name = "text-" + Integer.toHexString(text.hashCode());
        ActivatedSet set = set(name, text, Map.of("a.dslr", text));
        StoredPeriod period = period(name, "63", text);

        database().withArchive(archive -> {
            archive.store(set);
            archive.store(period);
        });

        assertSame(set, read(set.id()));
        assertEquals(period, read(period.id()).orElseThrow());
    }

    @Test
    void bytesOfARuleFileAreNotTakenForText() {
        byte[] every = new byte[512];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        SetId id = new SetId("province", "bytes");
        ActivatedSet plain = set("bytes");

        store(new ActivatedSet(
                id, new RuleFolder(id, Map.of("a.dslr", every)), "r", "p", "plan-1", "s", NOON, plain.by()));

        assertArrayEquals(every, read(id).rules().files().get("a.dslr"));
    }

    @Test
    void whatCannotBeWrittenUnchangedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> store(set("half", "half a pair: \ud83d", Map.of())));
        assertThrows(IllegalArgumentException.class, () -> store(set("blank", "", Map.of("a.dslr ", ""))));
        assertThrows(IllegalArgumentException.class, () -> store(set("long", "", Map.of("a".repeat(501), ""))));
        assertThrows(IllegalArgumentException.class, () -> store(set("zero", "", Map.of("a\u0000.dslr", ""))));
        store(set("as-long-as-may-be", "", Map.of("a".repeat(499) + "ế", "")));

        assertFalse(isInForce(new SetId("province", "half")));
    }

    @Test
    void setsAndYearsComeInTheOrderOfTheirIds() {
        List<String> names = List.of("order-a", "order-a-1", "order-a0", "order-b", "order0");
        for (int i : new int[] {3, 0, 4, 2, 1}) {
            store(set(names.get(i)));
            database().withArchive(archive -> archive.store(period(names.get(i), "63", "")));
            database().withArchive(archive -> archive.store(period(names.get(i), "34", "")));
        }

        List<SetId> sets = database()
                .archive(archive ->
                        archive.activatedSets().stream().map(ActivatedSet::id).toList());
        List<PeriodId> periods = database()
                .archive(archive ->
                        archive.periods().stream().map(StoredPeriod::id).toList());

        assertEquals(sets.stream().sorted().toList(), sets);
        assertEquals(periods.stream().sorted().toList(), periods);
        assertEquals(
                names,
                sets.stream()
                        .map(SetId::name)
                        .filter(n -> n.startsWith("order"))
                        .toList());
        assertEquals(
                10,
                periods.stream().filter(p -> p.set().name().startsWith("order")).count());
    }

    @Test
    void aSetIsStoredOnce() {
        ActivatedSet first = set("once", "first", Map.of("a.dslr", "1"));
        store(first);

        assertThrows(AlreadyStoredException.class, () -> store(set("once", "second", Map.of("b.dslr", "2"))));

        assertSame(first, read(first.id()));
    }

    @Test
    void aYearIsStoredOnceForEachPanelAndOnlyUnderASetInForce() {
        store(set("year-once"));
        StoredPeriod first = period("year-once", "63", "first");
        database().withArchive(archive -> archive.store(first));

        assertThrows(
                AlreadyStoredException.class,
                () -> database().withArchive(archive -> archive.store(period("year-once", "63", "second"))));
        assertThrows(
                AlreadyStoredException.class,
                () -> database().withArchive(archive -> archive.store(period("year-of-no-set", "63", ""))));
        database().withArchive(archive -> archive.store(period("year-once", "34", "other panel")));

        assertEquals(first, read(first.id()).orElseThrow());
    }

    @Test
    void aYearRestsOnThePlanOfItsSet() {
        store(set("plan-of-the-set"));
        StoredPeriod year = period("plan-of-the-set", "63", "");
        var other = new StoredPeriod(year.id(), 1, "plan-2", "", "i", "", "", "r", "1", NOON, "ai");

        assertThrows(IllegalArgumentException.class, () -> database().withArchive(archive -> archive.store(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30T01:30:00.000001Z, 1743298200000001",
        "1969-12-31T23:59:59.999999Z, -1",
        "2025-10-26T00:30:00.999999999Z, 1761438600999999"
    })
    void momentsAreKeptToTheMicrosecondWhateverTheTimeZone(Instant moment, long micros) throws SQLException {
        TimeZone before = TimeZone.getDefault();
        String name = "moment" + micros;
        ActivatedSet plain = set(name);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            store(new ActivatedSet(plain.id(), plain.rules(), "r", "p", "plan-1", "s", moment, "ai"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertEquals(
                    Instant.EPOCH.plusNanos(micros * 1000), read(plain.id()).since());
        } finally {
            TimeZone.setDefault(before);
        }
        assertEquals(
                micros,
                database()
                        .number("SELECT in_force_since_micros FROM indicator_set WHERE set_id = 'province/" + name
                                + "'"));
    }

    @Test
    void ofTwoThatStoreTheSameSetAtOnceExactlyOneSucceeds() throws Exception {
        for (int round = 0; round < 20; round++) {
            String name = "race-" + round;
            var start = new CyclicBarrier(2);
            List<Boolean> stored = inTwoThreads(number -> () -> {
                ActivatedSet set = set(name, "by " + number, Map.of("f" + number + ".dslr", "", "g.dslr", ""));
                start.await();
                try {
                    store(set);
                    return true;
                } catch (AlreadyStoredException e) {
                    return false;
                }
            });

            assertEquals(1, stored.stream().filter(Boolean::booleanValue).count());
            String winner = stored.get(0) ? "0" : "1";
            assertSame(
                    set(name, "by " + winner, Map.of("f" + winner + ".dslr", "", "g.dslr", "")),
                    read(new SetId("province", name)));
        }
    }

    @Test
    void twoThatStoreDifferentSetsAtOnceDoNotDisturbEachOther() throws Exception {
        for (int round = 0; round < 20; round++) {
            String name = "side-by-side-" + round + "-";
            var start = new CyclicBarrier(2);

            inTwoThreads(number -> () -> {
                start.await();
                store(set(name + number));
                return true;
            });

            assertTrue(isInForce(new SetId("province", name + 0)) && isInForce(new SetId("province", name + 1)));
        }
    }

    @Test
    void ofTwoThatStoreTheSameYearAtOnceExactlyOneSucceeds() throws Exception {
        for (int round = 0; round < 20; round++) {
            String name = "year-race-" + round;
            store(set(name));
            var start = new CyclicBarrier(2);
            List<Boolean> stored = inTwoThreads(number -> () -> {
                start.await();
                try {
                    database().withArchive(archive -> archive.store(period(name, "63", "by " + number)));
                    return true;
                } catch (AlreadyStoredException e) {
                    return false;
                }
            });

            assertEquals(1, stored.stream().filter(Boolean::booleanValue).count());
        }
    }

    @Test
    void theDatabaseItselfRefusesASecondRowOfASet() {
        var refusal = assertThrows(
                PersistenceException.class,
                () -> database().inTransaction(entities -> {
                    entities.persist(new IndicatorSetRow(set("twice")));
                    entities.persist(new IndicatorSetRow(set("twice")));
                    entities.flush();
                    return true;
                }));

        assertTrue(UniqueViolation.isCauseOf(refusal));
        assertFalse(UniqueViolation.isCauseOf(new PersistenceException("another failure")));
    }

    @Test
    void aFailureAtOneFileLeavesNothingOfTheSet() throws SQLException {
        long before = database().number("SELECT count(*) FROM rule_file");
        database().execute("ALTER TABLE rule_file ADD CONSTRAINT no_bad_path CHECK (path <> 'm.dslr')");
        try {
            ActivatedSet set = set("half-way", "", Map.of("a.dslr", "", "m.dslr", "", "z.dslr", ""));

            assertThrows(PersistenceException.class, () -> store(set));

            assertFalse(isInForce(set.id()));
            assertEquals(before, database().number("SELECT count(*) FROM rule_file"));
        } finally {
            database().execute("ALTER TABLE rule_file DROP CONSTRAINT no_bad_path");
        }
        store(set("half-way", "", Map.of("a.dslr", "", "m.dslr", "", "z.dslr", "")));
        assertEquals(before + 3, database().number("SELECT count(*) FROM rule_file"));
    }

    @Test
    void aFailureAfterwardsInTheSameTransactionLeavesNothing() {
        ActivatedSet set = set("undone");

        assertThrows(
                IllegalStateException.class,
                () -> database().withArchive(archive -> {
                    archive.store(set);
                    archive.store(period("undone", "63", ""));
                    throw new IllegalStateException("after both");
                }));

        assertFalse(isInForce(set.id()));
        assertTrue(read(new PeriodId(set.id(), "63")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator_set", "rule_file", "evaluated_period", "event_log"})
    void theDatabaseRefusesEveryChangeOfARow(String table) throws SQLException {
        String name = "unchanged-" + table.replace('_', '-');
        database().inTransaction(entities -> {
            var archive = new JpaEditionArchive(entities);
            archive.store(set(name));
            archive.store(period(name, "63", ""));
            entities.persist(new EventRow(new EventLog.Event(NOON, "ai", "x", name, "")));
            return true;
        });
        long before = database().number("SELECT count(*) FROM " + table);

        for (String change : List.of(
                "UPDATE " + table + " SET version = version + 1",
                "UPDATE " + table + " SET version = version + 1 WHERE version = 1",
                "DELETE FROM " + table,
                "TRUNCATE TABLE " + table)) {
            assertThrows(SQLException.class, () -> database().execute(change), change);
        }

        assertEquals(before, database().number("SELECT count(*) FROM " + table));
        assertEquals(before, database().number("SELECT count(*) FROM " + table + " WHERE version = 1"));
    }

    private void store(ActivatedSet set) {
        database().withArchive(archive -> archive.store(set));
    }

    private boolean isInForce(SetId id) {
        return database().archive(archive -> archive.isInForce(id));
    }

    private ActivatedSet read(SetId id) {
        return database()
                .archive(archive -> archive.activatedSets().stream()
                        .filter(set -> set.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private Optional<StoredPeriod> read(PeriodId id) {
        return database().archive(archive -> archive.period(id, 1));
    }

    private static <T> List<T> inTwoThreads(IntFunction<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(threads.submit(work.apply(i)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
