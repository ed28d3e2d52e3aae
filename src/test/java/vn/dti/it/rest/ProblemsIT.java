package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.it.RunningService;

/** Bad requests: each is refused with a problem document that says where and what to do. */
class ProblemsIT {
    private static final String EVALUATIONS = "/indicator-sets/province/2024/evaluations";
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "/nowhere, not-found, 404",
        "/indicator-sets/province/1999, not-found, 404",
        "/indicator-sets/PROVINCE/2022, not-found, 404",
        "/indicator-sets/province/2022/nodes/99, not-found, 404",
        "/indicator-sets/province/2022/nodes/%C3%A9, not-found, 404",
        "/rankings/province/2024/35, not-found, 404",
        "/rankings/province/1999/63, not-found, 404",
        "/rankings/province/2024/34?node=77, not-found, 404",
        "/rankings/province/2024/34?node=%3Cscript%3E, not-found, 404",
        "/units/atlantis, not-found, 404",
        "/units/H%C3%A0%20N%E1%BB%99i, not-found, 404",
        "/units/ha-noi/explanations/province/2024/34/77, not-found, 404",
        "/units/atlantis/explanations/province/2024/34/1, not-found, 404",
        "/trial-sets/province/none, not-found, 404",
        "/trial-sets/province/none/comparison, not-found, 404",
        "/rule-checks, method-not-allowed, 405",
    })
    void whatDoesNotExistIsToldInVietnameseAndEnglish(String path, String kind, int status) {
        HttpResponse<String> vi = Api.get(path);
        HttpResponse<String> en = Api.get(path, "Accept-Language", "en");

        assertProblem(vi, kind, status);
        assertProblem(en, kind, status);
        assertEquals("vi", Api.header(vi, "Content-Language"));
        assertEquals("en", Api.header(en, "Content-Language"));
        assertFalse(Api.object(vi).getString("detail").equals(Api.object(en).getString("detail")));
    }

    @Test
    void anUnknownSetIsToldWithThoseThatExist() {
        assertTrue(Api.object(Api.get("/indicator-sets/province/1999"))
                .getString("detail")
                .contains("province/2022"));
    }

    @Test
    void aMethodThatIsNotTakenIsToldWithThoseThatAre() {
        HttpResponse<String> answer = Api.send(Api.request("/rankings").DELETE());

        assertProblem(answer, "method-not-allowed", 405);
        assertTrue(Api.header(answer, "Allow").contains("GET"));
    }

    @Test
    void aFormatThatDoesNotExistIsTold() {
        assertProblem(Api.get("/rankings/province/2024/34", "Accept", "image/png"), "not-acceptable", 406);
        assertProblem(Api.get("/indicator-sets", "Accept", "text/csv"), "not-acceptable", 406);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                      | unsupported-media-type
            application/xml                 | unsupported-media-type
            application/x-www-form-urlencoded | unsupported-media-type
            application/json;charset=utf-16 | unsupported-media-type
            text/csv;charset=windows-1258   | unsupported-media-type
            """)
    void aWrongContentTypeIsTold(String type, String kind) {
        assertProblem(Api.post(EVALUATIONS, type, "{}"), kind, 415);
    }

    @Test
    void aPackedBodyIsNotMisread() {
        HttpResponse<String> answer = Api.send(Api.request(EVALUATIONS)
                .header("Content-Type", Api.JSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {31, -117, 8, 0})));

        assertProblem(answer, "unsupported-media-type", 415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            §§                                                      | line 1
            {"units": [{"unit": "hue", "values": {"1": 0,95}}]}     | line 1, column
            {"units": [{"unit": "hue", "values": {"1": NaN}}]}      | line 1, column
            {"units": [{"unit": "hue"                               | line 1, column
            {"units": [{"unit": "hue", "values": {"1": true}}]}     | units[0].values["1"]
            {"units": [{"unit": "hue", "values": {"1": 1, "1": 2}}]} | units[0].values["1"]
            {"units": []}                                           | units
            {"units": [{"unit": "hue", "values": {}}], "panel": "x"} | panel
            """)
    void malformedJsonIsToldWithItsPlace(String body, String place) {
        HttpResponse<String> answer = Api.post(EVALUATIONS, Api.JSON, body);

        assertProblem(answer, "malformed-request", 400);
        assertPlace(answer, place);
    }

    @ParameterizedTest
    @CsvSource({
        "'unit;input;value~hue;1;1', line 1",
        "'unit,input,value~hue,1,0,95', line 2",
        "'unit,input,value~hue,1,\"0.95', line 2",
        "'unit,input,value~hue,1,1~hue,1,1', line 3",
        "'unit,input,value', line 2",
    })
    void malformedCsvIsToldWithItsLine(String lines, String place) {
        HttpResponse<String> answer = Api.post(EVALUATIONS, Api.CSV, lines.replace('~', '\n'));

        assertProblem(answer, "malformed-request", 400);
        assertPlace(answer, place);
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirLine() {
        HttpResponse<String> answer = Api.send(Api.request(EVALUATIONS)
                .header("Content-Type", Api.CSV)
                .POST(BodyPublishers.ofByteArray(
                        "unit,input,value\nHu\u00ea,1,1".getBytes(StandardCharsets.ISO_8859_1))));

        assertProblem(answer, "malformed-request", 400);
        assertPlace(answer, "line 2");
    }

    @Test
    void theDecimalCommaOfALineIsNamed() {
        HttpResponse<String> answer = Api.send(Api.request(EVALUATIONS)
                .header("Content-Type", Api.CSV)
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("unit,input,value\nhue,1,0,95")));

        assertTrue(answer.body().contains("the decimal sign is the point"), answer::body);
    }

    @Test
    void aBodyOfTwoHundredMegabytesIsRefusedBeforeItIsRead() {
        HttpResponse<String> answer = Api.send(Api.request(EVALUATIONS)
                .header("Content-Type", Api.JSON)
                .expectContinue(true)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> zeros(200)), 200L * MEGABYTE)));

        assertProblem(answer, "too-large", 413);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsRefusedAtTheLimit() {
        for (Map.Entry<String, Integer> over :
                Map.of(EVALUATIONS, 33, "/rule-checks", 9).entrySet()) {
            HttpResponse<String> answer = Api.send(Api.request(over.getKey())
                    .header("Content-Type", Api.JSON)
                    .POST(BodyPublishers.ofInputStream(() -> blanks(over.getValue()))));

            assertProblem(answer, "too-large", 413);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/rankings?nodde=1, ?nodde",
        "/rankings/province/2024/34?node=1&node=2, ?node",
        "/rankings/province/2024/34?format=xml, ?format",
        "/units?ten=hue, ?ten",
        "/units/ha-noi?x, ?x",
        "/indicator-sets/province/2022/nodes/7?node=7, ?node",
    })
    void aParameterThatAnAddressDoesNotHaveIsRefusedWithThoseThatItHas(String path, String place) {
        HttpResponse<String> answer = Api.get(path);

        assertProblem(answer, "malformed-request", 400);
        assertPlace(answer, place);
    }

    @Test
    void parametersOfAnAddressAreReadFromItsResource() {
        assertTrue(Api.get("/rankings/province/2024/34?nodde=1").body().contains("after, format, limit, node"));
        assertEquals(
                200, Api.get("/rankings/province/2024/34?node=1&format=json").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/rankings?x=%zz", "GET /api/v1/units?name=%", "GET /api/v1/units?name=%ff"})
    void parametersThatCannotBeDecodedAreAProblem(String request) throws IOException {
        String answer = raw(request);

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("urn:problem-type:dti:malformed-request"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/a%2Fb", "/units/%2F", "/rankings/province%2F2024/34"})
    void anEscapedSlashInAPathIsAProblemInTheLanguageOfTheReader(String path) {
        assertProblem(Api.get(path), "malformed-request", 400);
        HttpResponse<String> english = Api.get(path, "Accept-Language", "en");
        assertProblem(english, "malformed-request", 400);
        assertEquals("en", Api.header(english, "Content-Language"));
        assertTrue(Api.object(english).getString("detail").startsWith("The server does not understand"));
    }

    @Test
    void placesAreToldInTheLanguageOfTheReaderAndLinesAlsoAsNumbers() {
        String body = "unit,input,value\nhue,1,0,95";
        HttpResponse<String> vi = Api.post(EVALUATIONS, Api.CSV, body);
        HttpResponse<String> en = Api.send(Api.request(EVALUATIONS)
                .header("Content-Type", Api.CSV)
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body)));

        JsonObject first = Api.object(vi).getJsonArray("errors").getJsonObject(0);
        JsonObject second = Api.object(en).getJsonArray("errors").getJsonObject(0);
        assertEquals("dòng 2", first.getString("place"));
        assertEquals("line 2", second.getString("place"));
        assertEquals(2, first.getInt("line"));
        assertEquals(2, second.getInt("line"));
    }

    @ParameterizedTest
    @CsvSource({"Accept, %%%", "Content-Type, ;;;", "Accept-Language, zz;q=x"})
    void aHeaderThatCannotBeReadIsAProblemAndNoPageOfTheServer(String header, String value) {
        HttpResponse<String> answer =
                Api.send(Api.request(EVALUATIONS).header(header, value).POST(BodyPublishers.ofString("x")));

        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 415, () -> "" + answer.statusCode());
        assertEquals("application/problem+json", Api.header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv;q=abc", "application/json, text/csv;q=1.5", "text/csv;q="})
    void aWeightOfAcceptThatIsNoNumberIsToldWithTheHeader(String accept) {
        for (String path : List.of("/rankings/province/2024/34", "/units", "/jobs/x/result")) {
            HttpResponse<String> answer = Api.get(path, "Accept", accept);

            assertProblem(answer, "malformed-request", 400);
            assertPlace(answer, "Accept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0", "*/*;q=0", "application/json;q=0, text/csv;q=0.0"})
    void whoRefusesEveryFormatGetsNone(String accept) {
        assertProblem(Api.get("/rankings/province/2024/34", "Accept", accept), "not-acceptable", 406);
    }

    @Test
    void whoRefusesOneFormatGetsTheOther() {
        HttpResponse<String> answer = Api.get("/rankings/province/2024/34", "Accept", "*/*, application/json;q=0");

        assertEquals(200, answer.statusCode());
        assertTrue(Api.header(answer, "Content-Type").startsWith("text/csv"));
        assertProblem(Api.get("/units", "Accept", "*/*, application/json;q=0"), "not-acceptable", 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rankings", "/units/ha-noi", "/rankings/province/2024/34?limit=2"})
    void ifMatchOfAnotherAnswerFailsAndThatOfThisOneReads(String path) {
        HttpResponse<String> now = Api.get(path);
        HttpResponse<String> other = Api.get(path, "If-Match", "\"abc\"");

        assertProblem(other, "precondition-failed", 412);
        assertEquals(Api.header(now, "ETag"), Api.header(other, "ETag"));
        assertEquals("", Api.header(other, "X-Total-Count"));
        for (String tag : List.of("*", Api.header(now, "ETag"), "\"abc\", " + Api.header(now, "ETag"))) {
            HttpResponse<String> same = Api.get(path, "If-Match", tag);
            assertEquals(200, same.statusCode(), tag);
            assertEquals(now.body(), same.body());
        }
    }

    @Test
    void aFormIsOfferedOnlyWhereThereIsATable() {
        HttpResponse<String> units = Api.get("/units?nope=1");
        assertProblem(units, "malformed-request", 400);
        assertTrue(units.body().contains("dùng được: after, limit, name."), units::body);
        assertProblem(Api.get("/units?format=json"), "malformed-request", 400);
        HttpResponse<String> unit = Api.get("/units/ha-noi?nope=1");
        assertProblem(unit, "malformed-request", 400);
        assertTrue(unit.body().contains("không có tham số nào"), unit::body);
    }

    @Test
    void halfOfACharacterInJsonIsRefused() {
        HttpResponse<String> answer = Api.post(
                "/rule-checks", Api.JSON, "{\"set\": \"province/2099\", \"files\": {\"set.dslr\": \"x\\ud800\"}}");

        assertProblem(answer, "malformed-request", 400);
        assertTrue(answer.body().contains("UTF-16"), answer::body);
    }

    @Test
    void theSetOfARuleFolderStandsInTheAddressToo() {
        String files = "\"files\": {\"set.dslr\": \"rule \\\"x\\\"\\nend\\n\"}}";

        HttpResponse<String> named = Api.post("/rule-checks?set=province/2030", Api.JSON, "{" + files);
        assertEquals(200, named.statusCode(), named::body);
        assertEquals("province/2030", Api.object(named).getString("set"));
        HttpResponse<String> twice =
                Api.post("/rule-checks?set=province/2030", Api.JSON, "{\"set\": \"province/2030\", " + files);
        assertProblem(twice, "malformed-request", 400);
        assertPlace(twice, "?set");
    }

    @Test
    void everyAnswerForbidsGuessingItsTypeAndBeingFramed() {
        for (String path : new String[] {"/rankings", "/nowhere"}) {
            HttpResponse<String> answer = Api.get(path);

            assertEquals("nosniff", Api.header(answer, "X-Content-Type-Options"));
            assertTrue(Api.header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"));
            assertEquals("", Api.header(answer, "Set-Cookie"));
        }
    }

    static void assertProblem(HttpResponse<String> answer, String kind, int status) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals("application/problem+json", Api.header(answer, "Content-Type"));
        JsonObject problem = Api.object(answer);
        assertEquals("urn:problem-type:dti:" + kind, problem.getString("type"));
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("title").isBlank());
        assertFalse(problem.getString("detail").isBlank());
        assertFalse(answer.body().contains("Exception"), answer::body);
    }

    static void assertPlace(HttpResponse<String> answer, String place) {
        String vietnamese = place.replaceFirst("^line ", "dòng ").replace(", column", ", cột");
        JsonObject error = Api.object(answer).getJsonArray("errors").getJsonObject(0);
        assertTrue(error.getString("place").startsWith(vietnamese), answer::body);
        assertFalse(error.getString("text").isBlank());
    }

    /** Sends a line that no HTTP client would send. */
    private static String raw(String request) throws IOException {
        URI service = RunningService.at("/");
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream zeros(int megabytes) {
        return megabytes(megabytes, (byte) 0);
    }

    private static InputStream blanks(int megabytes) {
        return megabytes(megabytes, (byte) ' ');
    }

    private static InputStream megabytes(int megabytes, byte content) {
        byte[] megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, content);
        InputStream all = InputStream.nullInputStream();
        for (int i = 0; i < megabytes; i++) {
            all = new SequenceInputStream(all, new ByteArrayInputStream(megabyte));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2", "/api/v2/units", "/api/x/y"})
    void whatLiesOutsideTheInterfaceIsNotFound(String path) {
        assertProblem(RunningService.get(path), "not-found", 404);
    }
}
