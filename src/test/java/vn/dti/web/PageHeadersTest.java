package vn.dti.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeadersTest {
    private static final byte[] HTML = "<p>Chính quyền số</p>".repeat(50).getBytes(UTF_8);
    private static final ReadyPage PAGE = ReadyPage.of(HTML, ReadyPage.OK, Language.VI);

    @ParameterizedTest
    @CsvSource({
        "gzip,true",
        "'gzip, deflate, br',true",
        "'br;q=1, GZIP;q=0.5',true",
        "'gzip; q=0.001',true",
        "'gzip;q=0',false",
        "'gzip; q=0.0',false",
        "identity,false",
        "xgzip,false",
        ",false"
    })
    void aPageIsCompressedForWhoeverTakesGzip(String encodings, boolean taken) {
        assertEquals(taken, PageHeaders.takesGzip(encodings));
    }

    @Test
    void compressedOrNotItIsTheSamePageUnderATagOfItsOwn() throws IOException {
        assertArrayEquals(HTML, PAGE.bytes(false));
        assertArrayEquals(HTML, new GZIPInputStream(new ByteArrayInputStream(PAGE.bytes(true))).readAllBytes());
        assertTrue(PAGE.bytes(true).length < HTML.length);
        assertNotEquals(PAGE.tag(false), PAGE.tag(true));
    }

    @Test
    void aBrowserThatNamesTheTagOfEitherFormHasThePage() {
        assertTrue(PageHeaders.isKnown(PAGE.tag(false), PAGE));
        assertTrue(PageHeaders.isKnown("W/" + PAGE.tag(true), PAGE));
        assertTrue(PageHeaders.isKnown("\"other\", " + PAGE.tag(true), PAGE));
        assertTrue(PageHeaders.isKnown("*", PAGE));
        assertFalse(PageHeaders.isKnown("\"other\"", PAGE));
        assertFalse(PageHeaders.isKnown("", PAGE));
        assertFalse(PageHeaders.isKnown(null, PAGE));
        ReadyPage changed = ReadyPage.of("<p>Kinh tế số</p>".getBytes(UTF_8), ReadyPage.OK, Language.VI);
        assertFalse(PageHeaders.isKnown(PAGE.tag(false), changed));
    }
}
