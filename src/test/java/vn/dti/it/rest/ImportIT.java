package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionsFromElsewhere;
import vn.dti.domain.edition.pack.BadPackages;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.edition.pack.Zips;
import vn.dti.domain.index.SetId;
import vn.dti.it.RunningService;

/** Editions that another installation has exported come in over HTTP, whole or not at all. */
class ImportIT {
    private final SetId set = new SetId("it-import-" + Long.toString(System.nanoTime(), 36), "2022");
    private final String year = set + "/63";

    @Test
    void anEditionIsImportedPublishedBySomebodyElseAndExportedAgain() {
        Edition edition = EditionsFromElsewhere.first(set);
        byte[] zip = EditionsFromElsewhere.zip(edition);
        HttpResponse<String> imported = take(zip, "congbo", "");
        assertEquals(201, imported.statusCode(), imported::body);
        assertTrue(Api.header(imported, "Location").endsWith("/api/v1/editions/" + year + "/1"));
        String receipt = "\"" + edition.receipt().fingerprint() + "\"";
        assertEquals(receipt, Api.header(imported, "ETag"));
        JsonObject told = Api.object(imported);
        assertEquals("sealed", told.getString("status"));
        assertEquals(EditionsFromElsewhere.SEALED_BY, told.getString("sealedBy"));
        JsonObject link = told.getJsonArray("links").getJsonObject(0);
        assertEquals("imported", link.getString("kind"));
        assertEquals("congbo", link.getString("by"));
        nobodyElseSeesIt();

        ProblemsIT.assertProblem(take(zip, "congbo", ""), "conflict", 409);
        HttpResponse<String> published = EditionCalls.publish(year, 1, "pheduyet", receipt);
        assertEquals(200, published.statusCode(), published::body);
        everybodySeesIt();

        byte[] again = EditionCalls.pack(year, 1);
        Edition exported = EditionPackage.read(again, PackageLimits.SERVICE).edition();
        assertEquals(edition.receipt(), exported.receipt());
        assertEquals(List.of(), exported.damaged());
        JsonObject verified = Api.object(EditionCalls.verify(again, ""));
        assertTrue(verified.getBoolean("identical"), verified::toString);
        assertTheArchiveIsIntact();
    }

    private void nobodyElseSeesIt() {
        assertEquals(404, Api.get("/rankings/" + year).statusCode());
        assertEquals(404, Api.get("/editions/" + year + "/1").statusCode());
        assertEquals(404, Api.get("/indicator-sets/" + set).statusCode(), "its set is not in force");
        assertFalse(Api.get("/editions").body().contains(year));
        JsonObject period = Api.object(EditionCalls.get("/periods/" + year, "bientap"));
        assertEquals("sealed", period.getString("status"));
        HttpResponse<String> ranking = EditionCalls.get("/periods/" + year + "/ranking", "pheduyet");
        assertTrue(ranking.body().contains("da-nang"), ranking::body);
    }

    private void everybodySeesIt() {
        assertTrue(Api.get("/rankings/" + year).body().contains("\"complete\":true"));
        assertEquals(200, Api.get("/indicator-sets/" + set).statusCode());
        for (String page : List.of(
                "/vi/xep-hang/" + year,
                "/vi/ban-ket-qua/" + year + "/1",
                "/en/edition/" + year + "/1",
                "/vi/bo-chi-so/" + set,
                "/vi/dien-giai/" + year + "/da-nang/1")) {
            assertEquals(200, RunningService.get(page).statusCode(), page);
        }
        assertTrue(RunningService.get("/vi/ban-ket-qua/" + year + "/1").body().contains("Nhập vào hệ thống này"));
        JsonObject again = Api.object(Api.post("/rankings/" + year + "/re-evaluation", Api.JSON, ""));
        assertTrue(again.getBoolean("identical"), again::toString);
    }

    @Test
    void aCorrectionComesAfterWhatItCorrectsAndOneThatIsMadeHereAfterIt() {
        Edition first = EditionsFromElsewhere.first(set);
        Edition second = EditionsFromElsewhere.correction(first);
        Edition third = EditionsFromElsewhere.correction(second);
        assertEquals(201, take(EditionsFromElsewhere.zip(first), "congbo", "").statusCode());
        HttpResponse<String> early = take(EditionsFromElsewhere.zip(third), "congbo", "");
        ProblemsIT.assertProblem(early, "conflict", 409);
        assertTrue(early.body().contains("theo thứ tự"), early::body);
        HttpResponse<String> corrected = take(EditionsFromElsewhere.zip(second), "congbo", "");
        assertEquals(201, corrected.statusCode(), corrected::body);
        assertEquals(first.receipt().fingerprint(), Api.object(corrected).getString("corrects"));
        HttpResponse<String> published = EditionCalls.publish(
                year, 2, "pheduyet", "\"" + second.receipt().fingerprint() + "\"");
        assertEquals(200, published.statusCode(), published::body);
        ProblemsIT.assertProblem(
                take(EditionsFromElsewhere.zip(EditionsFromElsewhere.first(set, "0.4321")), "congbo", ""),
                "conflict",
                409);
        assertTheArchiveIsIntact();
    }

