package vn.dti.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static Optional<Refusal> refusal(String body) {
        return FORM.fault(body.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    private static Optional<Bilingual> fault(String body) {
        return refusal(body).map(Refusal::text);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <i:valu input='1'>1</i:valu>    | figures[1]/valu     | phần tử “valu” không được phép ở đây, ở đây cần: value
            <i:value>1</i:value>            | figures[1]/value[1] | phần tử “value” thiếu thuộc tính “input”
            <i:value inputt='1'>1</i:value> | figures[1]/value[1] | phần tử “value” không có thuộc tính “inputt”
            <i:value input='1'><i:b/></i:value> | figures[1]/value[1] | phần tử “value” chỉ chứa chữ hoặc số
            <i:value input='1'>1</i:value><value input='2'>1</value> | figures[1]/value[2] | phải thuộc không gian tên urn:dti:index:1
            text                            | figures[1]          | phần tử “figures” chỉ chứa phần tử khác, không chứa chữ
            """)
    void aSlipIsToldInOneOwnLanguageEachWithItsPlace(String content, String place, String vietnamese) {
        Refusal told = refusal(call(content)).orElseThrow();
        assertEquals(place, told.place());
        assertTrue(told.text().vi().contains(vietnamese), told.text().vi());
        assertFalse(told.text().vi().contains("element"), told.text().vi());
        assertFalse(told.text().en().contains("cvc-"), told.text().en());
    }

    @Test
    void whatIsMissingIsNamed() {
        Bilingual told = fault(HEAD + "<i:explain><i:period>p</i:period></i:explain>" + TAIL)
                .orElseThrow();
        assertTrue(told.vi().contains("phần tử “explain” chưa đủ, còn thiếu: unit"), told.vi());
        assertTrue(told.en().contains("the element “explain” is not complete, it lacks: unit"), told.en());
    }

    @Test
    void aValueOutsideOfItsListIsToldWithTheList() {
        Refusal told = refusal(call("").replace("</i:figures>", "</i:figures><i:derive>all</i:derive>"))
                .orElseThrow();
        assertEquals("derive", told.place());
        assertTrue(
                told.text().vi().contains("giá trị “all” không dùng được ở đây"),
                told.text().vi());
        assertTrue(told.text().vi().contains("remainder"), told.text().vi());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i:destroy/>", "<evaluateUnit/>", "<i:evaluateUnitResponse/>", "<i:requestRefused/>", ""})
    void aBodyWithoutACallOfTheWsdlIsToldWhichCallsThereAre(String content) {
        Refusal told = refusal(HEAD + content + TAIL).orElseThrow();
        assertEquals(Refusal.Code.CLIENT, told.code());
        for (String text : List.of(told.text().vi(), told.text().en())) {
            assertTrue(
                    text.contains(
                            "evaluateUnit, evaluateUnits, getRanking, explain, reevaluate, listEditions, getEdition, verifyEdition, checkRules"),
                    text);
        }
    }

    @Test
    void twoCallsInOneBodyAreRefused() {
        String one = "<i:getRanking><i:period>province/2024/34</i:period></i:getRanking>";
        assertEquals(Optional.empty(), fault(HEAD + one + TAIL));
        assertTrue(fault(HEAD + one + one + TAIL).orElseThrow().vi().contains("Body có đúng một phần tử"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a/>                                                                       | CLIENT           | Envelope
            <Envelope/>                                                                | VERSION_MISMATCH | SOAP 1.1
            <s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body/></s:Envelope> | VERSION_MISMATCH | SOAP 1.1
            <s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>          | CLIENT           | Body
            """)
    void anotherEnvelopeIsRefused(String sent, Refusal.Code code, String named) {
        Refusal told = refusal(sent).orElseThrow();
        assertEquals(code, told.code());
        assertTrue(told.text().vi().contains(named), told.text().vi());
        assertTrue(told.text().en().contains(named), told.text().en());
        assertEquals(code == Refusal.Code.CLIENT, told.envelope().contains("<detail>"));
    }

    @ParameterizedTest
    @CsvSource({
        "s:mustUnderstand='1', true",
        "s:mustUnderstand='0', false",
        "s:mustUnderstand='1' s:actor='http://schemas.xmlsoap.org/soap/actor/next', true",
        "s:mustUnderstand='1' s:actor='urn:somebody-else', false"
    })
    void aHeaderThatMustBeUnderstoodIsRefusedIfItIsMeantForThisService(String attributes, boolean refused) {
        Optional<Refusal> told = refusal(call("").replace("<x/>", "<x " + attributes + "/>"));
        assertEquals(refused ? Optional.of(Refusal.Code.MUST_UNDERSTAND) : Optional.empty(), told.map(Refusal::code));
    }

    @Test
    void elementsWithinEachOtherWithoutEndAreRefused() {
        int rest = CallEvents.MAX_DEPTH - 2;
        String deep = "<a>".repeat(rest + 1) + "</a>".repeat(rest + 1);
        assertTrue(fault(call("").replace("<x/>", deep)).orElseThrow().en().contains("over 20 levels"));
        assertEquals(Optional.empty(), fault(call("").replace("<x/>", "<a>".repeat(rest) + "</a>".repeat(rest))));
    }

    @Test
    void theLineOfMalformedXmlIsToldAndTheParserIsHeardInEnglishAlone() {
        Bilingual told = fault(HEAD + "\n</c>").orElseThrow();
        assertTrue(told.vi().startsWith("Dòng 3, "), told.vi());
        assertTrue(told.vi().contains("không phải là XML đúng cú pháp"), told.vi());
        assertFalse(told.vi().contains("element"), told.vi());
        assertTrue(told.en().contains("not well-formed"), told.en());
        assertTrue(fault("").isPresent());
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() {
        byte[] latin = call("<i:value input='1'>é</i:value>").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(FORM.fault(latin, "UTF-8").orElseThrow().text().vi().contains("UTF-8"));
    }

    @Test
    void billionsOfLaughsAreRefusedAtTheDocumentType() {
        String bomb = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>";
        assertTrue(
                fault(bomb).orElseThrow().en().contains("DOCTYPE"), fault(bomb).toString());
    }

    @Test
    void theEnvelopeOfAFaultIsWellFormed() {
        String envelope = refusal(HEAD + "<a x='&lt;&amp;'><b").orElseThrow().envelope();
        assertTrue(fault(envelope).orElseThrow().en().contains("Fault"), "a fault is no call, but it is XML");
    }
}
