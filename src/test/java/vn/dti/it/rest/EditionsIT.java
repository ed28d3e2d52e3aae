package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.PeriodId;
import vn.dti.it.RunningService;

/** A year on its way: open, evaluated, sealed, published, superseded by a correction. */
class EditionsIT {
    private final String level = "it-edition-" + Long.toString(System.nanoTime(), 36);
    private final String set = level + "/2025";
    private final String year = set + "/63";

    @BeforeEach
    void bringASetIntoForce() throws IOException {
        RuleFolders.write(level, RuleFolders.texts("province-sample", ".csv"));
        RuleFolders.write(set, RuleFolders.texts("province-sample/2025", ".csv", ".dslr"));
        RuleFolders.await("trial", () -> Api.get("/trial-sets/" + set).body().contains("\"status\":\"trial\""));
        DraftCalls.bringIntoForce(set, RuleFolders.texts(set, ".dslr"));
    }

    @AfterEach
    void removeTheFolder() throws IOException {
        RuleFolders.remove(level);
    }

    @Test
    void aYearIsSeenByEverybodyOnceTwoPersonsHaveSealedAndPublishedIt() {
        assertEquals("open", status());
        HttpResponse<String> evaluated = EditionCalls.evaluate(year, "bientap");
        assertEquals(201, evaluated.statusCode(), evaluated::body);
        String seen = Api.header(evaluated, "ETag");
        assertEquals("evaluated", status());
        assertNobodyElseSeesIt();

        ProblemsIT.assertProblem(
                EditionCalls.seal(year, "congbo", "\"" + "0".repeat(32) + "\"", ""), "precondition-failed", 412);
        ProblemsIT.assertProblem(EditionCalls.seal(year, "congbo", seen, "Không có gì."), "refused", 422);
        HttpResponse<String> sealed = EditionCalls.seal(year, "congbo", seen, "", level);
        assertEquals(201, sealed.statusCode(), sealed::body);
        assertEquals(
                sealed.body(),
                EditionCalls.seal(year, "congbo", seen, "", level).body());
        ProblemsIT.assertProblem(EditionCalls.seal(year, "congbo", seen, ""), "conflict", 409);
        assertEquals("sealed", status());
        assertNobodyElseSeesIt();
        JsonObject edition = Api.object(sealed);
        assertEquals("bientap", edition.getString("evaluatedBy"));
        assertEquals("congbo", edition.getString("sealedBy"));
        assertEquals(8, edition.getJsonObject("parts").size());

        String receipt = Api.header(sealed, "ETag");
        ProblemsIT.assertProblem(EditionCalls.publish(year, 2, "pheduyet", receipt), "not-found", 404);
        ProblemsIT.assertProblem(
                EditionCalls.publish(year, 1, "pheduyet", "\"" + "0".repeat(64) + "\""), "precondition-failed", 412);
        HttpResponse<String> published = EditionCalls.publish(year, 1, "pheduyet", receipt);
        assertEquals(200, published.statusCode(), published::body);
        ProblemsIT.assertProblem(EditionCalls.publish(year, 1, "pheduyet", receipt), "conflict", 409);
        assertEquals("published", status());
        assertTrue(Api.get("/rankings/" + year).body().contains("\"complete\":true"));
        assertEquals(
                "published", Api.object(Api.get("/editions/" + year + "/1")).getString("status"));
        JsonObject again = Api.object(Api.post("/rankings/" + year + "/re-evaluation", Api.JSON, ""));
        assertTrue(again.getBoolean("identical"), again::toString);
        assertTheChainIsWhole();
    }

    @Test
    void anEvaluationThatIsRepeatedUnderItsKeyGetsTheAnswerOfTheFirstTime() {
        HttpRequest call = Api.request("/periods/" + year + "/evaluation")
                .header("Authorization", RunningService.basic("bientap"))
                .header("Idempotency-Key", level)
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> first = RunningService.send(call);
        assertEquals(201, first.statusCode(), first::body);
        HttpResponse<String> again = RunningService.send(call);
        assertEquals(201, again.statusCode(), again::body);
        assertEquals(first.body(), again.body());
    }

    @Test
    void aPackageIsVerifiedByAnybodyAndOneChangedByteIsFound() {
        byte[] pack = EditionCalls.pack("province/2024/34", 1);
        assertArrayEquals(pack, EditionCalls.pack("province/2024/34", 1));
        String head = Api.object(Api.get("/editions/chain")).getString("head");
        JsonObject verified = Api.object(EditionCalls.verify(pack, "?head=" + head));
        assertTrue(verified.getBoolean("identical"), verified::toString);
        assertEquals(head, verified.getString("head"));
        assertEquals(verified.getString("storedFingerprint"), verified.getString("newFingerprint"));

        JsonObject stranger = Api.object(EditionCalls.verify(pack, "?head=" + "0".repeat(64)));
        assertFalse(stranger.getBoolean("identical"), stranger::toString);
        ProblemsIT.assertProblem(EditionCalls.verify(pack, "?head=x"), "malformed-request", 400);
        ProblemsIT.assertProblem(EditionCalls.verify(new byte[] {'P', 'K', 3, 4}, ""), "refused", 422);
        ProblemsIT.assertProblem(EditionCalls.verify(Arrays.copyOf(pack, pack.length / 2), ""), "refused", 422);
    }

