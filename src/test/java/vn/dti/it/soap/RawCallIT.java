package vn.dti.it.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
}
