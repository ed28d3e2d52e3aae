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
import vn.dti.it.RunningService;

/** What is doubtful in a unit's figures, as its page tells it: the same doubts as by REST, under the year. */
class ProfileDoubtsIT {
    private static final Pattern SECTION = Pattern.compile("<section aria-labelledby=\"xem-lai\">.*?</section>", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("<h3>(.*?)</h3>");
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
        "/vi/don-vi/ha-noi, ha-noi, vi, Số liệu cần xem lại",
        "/en/unit/ha-noi, ha-noi, en, Figures to be looked at",
        "/vi/don-vi/cao-bang, cao-bang, vi, Số liệu cần xem lại"
    })
    void thePageTellsTheDoubtsOfTheYear(String path, String unit, String language, String heading) {
        String page = RunningService.get(path).body();
        Matcher section = SECTION.matcher(page);
        assertTrue(section.find(), page);
        assertTrue(section.group().contains(">" + heading + "</h2>"), section.group());
        List<String> years = all(YEAR, section.group());
        assertEquals(1, years.size(), "of all years of the provinces the sample of 2025 alone has checks");
        assertTrue(years.get(0).contains("2025"), years::toString);
        List<String> told = all(DOUBT, section.group());
        List<JsonObject> doubts = byRest(unit);
        assertFalse(doubts.isEmpty());
        assertEquals(doubts.size(), told.size());
        for (int i = 0; i < doubts.size(); i++) {
            String text = told.get(i);
            JsonObject doubt = doubts.get(i);
            String warning = doubt.getJsonObject("warning").getString(language);
            assertTrue(text.contains(escaped(warning)), () -> text + " / " + warning);
            assertTrue(
                    text.contains(escaped(doubt.getJsonObject("advice").getString(language))), () -> text);
            doubt.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                    .map(figure -> figure.getString("input"))
                    .forEach(input -> assertTrue(text.contains(input), () -> text + " / " + input));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).strip());
        }
        return found;
    }

    /** A province that was ranked in years without checks alone has no such section. */
    @ParameterizedTest
    @CsvSource({"/vi/don-vi/hai-phong-2025", "/vi/don-vi/bo-tai-chinh"})
    void withoutDoubtsThereIsNoSection(String path) {
        assertFalse(RunningService.get(path).body().contains("aria-labelledby=\"xem-lai\""));
    }
}
