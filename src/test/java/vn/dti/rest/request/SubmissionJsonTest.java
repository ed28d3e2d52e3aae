package vn.dti.rest.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.application.RefusedException.Violation;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

class SubmissionJsonTest {
    @Test
    void readsUnitsFiguresAndPanel() {
        Submission read = read("""
                {"units": [{"unit": "vinh-phuc", "values": {"1": "0.9500", "1.2:a": 3}},
                           {"unit": "Huế", "values": {}}], "panel": "province/2024/34"}""");

        assertEquals(Optional.of("province/2024/34"), read.panel());
        assertEquals(
                new Submission.Entry("vinh-phuc", Map.of("1", "0.9500", "1.2:a", "3")),
                read.units().get(0));
        assertEquals(new Submission.Entry("Huế", Map.of()), read.units().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9500, 0.9500",
        "1e5, 1e5",
        "-0.0, -0.0",
        "12345678901234567890.12345678901234567890, 12345678901234567890.12345678901234567890",
        "' \"0,95\" ', '0,95'",
        "'\"NaN\"', NaN",
        "'\" 3 \"', 3",
    })
    void keepsEveryCharacterOfAFigure(String written, String kept) {
        assertEquals(
                kept, read(unit("\"1\": " + written)).units().get(0).values().get("1"));
    }

    @ParameterizedTest
    @CsvSource({"null", "'\"\"'", "'\"  \"'"})
    void leavesOutFiguresThatAreNotThere(String written) {
        assertEquals(Map.of(), read(unit("\"1\": " + written)).units().get(0).values());
    }

    @Test
    void keepsOnlyTheBeginningOfAFigureOfTenThousandDigits() {
        String kept = read(unit("\"1\": " + "9".repeat(10_000)))
                .units()
                .get(0)
                .values()
                .get("1");

        assertEquals("9".repeat(Submission.MAX_FIGURE) + "…", kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"units": [{"unit": "a" "values": {}}]}            | line 1, column
            {"units": [{"unit": "a", "values": {"1": NaN}}]}   | line 1, column
            {"units": [{"unit": "a", "values": {"1": 0,95}}]}  | line 1, column
            {"units": [{"unit": "a", "values": {"1": 01}}]}    | line 1, column
            {"units": [{"unit": "a", "values": {"1": +1}}]}    | line 1, column
            {"units": [{"unit": "a"                            | line 1, column
            {"units": [{"unit": "a", "values": {}}]} x         | line 1, column
            {"units": [{"unit": "a", "values": {}}]} {}        | line 1, column
            [1]                                                | line 1, column
            "text"                                             | line 1, column
            {"units": {}}                                      | units (line
            {"units": []}                                      | units (line
            {}                                                 | units (line
            {"units": [3]}                                     | units[0] (line
            {"units": [{"values": {}}]}                        | units[0].unit (line
            {"units": [{"unit": 7}]}                           | units[0].unit (line
            {"units": [{"unit": " "}]}                         | units[0].unit
            {"units": [{"unit": "a", "unit": "b"}]}            | units[0].unit (line
            {"units": [{"unit": "a", "values": []}]}           | units[0].values (line
            {"units": [{"unit": "a", "points": {}}]}           | units[0].points (line
            {"units": [{"unit": "a", "values": {"1": true}}]}  | units[0].values["1"] (line
            {"units": [{"unit": "a", "values": {"1": {}}}]}    | units[0].values["1"] (line
            {"units": [{"unit": "a", "values": {"1": [[]]}}]}  | units[0].values["1"] (line
            {"units": [{"unit": "a", "values": {"1": 1, "1": 2}}]} | units[0].values["1"] (line
            {"panel": 34, "units": []}                         | panel (line
            {"year": 2024}                                     | year (line
            """)
    void tellsThePlaceOfWhatItCannotRead(String json, String place) {
        assertPlace(json, place);
    }

    @Test
    void tellsLineAndColumnOfASyntaxError() {
        Violation error = refused("{\"units\": [\n  {\"unit\": vinh-phuc}]}");

        assertTrue(error.place().startsWith("line 2, column "), error.place());
        assertTrue(error.text().vi().contains("{\"unit\":"), error.text().vi());
        assertTrue(error.text().en().contains("Malformed JSON"), error.text().en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"units\": [{\"unit\": \"x\\ud800\", \"values\": {}}]}",
                "{\"units\": [{\"unit\": \"x\", \"values\": {\"\\udc00\": 1}}]}",
                "{\"units\": [{\"unit\": \"x\", \"values\": {\"1\": \"\\ude00\\ud83d\"}}]}",
            })
    void halfOfACharacterIsRefusedWithAClearText(String json) {
        Violation error = refused(json);

        assertTrue(error.place().startsWith("line 1, column "), error.place());
        assertTrue(
                error.text().vi().contains("một nửa cặp mã UTF-16"),
                error.text().vi());
        assertTrue(
                error.text().en().contains("one half of a UTF-16 pair"),
                error.text().en());
    }

    @Test
    void aWholePairIsText() {
        assertEquals(
                "\uD83D\uDE00",
                SubmissionJson.read(new ByteArrayInputStream(
                                "{\"units\": [{\"unit\": \"\\ud83d\\ude00\"}]}".getBytes(StandardCharsets.UTF_8)))
                        .units()
                        .get(0)
                        .unit());
    }

    @Test
    void refusesAnEmptyBody() {
        assertPlace("", "line 1, column");
    }

    @Test
    void refusesNestingAsDeepAsTheBodyAllows() {
        assertPlace("[".repeat(1_000_000), "line 1, column");
        assertPlace(unit("\"1\": " + "[".repeat(1_000_000)), "units[0].values[\"1\"]");
    }

    @Test
    void refusesTextThatIsNotUtf8WithItsLine() {
        byte[] latin = "{\"units\":\n[{\"unit\": \"Hu\u00ea\"}]}".getBytes(StandardCharsets.ISO_8859_1);

        ProblemException thrown =
                assertThrows(ProblemException.class, () -> SubmissionJson.read(new ByteArrayInputStream(latin)));

        assertEquals("line 2", thrown.problem().errors().get(0).place());
    }

    @Test
    void readsPastAByteOrderMark() {
        assertEquals(1, read("\uFEFF" + unit("\"1\": 1")).units().size());
    }

    @Test
    void readsTwentyThousandUnitsAndNotOneMore() {
        String one = "{\"unit\": \"a\"}";

        assertEquals(
                20_000,
                read("{\"units\": [" + one + (", " + one).repeat(19_999) + "]}")
                        .units()
                        .size());
        assertPlace("{\"units\": [" + one + (", " + one).repeat(20_000) + "]}", "units (line");
    }

    private static void assertPlace(String json, String place) {
        Violation error = refused(json);
        assertTrue(error.place().startsWith(place), error.place());
    }

    private static Violation refused(String json) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> read(json));
        assertEquals(ProblemKind.MALFORMED, thrown.problem().kind());
        assertEquals(1, thrown.problem().errors().size());
        return thrown.problem().errors().get(0);
    }

    private static String unit(String members) {
        return "{\"units\": [{\"unit\": \"a\", \"values\": {" + members + "}}]}";
    }

    private static Submission read(String json) {
        return SubmissionJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
