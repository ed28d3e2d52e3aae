package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.it.RunningService;

/** Calls that are done after they were answered: the result is what would have been answered at once. */
class JobsIT {
    private static final String EVALUATIONS = "/indicator-sets/province/2024/evaluations";
    private static final String SAMPLE = "/indicator-sets/province-sample/2025/evaluations";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv, en",
        "text/csv, application/json, vi",
        "application/json, text/csv, vi",
        "application/json, application/json, en"
    })
    void theResultOfAJobIsByteForByteTheAnswerAtOnce(String type, String accept, String language) {
        String body =
                type.equals(Api.CSV) ? table(300) : "{\"units\": [{\"unit\": \"hue\", \"values\": {\"1\": 0.9}}]}";
        HttpRequest.Builder call = Api.request(EVALUATIONS)
                .header("Content-Type", type)
                .header("Accept", accept)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body));
        HttpResponse<String> atOnce = Api.send(call.copy());
        assertEquals(200, atOnce.statusCode(), atOnce::body);

        assertSame(atOnce, result(submitted(call)));
    }

    @ParameterizedTest
    @CsvSource({"?limit=2, 200", "?limit=1&after=ha-noi&format=csv, 200", "?limit=2&format=csv, 200", "'', 200"})
    void theResultOfAJobSaysWhereItsListGoesOnAsTheAnswerAtOnce(String query, int status) {
        String body = "{\"units\": [{\"unit\": \"ha-noi\", \"values\": {\"1\": 1}}, {\"unit\": \"hue\", \"values\":"
                + " {\"1\": 0.9}}, {\"unit\": \"lao-cai\", \"values\": {\"1\": 0.8}}]}";
        HttpRequest.Builder call = Api.request(EVALUATIONS + query)
                .header("Content-Type", Api.JSON)
                .POST(BodyPublishers.ofString(body));
        HttpResponse<String> atOnce = Api.send(call.copy());
        HttpResponse<String> later = result(submitted(call));

        assertEquals(status, atOnce.statusCode(), atOnce::body);
        assertSame(atOnce, later);
        assertEquals("3", Api.header(later, "X-Total-Count"));
        assertEquals(!query.isEmpty(), Api.header(later, "Link").contains("rel=\"next\""));
        assertEquals(Api.header(atOnce, "Link"), Api.header(later, "Link"));
    }

    @Test
    void theResultOfAJobHasTheFormOfItsCallAndNoOther() {
        String job = submitted(evaluation(EVALUATIONS, table(1)));
        assertEquals(200, result(job).statusCode());
        ProblemsIT.assertProblem(get(job, "/result?format=json"), "malformed-request", 400);
    }

    @Test
    void theResultOfAJobIsReadIfItIsTheOneThatIsAskedFor() {
        String job = submitted(evaluation(EVALUATIONS, table(1)));
        String tag = Api.header(result(job), "ETag");

        assertEquals(200, Api.get("/jobs/" + job + "/result", "If-Match", tag).statusCode());
        ProblemsIT.assertProblem(
                Api.get("/jobs/" + job + "/result", "If-Match", "\"abc\""), "precondition-failed", 412);
    }

    @Test
    void aProblemIsTheResultOfAJobThatFailed() {
        for (String body : List.of("unit,input\n", "unit,input,value\nhue,99,1\n", "unit,input,value\nhue,1,\"1\n")) {
            HttpRequest.Builder call = Api.request(EVALUATIONS)
                    .header("Content-Type", Api.CSV)
                    .header("Accept-Language", "en")
                    .POST(BodyPublishers.ofString(body));
            HttpResponse<String> atOnce = Api.send(call.copy());
            assertTrue(atOnce.statusCode() >= 400, atOnce::body);

            String job = submitted(call);
            assertSame(atOnce, result(job));
            assertEquals("failed", Api.object(get(job, "")).getString("state"));
        }
    }

    @Test
    void aYearIsEvaluatedOnceMoreAndAFolderCheckedByAJob() {
        HttpRequest.Builder again =
                Api.request("/rankings/province/2022/63/re-evaluation").POST(BodyPublishers.noBody());
        assertSame(Api.send(again.copy()), result(submitted(again)));

        HttpRequest.Builder check = Api.request("/rule-checks")
                .header("Content-Type", Api.JSON)
                .POST(BodyPublishers.ofString(
                        "{\"set\": \"province/2030\", \"files\": {\"set.dslr\": \"rule \\\"x\\\"\\nend\\n\"}}"));
        assertSame(Api.send(check.copy()), result(submitted(check)));
    }

    @Test
    void aStoringCallAsAJobNeedsTheRoleOfTheCallAndIsRepeatableByItsKey() {
        HttpRequest.Builder call =
                Api.request("/periods/province/2024/34/evaluation").POST(BodyPublishers.noBody());
        ProblemsIT.assertProblem(Api.send(call.copy().header("Prefer", "respond-async")), "unauthenticated", 401);
        ProblemsIT.assertProblem(
                Api.send(as(call.copy(), "quantri").header("Prefer", "respond-async")), "forbidden", 403);

        String key = UUID.randomUUID().toString();
        HttpRequest.Builder keyed = as(call.copy(), "congbo").header("Idempotency-Key", key);
        HttpResponse<String> atOnce = Api.send(as(call.copy(), "congbo"));
        assertEquals(409, atOnce.statusCode(), atOnce::body);
        String first = submitted(keyed.copy());
        assertSame(atOnce, await(first, "congbo", "/result"));
        assertNotEquals(first, submitted(keyed.copy()), "a job that was refused is judged anew");
    }

    @Test
    void aCallThatIsRepeatedWithItsKeyGetsTheSameJob() {
        HttpRequest.Builder keyed = as(evaluation(EVALUATIONS, table(3)), "bientap")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        String job = submitted(keyed.copy());
        await(job, "bientap", "/result");

        HttpResponse<String> again = Api.send(keyed.copy().header("Prefer", "respond-async"));
        assertEquals(202, again.statusCode());
        assertEquals("true", Api.header(again, "Idempotency-Replayed"));
        assertEquals(job, job(again));
        ProblemsIT.assertProblem(
                Api.send(as(evaluation(EVALUATIONS, table(4)), "bientap")
                        .header("Idempotency-Key", headerOf(keyed))
                        .header("Prefer", "respond-async")),
                "refused",
                422);
    }

    @Test
    void aJobThatRunsIsCancelledAndLeavesNoResult() {
        String job = submitted(evaluation(SAMPLE, figures(4000)));
        HttpResponse<String> cancelled = Api.send(Api.request("/jobs/" + job).DELETE());
        assertEquals(200, cancelled.statusCode(), cancelled::body);
        assertEquals("cancelled", ended(job, "").getString("state"), cancelled::body);
        ProblemsIT.assertProblem(get(job, "/result"), "not-ready", 409);
        assertEquals(
                "cancelled",
                Api.object(Api.send(Api.request("/jobs/" + job).DELETE())).getString("state"));
    }

    @Test
    void aJobOfSomebodyElseIsNotFoundButByAdministrators() {
        String job = submitted(as(evaluation(EVALUATIONS, table(2)), "bientap"));
        await(job, "bientap", "/result");
        for (String caller : List.of("", "pheduyet")) {
            for (String part : List.of("", "/result")) {
                HttpRequest.Builder request = Api.request("/jobs/" + job + part).GET();
                ProblemsIT.assertProblem(Api.send(caller.isEmpty() ? request : as(request, caller)), "not-found", 404);
            }
            HttpRequest.Builder delete = Api.request("/jobs/" + job).DELETE();
            ProblemsIT.assertProblem(Api.send(caller.isEmpty() ? delete : as(delete, caller)), "not-found", 404);
        }
        assertEquals(
                200, Api.send(as(Api.request("/jobs/" + job).GET(), "quantri")).statusCode());
        ProblemsIT.assertProblem(get(UUID.randomUUID().toString(), ""), "not-found", 404);
        ProblemsIT.assertProblem(get("none", ""), "not-found", 404);
    }

    @Test
    void theListHasTheJobsOfItsCallerInPages() {
        Set<String> mine = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            mine.add(submitted(as(evaluation(EVALUATIONS, table(1)), "pheduyet")));
        }
        String foreign = submitted(as(evaluation(EVALUATIONS, table(1)), "bientap"));
        mine.forEach(job -> await(job, "pheduyet", "/result"));
        for (int size = 1; size <= 3; size++) {
            List<String> walked = new ArrayList<>();
            for (String at = "/api/v1/jobs?limit=" + size; !at.isEmpty(); ) {
                HttpResponse<String> page = RunningService.send(
                        as(RunningService.request(at).GET(), "pheduyet").build());
                assertEquals(200, page.statusCode(), page::body);
                for (JsonValue job : Api.array(page)) {
                    walked.add(job.asJsonObject().getString("id"));
                    assertEquals("pheduyet", job.asJsonObject().getString("owner"));
                }
                Matcher link = NEXT.matcher(Api.header(page, "Link"));
                at = link.matches() ? link.group(1) : "";
            }
            assertEquals(new HashSet<>(walked).size(), walked.size());
            assertTrue(walked.containsAll(mine), "by " + size);
            assertFalse(walked.contains(foreign));
        }
    }

    @Test
    void aJobTellsWhereItsResultIsAndTheResultIsKnownByItsTag() {
        String job = submitted(evaluation(EVALUATIONS, table(5)));
        HttpResponse<String> result = result(job);
        JsonObject told = Api.object(get(job, ""));
        assertEquals("done", told.getString("state"));
        assertEquals("evaluate", told.getString("operation"));
        assertEquals("/api/v1" + EVALUATIONS, told.getString("address"));
        assertEquals(result.body().length(), told.getJsonObject("result").getInt("bytes"));
        assertEquals(
                "/api/v1/jobs/" + job + "/result",
                told.getJsonArray("links").getJsonObject(1).getString("href"));
        assertEquals(
                304,
                Api.get("/jobs/" + job + "/result", "If-None-Match", Api.header(result, "ETag"))
                        .statusCode());
    }

    @Test
    void withoutThePreferenceNothingChanges() {
        HttpResponse<String> answer = Api.send(evaluation(EVALUATIONS, table(1)).header("Prefer", "handling=strict"));
        assertEquals(200, answer.statusCode());
        HttpResponse<String> accepted =
                Api.send(evaluation(EVALUATIONS, table(1)).header("Prefer", "handling=lenient, respond-async; wait=5"));
        assertEquals(202, accepted.statusCode());
        assertEquals("respond-async", Api.header(accepted, "Preference-Applied"));
    }

    private static String headerOf(HttpRequest.Builder request) {
        return request.build().headers().firstValue("Idempotency-Key").orElseThrow();
    }

    private static HttpRequest.Builder evaluation(String path, String table) {
        return Api.request(path).header("Content-Type", Api.CSV).POST(BodyPublishers.ofString(table));
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, String user) {
        return request.header("Authorization", RunningService.basic(user));
    }

    /** The id of the job that a call became. */
    private static String submitted(HttpRequest.Builder call) {
        HttpResponse<String> accepted = Api.send(call.copy().header("Prefer", "respond-async"));
        assertEquals(202, accepted.statusCode(), accepted::body);
        return job(accepted);
    }

    private static String job(HttpResponse<String> accepted) {
        String location = Api.header(accepted, "Location");
        assertTrue(location.contains("/api/v1/jobs/"), location);
        String id = location.substring(location.lastIndexOf('/') + 1);
        assertEquals(id, Api.object(accepted).getString("id"));
        return id;
    }

    private static HttpResponse<String> get(String job, String part) {
        return Api.get("/jobs/" + job + part);
    }

    private static HttpResponse<String> result(String job) {
        return await(job, "", "/result");
    }

    private static JsonObject ended(String job, String caller) {
        await(job, caller, "");
        HttpRequest.Builder request = Api.request("/jobs/" + job).GET();
        return Api.object(Api.send(caller.isEmpty() ? request : as(request, caller)));
    }

    /** Waits until a job has ended, then asks for it or its result. */
    private static HttpResponse<String> await(String job, String caller, String part) {
        for (int i = 0; i < 600; i++) {
            HttpRequest.Builder request = Api.request("/jobs/" + job).GET();
            JsonObject now = Api.object(Api.send(caller.isEmpty() ? request : as(request, caller)));
            if (!Set.of("waiting", "running").contains(now.getString("state"))) {
                HttpRequest.Builder wanted = Api.request("/jobs/" + job + part).GET();
                return Api.send(caller.isEmpty() ? wanted : as(wanted, caller));
            }
            pause();
        }
        throw new AssertionError("job " + job + " does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSame(HttpResponse<String> atOnce, HttpResponse<String> result) {
        assertEquals(atOnce.statusCode(), result.statusCode(), result::body);
        assertEquals(atOnce.body(), result.body());
        for (String header : List.of("Content-Type", "Content-Language", "Location")) {
            assertEquals(Api.header(atOnce, header), Api.header(result, header), header);
        }
    }

    private static String table(int units) {
        StringBuilder csv = new StringBuilder("unit,input,value\n");
        for (int unit = 1; unit <= units; unit++) {
            for (int input = 1; input <= 8; input++) {
                csv.append("xa-").append(unit).append(',').append(input).append(",0.");
                csv.append(1000 + unit % 9000).append('\n');
            }
        }
        return csv.toString();
    }

    /** Many units with one figure each, so that the answer has many problems and takes its time. */
    private static String figures(int units) {
        StringBuilder csv = new StringBuilder("unit,input,value\n");
        for (int unit = 1; unit <= units; unit++) {
            for (String input : List.of("1.1.2:a", "1.1.2:b", "1.2.1:n")) {
                csv.append("xa-").append(unit).append(',').append(input).append(",3\n");
            }
        }
        return csv.toString();
    }
}
