package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.EventLog.Event;

/** What the log promises, on any database(). */
abstract class EventLogContract extends DatabaseContract {
    private static final Instant NOON = Instant.parse("2025-03-30T05:00:00.123456Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void eventsComeBackInTheOrderInWhichTheyWereRecorded() {
        Clock earlier = Clock.offset(CLOCK, Duration.ofDays(-1));
        List<Event> before = events();

        database().inTransaction(entities -> {
            var log = new JpaEventLog(entities, CLOCK);
            log.record("Nguyễn Thị Hòa ", "set-activated", "province/2022", "dòng 1\r\ndòng 2 \u0000");
            log.record("", "period-evaluated", "province/2022/63");
            return true;
        });
        database().inTransaction(entities -> {
            new JpaEventLog(entities, earlier).record("b", "set-activated", "province/2024");
            return true;
        });

        List<Event> after = events();
        assertEquals(
                List.of(
                        new Event(NOON, "Nguyễn Thị Hòa ", "set-activated", "province/2022", "dòng 1\r\ndòng 2 \u0000"),
                        new Event(NOON, "", "period-evaluated", "province/2022/63", ""),
                        new Event(NOON.minus(Duration.ofDays(1)), "b", "set-activated", "province/2024", "")),
                after.subList(before.size(), after.size()));
    }

    @Test
    void manyEventsOfOneTransactionKeepTheirOrder() {
        List<String> subjects =
                IntStream.range(0, 50).mapToObj(i -> "subject " + i).toList();

        database().inTransaction(entities -> {
            var log = new JpaEventLog(entities, CLOCK);
            subjects.forEach(subject -> log.record("a", "in-order", subject));
            return true;
        });

        assertEquals(
                subjects,
                events().stream()
                        .filter(event -> event.what().equals("in-order"))
                        .map(Event::subject)
                        .toList());
    }

    @Test
    void anEventFallsWithItsTransaction() {
        List<Event> before = events();

        assertThrows(
                IllegalStateException.class,
                () -> database().inTransaction(entities -> {
                    new JpaEventLog(entities, CLOCK).record("a", "set-activated", "province/undone");
                    throw new IllegalStateException("afterwards");
                }));

        assertEquals(before, events());
    }

    @Test
    void whatDoesNotFitIsRefusedAndNotCut() {
        List<Event> before = events();

        for (Runnable tooLong : List.<Runnable>of(
                () -> recordOne("n".repeat(201), "w", "s"),
                () -> recordOne("n", "w".repeat(101), "s"),
                () -> recordOne("n", "w", "s" + " ".repeat(200)),
                () -> recordOne("n\u0000", "w", "s"))) {
            assertThrows(IllegalArgumentException.class, tooLong::run);
        }

        assertEquals(before, events());
    }

    private void recordOne(String who, String what, String subject) {
        database().inTransaction(entities -> {
            new JpaEventLog(entities, CLOCK).record(who, what, subject);
            return true;
        });
    }

    private List<Event> events() {
        return database().inTransaction(entities -> new JpaEventLog(entities, CLOCK).events());
    }
}
