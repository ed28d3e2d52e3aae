package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.it.RunningService;

/**
 * The way of rules into force by two persons. What is in force stays, so what is approved here is of a level of its own,
 * compared with the shipped set of 2022.
 */
class DraftsIT {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";
    private static final String BASE = "province/2022";

    private final String set = "it-" + Long.toString(System.nanoTime(), 36) + "/2022";

    @Test
    void anExcelSheetWithTwoChangedNumbersComesIntoForceByTwoPersons() throws Exception {
        HttpResponse<String> opened = DraftCalls.open(set, BASE, WORKBOOK, changed(Map.of("8", "100", "9", "200")));
        assertEquals(201, opened.statusCode(), opened::body);
        String id = DraftCalls.id(opened);
        assertEquals(RunningService.at("/api/v1/rule-drafts/" + id).toString(), Api.header(opened, "Location"));
        JsonObject draft = Api.object(opened);
        assertTrue(draft.getJsonObject("check").getBoolean("clean"), opened::body);
        assertEquals(BASE, draft.getJsonObject("summary").getString("copiedFrom"));
        assertEquals(
                Map.of(
                        "8", "điểm tối đa 150 → 100",
                        "9", "điểm tối đa 150 → 200",
                        "KTS", "điểm tối đa 650 → 600",
                        "XHS", "điểm tối đa 650 → 700"),
                texts(draft.getJsonArray("changes").getValuesAs(JsonObject.class)));
        assertFalse(draft.getJsonArray("changes")
                .getJsonObject(0)
                .getJsonArray("legalBasis")
                .isEmpty());
        JsonObject effect = draft.getJsonArray("effects").getJsonObject(0);
        assertEquals(BASE + "/63", effect.getString("period"));
        assertEquals(63, effect.getInt("evaluated"));
        assertEquals(30, effect.getInt("moved"));

        ProblemsIT.assertProblem(DraftCalls.step(id, "approval", DraftCalls.APPROVER), "conflict", 409);
        HttpResponse<String> submitted = DraftCalls.step(id, "submission", DraftCalls.EDITOR);
        assertEquals(200, submitted.statusCode(), submitted::body);
        ProblemsIT.assertProblem(DraftCalls.step(id, "approval", DraftCalls.EDITOR), "forbidden", 403);
        ProblemsIT.assertProblem(
                DraftCalls.replace(id, WORKBOOK, changed(Map.of("8", "90", "9", "210"))), "conflict", 409);
        assertEquals(404, Api.get("/indicator-sets/" + set).statusCode());

        HttpResponse<String> approved = onceAmongMany(id);
        assertEquals("in-force", DraftCalls.state(approved));
        assertEquals(
                List.of("1 uploaded bientap", "2 submitted bientap", "3 approved pheduyet"),
                Api.object(approved).getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                        .map(step -> step.getInt("step") + " " + step.getString("kind") + " " + step.getString("by"))
                        .toList());
        ProblemsIT.assertProblem(DraftCalls.step(id, "approval", DraftCalls.APPROVER), "conflict", 409);
        assertInForceAndEvaluated();
    }

    private void assertInForceAndEvaluated() {
        JsonObject summary = Api.object(Api.get("/indicator-sets/" + set)).getJsonObject("summary");
        assertEquals("in-force", summary.getString("status"));
        assertFalse(summary.getBoolean("filesChanged"));
        HttpResponse<String> evaluated =
                Api.post("/indicator-sets/" + set + "/evaluations", Api.CSV, "unit,input,value\nha-noi,8,1.0000\n");
        assertEquals(200, evaluated.statusCode(), evaluated::body);
        assertTrue(evaluated.body().contains("\"100\""), evaluated::body);
        ProblemsIT.assertProblem(
                DraftCalls.open(
                        set,
                        BASE,
                        Api.JSON,
                        DraftCalls.json(Map.of("a.dslr", "rule")).getBytes(StandardCharsets.UTF_8)),
                "conflict",
                409);
    }

