package vn.dti.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.it.ServerProcess;

/** PostgreSQL is stopped under the running service and started again. */
class DatabaseGoneIT {
    private static final String SET = "gone/2025";

    @Test
    void withoutItsDatabaseTheServiceReadsRefusesToStoreSaysSoAndGoesOnWhenItIsBack() throws Exception {
        try (FaultyMachine machine = new FaultyMachine("gone", "postgresql")) {
            machine.service().start();
            machine.service().awaitReady();
            Map<String, String> before = machine.fingerprints();
            String ranking = machine.get("/rankings/province/2024/34").body();
            machine.offer(SET);
            String approval = machine.submit(SET);

            machine.postgreSql().stop();
            assertEquals(ranking, machine.get("/rankings/province/2024/34").body());
            assertEquals(200, machine.service().status("/vi/xep-hang/province/2022/63"));
            assertRefused(machine.send("POST", approval, "pheduyet"));
            assertRefused(machine.send("POST", "/rankings/province/2024/34/re-evaluation", ""));
            assertTold(machine);

            machine.postgreSql().start();
            machine.service().awaitReady();
            assertEquals(before, machine.fingerprints());
            assertTrue(machine.get("/trial-sets/" + SET).body().contains("\"status\":\"trial\""));
            assertStoresAgain(machine, approval);
        }
    }

    @Test
    void aStartWithoutItsDatabaseWaitsSaysSoAndGoesOnWhenItIsThere() throws Exception {
        try (FaultyMachine machine = new FaultyMachine("late", "postgresql")) {
            machine.postgreSql().stop();
            machine.service().start();
            for (int i = 0; i < 600 && !isWaiting(machine); i++) {
                ServerProcess.pause(200);
            }
            assertEquals(503, health(machine).statusCode());
            assertTrue(health(machine).body().contains("\"waiting\":\"the database: "), health(machine)::body);
            HttpResponse<String> early = machine.get("/rankings");
            assertEquals(503, early.statusCode(), early::body);
            assertEquals(List.of("10"), early.headers().allValues("Retry-After"));
            assertTrue(machine.service().consoleText().contains("is waiting for its database"));

            machine.postgreSql().start();
            machine.service().awaitReady();
            assertFalse(health(machine).body().contains("waiting"), health(machine)::body);
            assertEquals(FaultyMachine.SHIPPED_YEARS, machine.fingerprints().size());
            assertEquals(Set.of(), machine.stored().contradictions());
        }
    }

    /** Connections that the pool still holds are dead; nobody may meet one. */
    private static void assertStoresAgain(FaultyMachine machine, String approval) throws SQLException {
        HttpResponse<String> activated = machine.send("POST", approval, "pheduyet");
        assertEquals(200, activated.statusCode(), activated::body);
        HttpResponse<String> stored = machine.send("POST", "/periods/" + SET + "/63/evaluation", "bientap");
        assertEquals(201, stored.statusCode(), stored::body);
        StoredState state = machine.stored();
        assertEquals(Set.of(), state.contradictions());
        assertTrue(state.years().containsKey(SET + "/63"), state::toString);
    }

    private static void assertTold(FaultyMachine machine) throws IOException {
        HttpResponse<String> health = health(machine);
        assertEquals(503, health.statusCode());
        assertTrue(health.body().contains("the database does not answer"), health::body);
        assertTrue(health.body().contains("\"name\":\"started\",\"status\":\"UP\""), health::body);
    }

    private static boolean isWaiting(FaultyMachine machine) throws IOException {
        return machine.service().status("/health/ready") == 503
                && health(machine).body().contains("waiting");
    }

    private static HttpResponse<String> health(FaultyMachine machine) throws IOException {
        return machine.service()
                .send(machine.service().request("/health/ready").GET().build());
    }

    static void assertRefused(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer::body);
        assertEquals(List.of("application/problem+json"), answer.headers().allValues("Content-Type"));
        assertTrue(answer.body().contains("urn:problem-type:dti:unavailable"), answer::body);
        assertTrue(answer.body().contains("Cơ sở dữ liệu"), answer::body);
        assertFalse(answer.body().contains("Exception"), answer::body);
    }
}
