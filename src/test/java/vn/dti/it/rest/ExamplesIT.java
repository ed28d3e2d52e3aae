package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dti.it.RunningService;

/**
 * The examples in the description of the interface are what the service answers to the example of the request. Lists
 * are cut to two elements, tables to four lines; moments are one and the same, and so are ids of jobs.
 */
class ExamplesIT {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src/main/resources/vn/dti/rest/description/example");
    private static final String MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z";
    private static final String TRIAL = "province/2022-thu";
    private static final int ELEMENTS = 2;
    private static final int LINES = 4;

    /** What guarded operations answer is what others answer about the same: these are not called. */
    private static final Map<String, UnaryOperator<JsonValue>> GUARDED = Map.of(
            "listPeriods",
            answer -> read(staff("/periods")),
            "getPeriod",
            answer -> read(staff("/periods/province/2024/34")),
            "evaluatePeriod",
            answer -> read(staff("/periods/province/2024/34")),
            "getProvisionalRanking",
            answer -> read(Api.get("/rankings/province/2024/34")),
            "sealPeriod",
            answer -> read(Api.get("/editions/province/2024/34/1")),
            "publishEdition",
            answer -> read(Api.get("/editions/province/2024/34/1")),
            "importEdition",
            answer -> read(Api.get("/editions/province/2024/34/1")),
            "verifyArchive",
            answer -> read(Api.send(Api.request("/editions/archive-verification")
                    .header("Authorization", RunningService.basic(EditionCalls.PUBLISHER))
                    .POST(HttpRequest.BodyPublishers.noBody()))),
            "verifyEditionPackage",
            answer -> read(EditionCalls.verify(EditionCalls.pack("province/2024/34", 1), "")));

    private static HttpResponse<String> staff(String path) {
        return EditionCalls.get(path, EditionCalls.PUBLISHER);
    }

    private static final Set<String> DRAFTS = Set.of(
            "listRuleDrafts",
            "openRuleDraft",
            "getRuleDraft",
            "replaceDraftRules",
            "submitRuleDraft",
            "approveRuleDraft",
            "returnRuleDraft",
            "withdrawRuleDraft");

    /** The level of what is approved here, which stays; the examples call it a province. */
    private static final String LEVEL = "vi-du-" + Long.toString(System.nanoTime(), 36);

    @BeforeAll
    static void copyASetForATrial() throws IOException {
        Map<String, String> texts = RuleFolders.texts("province/2022", ".csv", ".dslr");
        texts.computeIfPresent(
                "set.dslr", (name, text) -> text.replaceFirst("then\n", "then\n    Ghi chú: Thử nghiệm.\n"));
        RuleFolders.write(TRIAL, texts);
        RuleFolders.await("trial", () -> Api.get("/trial-sets/" + TRIAL).statusCode() == 200);
    }

    @AfterAll
    static void removeIt() throws IOException {
        RuleFolders.remove(TRIAL);
    }

    @TestFactory
    List<DynamicTest> eachExampleIsWhatTheServiceAnswers() {
        JsonObject paths =
                read(RunningService.get("/openapi?format=JSON")).asJsonObject().getJsonObject("paths");
        Map<String, DynamicTest> tests = new TreeMap<>();
        paths.forEach((path, methods) -> methods.asJsonObject().forEach((method, described) -> {
            if (path.startsWith("/api/v1/") && described instanceof JsonObject operation) {
                String id = operation.getString("operationId");
                answers(operation).forEach((type, media) -> {
                    boolean isFile = !type.equals(Api.CSV) && !type.equals(Api.JSON);
                    if (!isFile
                            && (!operation.containsKey("security")
                                    || GUARDED.containsKey(id)
                                    || DRAFTS.contains(id)
                                    || id.equals("listJobs"))) {
                        String name = id + (type.equals(Api.CSV) ? ".csv" : ".json");
                        tests.put(
                                name,
                                DynamicTest.dynamicTest(
                                        name, () -> check(name, expected(path, method, operation, type), media)));
                    }
                });
            }
        }));
        assertTrue(tests.size() >= 18, () -> "too few examples: " + tests.keySet());
        return List.copyOf(tests.values());
    }

