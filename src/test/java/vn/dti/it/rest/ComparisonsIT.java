package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two published years compared, and how whole rankings come out. */
class ComparisonsIT {
    private static final String OF_2024 = "/rankings/province/2024/63/comparison";

    private static List<JsonObject> rows(JsonObject answer) {
        return answer.getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static JsonObject row(JsonObject answer, String unit) {
        return rows(answer).stream()
                .filter(row -> row.getJsonObject("unit").getString("unit").equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void yearsOfOneSetAreComparedInRanksAndValues() {
        JsonObject answer = Api.object(Api.get("/rankings/province/2023/63/comparison?with=province/2022/63"));

        assertEquals("province/2022/63", answer.getJsonObject("before").getString("period"));
        assertTrue(answer.getBoolean("samePanel"));
        assertEquals("comparable", answer.getJsonObject("node").getString("comparability"));
        assertTrue(answer.getJsonArray("reservations").isEmpty());
        assertEquals(63, rows(answer).size());
        JsonObject vinhPhuc = row(answer, "vinh-phuc");
        assertEquals(18, vinhPhuc.getInt("rankBefore"));
        assertEquals(44, vinhPhuc.getInt("rankAfter"));
        assertEquals(-26, vinhPhuc.getInt("movement"));
        assertTrue(vinhPhuc.containsKey("difference"));
    }

    /** From 2024 on all is scored otherwise; the code of the economy became 7; of the two groups nobody says what became. */
    @Test
    void acrossSetsWhatIsScoredOtherwiseStandsSideBySide() {
        JsonObject answer = Api.object(Api.get(OF_2024 + "?node=7"));

        assertEquals("province/2023/63", answer.getJsonObject("before").getString("period"));
        assertTrue(answer.getBoolean("crosswalk"));
        JsonObject node = answer.getJsonObject("node");
        assertEquals("8", node.getJsonObject("before").getString("code"));
        assertEquals("7", node.getJsonObject("after").getString("code"));
        assertEquals("changed", node.getString("comparability"));
        assertTrue(answer.getJsonArray("reservations")
                .getJsonObject(0)
                .getString("vi")
                .contains("đã thay đổi"));
        JsonObject daNang = row(answer, "da-nang");
        assertTrue(daNang.containsKey("valueBefore") && daNang.containsKey("valueAfter"));
        assertTrue(daNang.containsKey("movement"), "the same 63 provinces were ranked");
        assertFalse(daNang.containsKey("difference"));
        List<String> states = answer.getJsonArray("nodes").getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("comparability"))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("changed", "dropped", "unknown"), states);
    }

    /** Đà Nẵng: 2 of 63 and 17 of 34, which is no fall by 15. */
    @Test
    void ranksAmongOtherUnitsAreNoMovementAndMergersAreNamed() {
        JsonObject answer = Api.object(Api.get("/rankings/province/2024/34/comparison?with=province/2024/63"));

        assertFalse(answer.getBoolean("samePanel"));
        assertTrue(answer.getJsonArray("reservations")
                .getJsonObject(0)
                .getString("en")
                .contains("different units"));
        assertTrue(rows(answer).stream().noneMatch(row -> row.containsKey("movement")));
        JsonObject phuTho = row(answer, "phu-tho-2025");
        assertEquals(
                "[\"hoa-binh\",\"vinh-phuc\",\"phu-tho\"]",
                phuTho.getJsonArray("merged").toString());
        assertEquals(
                "phu-tho-2025",
                row(answer, "vinh-phuc").getJsonObject("successor").getString("unit"));
        assertEquals(23, answer.getJsonArray("onlyAfter").size());
        assertEquals(52, answer.getJsonArray("onlyBefore").size());
    }

    @Test
    void theOlderYearComesFirstWhicheverIsNamedFirst() {
        assertEquals(
                Api.get("/rankings/province/2023/63/comparison?with=province/2022/63")
                        .body(),
                Api.get("/rankings/province/2022/63/comparison?with=province/2023/63")
                        .body());
    }

    @Test
    void aComparisonComesAsATable() {
        HttpResponse<String> answer = Api.get(OF_2024, "Accept", "text/csv");
        List<String> lines = answer.body().lines().toList();

        assertEquals("text/csv;charset=UTF-8", Api.header(answer, "Content-Type"));
        assertEquals(64, lines.size());
        assertTrue(lines.get(0).startsWith("before,after,node_before,node_after,comparability,unit,"), lines.get(0));
        assertTrue(
                lines.get(1).startsWith("province/2023/63,province/2024/63,DTI,DTI,changed,tp-ho-chi-minh,"),
                lines.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "/rankings/province/2024/63/comparison?with=nation/2024/quoc-gia, refused, 422",
        "/rankings/province/2024/63/comparison?with=province/2024/63, refused, 422",
        "/rankings/province/2024/63/comparison?with=province/1999/63, not-found, 404",
        "/rankings/province/2024/63/comparison?with=x, not-found, 404",
        "/rankings/province/2024/63/comparison?node=77, not-found, 404",
        "/rankings/province/2024/63/comparison?node=P, not-found, 404",
        "/rankings/province/1999/63/comparison, not-found, 404",
        "/rankings/commune/2025/mot-xa/comparison, malformed-request, 400"
    })
    void whatCannotBeComparedIsRefusedInWords(String path, String kind, int status) {
        ProblemsIT.assertProblem(Api.get(path), kind, status);
    }

    /** Of the 272 values at main indices 180 follow from what is public of the old provinces; all ranks do. */
    @Test
    void the34FollowFromThe63AsFarAsPublic() {
        JsonObject answer = Api.object(Api.get("/rankings/province/2024/63/restatement?into=34"));

        JsonObject summary = answer.getJsonObject("summary");
        assertEquals(34, summary.getInt("ranks"));
        assertEquals(34, summary.getInt("ranksEqual"));
        assertEquals(180, summary.getInt("cells"));
        assertEquals(180, summary.getInt("cellsEqual"));
        assertEquals(92, summary.getInt("cellsUnknown"));
        JsonObject haiPhong = row(answer, "hai-phong-2025");
        assertEquals(3, haiPhong.getInt("rank"));
        assertEquals(2, haiPhong.getJsonArray("parts").size());
        assertEquals(8, haiPhong.getInt("rankBefore"));
        assertEquals(5, haiPhong.getInt("movementAsTold"));
        ProblemsIT.assertProblem(Api.get("/rankings/province/2024/34/restatement"), "not-found", 404);
        ProblemsIT.assertProblem(Api.get("/rankings/province/2024/63/restatement?into=x"), "not-found", 404);
    }

    /** Equal values share a rank and the next one is skipped; nothing else is skipped. */
    @ParameterizedTest
    @CsvSource({
        "province/2022/63, 63, 15, thanh-hoa yen-bai",
        "province/2023/63, 63, 59, an-giang phu-yen",
        "province/2024/63, 63, 13, bac-giang yen-bai",
        "province/2024/34, 34, 0, ''"
    })
    void aWholeRankingComesOutWithItsTies(String period, int units, int tied, String names) {
        List<JsonObject> rows = rows(Api.object(Api.get("/rankings/" + period)));

        assertEquals(units, rows.size());
        for (int i = 0; i < units; i++) {
            int rank = rows.get(i).getInt("rank");
            assertEquals(i + 1 == tied + 1 && tied > 0 ? tied : i + 1, rank, period);
            assertEquals(rank == tied, rows.get(i).getBoolean("tied"), period);
        }
        assertEquals(
                names,
                String.join(
                        " ",
                        rows.stream()
                                .filter(row -> row.getBoolean("tied"))
                                .map(row -> row.getJsonObject("unit").getString("unit"))
                                .toList()));
    }

    /** As published for 2024; those of 2023 were printed shifted by one column. */
    @ParameterizedTest
    @CsvSource({"province/2024/63, 0.7582, 0.7723, 0.7692, 0.6961", "province/2023/63, 0.7506, 0.7240, 0.6817, 0.6783"})
    void meansOfPillarsFollowFromTheFigures(
            String period, String government, String economy, String society, String total) {
        JsonObject means = Api.object(Api.get("/rankings/" + period)).getJsonObject("means");

        assertEquals(
                List.of(government, economy, society, total),
                List.of("CQS", "KTS", "XHS", "DTI").stream()
                        .map(code -> means.getJsonObject(code).getString("value"))
                        .toList());
    }
}
