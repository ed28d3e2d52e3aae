package vn.dti.rest.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/**
 * The text of a request while it comes in: UTF-8 without a fault, with or without a byte-order mark. A byte that is not
 * UTF-8 is told with its line. Only the last characters that were read are remembered, for excerpts.
 */
final class Utf8Reader extends Reader {
    private static final int CHUNK_BYTES = 16 * 1024;
    private static final int REMEMBERED = 64 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK_BYTES).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK_BYTES).flip();
    private final StringBuilder recent = new StringBuilder();
    private long handedOut;
    private long line = 1;
    private boolean started;
    private boolean ended;
    private boolean faulty;

    Utf8Reader(InputStream in) {
        this.in = in;
        this.decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Reads as much as there is room for, so that a parser that keeps a long token in its buffer does not move all of it
     * for every packet that comes in.
     */
    @Override
    public int read(char[] target, int offset, int length) {
        int count = 0;
        while (count < length) {
            int more = readSome(target, offset + count, length - count);
            if (more < 0) {
                return count == 0 ? -1 : count;
            }
            count += more;
        }
        return count;
    }

    private int readSome(char[] target, int offset, int length) {
        while (!chars.hasRemaining()) {
            if (faulty) {
                throw notUtf8(line);
            }
            if (ended) {
                return -1;
            }
            decode();
            if (!started && chars.hasRemaining()) {
                started = true;
                if (chars.get(chars.position()) == '\uFEFF') {
                    chars.get();
                }
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        remember(target, offset, count);
        return count;
    }

    private void decode() {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        faulty = result.isError();
    }

    private void fill() {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
        } catch (IOException e) {
            throw brokeOff(e);
        }
        bytes.flip();
    }

    private void remember(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            line += target[i] == '\n' ? 1 : 0;
        }
        recent.append(target, offset, count);
        handedOut += count;
        if (recent.length() > 2 * REMEMBERED) {
            recent.delete(0, recent.length() - REMEMBERED);
        }
    }

    /** At most {@code most} characters that stand before a place of the text, as far as they are remembered. */
    String before(long place, int most) {
        long first = handedOut - recent.length();
        int end = (int) Math.max(0, Math.min(recent.length(), place - first));
        return recent.substring(Math.max(0, end - most), end);
    }

    static ProblemException brokeOff(IOException e) {
        return new ProblemException(
                Problem.of(
                        ProblemKind.MALFORMED,
                        Bilingual.of(
                                "Nội dung gửi lên bị ngắt giữa chừng.", "The content sent broke off before its end.")),
                e);
    }

    static ProblemException notUtf8(long line) {
        return ProblemException.malformed(
                "line " + line,
                Bilingual.of(
                        "Không phải văn bản UTF-8; hãy lưu lại với bảng mã UTF-8.",
                        "This is not UTF-8 text; save it as UTF-8."));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
