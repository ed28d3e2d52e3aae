package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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
        assertEquals(16, operations);
    }

    private static void assertDescribed(String path, JsonObject operation) {
        assertFalse(operation.getString("summary", "").isBlank(), path);
        assertFalse(operation.getString("description", "").isBlank(), path);
        assertFalse(operation.getString("operationId", "").isBlank(), path);
        assertTrue(operation.getJsonObject("responses").containsKey("default"), path);
    }

    @Test
    void decimalsAreDescribedAsStrings() {
        JsonObject schemas = document().getJsonObject("components").getJsonObject("schemas");
        JsonObject computed =
                schemas.getJsonObject("Cell").getJsonObject("properties").getJsonObject("computed");

        assertTrue(computed.get("type").toString().contains("string"), computed::toString);
        assertEquals("Decimal as a string.", computed.getString("description"));
        assertFalse(schemas.toString().contains("\"number\""), "a schema with a floating number");
    }

    @Test
    void onlyWhatChangesStateAsksForASignIn() {
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
                        "put /api/v1/indicator-sets/{level}/{name}/activation",
                        "put /api/v1/rankings/{level}/{name}/{panel}"),
                guarded);
    }

    private static JsonObject document() {
        String text = RunningService.get("/openapi?format=JSON").body();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
