package vn.dti.it.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.it.PostgreSql;
import vn.dti.it.ServerProcess;

/**
 * Sets come into force one after the other, and one trial set changes again and again, while callers evaluate and read.
 * The service is a process of its own.
 */
class SoakIT {
    /** The trial set that changes with every batch. */
    static final String LIVE = "soak/2025-live";

    private static final int ACTIVATIONS = Integer.getInteger("dti.soak.activations", 20);
    private static final int CALLERS = Integer.getInteger("dti.soak.clients", 32);

    /** How many sets are offered at once: the service waits until a folder is quiet before it reads it. */
    private static final int BATCH = Math.max(5, Math.min(10, ACTIVATIONS / 50));

    /** From so many measurements on, growth says something. */
    private static final int ENOUGH = 30;

    private static final int PERCENT = 10;
    private static final long LONGEST_WAIT_MILLIS = 120_000;

    private final List<Footprint> footprints = new ArrayList<>();

    static List<String> databases() {
        return List.of(System.getProperty("dti.soak.database", "derby").split(","));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whileSetsComeIntoForceEveryAnswerIsOfOnePlanNobodyWaitsForEverAndNothingGrows(String database)
            throws Exception {
        Path folder = Path.of(System.getProperty("dti.it.data"))
                .resolveSibling("soak-" + database)
                .toAbsolutePath();
        ServerProcess.remove(folder);
        Path rules = folder.resolve("rules");
        ServerProcess.copy(Path.of("rules"), rules);
        try (PostgreSql postgreSql =
                        database.equals("postgresql") ? new PostgreSql(folder.resolve("postgresql")) : null;
                ServerProcess service = new ServerProcess(
                        "dti-soak-" + database,
                        database,
                        ServerProcess.freePort(),
                        folder.resolve("data"),
                        rules,
                        postgreSql == null ? Map.of() : postgreSql.environment())) {
            Files.createDirectories(rules.resolve("soak"));
            Files.writeString(rules.resolve("soak/uses.csv"), "level\nprovince\n");
            write(rules, LIVE, Variant.ALL.get(0));
            service.start();
            service.awaitReady();
            await(service, LIVE, Variant.ALL.get(0), "trial");
            soak(service, rules);
        }
    }

    private void soak(ServerProcess service, Path rules) throws IOException {
        long begun = System.nanoTime();
        long answers;
        try (Callers callers = new Callers(service, CALLERS)) {
            callers.begin(CALLERS, 2025);
            List<String> batch = List.of();
            for (int first = 0; first < ACTIVATIONS; first += BATCH) {
                batch.forEach(set -> ServerProcess.remove(rules.resolve(set)));
                batch = offer(service, callers, rules, first);
                for (int i = 0; i < batch.size(); i++) {
                    activate(service, batch.get(i), variant(first + i));
                    callers.confirm(batch.get(i));
                }
                callers.assertAllWell();
                callers.whileNobodyCalls(() -> footprints.add(Footprint.of(service.pid())));
                System.out.println("Soak: " + (first + batch.size()) + " activations, " + callers.answers()
                        + " answers, " + footprints.get(footprints.size() - 1));
            }
            answers = callers.answers();
        }
        String told = "Soak: " + ACTIVATIONS + " activations, " + CALLERS + " callers, " + answers
                + " right answers in " + (System.nanoTime() - begun) / 1_000_000_000 + " s";
        System.out.println(told);
        assertTrue(answers > ACTIVATIONS, told);
        assertFlat("metaspace, kB", Footprint::metaspaceKilobytes);
        assertFlat("loaded classes", Footprint::classes);
        assertFlat("used heap, kB", Footprint::heapKilobytes);
    }

    /** Writes the next sets and another variant of the one that changes, and waits until all are seen. */
    private static List<String> offer(ServerProcess service, Callers callers, Path rules, int first)
            throws IOException {
        List<String> batch = new ArrayList<>();
        for (int i = first; i < Math.min(first + BATCH, ACTIVATIONS); i++) {
            String set = "soak/2025-%04d".formatted(i);
            callers.announce(set, variant(i));
            write(rules, set, variant(i));
            batch.add(set);
        }
        Variant live = variant(first / BATCH + 1);
        write(rules, LIVE, live);
        await(service, LIVE, live, "trial");
        for (int i = 0; i < batch.size(); i++) {
            await(service, batch.get(i), variant(first + i), "trial");
        }
        return batch;
    }

    private static Variant variant(int number) {
        return Variant.ALL.get(number % Variant.ALL.size());
    }

    /** One person uploads and submits, two approve at once: the set comes into force once, and the other is told so. */
    private static void activate(ServerProcess service, String set, Variant variant) {
        String folder = Json.createObjectBuilder()
                .add("set", set)
                .add("files", Json.createObjectBuilder().add("set.dslr", variant.rules()))
                .build()
                .toString();
        HttpResponse<String> opened = post(service, "", "bientap", "", folder);
        assertEquals(201, opened.statusCode(), opened::body);
        String id = opened.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "/");
        HttpResponse<String> submitted = post(service, id + "/submission", "bientap", tag(opened), "");
        assertEquals(200, submitted.statusCode(), submitted::body);
        CompletableFuture<HttpResponse<String>> other =
                CompletableFuture.supplyAsync(() -> approve(service, id, tag(submitted)));
        List<Integer> told = new ArrayList<>(List.of(
                approve(service, id, tag(submitted)).statusCode(), other.join().statusCode()));
        told.sort(null);
        assertEquals(List.of(200, 409), told, set);
    }

