package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dti.it.RunningService;

/** The tour: last year's set is copied, a number is changed, and the service says what is wrong or who would move. */
class TrialSetsIT {
    private static final String TRIAL = "province/2022-rest";

    @Test
    void aCleanFolderIsCheckedClean() throws IOException {
        JsonObject check = check(files());

        assertTrue(check.getBoolean("clean"), check::toString);
        assertEquals(0, check.getInt("errors"));
        assertEquals("1000", check.getString("maximum"));
    }

    @Test
    void aSumThatIsWrongIsFoundWithFileLineAndRemedy() throws IOException {
        Map<String, String> files = files();
        files.compute("set.dslr", (name, text) -> points(text, "8 Hoạt động kinh tế số", "150", "100"));

        JsonObject check = check(files);

        assertFalse(check.getBoolean("clean"));
        JsonObject finding = check.getJsonArray("findings").getJsonObject(0);
        assertEquals("error", finding.getString("severity"));
        assertTrue(finding.getJsonObject("found").getString("vi").contains("950"), finding::toString);
        assertFalse(finding.getJsonObject("remedy").getString("en").isBlank());
        JsonObject place = finding.getJsonArray("places").getJsonObject(0);
        assertEquals("set.dslr", place.getString("file"));
        assertTrue(place.getInt("line") > 0);
    }

    @Test
    void oneWrongLetterIsFoundAtItsLine() throws IOException {
        Map<String, String> files = files();
        files.compute("set.dslr", (name, text) -> text.replaceFirst("Thuộc nhóm I\n", "Thuộc nhom I\n"));

        JsonObject check = check(files);

        assertFalse(check.getBoolean("clean"));
        assertTrue(
                check.getJsonArray("findings").toString().contains("Thuộc nhom I"),
                check.getJsonArray("findings")::toString);
    }

    @Test
    void aRuleFileCannotCarryAProgram() throws IOException {
        Map<String, String> files = files();
        files.compute("set.dslr", (name, text) -> "import java.lang.Runtime\n" + text);

        assertFalse(check(files).getBoolean("clean"));
    }

