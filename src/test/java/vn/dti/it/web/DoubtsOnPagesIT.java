package vn.dti.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.it.RunningService;

/** What is doubtful in the figures of the sample, as the page that explains a unit tells it: the same as by REST. */
class DoubtsOnPagesIT {
    private static final Pattern SECTION =
            Pattern.compile("<section aria-labelledby=\"xem-lai\">.*?</section>", Pattern.DOTALL);
    private static final Pattern DOUBT = Pattern.compile("<p class=\"box caution\">(.*?)</p>", Pattern.DOTALL);

    private static List<JsonObject> byRest(String unit) {
        return Json.createReader(new StringReader(
                        RunningService.get("/api/v1/units/" + unit + "/plausibility/province-sample/2025/63")
                                .body()))
                .readObject()
                .getJsonArray("doubts")
                .getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/vi/dien-giai/province-sample/2025/63/ha-noi/DTI, ha-noi, vi, Số liệu cần xem lại",
        "/en/explanation/province-sample/2025/63/ha-noi/DTI, ha-noi, en, Figures to be looked at",
        "/vi/dien-giai/province-sample/2025/63/cao-bang/DTI, cao-bang, vi, Số liệu cần xem lại"
    })
    void thePageOfTheWholeIndexTellsAllDoubts(String path, String unit, String language, String heading) {
        List<JsonObject> doubts = byRest(unit);
        assertFalse(doubts.isEmpty());
        Matcher section = SECTION.matcher(RunningService.get(path).body());
        assertTrue(section.find(), path);
        assertTrue(section.group().contains(">" + heading + "</h2>"), section.group());
        List<String> told = new ArrayList<>();
        DOUBT.matcher(section.group()).results().map(found -> found.group(1)).forEach(told::add);
        assertEquals(doubts.size(), told.size());
        for (int i = 0; i < doubts.size(); i++) {
            String text = told.get(i);
            for (String part : List.of("warning", "advice")) {
                String words = doubts.get(i).getJsonObject(part).getString(language);
                assertTrue(text.contains(words), () -> text + " / " + words);
            }
            doubts.get(i)
                    .getJsonArray("figures")
                    .getValuesAs(JsonObject.class)
                    .forEach(figure -> assertTrue(text.contains(figure.getString("input")), text));
        }
    }

    /** The page of a unit has no generated figures, so nothing of the sample either; real sets have no checks yet. */
    @ParameterizedTest
    @ValueSource(strings = {"/vi/don-vi/ha-noi", "/en/unit/cao-bang"})
    void thePageOfAUnitSaysNothingOfTheSample(String path) {
        assertFalse(RunningService.get(path).body().contains("aria-labelledby=\"xem-lai\""));
    }
}
