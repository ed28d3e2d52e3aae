package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsIT {
    @ParameterizedTest
    @CsvSource({
        "Vĩnh Phúc, vinh-phuc",
        "vinh phuc, vinh-phuc",
        "Tỉnh Vĩnh Phúc, vinh-phuc",
        "Hoà Bình, hoa-binh",
        "Hòa Bình, hoa-binh",
        "Thừa Thiên Huế, hue",
        "TP. Hồ Chí Minh, tp-ho-chi-minh-2025",
        "Ho Chi Minh City, tp-ho-chi-minh-2025",
    })
    void aUnitIsFoundByAnySpellingOfItsName(String name, String unit) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            JsonArray found = Api.array(Api.get(
                    "/units?name=" + URLEncoder.encode(Normalizer.normalize(name, form), StandardCharsets.UTF_8)));

            assertEquals(1, found.size(), name);
            assertEquals(unit, found.getJsonObject(0).getString("unit"));
        }
    }

    /** A province that was merged in 2025 is found by its old name, composed or not, and says what became of it. */
    @ParameterizedTest
    @CsvSource({
        "Vĩnh Phúc, phu-tho-2025, 'Từ ngày 01/07/2025, Vĩnh Phúc thuộc Phú Thọ.'",
        "Bà Rịa - Vũng Tàu, tp-ho-chi-minh-2025, 'Từ ngày 01/07/2025, Bà Rịa - Vũng Tàu thuộc TP. Hồ Chí Minh.'",
        "hai duong, hai-phong-2025, 'Từ ngày 01/07/2025, Hải Dương thuộc Hải Phòng.'"
    })
    void anOldNameLeadsToTheNewUnitWithASentence(String name, String successor, String sentence) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            JsonObject unit = Api.array(Api.get("/units?name="
                            + URLEncoder.encode(Normalizer.normalize(name, form), StandardCharsets.UTF_8)))
                    .getJsonObject(0);

            assertEquals(successor, unit.getJsonObject("successor").getString("unit"));
            assertEquals(sentence, unit.getJsonObject("note").getString("vi"));
        }
    }

    @Test
    void aNameOfNobodyFindsNobody() {
        HttpResponse<String> answer = Api.get("/units?name=Atlantis");

        assertEquals(200, answer.statusCode());
        assertTrue(Api.array(answer).isEmpty());
    }

    @Test
    void unitsAreListedInVietnameseOrder() {
        List<String> names = Api.array(Api.get("/units")).getValuesAs(JsonObject.class).stream()
                .filter(unit -> !unit.containsKey("validTo"))
                .map(unit -> unit.getString("name"))
                .toList();

        assertEquals(34 + 19 + 1 + 1, names.size(), "provinces, ministries, the nation, a commune");
        assertTrue(names.indexOf("Hà Nội") < names.indexOf("Hải Phòng"), names::toString);
        assertTrue(names.indexOf("Cao Bằng") < names.indexOf("Cần Thơ"), names::toString);
    }

    @Test
    void theProfileOfVinhPhucTellsItsRanksOverTheYears() {
        JsonObject profile = Api.object(Api.get("/units/vinh-phuc"));
        List<JsonObject> years = profile.getJsonArray("years").getValuesAs(JsonObject.class).stream()
                .filter(year -> !year.getBoolean("sample"))
                .toList();

        assertEquals(
                List.of(55, 12, 18, 44, 20),
                years.stream().map(year -> year.getInt("rank")).toList());
        assertEquals(
                List.of(2020, 2021, 2022, 2023, 2024),
                years.stream().map(year -> year.getInt("dataYear")).toList());
        assertTrue(years.stream().noneMatch(year -> year.getJsonArray("sources").isEmpty()));
        assertEquals("phu-tho-2025", profile.getJsonObject("successor").getString("unit"));
    }

    @Test
    void anExplanationTellsLineInputsSourcesAndEveryStep() {
        JsonObject explained = Api.object(Api.get("/units/quang-ninh/explanations/province/2022/63/1"));

        assertEquals("95.81", explained.getString("points"));
        assertEquals("0.9581", explained.getString("value"));
        JsonObject line = explained.getJsonArray("lines").getJsonObject(0);
        assertEquals("set.dslr", line.getString("file"));
        assertEquals("rule \"1 Nhận thức số\"", line.getString("text"));
        JsonObject figure = explained.getJsonArray("inputs").getJsonObject(0).getJsonObject("figure");
        assertEquals("0.9581", figure.getString("text"));
        assertEquals("published", figure.getString("basis"));
        assertEquals("dti-2022", figure.getJsonArray("sources").getJsonObject(0).getString("source"));
        assertFalse(explained.getJsonArray("steps").isEmpty());
        assertFalse(explained.getJsonArray("method").isEmpty());
    }

    @Test
    void theTotalIsExplainedByItsPartsWithTheAddressesOfTheirExplanations() {
        JsonObject explained = Api.object(Api.get("/units/quang-ninh/explanations/province/2022/63/DTI"));

        assertEquals("0.7024", explained.getString("value"));
        JsonArray parts = explained.getJsonArray("parts");
        String href = parts.getValuesAs(JsonObject.class).stream()
                .filter(part -> part.getJsonObject("node").getString("code").equals("II"))
                .findFirst()
                .orElseThrow()
                .getString("href");
        assertEquals(200, Api.get(href.substring("/api/v1".length())).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"CQS, 0.7804", "KTS, 0.7187", "XHS, 0.6864"})
    void thePillarsOfQuangNinh2022FollowFromItsInputs(String pillar, String value) {
        assertEquals(
                value,
                Api.object(Api.get("/units/quang-ninh/explanations/province/2022/63/" + pillar))
                        .getString("value"));
    }
}
