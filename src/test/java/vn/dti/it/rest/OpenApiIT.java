package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vn.dti.application.RunJobs;
import vn.dti.it.RunningService;

/** The description of the interface. */
class OpenApiIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void everyOperationHasASummaryADescriptionAndTellsItsProblems() {
        int operations = 0;
        for (Map.Entry<String, JsonValue> path :
                document().getJsonObject("paths").entrySet()) {
            if (path.getKey().startsWith("/api/v1/")) {
                for (Map.Entry<String, JsonValue> operation :
                        path.getValue().asJsonObject().entrySet()) {
                    if (METHODS.contains(operation.getKey())) {
                        operations++;
                        assertDescribed(path.getKey(), operation.getValue().asJsonObject());
                    }
                }
            }
        }
        assertEquals(46, operations);
    }

    private static void assertDescribed(String path, JsonObject operation) {
        assertFalse(operation.getString("summary", "").isBlank(), path);
        assertFalse(operation.getString("description", "").isBlank(), path);
        assertFalse(operation.getString("operationId", "").isBlank(), path);
        assertTrue(operation.getJsonObject("responses").containsKey("default"), path);
    }

    @Test
    void everyOperationHasAnExampleOfWhatItTakesAndOfWhatItAnswers() {
        List<String> without = new ArrayList<>();
        operations((name, operation) -> {
            for (JsonObject parameter : parameters(operation)) {
                if (!parameter.containsKey("example") && !parameter.toString().contains("\"enum\"")) {
                    without.add(name + ": parameter " + parameter.getString("name"));
                }
            }
            if (operation.containsKey("requestBody")) {
                JsonObject content = operation.getJsonObject("requestBody").getJsonObject("content");
                content.forEach((type, media) -> {
                    if (!isFile(type) && !media.asJsonObject().containsKey("examples")) {
                        without.add(name + ": request as " + type);
                    }
                });
            }
            operation.getJsonObject("responses").forEach((status, response) -> {
                if (status.startsWith("2")) {
                    response.asJsonObject().getJsonObject("content").forEach((type, media) -> {
                        if (!isFile(type) && !media.asJsonObject().containsKey("examples")) {
                            without.add(name + ": answer as " + type);
                        }
                    });
                }
            });
        });
        assertEquals(List.of(), without);
    }

    /** What is packed has no example that could be read. */
    private static boolean isFile(String type) {
        return type.equals("application/zip") || type.endsWith(".spreadsheetml.sheet");
    }

    /** Whether a call decides on something, so that it names what its caller has seen. */
    private static boolean isStep(String name) {
        return name.matches("(?!get ).*(/rule-drafts/\\{id}.*|/seal|/publication)");
    }

    private static Set<String> expected(String name, JsonObject operation) {
        Set<String> expected = new TreeSet<>(Set.of("400", "406", "500", "503"));
        if (name.contains("{")) {
            expected.add("404");
        }
        if (operation.containsKey("requestBody")) {
            expected.addAll(Set.of("413", "415", "422"));
        }
        if (operation.containsKey("security")) {
            expected.addAll(Set.of("401", "403"));
            if (!name.startsWith("get ")) {
                expected.addAll(Set.of("409", "422"));
            }
        }
        if (name.endsWith("/re-evaluation")) {
            expected.add("422");
        }
        if (name.endsWith("/result")) {
            expected.addAll(Set.of("409", "410"));
        }
        if (name.startsWith("get ") || isStep(name)) {
            expected.add("412");
        }
        if (isStep(name)) {
            expected.add("428");
        }
        return expected;
    }

    @Test
    void everyOperationTellsItsErrorsAsProblemsWithAnExample() {
        JsonObject responses = document().getJsonObject("components").getJsonObject("responses");
        List<String> wrong = new ArrayList<>();
        operations((name, operation) -> {
            Set<String> expected = expected(name, operation);
            if (name.startsWith("get ") && !operation.getJsonObject("responses").containsKey("304")) {
                wrong.add(name + ": 304");
            }
            Set<String> told = new TreeSet<>();
            operation.getJsonObject("responses").forEach((status, response) -> {
                if (status.startsWith("4") || status.startsWith("5")) {
                    told.add(status);
                    String[] reference =
                            response.asJsonObject().getString("$ref").split("/", -1);
                    JsonObject problem = responses
                            .getJsonObject(reference[reference.length - 1])
                            .getJsonObject("content")
                            .getJsonObject("application/problem+json");
                    if (!problem.toString().contains("\"#/components/schemas/Problem\"")
                            || !problem.toString().contains("\"status\":" + status + ",")) {
                        wrong.add(name + ": " + problem);
                    }
                }
            });
            if (!told.equals(expected)) {
                wrong.add(name + ": tells " + told + ", expected " + expected);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatStoresOrBecomesAJobTakesAKeyAndTellsWithWhichHeadersItIsAnswered() {
        Map<String, Set<String>> headers = new TreeMap<>();
        Set<String> keyed = new TreeSet<>();
        operations((name, operation) -> {
            for (JsonObject parameter : parameters(operation)) {
                if (parameter.getString("name").equals("Idempotency-Key")) {
                    keyed.add(operation.getString("operationId"));
                }
            }
            operation.getJsonObject("responses").forEach((status, response) -> {
                if (response.asJsonObject().containsKey("headers")) {
                    headers.put(
                            operation.getString("operationId") + " " + status,
                            new TreeSet<>(response.asJsonObject()
                                    .getJsonObject("headers")
                                    .keySet()));
                }
            });
        });

        assertEquals(
                Set.of(
                        "evaluate",
                        "reevaluateRanking",
                        "checkRules",
                        "evaluatePeriod",
                        "verifyArchive",
                        "sealPeriod",
                        "publishEdition",
                        "importEdition",
                        "openRuleDraft",
                        "replaceDraftRules",
                        "submitRuleDraft",
                        "approveRuleDraft",
                        "returnRuleDraft",
                        "withdrawRuleDraft"),
                keyed);
        for (String id : List.of("evaluate", "reevaluateRanking", "checkRules", "evaluatePeriod", "verifyArchive")) {
            assertEquals(
                    Set.of("Location", "Preference-Applied", "Retry-After", "Idempotency-Replayed"),
                    headers.get(id + " 202"));
        }
        assertEquals(Set.of("ETag", "Location", "Idempotency-Replayed"), headers.get("evaluatePeriod 201"));
        assertEquals(Set.of("ETag", "Location", "Idempotency-Replayed"), headers.get("sealPeriod 201"));
        assertEquals(Set.of("ETag", "Location", "Idempotency-Replayed"), headers.get("importEdition 201"));
        assertEquals(Set.of("ETag", "Location", "Idempotency-Replayed"), headers.get("openRuleDraft 201"));
        assertEquals(Set.of("ETag", "Idempotency-Replayed"), headers.get("approveRuleDraft 200"));
        assertEquals(Set.of("ETag", "Retry-After"), headers.get("getJob 200"));
        assertEquals(Set.of("ETag", "Link", "Location", "X-Total-Count"), headers.get("getJobResult 200"));
        assertEquals(Set.of("Link", "X-Total-Count"), headers.get("evaluate 200"));
        assertEquals(Set.of("ETag", "Link", "X-Total-Count"), headers.get("listUnits 200"));
        JsonObject unavailable = document()
                .getJsonObject("components")
                .getJsonObject("responses")
                .getJsonObject("Problem503Unavailable");
        assertEquals(Set.of("Retry-After"), unavailable.getJsonObject("headers").keySet());
    }

    @Test
    void thePlacesOfJobsAreThoseThatThereAre() {
        String text = document().getJsonObject("info").getString("description");
        assertTrue(
                text.contains("Two jobs are done at a time and " + RunJobs.MOST_WAITING + " may wait, "
                        + RunJobs.MOST_WAITING_UNSIGNED + " of them of callers"),
                text);
        assertEquals(2, RunJobs.AT_ONCE);
        assertTrue(text.contains((RunJobs.MOST_HELD_BYTES >> 20) + " MB"), text);
    }

    @Test
    void theFormIsAParameterWhereThereIsATable() {
        Set<String> formed = new TreeSet<>();
        operations((name, operation) -> {
            if (parameters(operation).stream()
                    .anyMatch(parameter -> parameter.getString("name").equals("format"))) {
                formed.add(operation.getString("operationId"));
            }
        });
        assertEquals(Set.of("evaluate", "getRanking", "compareYears"), formed);
    }

    @Test
    void everyOperationStatesItsLimits() {
        List<String> unlimited = new ArrayList<>();
        operations((name, operation) -> {
            if (operation.containsKey("requestBody")
                    && !operation
                            .getJsonObject("requestBody")
                            .getString("description", "")
                            .matches("At most [0-9]+ MB.*")) {
                unlimited.add(name + ": request");
            }
            for (JsonObject parameter : parameters(operation)) {
                JsonObject schema = parameter.getJsonObject("schema");
                if (!schema.containsKey("maxLength") && !schema.containsKey("enum") && !schema.containsKey("maximum")) {
                    unlimited.add(name + ": parameter " + parameter.getString("name"));
                }
            }
        });
        assertEquals(List.of(), unlimited);
    }

    @Test
    void everyParameterAndEveryPropertyIsDescribed() {
        List<String> silent = new ArrayList<>();
        operations((name, operation) -> {
            for (JsonObject parameter : parameters(operation)) {
                if (parameter.getString("description", "").isBlank()) {
                    silent.add(name + ": parameter " + parameter.getString("name"));
                }
            }
        });
        document().getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            if (schema.asJsonObject().containsKey("properties")) {
                schema.asJsonObject().getJsonObject("properties").forEach((property, described) -> {
                    if (described.asJsonObject().getString("description", "").isBlank()) {
                        silent.add(name + "." + property);
                    }
                });
            }
        });
        assertEquals(List.of(), silent);
    }

    private static List<JsonObject> parameters(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class)
                : List.of();
    }

    private static void operations(BiConsumer<String, JsonObject> looked) {
        document()
                .getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
                    if (path.startsWith("/api/v1/") && METHODS.contains(method)) {
                        looked.accept(method + " " + path, operation.asJsonObject());
                    }
                }));
    }

    @Test
    void decimalsAreDescribedAsStrings() {
        JsonObject schemas = document().getJsonObject("components").getJsonObject("schemas");
        JsonObject computed =
                schemas.getJsonObject("Cell").getJsonObject("properties").getJsonObject("computed");

        assertTrue(computed.get("type").toString().contains("string"), computed::toString);
        assertTrue(computed.getString("description").endsWith("Decimal as a string."), computed::toString);
        assertFalse(
                schemas.toString().replace("[", "").contains("\"type\":\"number\""), "a schema with a floating number");
    }

    @Test
    void onlyWhatIsForStaffAsksForASignIn() {
        Set<String> guarded = new TreeSet<>();
        document()
                .getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method) && operation.asJsonObject().containsKey("security")) {
                        guarded.add(method + " " + path);
                    }
                }));

        assertEquals(
                Set.of(
                        "get /api/v1/jobs",
                        "get /api/v1/rule-drafts",
                        "post /api/v1/rule-drafts",
                        "get /api/v1/rule-drafts/{id}",
                        "get /api/v1/rule-drafts/{id}/rules",
                        "delete /api/v1/rule-drafts/{id}",
                        "put /api/v1/rule-drafts/{id}/rules",
                        "post /api/v1/rule-drafts/{id}/submission",
                        "post /api/v1/rule-drafts/{id}/approval",
                        "post /api/v1/rule-drafts/{id}/return",
                        "get /api/v1/periods",
                        "get /api/v1/periods/{level}/{name}/{panel}",
                        "get /api/v1/periods/{level}/{name}/{panel}/ranking",
                        "post /api/v1/periods/{level}/{name}/{panel}/evaluation",
                        "post /api/v1/periods/{level}/{name}/{panel}/seal",
                        "post /api/v1/editions",
                        "post /api/v1/editions/{level}/{name}/{panel}/{edition}/publication",
                        "post /api/v1/editions/archive-verification"),
                guarded);
    }

    private static JsonObject document() {
        String text = RunningService.get("/openapi?format=JSON").body();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
