package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.it.RunningService;

/** Requests made to harm: too deep, too long, too slow, or no HTTP at all. Each is refused, and the service goes on. */
class HostileRequestsIT {
    private static final String EVALUATIONS = "/indicator-sets/province/2024/evaluations";
    private static final int DEEP = 100_000;
    private static final int SECONDS_UNTIL_CLOSED = 90;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /indicator-sets/province/2024/evaluations | §
            /indicator-sets/province/2024/evaluations | {"units":§}
            /indicator-sets/province/2024/evaluations | {"units":[{"unit":"hue","values":§}]}
            /indicator-sets/province/2024/evaluations | {"units":[{"unit":"hue","values":{"1":§}}]}
            /indicator-sets/province/2024/evaluations | {"panel":§}
            /rule-checks                              | §
            /rule-checks                              | {"set":"province/2099","files":§}
            /rule-checks                              | {"set":"province/2099","files":{"set.dslr":§}}
            """)
    void jsonThatIsAHundredThousandLevelsDeepIsMalformedAndNothingMore(String path, String frame) {
        String arrays = "[".repeat(DEEP) + "]".repeat(DEEP);
        String objects = "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
        for (String deep : List.of(arrays, objects, "[".repeat(DEEP))) {
            HttpResponse<String> answer = Api.post(path, Api.JSON, frame.replace("§", deep));

            ProblemsIT.assertProblem(answer, "malformed-request", 400);
            assertTrue(answer.body().length() < 5_000, () -> "" + answer.body().length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e2147483648"})
    void aNumberWithAHugeExponentIsAProblemOfItsUnit(String number) {
        HttpResponse<String> answer = Api.post(EVALUATIONS, Api.JSON, figure(number));

        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, answer::body);
        assertTrue(answer.statusCode() == 400 || answer.body().contains("\"problems\":[{"), answer::body);
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedAndNotSentBack() {
        HttpResponse<String> answer = Api.post(EVALUATIONS, Api.JSON, figure("0." + "1".repeat(1_000_000)));

        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, () -> "" + answer.statusCode());
        assertTrue(answer.statusCode() == 400 || answer.body().contains("\"problems\":[{"), () -> "no problem");
        assertTrue(answer.body().length() < 20_000, () -> "" + answer.body().length());
    }

    private static String figure(String number) {
        return "{\"units\":[{\"unit\":\"hue\",\"values\":{\"1\":" + number + "}}]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/units/%00",
                "GET /api/v1/units/%zz",
                "GET /api/v1/units/%",
                "GET /api/v1/..%2f..%2fWEB-INF/web.xml",
                "GET /api/v1/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "GET /WEB-INF/web.xml",
                "GET /META-INF/persistence.xml",
                "GET /api/v1/units/%c0%ae",
                "nonsense",
            })
    void anAddressThatNobodyMeansIsRefusedWithoutAWordOfTheInside(String request) throws IOException {
        String answer = raw(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertTrue(answer.matches("(?s)HTTP/1\\.1 4[0-9][0-9] .*") || answer.isEmpty(), answer);
        assertNothingOfTheInside(answer);
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        String long1 = "X-Long: " + "x".repeat(100_000) + "\r\n";
        String many = "X-Many: x\r\n".repeat(1_000);
        for (String headers : List.of(long1, many)) {
            String answer = raw("GET /api/v1/rankings HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");

            assertFalse(answer.startsWith("HTTP/1.1 2"), answer);
            assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
            assertNothingOfTheInside(answer);
        }
    }

    /** The limits of time are the server's (readTimeout); the bound here only ends a test that would hang. */
    @Test
    void whoSendsHalfARequestAndThenNothingIsCutOff() throws IOException {
        try (Socket head = half("GET /api/v1/rankings HTTP/1.1\r\nHost: localhost\r\nX-Half: ");
                Socket body = half("POST /api/v1" + EVALUATIONS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + "application/json\r\nContent-Length: 1000\r\n\r\n{\"units\"")) {
            assertCutOff(head);
            assertCutOff(body);
        }
        assertEquals(200, Api.get("/rankings").statusCode());
    }

    private static void assertCutOff(Socket half) throws IOException {
        String answer = readAll(half);
        assertFalse(answer.startsWith("HTTP/1.1 2"), answer);
        assertNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/ranking/province/2024/34",
                "/vi/khong-co",
                "/assets/site.css",
                "/api/v1/rankings",
                "/api/v1/nowhere",
                "/soap/index?wsdl",
                "/health/ready",
                "/metrics",
                "/openapi",
                "/openapi/ui/",
                "/WEB-INF/web.xml",
            })
    void everyAnswerForbidsGuessingFramingAndTellingWhereOneCameFrom(String path) {
        HttpResponse<String> answer = RunningService.get(path);

        assertEquals("nosniff", Api.header(answer, "X-Content-Type-Options"));
        assertTrue(
                List.of("no-referrer", "strict-origin-when-cross-origin")
                        .contains(Api.header(answer, "Referrer-Policy")),
                () -> answer.headers().map().toString());
        assertTrue(
                Api.header(answer, "X-Frame-Options").equals("DENY")
                        || Api.header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"),
                () -> answer.headers().map().toString());
        assertEquals("", Api.header(answer, "Server"));
        assertEquals("", Api.header(answer, "X-Powered-By"));
        assertNothingForABrowserElsewhere(answer);
    }

    /** No cookie, and no leave for pages of another origin. */
    private static void assertNothingForABrowserElsewhere(HttpResponse<String> answer) {
        answer.headers().map().keySet().forEach(name -> {
            assertFalse(name.equalsIgnoreCase("Set-Cookie"), name);
            assertFalse(name.toLowerCase(Locale.ROOT).startsWith("access-control-"), name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/jobs", "/api/v1/units", "/soap/index?wsdl", "/", "/metrics", "/metrics/x", "/openapi"})
    void whoSignsInGetsNoCookieWithWhichAnotherCallWouldBeSignedIn(String path) {
        for (String user : List.of("bientap", "pheduyet", "quantri")) {
            HttpResponse<String> answer = RunningService.send(RunningService.request(path)
                    .header("Authorization", RunningService.basic(user))
                    .build());

            assertTrue(answer.statusCode() == 200 || path.equals("/metrics/x"), () -> path + answer.statusCode());
            assertNothingForABrowserElsewhere(answer);
        }
    }

    private static void assertNothingOfTheInside(String answer) {
        for (String inside : List.of("Exception", "\tat ", "vn.dti", "<web-app", "<persistence", "/wlp/")) {
            assertFalse(answer.contains(inside), answer);
        }
    }

    private static Socket half(String request) throws IOException {
        URI service = RunningService.at("/");
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(SECONDS_UNTIL_CLOSED * 1000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** What comes until the server closes; a server that closes while we write resets the connection. */
    private static String raw(String request) throws IOException {
        try (Socket socket = half(request)) {
            return readAll(socket);
        } catch (SocketException reset) {
            return "";
        }
    }

    private static String readAll(Socket socket) throws IOException {
        var answer = new StringBuilder();
        try {
            byte[] bytes = new byte[8192];
            for (int read = socket.getInputStream().read(bytes);
                    read >= 0;
                    read = socket.getInputStream().read(bytes)) {
                answer.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketException reset) {
            return answer.toString();
        }
        return answer.toString();
    }
}
