package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the plausibility rules of the sample find in submitted and in stored figures. */
class PlausibilityIT {
    private static final String SAMPLE = "/indicator-sets/province-sample/2025/evaluations";

    private static JsonObject evaluated(String values) {
        HttpResponse<String> answer = Api.post(
                SAMPLE + "?panel=province-sample/2025/63",
                Api.JSON,
                "{\"units\": [{\"unit\": \"ha-noi\", \"values\": {" + values + "}}]}");
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.object(answer).getJsonArray("units").getJsonObject(0);
    }

    @Test
    void submittedFiguresThatContradictEachOtherAreTold() {
        JsonObject doubt = evaluated("\"1.7.2:b\": \"8500000\", \"2.6.1:b\": \"8400000\"")
                .getJsonArray("doubts")
                .getJsonObject(0);

        assertEquals("K2", doubt.getString("rule"));
        assertEquals("medium", doubt.getString("importance"));
        assertTrue(doubt.getJsonObject("warning").getString("vi").contains("Dân số"));
        assertEquals("8500000", doubt.getJsonArray("figures").getJsonObject(0).getString("value"));
    }

    @Test
    void soundFiguresRaiseNoDoubt() {
        assertTrue(evaluated("\"1.7.2:b\": \"8500000\", \"2.6.1:b\": \"8500000\"")
                .getJsonArray("doubts")
                .isEmpty());
    }

    @Test
    void storedFiguresAreCheckedAgainstTheYearBefore() {
        HttpResponse<String> answer = Api.get("/units/ha-noi/plausibility/province-sample/2025/63");

        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject told = Api.object(answer);
        assertEquals("province-sample/2025/63", told.getString("period"));
        assertFalse(told.getJsonArray("doubts").isEmpty());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(
                404,
                Api.get("/units/khong-co/plausibility/province-sample/2025/63").statusCode());
        assertEquals(
                404,
                Api.get("/units/ha-noi/plausibility/province-sample/1999/63").statusCode());
    }
}
