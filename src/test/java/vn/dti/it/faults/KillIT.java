package vn.dti.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionsFromElsewhere;
import vn.dti.domain.index.SetId;
import vn.dti.it.ServerProcess;

/**
 * Rounds in turn: the process is killed during a first start, during the start after that, during an activation, while an
 * edition is imported, while a year is evaluated and stored, while a year is sealed, and during the start after that. Each time the database is
 * looked into as the kill left it. Each start that is not killed has to get ready, whatever was killed before: what a
 * caller was told is there, nothing is there by half, and every fingerprint is as before.
 */
class KillIT {
    private static final int ROUNDS = Integer.getInteger("dti.faults.rounds", 3);
    private static final long SEED = Long.getLong("dti.faults.seed", 2025);
    private static final String OWN = "kill-";

    /** What the first of all starts gave, on whichever database. */
    private static Map<String, String> shipped = Map.of();

    private final Random random = new Random(SEED);
    private final Map<String, String> confirmed = new TreeMap<>();

    /** What the next start that gets ready has to show, beside all that is always looked at. */
    private final List<Runnable> due = new ArrayList<>();

    private StoredState lastSeen = StoredState.NOTHING;
    private long startMillis = 20_000;
    private long callMillis = 1_000;

    static List<String> databases() {
        return List.of(System.getProperty("dti.faults.database", "derby").split(","));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothingConfirmedIsLostAndNothingIsHalfDoneHoweverOftenTheProcessIsKilled(String database) throws Exception {
        try (FaultyMachine machine = new FaultyMachine("kill", database)) {
            for (int round = 1; round <= ROUNDS; round++) {
                long begun = System.nanoTime();
                String outcome = switch (round % 6) {
                    case 1 -> killDuringFirstStart(machine);
                    case 3 -> killDuringActivation(machine, OWN + round + "/2025");
                    case 4 ->
                        round / 6 % 2 == 0
                                ? killDuringImport(machine, new SetId(OWN + round, "2022"))
                                : killDuringNextStart(machine);
                    case 5 -> killDuringEvaluation(machine, OWN + round + "/2025");
                    case 0 ->
                        round / 6 % 2 == 1
                                ? killDuringSealing(machine, OWN + round + "/2025")
                                : killDuringNextStart(machine);
                    default -> killDuringNextStart(machine);
                };
                System.out.println("Round " + round + " of " + ROUNDS + " on " + database + " ("
                        + (System.nanoTime() - begun) / 1_000_000_000 + " s): " + outcome);
            }
            getReady(machine);
        }
    }

    /** One in four anywhere; else when our own part has begun, which is when the first passwords are there. */
    private String killDuringFirstStart(FaultyMachine machine) throws SQLException {
        if (!lastSeen.equals(StoredState.NOTHING)) {
            getReady(machine);
        }
        machine.service().kill();
        machine.empty();
        confirmed.clear();
        lastSeen = StoredState.NOTHING;
        machine.service().start();
        long begun = System.nanoTime();
        boolean anywhere = random.nextInt(4) == 0;
        if (!anywhere) {
            while (!Files.exists(machine.data().resolve("config/first-password.xml"))) {
                assertTrue(machine.service().isAlive(), machine.service()::consoleText);
                ServerProcess.pause(5);
            }
        }
        return "a first start " + killDuringStart(machine, begun, anywhere ? startMillis : startMillis / 2);
    }

    /** Of what the kill before left nothing was repaired yet: this start repairs it, or is killed while it does. */
    private String killDuringNextStart(FaultyMachine machine) throws SQLException {
        machine.service().start();
        return "the start after that " + killDuringStart(machine, System.nanoTime(), startMillis);
    }

    private String killDuringStart(FaultyMachine machine, long begun, long longestMillis) throws SQLException {
        ServerProcess.pause(random.nextInt((int) longestMillis));
        assertTrue(machine.service().isAlive(), machine.service()::consoleText);
        String console = machine.service().consoleText();
        assertFalse(console.contains("could not start"), console);
        machine.service().kill();
        long killed = (System.nanoTime() - begun) / 1_000_000;
        StoredState left = look(machine);
        return "killed " + killed + " ms after it began; left were "
                + left.sets().size() + " sets and " + left.years().size() + " years";
    }

    private String killDuringActivation(FaultyMachine machine, String set) throws SQLException {
        getReady(machine);
        machine.offer(set);
        String approval = machine.submit(set);
        Outcome outcome = killDuring(machine, approval, "pheduyet", 200);

        boolean stored = look(machine).sets().containsKey(set);
        assertTrue(stored || !outcome.confirmed(), () -> set + " was confirmed and is lost; " + outcome);
        due.add(() -> assertActivated(machine, set, approval, stored, outcome));
        return "activation " + outcome + ", stored: " + stored;
    }

    /** What was stored is in force; what was not is a submitted draft still, and can be brought into force. */
    private static void assertActivated(
            FaultyMachine machine, String set, String approval, boolean stored, Outcome outcome) {
        if (!stored) {
            machine.awaitTrial(set);
        }
        String status = FaultyMachine.object(
                        machine.get("/indicator-sets/" + set).body())
                .getJsonObject("summary")
                .getString("status");
        assertEquals(stored ? "in-force" : "trial", status, outcome::toString);
        assertRepeatable(machine, approval, "pheduyet", 200);
    }

    /** The caller repeats the call and gets its answer, whether the kill prevented it or only took its answer away. */
    private static void assertRepeatable(FaultyMachine machine, String path, String user, int success) {
        HttpResponse<String> first = machine.repeat(path, user);
        assertEquals(success, first.statusCode(), first::body);
        assertEquals(first.body(), machine.repeat(path, user).body());
        assertEquals(409, machine.send("POST", path, user).statusCode(), () -> path + " without the key");
    }

    /** A year that the kill prevented is not made up for by the next start: who may store it asks once more. */
    private String killDuringEvaluation(FaultyMachine machine, String set) throws SQLException {
        getReady(machine);
        machine.offer(set);
        HttpResponse<String> activated = machine.send("POST", machine.submit(set), "pheduyet");
        assertEquals(200, activated.statusCode(), activated::body);
        String year = set + "/63";
        Outcome outcome = killDuring(machine, "/periods/" + year + "/evaluation", "bientap", 201);

        StoredState left = look(machine);
        assertTrue(left.sets().containsKey(set), () -> set + " was confirmed and is lost");
        boolean stored = left.years().containsKey(year);
        assertTrue(stored || !outcome.confirmed(), () -> year + " was confirmed and is lost; " + outcome);
        if (stored) {
            assertEquals("bientap", left.authors().get(year));
        }
        due.add(() -> {
            assertEquals(stored, confirmed.containsKey(year), () -> year + " after the next start");
            assertRepeatable(machine, "/periods/" + year + "/evaluation", "bientap", 201);
        });
        return "evaluation " + outcome + ", stored: " + stored;
    }

    /** A seal that the kill prevented is not made up for by the next start; who repeats the call by its key gets it. */
    private String killDuringSealing(FaultyMachine machine, String set) throws SQLException {
        getReady(machine);
        machine.offer(set);
        HttpResponse<String> activated = machine.send("POST", machine.submit(set), "pheduyet");
        assertEquals(200, activated.statusCode(), activated::body);
        String year = set + "/63";
        HttpResponse<String> evaluated = machine.send("POST", "/periods/" + year + "/evaluation", "bientap");
        assertEquals(201, evaluated.statusCode(), evaluated::body);
        String seal = "/periods/" + year + "/seal";
        Outcome outcome = killDuring(machine, seal, "congbo", 201);

        boolean stored = look(machine).links().containsKey("seal-edition " + year + "/1");
        assertTrue(stored || !outcome.confirmed(), () -> year + " was confirmed and is lost; " + outcome);
        due.add(() -> assertRepeatable(machine, seal, "congbo", 201));
        return "sealing " + outcome + ", stored: " + stored;
    }

    /** Of an edition from elsewhere all is there, its set, units, figures, receipt and link, or nothing. */
    private String killDuringImport(FaultyMachine machine, SetId set) throws SQLException {
        getReady(machine);
        Edition edition = EditionsFromElsewhere.first(set);
        byte[] zip = EditionsFromElsewhere.zip(edition);
        String year = edition.period().toString();
        Outcome outcome = killDuring(machine, () -> machine.tryImport(zip, year), 201);

        StoredState left = look(machine);
        boolean stored = left.links().containsKey("import-edition " + year + "/1");
        assertEquals(stored, left.years().containsKey(year), () -> year + " by half; " + left);
        assertTrue(stored || !outcome.confirmed(), () -> year + " was confirmed and is lost; " + outcome);
        assertFalse(left.sets().containsKey(set.toString()), "its set is not in force");
        due.add(() -> {
            assertEquals(stored, confirmed.containsKey(year), () -> year + " after the next start");
            try {
                HttpResponse<String> first = machine.tryImport(zip, year);
                assertEquals(201, first.statusCode(), first::body);
                assertTrue(first.body().contains(edition.receipt().fingerprint()), first::body);
                assertEquals(first.body(), machine.tryImport(zip, year).body());
                assertEquals(409, machine.tryImport(zip, "").statusCode(), "without the key");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return "import " + outcome + ", stored: " + stored;
    }

    /** What a kill left: nothing contradicts itself, all shipped sets or none, and what was there before still is. */
    private StoredState look(FaultyMachine machine) throws SQLException {
        StoredState left = machine.stored();
        assertEquals(List.of(), List.copyOf(left.contradictions()));
        long ofShipped = left.sets().keySet().stream()
                .filter(set -> !set.startsWith(OWN))
                .count();
        assertTrue(ofShipped == 0 || ofShipped == FaultyMachine.SHIPPED_SETS, () -> "sets: " + left.sets());
        assertTrue(left.sets().entrySet().containsAll(lastSeen.sets().entrySet()), () -> lastSeen + " became " + left);
        assertTrue(
                left.years().entrySet().containsAll(lastSeen.years().entrySet()), () -> lastSeen + " became " + left);
        lastSeen = left;
        return left;
    }

    /** Has the call made in another thread and kills the process after a random while. */
    private Outcome killDuring(FaultyMachine machine, String path, String user, int success) {
        return killDuring(machine, () -> machine.tryRepeat(path, user), success);
    }

    /** A call to a service that may be killed meanwhile. */
    @FunctionalInterface
    private interface Call {
        HttpResponse<String> answer() throws IOException;
    }

    private Outcome killDuring(FaultyMachine machine, Call asked, int success) {
        long begun = System.nanoTime();
        CompletableFuture<Optional<HttpResponse<String>>> call = CompletableFuture.supplyAsync(() -> {
            try {
                return Optional.of(asked.answer());
            } catch (IOException killed) {
                return Optional.empty();
            }
        });
        CompletableFuture<Long> ended = call.thenApply(answer -> System.nanoTime());
        ServerProcess.pause(random.nextInt((int) (callMillis * 5 / 4) + 1));
        long killed = System.nanoTime() - begun;
        machine.service().kill();
        Optional<HttpResponse<String>> answer = call.join();
        answer.ifPresent(told -> assertEquals(success, told.statusCode(), told::body));
        if (answer.isPresent()) {
            callMillis = Math.max(20, (callMillis + (ended.join() - begun) / 1_000_000) / 2);
        } else {
            callMillis = Math.min(3_000, callMillis + callMillis / 8);
        }
        return new Outcome(killed / 1_000_000, answer.isPresent());
    }

    /** Starts the service again and checks that everything is there that ever was, byte by byte. */
    private void getReady(FaultyMachine machine) {
        long begun = System.nanoTime();
        machine.service().start();
        machine.service().awaitReady();
        startMillis = (System.nanoTime() - begun) / 1_000_000;

        Map<String, String> now = machine.fingerprints();
        Map<String, String> ofShipped = new TreeMap<>(now);
        ofShipped.keySet().removeIf(year -> year.startsWith(OWN));
        if (shipped.isEmpty()) {
            shipped = Map.copyOf(ofShipped);
        }
        assertEquals(FaultyMachine.SHIPPED_YEARS, ofShipped.size());
        assertEquals(new TreeMap<>(shipped), ofShipped);
        confirmed.forEach((year, fingerprints) -> assertEquals(fingerprints, now.get(year), year));
        confirmed.putAll(now);
        due.forEach(Runnable::run);
        due.clear();
    }

    private record Outcome(long killedAfterMillis, boolean confirmed) {
        @Override
        public String toString() {
            return "killed after " + killedAfterMillis + " ms, confirmed: " + (confirmed ? "yes" : "no");
        }
    }
}