    private static String tag(HttpResponse<String> draft) {
        return draft.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> approve(ServerProcess service, String id, String tag) {
        return post(service, id + "/approval", "pheduyet", tag, "");
    }

    private static HttpResponse<String> post(ServerProcess service, String path, String user, String tag, String body) {
        HttpRequest.Builder request = service.request("/api/v1/rule-drafts" + path)
                .header("Authorization", service.basic(user))
                .POST(BodyPublishers.ofString(body));
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            return service.send(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(ServerProcess service, String set, Variant variant, String status) throws IOException {
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
        String seen = "";
        while (System.nanoTime() < end) {
            HttpResponse<String> answer = service.send(
                    service.request("/api/v1/indicator-sets/" + set).GET().build());
            seen = answer.body();
            if (answer.statusCode() == 200) {
                try (JsonReader reader = Json.createReader(new StringReader(seen))) {
                    var summary = reader.readObject().getJsonObject("summary");
                    if (summary.getString("status").equals(status)
                            && summary.getString("planFingerprint").equals(variant.planFingerprint())) {
                        return;
                    }
                }
            }
            ServerProcess.pause(100);
        }
        throw new AssertionError(set + " is not seen: " + seen);
    }

    /** As an editor does who saves: the file is never there by half. */
    private static void write(Path rules, String set, Variant variant) throws IOException {
        Path folder = rules.resolve(set);
        Files.createDirectories(folder);
        Path part = Files.writeString(folder.resolve("set.dslr.tmp"), variant.rules());
        Files.move(part, folder.resolve("set.dslr"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** After the first fifth, in which everything is used for the first time: the first tenth against the last. */
    private void assertFlat(String what, ToLongFunction<Footprint> figure) {
        List<Footprint> warm = footprints.subList(footprints.size() / 5, footprints.size());
        int tenth = Math.max(1, warm.size() / 10);
        long early = Footprint.mean(warm.subList(0, tenth), figure);
        long late = Footprint.mean(warm.subList(warm.size() - tenth, warm.size()), figure);
        String told = "Soak: " + what + ": first tenth " + early + ", last tenth " + late + " ("
                + (late - early) * 100 / early + " %)";
        System.out.println(told);
        assertTrue(footprints.size() < ENOUGH || late - early <= early * PERCENT / 100, told);
    }
}
