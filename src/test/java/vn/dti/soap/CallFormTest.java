package vn.dti.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.text.Bilingual;

class CallFormTest {
    private static final CallForm FORM = new CallForm(wsdl());
    private static final String HEAD = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:i=\"urn:dti:index:1\"><s:Header><x/></s:Header><s:Body>\n";
    private static final String TAIL = "\n</s:Body></s:Envelope>";

    private static String wsdl() {
        try {
            return Files.readString(Path.of("src/main/webapp/WEB-INF/wsdl/index.wsdl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Bilingual> fault(String body) {
        return FORM.fault(body.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    private static String call(String content) {
        return HEAD + "<i:evaluateUnit><i:set>province/2024</i:set><i:figures><i:unit>ha-noi</i:unit>" + content
                + "</i:figures></i:evaluateUnit>" + TAIL;
    }

    @Test
    void whatKeepsToTheWsdlPassesEvenWithAFigureThatIsNoDecimal() {
        assertEquals(Optional.empty(), fault(call("")));
        assertEquals(Optional.empty(), fault(call("<i:value input='1'>1.5</i:value>")));
        assertEquals(Optional.empty(), fault(call("<i:value input='1'>abc</i:value>")));
    }

    @ParameterizedTest
    @CsvSource({
        "<i:valu input='1'>1</i:valu>, valu",
        "<i:value>1</i:value>, input",
        "<i:value inputt='1'>1</i:value>, inputt",
        "<i:value input='1'><i:b/></i:value>, value",
        "<value input='1'>1</value>, value",
        "text, figures"
    })
    void whatTheWsdlDoesNotHaveIsToldWithItsLine(String content, String named) {
        Bilingual told = fault(call(content)).orElseThrow();
        assertTrue(told.vi().startsWith("Dòng 2, cột "), told.vi());
        assertTrue(told.en().contains("WSDL"), told.en());
        assertTrue(told.en().contains(named), told.en());
    }

    @Test
    void anUnknownOperationIsTold() {
        assertTrue(fault(HEAD + "<i:destroy/>" + TAIL).orElseThrow().en().contains("destroy"));
    }

    @Test
    void elementsWithinEachOtherWithoutEndAreRefused() {
        String deep = "<a>".repeat(CallForm.MAX_DEPTH + 1) + "</a>".repeat(CallForm.MAX_DEPTH + 1);
        assertTrue(fault(deep).orElseThrow().en().contains("over 20 levels"));
        String allowed = "<a>".repeat(CallForm.MAX_DEPTH) + "</a>".repeat(CallForm.MAX_DEPTH);
        assertEquals(Optional.empty(), fault(allowed));
    }

    @Test
    void theLineOfMalformedXmlIsTold() {
        Bilingual told = fault("<a>\n<b>\n</c></a>").orElseThrow();
        assertTrue(told.vi().startsWith("Dòng 3, "), told.vi());
        assertTrue(told.en().contains("not well-formed"), told.en());
        assertTrue(fault("").isPresent());
    }

    @Test
    void billionsOfLaughsAreRefusedAtTheDocumentType() {
        String bomb = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>";
        assertTrue(
                fault(bomb).orElseThrow().en().contains("DOCTYPE"), fault(bomb).toString());
    }

    @Test
    void theEnvelopeOfAFaultIsWellFormed() {
        String envelope = CallForm.envelope(fault("<a x='&lt;'><b").orElseThrow());
        assertTrue(fault(envelope).orElseThrow().en().contains("Fault"), "a fault is no call, but it is XML");
    }
}