    @Test
    void ofTwoApprovalsAtTheSameTimeOneWinsAndTheOtherIsToldSo() throws IOException {
        String id = DraftCalls.submitted(set, rules());
        String tag = DraftCalls.tag(id);
        List<Integer> told = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> DraftCalls.step(
                                id,
                                "approval",
                                DraftCalls.APPROVER,
                                tag,
                                UUID.randomUUID().toString())
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), told);
    }

    @Test
    void whatIsApprovedIsWhatWasSeen() throws IOException {
        String id = DraftCalls.submitted(set, rules());
        String seen = DraftCalls.tag(id);
        HttpResponse<String> returned = DraftCalls.sendBack(id, DraftCalls.APPROVER, "Thiếu căn cứ.");
        assertEquals("returned", DraftCalls.state(returned));
        assertTrue(returned.body().contains("Thiếu căn cứ."), returned::body);
        ProblemsIT.assertProblem(DraftCalls.step(id, "submission", DraftCalls.EDITOR), "conflict", 409);

        Map<String, String> other = new TreeMap<>(rules());
        other.computeIfPresent("set.dslr", (name, text) -> text.replaceFirst("then\n", "then\n    Ghi chú: Đã sửa.\n"));
        assertEquals("draft", DraftCalls.state(DraftCalls.replace(id, ZIP, zip(other))));
        assertEquals(200, DraftCalls.step(id, "submission", DraftCalls.EDITOR).statusCode());
        ProblemsIT.assertProblem(
                DraftCalls.step(id, "approval", DraftCalls.APPROVER, seen, "seen-" + id), "precondition-failed", 412);
        ProblemsIT.assertProblem(
                Api.send(Api.request("/rule-drafts/" + id + "/approval")
                        .header("Authorization", RunningService.basic(DraftCalls.APPROVER))
                        .POST(BodyPublishers.noBody())),
                "precondition-required",
                428);
        assertEquals("withdrawn", DraftCalls.state(DraftCalls.step(id, "", DraftCalls.EDITOR)));
        ProblemsIT.assertProblem(DraftCalls.step(id, "submission", DraftCalls.EDITOR), "conflict", 409);
    }

    @Test
    void aDraftWithErrorsIsKeptWithItsFindingsAndCannotBeSubmitted() throws Exception {
        HttpResponse<String> opened = DraftCalls.open(set, BASE, WORKBOOK, changed(Map.of("8", "0.5")));
        assertEquals(201, opened.statusCode(), opened::body);
        String id = DraftCalls.id(opened);
        JsonObject draft = Api.object(opened);
        assertFalse(draft.getJsonObject("check").getBoolean("clean"));
        assertTrue(
                draft.getJsonObject("check").getJsonArray("findings").toString().contains("set!D"), opened::body);
        assertTrue(draft.getJsonArray("changes").isEmpty()
                && draft.getJsonArray("effects").isEmpty());
        ProblemsIT.assertProblem(DraftCalls.step(id, "submission", DraftCalls.EDITOR), "refused", 422);

        Map<String, String> files = new TreeMap<>(rules());
        files.put("examples.csv", "criterion,inputs,points,note\n8,x=1,149,sai\n");
        HttpResponse<String> wrong = DraftCalls.replace(id, ZIP, zip(files));
        assertTrue(wrong.body().contains("example-"), wrong::body);
        ProblemsIT.assertProblem(DraftCalls.step(id, "submission", DraftCalls.EDITOR), "refused", 422);
        assertEquals(200, DraftCalls.step(id, "", DraftCalls.EDITOR).statusCode());
    }

    @Test
    void aReasonIsNeededAndADraftIsReadAgainOnlyIfItIsAnother() throws IOException {
        String id = DraftCalls.submitted(set, rules());
        ProblemsIT.assertProblem(DraftCalls.sendBack(id, DraftCalls.APPROVER, "  "), "refused", 422);
        ProblemsIT.assertProblem(DraftCalls.sendBack(id, DraftCalls.APPROVER, "x".repeat(2001)), "refused", 422);
        HttpResponse<String> again = Api.send(Api.request("/rule-drafts/" + id)
                .header("Authorization", RunningService.basic(DraftCalls.EDITOR))
                .header("If-None-Match", DraftCalls.tag(id))
                .GET());
        assertEquals(304, again.statusCode());
        assertEquals("no-store", Api.header(DraftCalls.get(id), "Cache-Control"));
        assertEquals(200, DraftCalls.step(id, "", DraftCalls.EDITOR).statusCode());
    }

    @Test
    void aStepHasToSayWhatWasSeen() throws IOException {
        String id = DraftCalls.id(DraftCalls.open(set, rules()));
        HttpResponse<String> answer = Api.send(Api.request("/rule-drafts/" + id + "/submission")
                .header("Authorization", RunningService.basic(DraftCalls.EDITOR))
                .POST(BodyPublishers.noBody()));
        ProblemsIT.assertProblem(answer, "precondition-required", 428);
    }

    @Test
    void nothingAndAWorkbookInAnArchiveAreNoDrafts() throws Exception {
        ProblemsIT.assertProblem(DraftCalls.open(set, BASE, WORKBOOK, new byte[0]), "malformed-request", 400);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("2022.xlsx"));
            zip.write(changed(Map.of("8", "100")));
            zip.closeEntry();
        }
        HttpResponse<String> inside = DraftCalls.open(set, BASE, ZIP, packed.toByteArray());
        ProblemsIT.assertProblem(inside, "malformed-request", 400);
        assertTrue(inside.body().contains("Excel"), inside::body);
    }

    @Test
    void theExamplesOfAWorkbookAreRunOrElseThoseOfTheSetThatWasCopied() throws Exception {
        String sample = "province-sample/2025";
        byte[] downloaded = HttpClient.newHttpClient()
                .send(Api.request("/indicator-sets/" + sample + "/workbook").build(), BodyHandlers.ofByteArray())
                .body();
        JsonObject own = Api.object(DraftCalls.open(set.replace("2022", "2025"), sample, WORKBOOK, downloaded));
        assertTrue(own.getJsonObject("check").getBoolean("clean"), own::toString);
        assertTrue(codes(own).contains("examples-run"), own::toString);
        assertTrue(codes(own).contains("level-new"), own::toString);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(downloaded));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.removeSheetAt(book.getSheetIndex("Ví dụ"));
            book.write(out);
            JsonObject other =
                    Api.object(DraftCalls.open(set.replace("2022", "2025"), sample, WORKBOOK, out.toByteArray()));
            assertTrue(other.getJsonObject("check").getBoolean("clean"), other::toString);
            assertTrue(codes(other).contains("examples-of-base"), other::toString);
        }
    }

    private static List<String> codes(JsonObject draft) {
        return draft.getJsonObject("check").getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("code"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, , '', 401",
        "POST, , pheduyet, 403",
        "POST, , quantri, 403",
        "GET, , '', 401",
        "GET, , quantri, 403",
        "GET, /none, bientap, 404",
        "PUT, /none/rules, pheduyet, 403",
        "POST, /none/submission, pheduyet, 403",
        "POST, /none/approval, '', 401",
        "POST, /none/approval, bientap, 403",
        "POST, /none/approval, quantri, 403",
        "POST, /none/approval, pheduyet, 404",
        "POST, /none/return, bientap, 403",
        "DELETE, /none, pheduyet, 403",
    })
    void everyStepHasItsRole(String method, String path, String user, int status) {
        var request = Api.request("/rule-drafts" + (path == null ? "" : path))
                .header("Content-Type", Api.JSON)
                .header("If-Match", "\"1-0\"")
                .method(
                        method,
                        method.equals("GET") || method.equals("DELETE")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}"));
        if (!user.isEmpty()) {
            request.header("Authorization", RunningService.basic(user));
        }
        assertEquals(status, Api.send(request).statusCode());
    }

    /** The same approval by many at the same time: one is carried out, the others get its answer. */
    private static HttpResponse<String> onceAmongMany(String id) {
        String tag = DraftCalls.tag(id);
        List<HttpResponse<String>> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> DraftCalls.step(id, "approval", DraftCalls.APPROVER, tag, "approve-" + id)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
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

    private static Map<String, String> rules() throws IOException {
        return RuleFolders.texts(BASE, ".dslr");
    }

    private static Map<String, String> texts(List<JsonObject> changes) {
        Map<String, String> texts = new TreeMap<>();
        changes.forEach(change ->
                texts.put(change.getString("node"), change.getJsonObject("text").getString("vi")));
        return texts;
    }

    /** The workbook of 2022 as it is downloaded, with other maximum points. */
    static byte[] changed(Map<String, String> maxima) throws IOException, InterruptedException {
        byte[] downloaded = HttpClient.newHttpClient()
                .send(Api.request("/indicator-sets/" + BASE + "/workbook").build(), BodyHandlers.ofByteArray())
                .body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(downloaded));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheet("set");
            int changed = 0;
            for (Row row : sheet) {
                Cell code = row.getCell(0);
                String maximum =
                        code == null ? null : maxima.get(code.toString().replaceFirst("\\.0$", ""));
                if (maximum != null) {
                    row.getCell(3).setCellValue(maximum);
                    changed++;
                }
            }
            assertEquals(maxima.size(), changed);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
