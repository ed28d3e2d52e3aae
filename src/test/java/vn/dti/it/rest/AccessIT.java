package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.it.RunningService;

/** Who may call what. The guarded calls name a set that does not exist, so that who is let through stores nothing. */
class AccessIT {
    private static final String EVALUATION = "/periods/province/none/63/evaluation";

    @ParameterizedTest
    @CsvSource({
        EVALUATION + ", '', 401",
        EVALUATION + ", quantri, 403",
        EVALUATION + ", bientap, 404",
        EVALUATION + ", pheduyet, 404",
        EVALUATION + ", congbo, 404",
    })
    void whatChangesStateNeedsItsRole(String path, String user, int status) {
        HttpRequest.Builder request = Api.request(path).POST(BodyPublishers.noBody());
        if (!user.isEmpty()) {
            request.header("Authorization", RunningService.basic(user));
        }
        HttpResponse<String> answer = Api.send(request);

        ProblemsIT.assertProblem(
                answer, status == 401 ? "unauthenticated" : status == 403 ? "forbidden" : "not-found", status);
        assertEquals(status == 401, Api.header(answer, "WWW-Authenticate").startsWith("Basic"));
    }

    /** Nothing comes into force by the call of one person. */
    @Test
    void thereIsNoActivationBesideTheDrafts() {
        HttpResponse<String> answer = Api.send(Api.request("/indicator-sets/province/2022/activation")
                .header("Authorization", RunningService.basic("pheduyet"))
                .PUT(BodyPublishers.noBody()));

        ProblemsIT.assertProblem(answer, "not-found", 404);
    }

    @Test
    void aWrongPasswordIsRefused() {
        String wrong = Base64.getEncoder().encodeToString("pheduyet:wrong".getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer = Api.send(Api.request(EVALUATION)
                .header("Authorization", "Basic " + wrong)
                .POST(BodyPublishers.noBody()));

        ProblemsIT.assertProblem(answer, "unauthenticated", 401);
    }

    @Test
    void theRightUserReachesTheUseCaseWhichRefusesWhatIsStoredAlready() {
        HttpResponse<String> evaluation = EditionCalls.evaluate("province/2022/63", "congbo");
        ProblemsIT.assertProblem(evaluation, "conflict", 409);
        assertTrue(evaluation.body().contains("đã được lưu"), evaluation::body);

        HttpResponse<String> correction = EditionCalls.evaluate("province/2022/63", "bientap");
        ProblemsIT.assertProblem(correction, "forbidden", 403);
        assertTrue(correction.body().contains("đính chính"), correction::body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicator-sets",
                "/indicator-sets/province/2022",
                "/indicator-sets/province/2022/nodes/7",
                "/rankings",
                "/rankings/province/2022/63",
                "/rankings/province/2023/63/comparison",
                "/rankings/province/2023/63/restatement",
                "/units",
                "/units/vinh-phuc",
                "/units/vinh-phuc/explanations/province/2022/63/7",
                "/trial-sets"
            })
    void readingIsPublicAndSetsNoCookie(String path) {
        HttpResponse<String> answer = Api.get(path);

        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals("", Api.header(answer, "Set-Cookie"));
    }

    @Test
    void aWrongPasswordIsToldAlsoWhereNoneIsNeeded() {
        String wrong = Base64.getEncoder().encodeToString("pheduyet:wrong".getBytes(StandardCharsets.UTF_8));
        for (String path : List.of("/jobs", "/units", "/rankings/province/2024/34")) {
            ProblemsIT.assertProblem(Api.get(path, "Authorization", "Basic " + wrong), "unauthenticated", 401);
        }
        assertEquals(
                200,
                Api.get("/units", "Authorization", RunningService.basic("pheduyet"))
                        .statusCode());
    }
}
