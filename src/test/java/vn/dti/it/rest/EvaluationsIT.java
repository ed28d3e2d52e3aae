package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationsIT {
    private static final String PATH = "/indicator-sets/province/2024/evaluations";
    private static final String SAMPLE = "/indicator-sets/province-sample/2025/evaluations";

    /** The published figures of Hà Nội and Huế in the ranking of 34 provinces, 2024. */
    private static final String HA_NOI = "{\"unit\": \"ha-noi\", \"values\": {\"1\": \"1.0000\", \"2\": 1.0000,"
            + " \"3\": 0.9286, \"4\": \"0.9000\", \"5\": 0.8082, \"6\": 0.5661, \"7\": 0.9250, \"8\": \"0.8127\"}}";

    @Test
    void oneUnitGetsPointsAndValuesAndNoRank() {
        JsonObject unit = onlyUnit(json(PATH, "{\"units\": [" + HA_NOI + "]}"));

        assertEquals("ha-noi", unit.getString("unit"));
        assertEquals("0.8241", unit.getString("value"));
        assertFalse(unit.containsKey("rank"));
        JsonObject first = Api.with(unit.getJsonArray("nodes"), "code", "1");
        assertEquals("50", first.getString("points"));
        assertEquals("1.0000", first.getString("value"));
        assertTrue(unit.getJsonArray("problems").isEmpty());
    }

    @Test
    void decimalsAreStringsInAnswers() {
        JsonObject unit = onlyUnit(json(PATH, "{\"units\": [" + HA_NOI + "]}"));

        assertEquals(JsonValue.ValueType.STRING, unit.get("points").getValueType());
        assertEquals("774.699", unit.getString("points"));
    }

    @Test
    void manyUnitsAreRankedAndTiesShareARank() {
        String body = "{\"units\": [" + HA_NOI + ", " + HA_NOI.replace("ha-noi", "b") + ", "
                + HA_NOI.replace("ha-noi", "a").replace("0.9286", "0.9287") + "]}";

        JsonObject answer = json(PATH, body);

        assertEquals(
                "a 1, b 2, ha-noi 2",
                String.join(
                        ", ",
                        answer.getJsonArray("units").getValuesAs(JsonObject.class).stream()
                                .map(unit -> unit.getString("unit") + " " + unit.getInt("rank"))
                                .toList()));
    }

    @Test
    void theSameFiguresAsATableGiveTheSamePoints() {
        String csv = """
                unit,input,value
                ha-noi,1,1.0000
                ha-noi,2,1.0000
                ha-noi,3,0.9286
                ha-noi,4,0.9000
                ha-noi,5,0.8082
                ha-noi,6,0.5661
                ha-noi,7,0.9250
                ha-noi,8,0.8127
                """;

        HttpResponse<String> json = Api.post(PATH, Api.CSV, csv);
        HttpResponse<String> table = Api.send(Api.request(PATH)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Accept", Api.CSV)
                .POST(BodyPublishers.ofString(csv)));

        assertEquals("774.699", onlyUnit(Api.object(json)).getString("points"));
        assertEquals(200, table.statusCode(), table::body);
        assertTrue(Api.header(table, "Content-Type").startsWith("text/csv"));
        assertTrue(table.body()
                .startsWith("set,sample,unit,node,maximum,points,value,rank,derived,half_width,problem,no_ranks\n"
                        + "province/2024,0,ha-noi,DTI,940,774.699,0.8241,,0,,,Không xếp hạng:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0,95\"", "\"abc\"", "1e5", "\"NaN\"", "-0.5", "1.5", "\"1.000.000\"", "\"½\""})
    void aBadFigureIsAProblemOfItsUnitAndTheOthersAreScored(String figure) {
        String bad = HA_NOI.replace("ha-noi", "bad").replace("\"3\": 0.9286", "\"3\": " + figure);

        JsonObject answer = json(PATH, "{\"units\": [" + HA_NOI + ", " + bad + "]}");

        JsonObject good = Api.with(answer.getJsonArray("units"), "unit", "ha-noi");
        JsonObject wrong = Api.with(answer.getJsonArray("units"), "unit", "bad");
        assertEquals("0.8241", good.getString("value"));
        assertFalse(wrong.containsKey("value"));
        JsonObject problem = wrong.getJsonArray("problems").getJsonObject(0);
        assertEquals("3", problem.getString("node"));
        assertEquals("3", problem.getString("input"));
        assertFalse(problem.getJsonObject("text").getString("vi").isBlank());
        assertTrue(Api.with(wrong.getJsonArray("nodes"), "code", "1").containsKey("points"));
    }

    @Test
    void aFigureOfTenThousandDigitsIsAProblemAndIsNotSentBack() {
        String bad = HA_NOI.replace("0.9286", "0." + "9".repeat(10_000));

        HttpResponse<String> answer = Api.post(PATH, Api.JSON, "{\"units\": [" + bad + "]}");

        assertEquals(1, onlyUnit(Api.object(answer)).getJsonArray("problems").size());
        assertTrue(answer.body().length() < 5_000, answer::body);
    }

    @Test
    void aMissingFigureLeavesTheUnitWithoutTotalAndTheOthersWithTheirs() {
        String missing = HA_NOI.replace("ha-noi", "part").replace("\"3\": 0.9286,", "");

        JsonObject answer = json(PATH, "{\"units\": [" + HA_NOI + ", " + missing + "]}");

        assertEquals(
                "0.8241",
                Api.with(answer.getJsonArray("units"), "unit", "ha-noi").getString("value"));
        JsonObject part = Api.with(answer.getJsonArray("units"), "unit", "part");
        assertFalse(part.containsKey("value"));
        assertFalse(part.containsKey("rank"));
    }

    @Test
    void whoHasNoTotalIsToldWhichInputsAreMissingAndWhyNobodyIsRanked() {
        String missing = HA_NOI.replace("ha-noi", "part").replace("\"3\": 0.9286,", "");

        JsonObject answer = json(PATH, "{\"units\": [" + HA_NOI + ", " + missing + "]}");

        JsonObject problem = Api.with(answer.getJsonArray("units"), "unit", "part")
                .getJsonArray("problems")
                .getJsonObject(0);
        assertEquals("input-missing", problem.getString("code"));
        assertEquals("3", problem.getString("input"));
        assertTrue(problem.getJsonObject("text").getString("vi").contains("thiếu 1 số liệu: 3 Hạ tầng số"));
        assertTrue(problem.getJsonObject("text").getString("en").contains("3 Digital infrastructure"));
        assertEquals(
                "No ranks: 1 of 2 units has no total: part.",
                answer.getJsonObject("noRanks").getString("en"));
        assertFalse(answer.containsKey("rankedAmong"));
    }

    @Test
    void aTotalBesideAllItsPartsIsAProblemOfItsUnitAndTheOthersAreScored() {
        String twice = HA_NOI.replace("ha-noi", "twice").replace("{\"1\"", "{\"DTI\": 0.9, \"1\"");

        JsonObject answer = json(PATH, "{\"units\": [" + HA_NOI + ", " + twice + "]}");

        JsonObject unit = Api.with(answer.getJsonArray("units"), "unit", "twice");
        assertFalse(unit.containsKey("value"));
        assertEquals(
                "given-beside-parts",
                unit.getJsonArray("problems").getJsonObject(0).getString("code"));
        assertEquals(
                "0.8241",
                Api.with(answer.getJsonArray("units"), "unit", "ha-noi").getString("value"));
    }

    @ParameterizedTest
    @CsvSource({"3, 7.5, ''", "3.0, 7.5, ''", "3.5, '', not-whole"})
    void aNumberOfMeetingsIsWhole(String meetings, String points, String problem) {
        JsonObject unit = onlyUnit(json(
                SAMPLE + "?panel=province-sample/2025/63",
                "{\"units\": [{\"unit\": \"hue\", \"values\": {\"1.2.1:n\": " + meetings + "}}]}"));

        if (problem.isEmpty()) {
            assertEquals(
                    points,
                    Api.with(unit.getJsonArray("nodes"), "code", "1.2.1").getString("points"));
        } else {
            assertEquals(
                    problem,
                    Api.with(unit.getJsonArray("problems"), "node", "1.2.1").getString("code"));
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void thePillarsOfQuangNinh2022FollowFromItsTotalWhenTheRemainderIsAskedFor(boolean table) {
        String path = "/indicator-sets/province/2022/evaluations";
        JsonObject answer = table
                ? Api.object(Api.post(path + "?derive=remainder", Api.CSV, """
                        unit,input,value
                        quang-ninh,3,0.7648
                        quang-ninh,7,0.8385
                        quang-ninh,8,0.5904
                        quang-ninh,9,0.4505
                        quang-ninh,DTI,0.7024
                        """))
                : json(
                        path,
                        "{\"derive\": \"remainder\", \"units\": [{\"unit\": \"quang-ninh\", \"values\": {\"3\": 0.7648,"
                                + " \"7\": 0.8385, \"8\": 0.5904, \"9\": 0.4505, \"DTI\": 0.7024}}]}");

        JsonObject unit = onlyUnit(answer);
        assertEquals("0.7024", unit.getString("value"));
        assertEquals("remainder-derived", unit.getString("basis"));
        for (String pillar : List.of("CQS=0.7804", "KTS=0.7187", "XHS=0.6864")) {
            JsonObject node = Api.with(unit.getJsonArray("nodes"), "code", pillar.substring(0, 3));
            assertEquals(pillar.substring(4), node.getString("value"));
            assertTrue(node.getBoolean("derived"));
            assertTrue(new BigDecimal(node.getString("halfWidth")).compareTo(new BigDecimal("0.0002")) < 0);
        }
        assertFalse(Api.with(unit.getJsonArray("nodes"), "code", "3").getBoolean("derived"));
    }

    @Test
    void aRemainderIsDerivedOnlyFromASetThatHasOneAndOnlyOnce() {
        String body = "{\"derive\": \"remainder\", \"units\": [{\"unit\": \"hue\", \"values\": {}}]}";

        HttpResponse<String> none = Api.post("/indicator-sets/province/2020/evaluations", Api.JSON, body);
        HttpResponse<String> twice = Api.post(PATH + "?derive=remainder", Api.JSON, body);
        HttpResponse<String> unknown = Api.post(PATH + "?derive=all", Api.CSV, "unit,input,value\nhue,1,1\n");

        ProblemsIT.assertProblem(none, "refused", 422);
        ProblemsIT.assertPlace(none, "derive");
        ProblemsIT.assertProblem(twice, "malformed-request", 400);
        ProblemsIT.assertProblem(unknown, "malformed-request", 400);
    }

    @Test
    void allCommunesOfTheCountryAreScoredInOneRequest() {
        StringBuilder csv = new StringBuilder("unit,input,value\n");
        for (int unit = 1; unit <= 10_598; unit++) {
            for (int input = 1; input <= 8; input++) {
                csv.append("xa-")
                        .append(unit)
                        .append(',')
                        .append(input)
                        .append(",0.")
                        .append(1000 + unit % 9000)
                        .append('\n');
            }
        }
        HttpResponse<String> answer = Api.send(Api.request(PATH)
                .header("Content-Type", Api.CSV)
                .header("Accept", Api.CSV)
                .POST(BodyPublishers.ofString(csv.toString())));

        assertEquals(200, answer.statusCode());
        assertEquals(
                10_598,
                answer.body().lines().filter(line -> line.contains(",DTI,")).count());
    }

    @ParameterizedTest
    @CsvSource({"3, 4, ''", "0, 0, ''", "5, 4, dividend-above-divisor"})
    void aRatioFollowsTheAnswersOfItsRule(String a, String b, String problem) {
        JsonObject unit = onlyUnit(json(
                SAMPLE,
                "{\"units\": [{\"unit\": \"hue\", \"values\": {\"1.1.2:a\": " + a + ", \"1.1.2:b\": " + b
                        + "}}], \"panel\": \"province-sample/2025/63\"}"));

        if (problem.isEmpty()) {
            assertEquals(
                    a.equals("3") ? "5.25" : "0",
                    Api.with(unit.getJsonArray("nodes"), "code", "1.1.2").getString("points"));
        } else {
            assertEquals(
                    problem,
                    Api.with(unit.getJsonArray("problems"), "node", "1.1.2").getString("code"));
        }
    }

    @Test
    void inputsThatTheSetDoesNotHaveAreAllRefusedWithTheirPlaces() {
        HttpResponse<String> answer = Api.post(
                PATH,
                Api.JSON,
                "{\"units\": [{\"unit\": \"hue\", \"values\": {\"1\": 1, \"99\": 1}},"
                        + " {\"unit\": \"ha-noi\", \"values\": {\"1.2:a\": 3}}]}");

        ProblemsIT.assertProblem(answer, "refused", 422);
        ProblemsIT.assertPlace(answer, "units[0].values[\"99\"]");
        assertEquals(2, Api.object(answer).getInt("errorCount"));
    }

    @Test
    void theSameRefusalOfATableNamesItsLine() {
        HttpResponse<String> answer = Api.post(PATH, Api.CSV, "unit,input,value\nhue,1,1\nhue,99,1\n");

        ProblemsIT.assertProblem(answer, "refused", 422);
        ProblemsIT.assertPlace(answer, "line 3");
    }

    @Test
    void aUnitThatIsThereTwiceIsRefused() {
        HttpResponse<String> answer = Api.post(PATH, Api.JSON, "{\"units\": [" + HA_NOI + ", " + HA_NOI + "]}");

        ProblemsIT.assertProblem(answer, "refused", 422);
        ProblemsIT.assertPlace(answer, "units[1].unit");
    }

    @Test
    void oneUnitOfASetWithRelativeCriteriaNeedsAPanelOfThatSet() {
        String unit = "{\"units\": [{\"unit\": \"hue\", \"values\": {\"1.1.2:a\": 3, \"1.1.2:b\": 4}}]";

        HttpResponse<String> without = Api.post(SAMPLE, Api.JSON, unit + "}");
        HttpResponse<String> other = Api.post(SAMPLE, Api.JSON, unit + ", \"panel\": \"province/2022/63\"}");

        ProblemsIT.assertProblem(without, "refused", 422);
        ProblemsIT.assertPlace(without, "panel");
        ProblemsIT.assertProblem(other, "refused", 422);
        ProblemsIT.assertPlace(other, "panel");
    }

    @Test
    void anUnknownSetIsNotFound() {
        ProblemsIT.assertProblem(
                Api.post("/indicator-sets/province/1999/evaluations", Api.JSON, "{\"units\": [" + HA_NOI + "]}"),
                "not-found",
                404);
    }

    private static JsonObject json(String path, String body) {
        HttpResponse<String> answer = Api.post(path, Api.JSON, body);
        assertEquals(200, answer.statusCode(), answer::body);
        return Api.object(answer);
    }

    private static JsonObject onlyUnit(JsonObject answer) {
        assertEquals(1, answer.getJsonArray("units").size());
        return answer.getJsonArray("units").getJsonObject(0);
    }
}
