package vn.dti.it.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.it.RunningService;
import vn.dti.soap.SoapDoor;

/** SOAP calls as bytes: what a generated client would never send. */
class RawCallIT {
    private static final String HEAD = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:i=\"urn:dti:index:1\"><s:Body>\n";
    private static final String TAIL = "</s:Body></s:Envelope>";

    private static HttpResponse<String> call(String body) {
        return call("text/xml; charset=utf-8", HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> call(String type, HttpRequest.BodyPublisher body) {
        return RunningService.send(RunningService.request(SoapDoor.ADDRESS)
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    private static String evaluation(String value) {
        return HEAD
                + "<i:evaluateUnit><i:set>province/2024</i:set><i:figures><i:unit>ha-noi</i:unit><i:value input=\"1\">"
                + value + "</i:value></i:figures></i:evaluateUnit>" + TAIL;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.0000|50", "  0.5  |25", "+0.5|25", ".5|25", "1.|50", "00.50|25", "0|0"})
    void everyFormOfADecimalOfXmlSchemaIsRead(String sent, String points) {
        String answer = call(evaluation(sent)).body();
        assertTrue(answer.contains("<code>1</code><points>" + points + "</points>"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0,5", "NaN", "INF", "1e-2", "--1", "0.5.5", "1 000"})
    void whatIsNoDecimalIsAProblemOfItsUnit(String sent) {
        HttpResponse<String> answer = call(evaluation(sent));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<code>not-a-number</code>"), answer.body());
    }

    @Test
    void tenThousandDigitsAreAProblemOfTheirUnit() {
        HttpResponse<String> answer = call(evaluation("0." + "1".repeat(10_000)));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<problem>"), answer.body());
        assertTrue(answer.body().length() < 10_000, "the digits are not sent back");
    }

    @Test
    void malformedXmlIsToldWithItsLineInBothLanguages() {
        HttpResponse<String> answer =
                call(HEAD + "<i:getRanking><i:period>province/2024/34</i:period>\n</i:getRankin>" + TAIL);
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains(":Client"), answer.body());
        assertTrue(answer.body().contains("Dòng 3, cột"), answer.body());
        assertTrue(answer.body().contains("Line 3, column"), answer.body());
    }

    @Test
    void anEntityIsNeverExpanded() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "open-sesame");
        try {
            HttpResponse<String> answer =
                    call("<!DOCTYPE s [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + evaluation("&e;"));
            assertEquals(500, answer.statusCode());
            assertFalse(answer.body().contains("open-sesame"));
            assertTrue(answer.body().contains("DOCTYPE"), answer.body());
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void elementsWithinEachOtherWithoutEndAreRefused() {
        HttpResponse<String> answer = call(HEAD + "<i:a>".repeat(50) + "</i:a>".repeat(50) + TAIL);
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("WSDL"), answer.body());
    }

    @Test
    void anElementThatTheWsdlDoesNotHaveIsRefused() {
        HttpResponse<String> answer = call(evaluation("1").replace("<i:set>", "<i:sett/><i:set>"));
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("sett"), answer.body());
    }

    @Test
    void aMissingPartIsNamed() {
        HttpResponse<String> answer =
                call(HEAD + "<i:explain><i:period>province/2024/34</i:period></i:explain>" + TAIL);
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("unit"), answer.body());
        assertTrue(answer.body().contains(":Client"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/soap+xml"})
    void anotherContentTypeIsRefusedWithTheRightOne(String type) {
        HttpResponse<String> answer = call(type, HttpRequest.BodyPublishers.ofString(evaluation("1")));
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("text/xml"), answer.body());
    }

    @Test
    void aCallOverTheLimitIsRefused() {
        byte[] blanks = new byte[SoapDoor.LIMIT_BYTES + 1];
        Arrays.fill(blanks, (byte) ' ');
        HttpResponse<String> answer = call("text/xml; charset=utf-8", HttpRequest.BodyPublishers.ofByteArray(blanks));
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("32 MB"), answer.body());
    }

    @Test
    void theDescriptionHasTheAddressByWhichItWasAsked() {
        HttpResponse<String> answer = RunningService.get(SoapDoor.ADDRESS + "?wsdl");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("location=\"" + RunningService.at(SoapDoor.ADDRESS) + "\""));
        assertEquals(
                SoapDoor.ADDRESS + "?wsdl",
                RunningService.get(SoapDoor.ADDRESS)
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void anotherMethodIsRefused() {
        HttpResponse<String> answer = RunningService.send(
                RunningService.request(SoapDoor.ADDRESS).DELETE().build());
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD, POST", answer.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + TAIL,
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"/>",
                HEAD + "<i:evaluateUnitResponse/>" + TAIL
            })
    void aBodyWithoutACallIsTheFaultOfItsSenderWhoIsToldWhichCallsThereAre(String sent) {
        HttpResponse<String> answer = call(sent);
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("<faultcode>soap:Client<"), answer.body());
        assertTrue(answer.body().contains("các lời gọi thuộc urn:dti:index:1: evaluateUnit, "), answer.body());
        assertTrue(answer.body().contains("the calls are, of urn:dti:index:1: evaluateUnit, "), answer.body());
    }

    @Test
    void anEnvelopeOfSoap12IsAVersionMismatchInBothLanguages() {
        String answer = call(evaluation("1")
                        .replace(
                                "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"))
                .body();
        assertTrue(answer.contains("<faultcode>soap:VersionMismatch<"), answer);
        assertTrue(answer.contains("dịch vụ này nhận SOAP 1.1"), answer);
        assertTrue(answer.contains("this service takes SOAP 1.1"), answer);
    }

    @Test
    void everyAnswerSaysThatItHasBothLanguages() {
        for (HttpResponse<String> answer : List.of(
                call(evaluation("1")),
                call(evaluation("1").replace("province/2024", "province/none")),
                call(evaluation("1").replace("</i:unit>", "</i:unit><x/>")),
                call("text/plain", HttpRequest.BodyPublishers.ofString("x")))) {
            assertEquals(
                    "vi, en", answer.headers().firstValue("Content-Language").orElse(""), answer.body());
        }
    }

    @Test
    void whatIsRefusedIsNamedByItsPlaceInTheXml() {
        String unknown =
                call(evaluation("1").replace("input=\"1\"", "input=\"99\"")).body();
        assertTrue(unknown.contains("<place>figures[1]/value[1]</place>"), unknown);
        String units = evaluation("1")
                .replace("evaluateUnit>", "evaluateUnits>")
                .replace("</i:figures>", "</i:figures><i:figures><i:unit>ha-noi</i:unit></i:figures>");
        String twice = call(units).body();
        assertTrue(twice.contains("<place>figures[2]/unit</place>"), twice);
        assertFalse(twice.contains("units["), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/soap/index%2F", "/soap/index/x"})
    void whatTheServerItselfRefusesBesideTheInterfaceIsToldInBothLanguages(String address) {
        HttpResponse<String> answer = RunningService.get(address);
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, () -> "" + answer.statusCode());
        assertTrue(answer.body().contains("Máy chủ không hiểu yêu cầu này"), answer.body());
        assertTrue(answer.body().contains("The server does not understand this request"), answer.body());
    }

    /** The limit of time is the server's (readTimeout); the bound here only ends a test that would hang. */
    @Test
    void aCallThatComesTooSlowlyIsTheFaultOfItsSender() throws IOException {
        URI service = RunningService.at("/");
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(90_000);
            socket.getOutputStream()
                    .write(("POST " + SoapDoor.ADDRESS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                                    + "Content-Length: 1000\r\n\r\n<s:Envelope")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.contains("<faultcode>soap:Client<"), answer);
            assertTrue(answer.contains("Lời gọi đến quá chậm"), answer);
            assertTrue(answer.contains("The call came too slowly"), answer);
        }
    }
}
