package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class IndicatorSetsIT {
    @Test
    void theShippedSetsAreInForce() {
        JsonArray sets = Api.array(Api.get("/indicator-sets"));

        for (String year : new String[] {"2020", "2021", "2022", "2023", "2024"}) {
            JsonObject set = Api.with(sets, "set", "province/" + year);
            assertEquals("in-force", set.getString("status"));
            assertEquals(Integer.parseInt(year), set.getInt("dataYear"));
            assertEquals(64, set.getString("ruleFingerprint").length());
            assertEquals(64, set.getString("planFingerprint").length());
            assertFalse(set.getBoolean("sample"));
        }
        assertTrue(Api.with(sets, "set", "province-sample/2025").getBoolean("sample"));
    }

    @Test
    void aSetHasItsTreeWithPointsCountsNamesAndLegalBasis() {
        JsonObject set = Api.object(Api.get("/indicator-sets/province/2022"));
        JsonObject root = set.getJsonObject("root");

        assertEquals("1000", root.getString("maximum"));
        assertEquals(4, set.getInt("valueDigits"));
        assertTrue(root.getJsonArray("legalBasis").getString(0).contains("922/QĐ-BTTTT"));
        assertEquals(
                98,
                Api.with(root.getJsonArray("statedCounts"), "level", "component")
                        .getInt("count"));
        JsonObject group = Api.with(root.getJsonArray("children"), "code", "I");
        assertEquals("500", group.getString("maximum"));
        JsonObject awareness = Api.with(group.getJsonArray("children"), "code", "1");
        assertEquals("Nhận thức số", awareness.getString("name"));
        assertEquals("100", awareness.getString("maximum"));
        assertEquals("given", awareness.getString("scoring"));
        assertEquals("/api/v1/indicator-sets/province/2022/nodes/1", awareness.getString("href"));
    }

    @Test
    void theTreeStandsInTheOrderOfCodes() {
        JsonArray main = Api.object(Api.get("/indicator-sets/province/2024"))
                .getJsonObject("root")
                .getJsonArray("children");

        assertEquals(
                "1 2 3 4 5 6 7 8 CQS KTS P XHS",
                String.join(
                        " ",
                        main.getValuesAs(JsonObject.class).stream()
                                .map(node -> node.getString("code"))
                                .toList()));
    }

    @Test
    void aNodeHasItsMethodInWordsItsInputsAndTheLinesOfItsRule() {
        JsonObject node = Api.object(Api.get("/indicator-sets/province-sample/2025/nodes/1.1.2"));

        assertEquals("criterion", node.getString("level"));
        assertTrue(
                node.getJsonArray("method").toString().contains("Nếu b = 0: 0 điểm."),
                node.getJsonArray("method")::toString);
        assertTrue(node.getJsonArray("method").toString().contains("Points = ratio × maximum points."));
        JsonObject a = Api.with(node.getJsonArray("inputs"), "key", "1.1.2:a");
        assertEquals("amount", a.getString("kind"));
        assertEquals(
                "a decimal number of at least 0", a.getJsonObject("allowed").getString("en"));
        JsonObject title = node.getJsonArray("lines").getJsonObject(0);
        assertEquals("1-nhan-thuc-so.dslr", title.getString("file"));
        assertTrue(title.getString("text").startsWith("rule \"1.1.2 "));
        assertTrue(title.getInt("line") > 1);
    }

    @Test
    void anAnswerThatIsKnownAlreadyIsNotSentAgain() {
        HttpResponse<String> first = Api.get("/indicator-sets/province/2022");
        String tag = Api.header(first, "ETag");
        HttpResponse<String> second = Api.get("/indicator-sets/province/2022", "If-None-Match", tag);

        assertTrue(tag.startsWith("\""), tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(
                200,
                Api.get("/indicator-sets/province/2021", "If-None-Match", tag).statusCode());
    }
}