    private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What is told of a job that was just accepted is the same for every operation. */
    @Test
    void theExampleOfAnAcceptedJobIsWhatTheServiceAnswers() throws IOException {
        JsonObject operation = read(RunningService.get("/openapi?format=JSON"))
                .asJsonObject()
                .getJsonObject("paths")
                .getJsonObject("/api/v1/indicator-sets/{level}/{name}/evaluations")
                .getJsonObject("post");
        HttpResponse<String> accepted = job(Api.JSON, "bientap");
        check(
                "acceptedJob.json",
                cut(read(accepted)),
                operation
                        .getJsonObject("responses")
                        .getJsonObject("202")
                        .getJsonObject("content")
                        .get(Api.JSON));
    }

    /** A new job with the example of an evaluation. */
    private static HttpResponse<String> job(String type, String user) {
        HttpRequest.Builder call = Api.request("/indicator-sets/province/2024/evaluations")
                .header("Content-Type", Api.CSV)
                .header("Accept", type)
                .header("Prefer", "respond-async")
                .POST(BodyPublishers.ofString("unit,input,value\nha-noi,1,1.0000\nha-noi,2,1.0000\n"));
        HttpResponse<String> accepted =
                Api.send(user.isEmpty() ? call : call.header("Authorization", RunningService.basic(user)));
        assertEquals(202, accepted.statusCode(), accepted::body);
        return accepted;
    }

    /** What an operation on jobs answers, of a job that is done; nothing if the operation is none on jobs. */
    private static Optional<HttpResponse<String>> ofJobs(String id, String type) {
        if (!List.of("getJob", "getJobResult", "cancelJob", "listJobs").contains(id)) {
            return Optional.empty();
        }
        boolean list = id.equals("listJobs");
        String user = list ? "bientap" : "";
        String path = "/jobs/" + read(job(type, user)).asJsonObject().getString("id");
        RuleFolders.await(
                "job",
                () -> read(Api.send(as(Api.request(path).GET(), user)))
                        .asJsonObject()
                        .getString("state")
                        .equals("done"));
        return Optional.of(
                switch (id) {
                    case "getJobResult" -> Api.get(path + "/result");
                    case "cancelJob" -> Api.send(Api.request(path).DELETE());
                    case "listJobs" -> Api.send(as(Api.request("/jobs?limit=1").GET(), user));
                    default -> Api.get(path);
                });
    }