    @Test
    void aWholeFolderIsCheckedAsItLiesInTheRuleTree() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(RunningService.rules().resolve("province/2022"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        files.put("README.md", "2022");

        JsonObject clean = check(files);
        files.compute("figures.csv", (name, text) -> text + "63,atlantis,1,0.5,dti-2022\n");
        JsonObject broken = check(files);

        assertTrue(clean.getBoolean("clean"), clean::toString);
        assertEquals(
                "[\"figures.csv\",\"notes.csv\",\"published.csv\"]",
                clean.getJsonArray("dataFiles").toString());
        assertEquals("[\"README.md\"]", clean.getJsonArray("passedOver").toString());
        files.compute(
                "figures.csv",
                (name, text) -> text.replaceFirst("63,da-nang,1,[0-9.]+", "63,da-nang,1,1.8253")
                        .replaceFirst("63,da-nang,2,", "63,da-nang,333,"));
        String misfits = check(files).getJsonArray("findings").toString();
        assertTrue(misfits.contains("1.8253") && misfits.contains("333"), misfits);
        assertFalse(broken.getBoolean("clean"));
        assertTrue(broken.getJsonArray("findings").toString().contains("atlantis"), broken::toString);
        assertTrue(broken.getJsonArray("findings").toString().contains("\"figures.csv\""), broken::toString);
    }

    @Test
    void aCrosswalkIsCheckedWithTheRules() throws IOException {
        Map<String, String> files = new TreeMap<>(RuleFolders.texts("province/2023", ".dslr"));
        files.put("crosswalk.csv", """
                from,to,old,new,relation,note_vi,note_en,source
                province/2022,province/2023,7,7,mapped,,,dti-2023
                province/2022,province/2023,77,8,changed,,,dti-2023
                province/2022,province/2023,9,99,changed,,,dti-2023
                province/2022,province/2023,7,6,changed,,,dti-2023
                province/2022,province/2023,3,3,equal,,,dti-2023
                """);
        JsonObject checked = check("province/2023", files);

        assertEquals("[\"crosswalk.csv\"]", checked.getJsonArray("dataFiles").toString());
        Map<String, String> found = new TreeMap<>();
        for (JsonObject finding : checked.getJsonArray("findings").getValuesAs(JsonObject.class)) {
            JsonObject place = finding.getJsonArray("places").getJsonObject(0);
            assertTrue(place.getString("file").endsWith("crosswalk.csv"), finding::toString);
            found.merge("line " + place.getInt("line"), finding.getString("code"), (one, other) -> one + " " + other);
            assertFalse(finding.getJsonObject("found").getString("vi").isBlank());
            assertFalse(finding.getJsonObject("remedy").getString("en").isBlank());
        }
        assertEquals(
                Map.of(
                        "line 3",
                        "crosswalk-unknown",
                        "line 4",
                        "crosswalk-unknown",
                        "line 5",
                        "csv-twice",
                        "line 6",
                        "crosswalk-relation"),
                found);
    }

    @Test
    void aSetInForceWhoseFilesAreUnchangedIsNoTrial() {
        for (String path : new String[] {"/trial-sets/province/2022", "/trial-sets/province/2022/comparison"}) {
            HttpResponse<String> answer = Api.get(path);

            ProblemsIT.assertProblem(answer, "not-found", 404);
            assertTrue(answer.body().contains("đang có hiệu lực"), answer::body);
        }
    }

    @Test
    void aZipOfTheFolderIsCheckedLikeItsFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files().entrySet()) {
                zip.putNextEntry(new ZipEntry("2022/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        HttpResponse<String> answer = Api.send(Api.request("/rule-checks?set=" + TRIAL)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray())));

        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(Api.object(answer).getBoolean("clean"), answer::body);
        assertEquals(
                check(files()).getString("ruleFingerprint"), Api.object(answer).getString("ruleFingerprint"));
    }

    @Test
    void whatIsNoZipIsRefused() {
        HttpResponse<String> answer = Api.post("/rule-checks?set=" + TRIAL, "application/zip", "rule");

        ProblemsIT.assertProblem(answer, "malformed-request", 400);
    }

    @Test
    void theTourThroughAChangedFolder() throws IOException {
        try {
            Map<String, String> files = files();
            String economy = points(files.get("set.dslr"), "8 Hoạt động kinh tế số", "150", "100");
            files.put("set.dslr", economy);
            RuleFolders.write(TRIAL, files);
            RuleFolders.await("refused", () -> status().equals("refused"));
            HttpResponse<String> refused = Api.get("/trial-sets/" + TRIAL);
            assertTrue(refused.body().contains("950"), refused::body);

            RuleFolders.write(TRIAL, Map.of("set.dslr", points(economy, "9 Hoạt động xã hội số", "150", "200")));
            RuleFolders.await("clean", () -> status().equals("trial"));
            JsonObject compared = Api.object(Api.get("/trial-sets/" + TRIAL + "/comparison"));

            assertEquals("province/2022", compared.getString("base"));
            assertEquals("province/2022/63", compared.getString("period"));
            assertEquals(30, compared.getInt("moved"));
            assertMove(compared, "binh-duong", 19, 11);
            assertMove(compared, "bac-giang", 9, 14);
            assertFalse(compared.getJsonArray("changes").isEmpty());
            assertEquals(
                    "in-force",
                    Api.with(Api.array(Api.get("/indicator-sets")), "set", "province/2022")
                            .getString("status"));
        } finally {
            RuleFolders.remove(TRIAL);
        }
        RuleFolders.await("gone", () -> Api.get("/trial-sets/" + TRIAL).statusCode() == 404);
    }

    @Test
    void aFolderUnderAWrongNameIsListedAsRefusedWithWhatToDo() throws IOException {
        String folder = "province/2022 - Copy";
        try {
            RuleFolders.write(folder, Map.of("set.dslr", "x"));
            RuleFolders.await("listed", () -> Api.get("/trial-sets").body().contains(folder));

            JsonObject entry = Api.with(Api.array(Api.get("/trial-sets")), "set", folder + "/");
            JsonObject finding = entry.getJsonArray("findings").getJsonObject(0);
            String page = RunningService.get("/vi/thu-nghiem").body();

            assertEquals("refused", entry.getString("status"));
            assertEquals(1, entry.getInt("errors"));
            assertEquals("folder-name", finding.getString("code"));
            assertTrue(finding.getJsonObject("remedy").getString("vi").contains("2022-copy"), finding::toString);
            assertTrue(page.contains(folder) && page.contains("2022-copy"), page);
        } finally {
            RuleFolders.remove(folder);
        }
        RuleFolders.await("gone", () -> !Api.get("/trial-sets").body().contains(folder));
    }

    private static void assertMove(JsonObject compared, String unit, int oldRank, int newRank) {
        JsonObject row = compared.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(candidate ->
                        candidate.getJsonObject("unit").getString("unit").equals(unit))
                .findFirst()
                .orElseThrow();
        assertEquals(oldRank, row.getInt("oldRank"));
        assertEquals(newRank, row.getInt("newRank"));
        assertEquals(oldRank - newRank, row.getInt("movement"));
    }

    private static String status() {
        HttpResponse<String> answer = Api.get("/trial-sets/" + TRIAL);
        return answer.statusCode() == 200
                ? Api.object(answer).getJsonObject("summary").getString("status")
                : "";
    }

    private static JsonObject check(Map<String, String> files) {
        return check(TRIAL, files);
    }

    private static JsonObject check(String set, Map<String, String> files) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        files.forEach(texts::add);
        String body = Json.createObjectBuilder()
                .add("set", set)
                .add("files", texts)
                .build()
                .toString();
        HttpResponse<String> answer = Api.post("/rule-checks", Api.JSON, body);
        assertEquals(200, answer.statusCode(), answer::body);
        return Api.object(answer);
    }

    /** The points of one rule, changed as an editor would. */
    private static String points(String text, String rule, String before, String after) {
        int at = text.indexOf("rule \"" + rule);
        int line = text.indexOf("Điểm tối đa: " + before, at);
        assertTrue(at >= 0 && line > at, rule);
        return text.substring(0, line)
                + text.substring(line).replaceFirst("Điểm tối đa: " + before, "Điểm tối đa: " + after);
    }

    private static Map<String, String> files() throws IOException {
        return RuleFolders.texts("province/2022", ".dslr");
    }
}
