package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dti.it.RunningService;

/**
 * The way of a set from a folder into force and to a stored year. What is in force stays, so each run has a level of its
 * own, with the illustration's rules and figures.
 */
class ActivationIT {
    private final String level = "it-" + Long.toString(System.nanoTime(), 36);
    private final String set = level + "/2025";

    @BeforeEach
    void copyTheSampleSet() throws IOException {
        RuleFolders.write(level, RuleFolders.texts("province-sample", ".csv"));
        RuleFolders.write(set, RuleFolders.texts("province-sample/2025", ".csv", ".dslr"));
        RuleFolders.await("trial", () -> Api.get("/trial-sets/" + set).body().contains("\"status\":\"trial\""));
    }

    @AfterEach
    void removeTheFolder() throws IOException {
        RuleFolders.remove(level);
    }

    @Test
    void aTrialSetComesIntoForceIsKeptByContentAndItsYearIsStoredOnce() throws IOException {
        HttpResponse<String> tooEarly = put("/rankings/" + set + "/63", "bientap");
        ProblemsIT.assertProblem(tooEarly, "refused", 422);
        assertTrue(tooEarly.body().contains("chưa có hiệu lực"), tooEarly::body);

        HttpResponse<String> activated = onceAmongMany("/indicator-sets/" + set + "/activation", level + "-set");
        HttpResponse<String> repeated = put("/indicator-sets/" + set + "/activation", "pheduyet", level + "-set");
        assertEquals(200, repeated.statusCode(), repeated::body);
        assertEquals("true", Api.header(repeated, "Idempotency-Replayed"));
        assertEquals(activated.body(), repeated.body());
        ProblemsIT.assertProblem(
                put("/indicator-sets/" + set + "/activation", "pheduyet", level + "-other"), "conflict", 409);
        assertEquals("in-force", Api.object(activated).getString("status"));
        assertTrue(Api.object(activated).containsKey("since"));
        ProblemsIT.assertProblem(put("/indicator-sets/" + set + "/activation", "pheduyet"), "conflict", 409);

        HttpResponse<String> stored = put("/rankings/" + set + "/63", "bientap", level);
        assertEquals(201, stored.statusCode(), stored::body);
        HttpResponse<String> again = put("/rankings/" + set + "/63", "bientap", level);
        assertEquals(201, again.statusCode(), again::body);
        assertEquals(stored.body(), again.body());
        assertEquals(Api.header(stored, "Location"), Api.header(again, "Location"));
        assertEquals("", Api.header(stored, "Idempotency-Replayed"));
        assertEquals("true", Api.header(again, "Idempotency-Replayed"));
        ProblemsIT.assertProblem(put("/rankings/" + set + "/34", "bientap", level), "refused", 422);
        ProblemsIT.assertProblem(put("/rankings/" + set + "/63", "pheduyet", level), "conflict", 409);
        ProblemsIT.assertProblem(put("/rankings/" + set + "/63", "bientap", "x".repeat(101)), "malformed-request", 400);
        assertEquals(RunningService.at("/api/v1/rankings/" + set + "/63").toString(), Api.header(stored, "Location"));
        assertTrue(Api.get("/rankings/" + set + "/63").body().contains("\"complete\":true"));
        ProblemsIT.assertProblem(put("/rankings/" + set + "/63", "bientap"), "conflict", 409);

        assertChangedFilesChangeNothing(Api.object(activated));
    }

    @Test
    void aFigureThatCannotBeIsRefusedBeforeTheYearIsStored() throws IOException {
        String other = set + "-sai";
        Map<String, String> files = RuleFolders.texts("province-sample/2025", ".csv", ".dslr");
        String figures = files.get("figures.csv");
        String[] lines = figures.split("\n", 4);
        String unknown = lines[1].replaceFirst("^([^,]+,[^,]+,)[^,]+", "$19.9.9:x");
        String negative = lines[2].replaceFirst("^([^,]+,[^,]+,[^,]+,)[^,]+", "$1-1");
        files.put("figures.csv", String.join("\n", lines[0], unknown, negative, lines[3]));
        RuleFolders.write(other, files);
        RuleFolders.await("trial", () -> Api.get("/trial-sets/" + other).body().contains("\"status\":\"trial\""));
        assertEquals(
                200, put("/indicator-sets/" + other + "/activation", "pheduyet").statusCode());

        HttpResponse<String> refused = put("/rankings/" + other + "/63", "bientap");
        ProblemsIT.assertProblem(refused, "refused", 422);
        assertTrue(refused.body().contains("9.9.9:x"), refused::body);
        assertTrue(refused.body().contains("-1"), refused::body);

        RuleFolders.write(other, Map.of("figures.csv", figures));
        RuleFolders.await(
                "sound figures",
                () -> put("/rankings/" + other + "/63", "bientap").statusCode() == 201);
    }

    private void assertChangedFilesChangeNothing(JsonObject before) throws IOException {
        assertFalse(before.getBoolean("filesChanged"));
        String rules = RuleFolders.texts(set, "set.dslr").get("set.dslr");
        RuleFolders.write(set, Map.of("set.dslr", rules.replaceFirst("then\n", "then\n    Ghi chú: Sửa sau.\n")));
        RuleFolders.await("changed files", () -> summary().getBoolean("filesChanged"));

        assertEquals("in-force", summary().getString("status"));
        assertEquals(before.getString("ruleFingerprint"), summary().getString("ruleFingerprint"));
        assertEquals(before.getString("planFingerprint"), summary().getString("planFingerprint"));
        assertEquals(200, Api.get("/trial-sets/" + set + "/comparison").statusCode());
    }

    /** The same call by many at the same time: one is carried out, the others get its answer, which this gives. */
    private static HttpResponse<String> onceAmongMany(String path, String key) {
        List<CompletableFuture<HttpResponse<String>>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> put(path, "pheduyet", key)))
                .toList();
        List<HttpResponse<String>> answers =
                calls.stream().map(CompletableFuture::join).toList();
        for (HttpResponse<String> answer : answers) {
            assertEquals(200, answer.statusCode(), answer::body);
            assertEquals(answers.get(0).body(), answer.body());
        }
        List<HttpResponse<String>> first = answers.stream()
                .filter(answer -> Api.header(answer, "Idempotency-Replayed").isEmpty())
                .toList();
        assertEquals(1, first.size());
        return first.get(0);
    }

    private JsonObject summary() {
        return Api.object(Api.get("/indicator-sets/" + set)).getJsonObject("summary");
    }

    private static HttpResponse<String> put(String path, String user, String key) {
        return Api.send(Api.request(path)
                .header("Authorization", RunningService.basic(user))
                .header("Idempotency-Key", key)
                .PUT(BodyPublishers.noBody()));
    }

    private static HttpResponse<String> put(String path, String user) {
        return Api.send(Api.request(path)
                .header("Authorization", RunningService.basic(user))
                .PUT(BodyPublishers.noBody()));
    }
}