    /** What an operation on drafts answers, of a copy of 2022 with other maximum points; nothing for other operations. */
    private static Optional<HttpResponse<String>> ofDrafts(String operation) {
        if (!DRAFTS.contains(operation)) {
            return Optional.empty();
        }
        Map<String, String> texts = changedMaxima();
        HttpResponse<String> opened = DraftCalls.open(
                LEVEL + "/2022-" + Long.toString(System.nanoTime(), 36),
                "province/2022",
                Api.JSON,
                DraftCalls.json(texts).getBytes(StandardCharsets.UTF_8));
        String id = DraftCalls.id(opened);
        if (operation.equals("openRuleDraft")) {
            return Optional.of(opened);
        }
        if (operation.equals("replaceDraftRules")) {
            return Optional.of(
                    DraftCalls.replace(id, Api.JSON, DraftCalls.json(texts).getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> submitted = DraftCalls.step(id, "submission", DraftCalls.EDITOR);
        return Optional.of(
                switch (operation) {
                    case "submitRuleDraft" -> submitted;
                    case "approveRuleDraft" -> DraftCalls.step(id, "approval", DraftCalls.APPROVER);
                    case "returnRuleDraft" ->
                        DraftCalls.sendBack(id, DraftCalls.APPROVER, "3.2: thiếu căn cứ của mức điểm mới.");
                    case "withdrawRuleDraft" -> DraftCalls.step(id, "", DraftCalls.EDITOR);
                    case "listRuleDrafts" ->
                        Api.send(as(Api.request("/rule-drafts?limit=1").GET(), DraftCalls.EDITOR));
                    default -> DraftCalls.get(id);
                });
    }

    private static Map<String, String> changedMaxima() {
        try {
            Map<String, String> texts = RuleFolders.texts("province/2022", ".dslr");
            texts.computeIfPresent(
                    "set.dslr", (name, text) -> maximum(maximum(text, "rule \"8 ", "100"), "rule \"9 ", "200"));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String maximum(String text, String rule, String points) {
        int at = text.indexOf("Điểm tối đa: 150", text.indexOf(rule));
        return text.substring(0, at) + "Điểm tối đa: " + points + text.substring(at + "Điểm tối đa: 150".length());
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, String user) {
        return user.isEmpty() ? request : request.header("Authorization", RunningService.basic(user));
    }

    private static JsonObject answers(JsonObject operation) {
        JsonObject responses = operation.getJsonObject("responses");
        return responses.keySet().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .map(status -> responses.getJsonObject(status).getJsonObject("content"))
                .orElseThrow();
    }

    private static void check(String name, JsonValue expected, JsonValue media) throws IOException {
        if (ContractIT.RENEW) {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(name),
                    expected instanceof JsonString text ? text.getString() : ContractIT.text(expected));
            return;
        }
        JsonObject examples = media.asJsonObject().getJsonObject("examples");
        assertEquals(
                ContractIT.text(expected),
                ContractIT.text(examples.getJsonObject("answer").get("value")));
    }

    private static JsonValue expected(String path, String method, JsonObject operation, String type) {
        UnaryOperator<JsonValue> guarded = GUARDED.get(operation.getString("operationId"));
        if (guarded != null) {
            return cut(guarded.apply(JsonValue.NULL));
        }
        Optional<HttpResponse<String>> ofJobs = ofJobs(operation.getString("operationId"), type);
        if (ofJobs.isPresent()) {
            return told(ofJobs.get(), type);
        }
        Optional<HttpResponse<String>> ofDrafts = ofDrafts(operation.getString("operationId"));
        if (ofDrafts.isPresent()) {
            return cut(read(ofDrafts.get()));
        }
        HttpRequest.Builder request =
                RunningService.request(address(path, operation)).header("Accept", type);
        if (method.equals("get")) {
            request.GET();
        } else if (operation.containsKey("requestBody")) {
            request.header("Content-Type", Api.JSON).POST(BodyPublishers.ofString(body(operation)));
        } else {
            request.POST(BodyPublishers.noBody());
        }
        return told(RunningService.send(request.build()), type);
    }

    private static JsonValue told(HttpResponse<String> answer, String type) {
        assertEquals(200, answer.statusCode(), answer::body);
        return type.equals(Api.CSV)
                ? Json.createValue(answer.body().lines().limit(LINES).collect(Collectors.joining("\n", "", "\n")))
                : cut(read(answer));
    }

    /** The address with the example of each part; of those after the question mark only what is needed. */
    private static String address(String path, JsonObject operation) {
        String address = path;
        if (operation.containsKey("parameters")) {
            for (JsonObject parameter : operation.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
                if (parameter.getString("name").equals("from")) {
                    address = address.concat("?from=" + parameter.getString("example"));
                }
                if (parameter.getString("in").equals("path")) {
                    address = address.replace(
                            "{" + parameter.getString("name") + "}",
                            parameter.get("example").toString().replace("\"", ""));
                }
            }
        }
        return address;
    }

    private static String body(JsonObject operation) {
        JsonObject examples = operation
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject(Api.JSON)
                .getJsonObject("examples");
        JsonValue value = examples.values().iterator().next().asJsonObject().get("value");
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    /** What only receipts, links and the chain have. */
    private static final List<String> SEALED = List.of("semantics", "previous", "kind", "links", "causes");

    /** Their fingerprints are others in each installation, since moments are among what they attest. */
    private static final Set<String> RECEIPT_OR_LINK = Set.of("fingerprint", "previous", "receipt", "head", "corrects");

    private static JsonValue anyFingerprint(JsonValue value) {
        return value instanceof JsonString text && !text.getString().isEmpty()
                ? Json.createValue("3f0c1fd1a02f3a4b5c6d7e8f90a1b2c3".repeat(2))
                : value;
    }

    private static JsonValue read(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }

    /** Sets that other tests brought into force are left out. */
    private static JsonValue cut(JsonValue value) {
        if (value instanceof JsonObject object) {
            var out = Json.createObjectBuilder();
            boolean isSealed = SEALED.stream().anyMatch(object::containsKey);
            object.forEach((name, member) ->
                    out.add(name, isSealed && RECEIPT_OR_LINK.contains(name) ? anyFingerprint(member) : cut(member)));
            return out.build();
        }
        if (value instanceof JsonArray array) {
            var out = Json.createArrayBuilder();
            array.stream()
                    .filter(element -> !element.toString().contains("\"it-"))
                    .limit(ELEMENTS)
                    .forEach(element -> out.add(cut(element)));
            return out.build();
        }
        if (value instanceof JsonString text) {
            return text.getString().matches(MOMENT)
                    ? Json.createValue("2026-01-15T02:30:00Z")
                    : Json.createValue(text.getString()
                            .replaceAll(UUIDS, "0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10")
                            .replaceAll(LEVEL + "/2022-[a-z0-9]+", "province/2025"));
        }
        return value;
    }
}
