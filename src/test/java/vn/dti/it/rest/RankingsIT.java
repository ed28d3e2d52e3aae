package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingsIT {
    @Test
    void theStoredYearsAreListedNewestFirstAndSamplesLast() {
        JsonArray years = Api.array(Api.get("/rankings"));

        assertEquals("province/2024/34", years.getJsonObject(0).getString("period"));
        assertEquals(34, years.getJsonObject(0).getInt("units"));
        assertEquals(63, Api.with(years, "period", "province/2022/63").getInt("units"));
        assertTrue(years.getJsonObject(years.size() - 1).getBoolean("sample"));
    }

    @Test
    void theRankingOf2024AgreesWithThePublishedOneInEveryRank() {
        JsonObject ranking = Api.object(Api.get("/rankings/province/2024/34"));
        JsonObject summary = ranking.getJsonObject("summary");

        assertTrue(ranking.getBoolean("complete"));
        assertEquals(34, ranking.getJsonArray("rows").size());
        assertEquals(34, summary.getInt("ranksAgreeing"));
        assertEquals(27, summary.getInt("equal"));
        assertEquals(7, summary.getInt("withinRounding"));
        JsonObject first = ranking.getJsonArray("rows").getJsonObject(0);
        assertEquals(1, first.getInt("rank"));
        assertEquals("ha-noi", first.getJsonObject("unit").getString("unit"));
        assertEquals("Hà Nội", first.getJsonObject("unit").getString("name"));
        assertEquals("0.8241", first.getString("value"));
        assertEquals("all-inputs", first.getString("basis"));
        assertEquals("0.9250", first.getJsonObject("columns").getJsonObject("7").getString("computed"));
    }

    @Test
    void aTieOf2022SharesItsRankAndTheNextIsSkipped() {
        List<JsonObject> rows = rows("/rankings/province/2022/63");

        assertEquals(
                List.of(14, 15, 15, 17),
                rows.subList(13, 17).stream().map(row -> row.getInt("rank")).toList());
        assertEquals(
                List.of(false, true, true, false),
                rows.subList(13, 17).stream().map(row -> row.getBoolean("tied")).toList());
    }

    @Test
    void aPillarAndAMainIndexAreRankedToo() {
        JsonObject pillar = Api.object(Api.get("/rankings/province/2022/63?node=CQS"));
        JsonObject main = Api.object(Api.get("/rankings/province/2024/34?node=7"));

        assertEquals("pillar", pillar.getJsonObject("node").getString("level"));
        assertEquals("700", pillar.getJsonObject("node").getString("maximum"));
        List<Integer> ranks = main.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getInt("rank"))
                .toList();
        assertEquals(34, ranks.size());
        assertEquals(ranks.stream().sorted().toList(), ranks);
        assertEquals(1, ranks.get(0));
    }

    @Test
    void aRankingComesAsATable() {
        HttpResponse<String> answer = Api.get("/rankings/province/2024/34", "Accept", "text/csv");
        List<String> lines = answer.body().lines().toList();

        assertEquals(200, answer.statusCode());
        assertEquals("text/csv;charset=UTF-8", Api.header(answer, "Content-Type"));
        assertEquals(35, lines.size());
        assertTrue(lines.get(0).startsWith("period,sample,rank,tied,unit,name,name_en,value,"), lines.get(0));
        assertTrue(lines.get(1).startsWith("province/2024/34,0,1,0,ha-noi,Hà Nội,"), lines.get(1));
    }

    @Test
    void aRankingThatIsKnownAlreadyIsNotSentAgainInEitherForm() {
        for (String type : new String[] {"application/json", "text/csv"}) {
            String tag = Api.header(Api.get("/rankings/province/2022/63", "Accept", type), "ETag");
            HttpResponse<String> again = Api.send(Api.request("/rankings/province/2022/63")
                    .header("Accept", type)
                    .header("If-None-Match", tag)
                    .GET());

            assertEquals(304, again.statusCode(), type);
            assertTrue(Api.header(again, "Vary").contains("Accept"), type);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province/2020/63",
                "province/2021/63",
                "province/2022/63",
                "province/2023/63",
                "province/2024/63",
                "province/2024/34",
                "province-sample/2023/63",
                "province-sample/2024/63",
                "province-sample/2025/63"
            })
    void aStoredYearEvaluatedOnceMoreGivesTheSameBytes(String period) {
        HttpResponse<String> answer =
                Api.send(Api.request("/rankings/" + period + "/re-evaluation").POST(BodyPublishers.noBody()));

        assertEquals(200, answer.statusCode(), answer::body);
        JsonObject again = Api.object(answer);
        assertTrue(again.getBoolean("identical"), answer::body);
        assertEquals(again.getString("storedFingerprint"), again.getString("newFingerprint"));
        assertEquals(64, again.getString("newFingerprint").length());
        assertTrue(again.getJsonArray("differences").isEmpty());
    }

    @Test
    void anIncompletePanelHasNoComputedRank() {
        JsonObject ranking = Api.object(Api.get("/rankings/province/2021/63"));

        assertFalse(ranking.getBoolean("complete"));
        assertTrue(ranking.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .noneMatch(row -> row.getJsonObject("total").containsKey("rank")));
    }

    private static List<JsonObject> rows(String path) {
        return Api.object(Api.get(path)).getJsonArray("rows").getValuesAs(JsonObject.class);
    }
}
