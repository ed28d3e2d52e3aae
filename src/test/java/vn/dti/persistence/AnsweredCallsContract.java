package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.edition.AnsweredCalls.Call;

/** What any database of answered calls keeps to. */
abstract class AnsweredCallsContract extends DatabaseContract {
    private static final Instant NOON = Instant.parse("2026-01-15T05:00:00.123456Z");

    @Test
    void anAnswerIsKnownForADayToTheMicrosecond() {
        Call call = call("a", "{\"tên\":\"Hòa\"}");
        keep(call, NOON);

        assertEquals(Optional.of(call), find(call.id(), NOON));
        assertEquals(Optional.of(call), find(call.id(), NOON.plus(AnsweredCalls.KEPT)));
        assertEquals(
                Optional.empty(), find(call.id(), NOON.plus(AnsweredCalls.KEPT).plusNanos(1000)));
        assertEquals(Optional.empty(), find(call("b", "").id(), NOON));
    }

    @Test
    void theFirstAnswerUnderAKeyStays() {
        keep(call("c", "first"), NOON);
        keep(call("c", "second"), NOON.plusSeconds(1));

        assertEquals(
                "first",
                find(call("c", "").id(), NOON.plusSeconds(2)).orElseThrow().content());
    }

    @Test
    void aCallThatWasOnlyCarriedOutGetsItsAnswerOnce() {
        Call carriedOut = Call.carriedOut(call("g", "").id(), call("g", "").request());
        keep(carriedOut, NOON);
        Call found = find(carriedOut.id(), NOON).orElseThrow();
        assertEquals(carriedOut, found);
        assertEquals(false, found.isAnswered());

        keep(call("g", "answer"), NOON.plusSeconds(1));
        keep(call("g", "another"), NOON.plusSeconds(2));
        keep(carriedOut, NOON.plusSeconds(3));

        assertEquals(Optional.of(call("g", "answer")), find(carriedOut.id(), NOON.plusSeconds(4)));
        assertEquals(true, call("g", "answer").isAnswered());
    }

    @Test
    void whatIsOlderThanADayGoesWithTheNextAnswer() throws SQLException {
        keep(call("d", "old"), NOON.minus(Duration.ofDays(10)));
        keep(call("e", "new"), NOON);

        assertEquals(
                0,
                database()
                        .number("SELECT COUNT(*) FROM answered_call WHERE id = '"
                                + call("d", "").id() + "'"));
        keep(call("d", "again"), NOON);
        assertEquals("again", find(call("d", "").id(), NOON).orElseThrow().content());
    }

    @Test
    void aForgottenAnswerMakesRoomForAnother() {
        keep(call("f", "first"), NOON);
        database().inTransaction(entities -> {
            new JpaAnsweredCalls(entities, Clock.fixed(NOON, ZoneOffset.UTC))
                    .forget(call("f", "").id());
            return true;
        });
        assertEquals(Optional.empty(), find(call("f", "").id(), NOON));
        keep(call("f", "second"), NOON);
        assertEquals("second", find(call("f", "").id(), NOON).orElseThrow().content());
    }

    private static Call call(String name, String content) {
        return new Call(name.repeat(64), "0".repeat(64), 201, "https://localhost/x", content);
    }

    private void keep(Call call, Instant at) {
        database().inTransaction(entities -> {
            new JpaAnsweredCalls(entities, Clock.fixed(at, ZoneOffset.UTC)).keep(call);
            return true;
        });
    }

    private Optional<Call> find(String id, Instant at) {
        return database()
                .inTransaction(entities -> new JpaAnsweredCalls(entities, Clock.fixed(at, ZoneOffset.UTC)).find(id));
    }
}
