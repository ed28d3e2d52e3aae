package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
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
        String year = set + "/63";
        HttpResponse<String> tooEarly = EditionCalls.evaluate(year, "bientap");
        ProblemsIT.assertProblem(tooEarly, "refused", 422);
        assertTrue(tooEarly.body().contains("chưa có hiệu lực"), tooEarly::body);

        DraftCalls.bringIntoForce(set, RuleFolders.texts(set, ".dslr"));
        JsonObject activated = summary();
        assertEquals("in-force", activated.getString("status"));
        assertTrue(activated.containsKey("since"));

        HttpResponse<String> stored = EditionCalls.evaluate(year, "bientap", level);
        assertEquals(201, stored.statusCode(), stored::body);
        HttpResponse<String> again = EditionCalls.evaluate(year, "bientap", level);
        assertEquals(201, again.statusCode(), again::body);
        assertEquals(stored.body(), again.body());
        assertEquals(Api.header(stored, "Location"), Api.header(again, "Location"));
        assertEquals("", Api.header(stored, "Idempotency-Replayed"));
        assertEquals("true", Api.header(again, "Idempotency-Replayed"));
        ProblemsIT.assertProblem(EditionCalls.evaluate(set + "/34", "bientap", level), "refused", 422);
        ProblemsIT.assertProblem(EditionCalls.evaluate(year, "pheduyet", level), "conflict", 409);
        ProblemsIT.assertProblem(EditionCalls.evaluate(year, "bientap", "x".repeat(101)), "malformed-request", 400);
        assertEquals(RunningService.at("/api/v1/periods/" + year).toString(), Api.header(stored, "Location"));
        ProblemsIT.assertProblem(EditionCalls.evaluate(year, "bientap"), "conflict", 409);

        assertChangedFilesChangeNothing(activated);
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
        DraftCalls.bringIntoForce(other, files);

        HttpResponse<String> refused = EditionCalls.evaluate(other + "/63", "bientap");
        ProblemsIT.assertProblem(refused, "refused", 422);
        assertTrue(refused.body().contains("9.9.9:x"), refused::body);
        assertTrue(refused.body().contains("-1"), refused::body);

        RuleFolders.write(other, Map.of("figures.csv", figures));
        RuleFolders.await(
                "sound figures",
                () -> EditionCalls.evaluate(other + "/63", "bientap").statusCode() == 201);
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

    private JsonObject summary() {
        return Api.object(Api.get("/indicator-sets/" + set)).getJsonObject("summary");
    }
}
