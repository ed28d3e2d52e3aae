package vn.dti.rest.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.rest.problem.ProblemException;

class Utf8ReaderTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 40_000})
    void readsAllCharactersWhereverAChunkEnds(int before) throws IOException {
        String text = "a".repeat(before) + "Huế 𝄞 Đà Nẵng";

        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void leavesAByteOrderMarkOutAtTheBeginningOnly() throws IOException {
        assertEquals("a\uFEFFb", read("\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000})
    void tellsTheLineOfAByteThatIsNotUtf8(int lines) {
        byte[] text = ("ab\n".repeat(lines) + "Hu\u00ea").getBytes(StandardCharsets.ISO_8859_1);

        ProblemException thrown = assertThrows(ProblemException.class, () -> read(text));

        assertEquals("line " + (lines + 1), thrown.problem().errors().get(0).place());
    }

    @Test
    void tellsOfACharacterThatBreaksOff() {
        assertThrows(ProblemException.class, () -> read(new byte[] {'a', (byte) 0xE1, (byte) 0xBA}));
    }

    @Test
    void tellsOfAnInputThatBreaksOff() throws IOException {
        try (InputStream broken = new BrokenStream();
                Utf8Reader reader = new Utf8Reader(broken)) {
            assertThrows(ProblemException.class, () -> reader.read(new char[10], 0, 10));
        }
    }

    @Test
    void fillsWhatItIsGivenHoweverSmallThePacketsAre() throws IOException {
        byte[] text = "Đà Nẵng, ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (InputStream packets = new SmallPackets(text);
                Utf8Reader reader = new Utf8Reader(packets)) {
            assertEquals(5000, reader.read(new char[5000], 0, 5000));
            assertEquals(4000, reader.read(new char[5000], 0, 5000));
            assertEquals(-1, reader.read(new char[5000], 0, 5000));
        }
    }

    private static final class SmallPackets extends ByteArrayInputStream {
        SmallPackets(byte[] text) {
            super(text);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 7));
        }
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("reset");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("reset");
        }
    }

    @Test
    void remembersWhatStoodBeforeAPlace() throws IOException {
        String text = "0123456789".repeat(20_000);
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            reader.transferTo(new StringWriter());

            assertEquals("567", reader.before(199_998, 3));
            assertEquals("", reader.before(3, 3));
        }
    }

    private static String read(byte[] bytes) throws IOException {
        StringWriter out = new StringWriter();
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
            reader.transferTo(out);
        }
        return out.toString();
    }
}