    @Test
    void aRepeatedCallIsAnsweredAlikeAndStoresNothingTwice() {
        byte[] zip = EditionsFromElsewhere.zip(EditionsFromElsewhere.first(set));
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = take(zip, "congbo", key);
        HttpResponse<String> again = take(zip, "congbo", key);
        assertEquals(201, again.statusCode(), again::body);
        assertEquals(first.body(), again.body());
        assertEquals("true", Api.header(again, "Idempotency-Replayed"));
        assertEquals(Api.header(first, "Location"), Api.header(again, "Location"));
    }

    @Test
    void everyBadPackageIsRefusedWithAReasonAndNothingIsStored() {
        String head = head();
        Map<String, String> told = new LinkedHashMap<>();
        BadPackages.of(EditionsFromElsewhere.first(set)).forEach((what, bad) -> {
            HttpResponse<String> refused = Api.send(Api.request("/editions")
                    .header("Authorization", RunningService.basic("congbo"))
                    .header("Content-Type", "application/zip")
                    .header("Accept-Language", "en")
                    .POST(BodyPublishers.ofByteArray(bad.content())));
            boolean isTold =
                    refused.body().contains("\"errors\":[{") && refused.body().contains(bad.said());
            if (refused.statusCode() != 422 || !isTold) {
                told.put(what, refused.statusCode() + " " + refused.body());
            }
        });
        assertEquals(Map.of(), told);
        assertEquals(head, head());
        assertEquals(404, EditionCalls.get("/periods/" + year, "congbo").statusCode());
    }

    @Test
    void whatIsTooLargeIsToldWithTheLimitAndWhatToDo() {
        HttpResponse<String> refused = take(new byte[(16 << 20) + 1], "congbo", "");
        ProblemsIT.assertProblem(refused, "too-large", 413);
        assertTrue(refused.body().contains("16 MB"), refused::body);
        assertTrue(refused.body().contains("dti-tool.jar verify"), refused::body);
        assertEquals(422, take(new byte[12 << 20], "congbo", "").statusCode(), "below the limit it is read");
    }

    /** Their years are here since the first start: of the same content, sealed at another moment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "province-2020-63",
                "province-2022-63",
                "province-2023-63",
                "province-2024-63",
                "province-2024-34",
                "ministry-2023-co-dvc",
                "nation-2024-quoc-gia"
            })
    void shippedYearsAreHereAlready(String name) throws IOException {
        byte[] zip = Files.readAllBytes(
                Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "editions", name + ".zip"));
        String head = head();
        HttpResponse<String> refused = take(zip, "congbo", "");
        ProblemsIT.assertProblem(refused, "conflict", 409);
        assertTrue(refused.body().contains("số 1"), refused::body);
        assertEquals(head, head());
    }

    @Test
    void ofManyWhoImportTheSameAtOnceOneImportsAndTheOthersAreToldSo() throws Exception {
        byte[] zip = EditionsFromElsewhere.zip(EditionsFromElsewhere.first(set));
        byte[] zippedAgain = Zips.zip(Zips.unzip(zip));
        int many = 4;
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                byte[] content = i % 2 == 0 ? zip : zippedAgain;
                Callable<Integer> call = () -> {
                    start.await();
                    return take(content, "congbo", "").statusCode();
                };
                answers.add(threads.submit(call));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            statuses.sort(null);
            assertEquals(List.of(201, 409, 409, 409), statuses);
        } finally {
            threads.shutdownNow();
        }
        assertTheArchiveIsIntact();
    }

    @Test
    void onlyAPublisherImports() {
        byte[] zip = EditionsFromElsewhere.zip(EditionsFromElsewhere.first(set));
        Map<String, Integer> told = List.of("bientap", "pheduyet", "quantri").stream()
                .collect(Collectors.toMap(
                        user -> user, user -> take(zip, user, "").statusCode()));
        assertEquals(Map.of("bientap", 403, "pheduyet", 403, "quantri", 403), told);
        assertEquals(404, EditionCalls.get("/periods/" + year, "congbo").statusCode());
    }

    private static HttpResponse<String> take(byte[] zip, String user, String key) {
        var request = Api.request("/editions")
                .header("Authorization", RunningService.basic(user))
                .header("Content-Type", "application/zip");
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return Api.send(request.POST(BodyPublishers.ofByteArray(zip)));
    }

    private static String head() {
        return Api.object(Api.get("/editions/chain")).getString("head");
    }

    private static void assertTheArchiveIsIntact() {
        JsonObject verified = Api.object(Api.send(Api.request("/editions/archive-verification")
                .header("Authorization", RunningService.basic("congbo"))
                .POST(BodyPublishers.noBody())));
        assertTrue(verified.getBoolean("intact"), verified::toString);
        assertEquals(head(), verified.getString("head"));
    }
}