    @Test
    void theWholeArchiveIsVerifiedByStaff() {
        JsonObject verified = Api.object(Api.send(Api.request("/editions/archive-verification")
                .header("Authorization", RunningService.basic("quantri"))
                .POST(BodyPublishers.noBody())));
        assertTrue(verified.getBoolean("intact"), verified::toString);
        assertTrue(verified.getInt("editions") >= 20, verified::toString);
        assertEquals(Api.object(Api.get("/editions/chain")).getString("head"), verified.getString("head"));
    }

    @Test
    void whoEvaluatedOrSealedCannotPublish() {
        HttpResponse<String> evaluated = EditionCalls.evaluate(year, "pheduyet");
        HttpResponse<String> sealed = EditionCalls.seal(year, "congbo", Api.header(evaluated, "ETag"), "");
        HttpResponse<String> refused = EditionCalls.publish(year, 1, "pheduyet", Api.header(sealed, "ETag"));
        ProblemsIT.assertProblem(refused, "forbidden", 403);
        assertTrue(refused.body().contains("không được tự công bố"), refused::body);
    }

    @Test
    void aCorrectionSupersedesWhatWasPublishedAndChangesNothingOfIt() throws IOException {
        EditionCalls.bringToPublication(year);
        String first = Api.get("/rankings/" + year).body();
        ProblemsIT.assertProblem(EditionCalls.evaluate(year, "bientap"), "forbidden", 403);
        ProblemsIT.assertProblem(EditionCalls.evaluate(year, "congbo"), "conflict", 409);

        changeOneFigure();
        HttpResponse<String> evaluated = EditionCalls.evaluate(year, "congbo");
        assertEquals(201, evaluated.statusCode(), evaluated::body);
        assertEquals(2, Api.object(evaluated).getJsonObject("evaluation").getInt("revision"));
        assertEquals(first, Api.get("/rankings/" + year).body());
        String seen = Api.header(evaluated, "ETag");
        ProblemsIT.assertProblem(EditionCalls.seal(year, "congbo", seen, ""), "refused", 422);
        HttpResponse<String> sealed = EditionCalls.seal(year, "congbo", seen, "Tỉnh nộp lại số liệu.");
        assertEquals(201, sealed.statusCode(), sealed::body);
        HttpResponse<String> published = EditionCalls.publish(year, 2, "pheduyet", Api.header(sealed, "ETag"));
        assertEquals(200, published.statusCode(), published::body);

        JsonObject old = Api.object(Api.get("/editions/" + year + "/1"));
        assertEquals("superseded", old.getString("status"));
        assertEquals(2, old.getInt("supersededBy"));
        JsonObject now = Api.object(Api.get("/editions/" + year + "/2"));
        assertEquals(old.getString("fingerprint"), now.getString("corrects"));
        assertEquals("Tỉnh nộp lại số liệu.", now.getString("reason"));
        assertFalse(first.equals(Api.get("/rankings/" + year).body()));
        assertTheChainIsWhole();
    }

    @Test
    void ofManyWhoSealAtOnceOneSealsAndTheOthersAreToldSo() throws Exception {
        String seen = Api.header(EditionCalls.evaluate(year, "bientap"), "ETag");
        int many = 6;
        CyclicBarrier start = new CyclicBarrier(many);
        Callable<Integer> seal = () -> {
            start.await();
            return EditionCalls.seal(year, "congbo", seen, "", UUID.randomUUID().toString())
                    .statusCode();
        };
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                answers.add(threads.submit(seal));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            statuses.sort(null);
            assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses);
        } finally {
            threads.shutdownNow();
        }
        assertTheChainIsWhole();
    }

    private String status() {
        return Api.object(EditionCalls.get("/periods/" + year, "congbo")).getString("status");
    }

    private void assertNobodyElseSeesIt() {
        assertEquals(404, Api.get("/rankings/" + year).statusCode());
        assertEquals(404, Api.get("/editions/" + year + "/1").statusCode());
        assertFalse(Api.get("/editions").body().contains(level));
        assertFalse(Api.get("/rankings").body().contains(level));
        HttpResponse<String> ranking = EditionCalls.get("/periods/" + year + "/ranking", "pheduyet");
        assertTrue(ranking.body().contains("\"complete\":true"), ranking::body);
    }

    private void changeOneFigure() throws IOException {
        String figures = RuleFolders.texts(set, "figures.csv").get("figures.csv");
        String[] lines = figures.split("\n", 3);
        String option = lines[1].split(",", -1)[3];
        lines[1] = lines[1].replaceFirst("^([^,]+,[^,]+,[^,]+,)[^,]+", "$1" + (option.equals("1") ? "2" : "1"));
        RuleFolders.write(set, Map.of("figures.csv", String.join("\n", lines)));
    }

    /** As anybody can check it: each link has the fingerprint of the one before, and the head that of the last. */
    private static void assertTheChainIsWhole() {
        JsonObject told = Api.object(Api.get("/editions/chain"));
        List<ChainLink> links = told.getJsonArray("links").getValuesAs(JsonObject.class).stream()
                .map(link -> new ChainLink(
                        link.getInt("number"),
                        link.getString("previous"),
                        ChainLink.Kind.valueOf(link.getString("kind").toUpperCase(Locale.ROOT)),
                        link.getString("receipt"),
                        PeriodId.parse(link.getString("period")).orElseThrow(),
                        link.getInt("edition"),
                        Instant.parse(link.getString("at")),
                        link.getString("by")))
                .toList();
        Chain chain = new Chain(links);
        assertTrue(chain.broken().isEmpty(), () -> chain.broken().toString());
        assertEquals(told.getString("head"), chain.head().orElseThrow());
    }
}
