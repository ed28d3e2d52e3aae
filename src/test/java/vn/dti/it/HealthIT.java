package vn.dti.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT {
    @Test
    void theServiceIsReadyOnceItsStartIsThrough() {
        var answer = RunningService.get("/health/ready");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"name\":\"started\",\"status\":\"UP\""), answer::body);
    }

    @Test
    void theHealthNamesTheWatchOfTheRulesAndTheArchive() {
        var answer = RunningService.get("/health/ready").body();
        assertTrue(answer.contains("\"name\":\"rule-folder\",\"status\":\"UP\""), answer);
        assertTrue(answer.contains("\"name\":\"archive\",\"status\":\"UP\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/metrics", "/openapi"})
    void whatOperatorsWatchAnswersWithoutSignIn(String path) {
        assertEquals(200, RunningService.get(path).statusCode());
    }
}
