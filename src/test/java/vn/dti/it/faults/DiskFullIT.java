package vn.dti.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.it.ServerProcess;

/**
 * The process can write no more byte into any file, as on a full disk, and later it can again. The limit is set on the
 * running process ({@code prlimit} of util-linux), which needs no rights that a build lacks.
 */
class DiskFullIT {
    private static final String SET = "full/2025";

    @Test
    void onAFullDiskNothingIsStoredByHalfTheCallerIsToldAndLaterItWorksAgain() throws Exception {
        try (FaultyMachine machine = new FaultyMachine("full", "derby")) {
            machine.service().start();
            machine.service().awaitReady();
            Map<String, String> before = machine.fingerprints();
            machine.offer(SET);
            String approval = machine.submit(SET);

            limitFiles(machine.service().pid(), "0:");
            DatabaseGoneIT.assertRefused(machine.send("POST", approval, "pheduyet"));
            assertEquals(200, machine.get("/rankings/province/2024/34").statusCode());
            assertTrue(machine.get("/trial-sets/" + SET).body().contains("\"status\":\"trial\""));

            limitFiles(machine.service().pid(), "unlimited:");
            assertEquals(200, approvedSoon(machine, approval).statusCode());
            HttpResponse<String> stored = machine.send("POST", "/periods/" + SET + "/63/evaluation", "bientap");
            assertEquals(201, stored.statusCode(), stored::body);

            machine.service().kill();
            StoredState state = machine.stored();
            assertEquals(Set.of(), state.contradictions());
            assertTrue(state.years().containsKey(SET + "/63"), state::toString);
            machine.service().start();
            machine.service().awaitReady();
            Map<String, String> after = machine.fingerprints();
            assertTrue(after.entrySet().containsAll(before.entrySet()), () -> before + " became " + after);
        }
    }

    /**
     * PostgreSQL ends itself when it cannot write its log; an operator makes room and starts it again. Whether its last
     * commit came through before it ended is not known to who was refused: the same call once more is answered either way.
     */
    @Test
    void ifTheDiskOfPostgreSqlIsFullNothingIsStoredByHalfAndLaterItWorksAgainWithoutARestart() throws Exception {
        try (FaultyMachine machine = new FaultyMachine("full", "postgresql")) {
            machine.service().start();
            machine.service().awaitReady();
            Map<String, String> before = machine.fingerprints();
            machine.offer(SET);
            String approval = machine.submit(SET);

            List<ProcessHandle> processes = machine.postgreSql().processes();
            assertTrue(processes.size() > 1, processes::toString);
            for (ProcessHandle process : processes) {
                limitFiles(process.pid(), "0:");
            }
            DatabaseGoneIT.assertRefused(machine.repeat(approval, "pheduyet"));
            assertEquals(200, machine.get("/rankings/province/2024/34").statusCode());
            assertTrue(machine.get("/trial-sets/" + SET).body().contains("\"status\":\"trial\""));

            processes.forEach(ProcessHandle::destroyForcibly);
            machine.postgreSql().stop();
            machine.postgreSql().start();
            machine.service().awaitReady();
            assertEquals(Set.of(), machine.stored().contradictions());
            HttpResponse<String> approved = machine.repeat(approval, "pheduyet");
            assertEquals(200, approved.statusCode(), approved::body);
            HttpResponse<String> stored = machine.send("POST", "/periods/" + SET + "/63/evaluation", "bientap");
            assertEquals(201, stored.statusCode(), stored::body);
            assertEquals(Set.of(), machine.stored().contradictions());
            Map<String, String> after = machine.fingerprints();
            assertTrue(after.entrySet().containsAll(before.entrySet()), () -> before + " became " + after);
        }
    }

    /** Derby opens its database anew after it could not write its log; until then it refuses. */
    private static HttpResponse<String> approvedSoon(FaultyMachine machine, String approval) {
        HttpResponse<String> answer = machine.send("POST", approval, "pheduyet");
        for (int i = 0; i < 20 && answer.statusCode() == 503; i++) {
            ServerProcess.pause(1_000);
            answer = machine.send("POST", approval, "pheduyet");
        }
        return answer;
    }

    /** Sets the soft limit of the size of files alone, so that it can be lifted again. */
    private static void limitFiles(long pid, String limit) throws IOException, InterruptedException {
        Process set = new ProcessBuilder("prlimit", "--pid", String.valueOf(pid), "--fsize=" + limit)
                .inheritIO()
                .start();
        assertEquals(0, set.waitFor());
    }
}
