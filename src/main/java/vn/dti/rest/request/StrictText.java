package vn.dti.rest.request;

import java.io.IOException;
import java.io.InputStream;
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

/** Text as it is read from requests: UTF-8 without a fault, with or without a byte-order mark. */
final class StrictText {
    private StrictText() {}

    /** Reads all of {@code in}; the line of the first byte that is not UTF-8 is told. */
    static String read(InputStream in) {
        try {
            return decode(in.readAllBytes(), "");
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.MALFORMED,
                            Bilingual.of(
                                    "Nội dung gửi lên bị ngắt giữa chừng.",
                                    "The content sent broke off before its end.")),
                    e);
        }
    }

    /**
     * Decodes bytes.
     *
     * @param where what precedes the line in the place of a fault, such as the name of a file and a colon
     */
    static String decode(byte[] bytes, String where) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw ProblemException.malformed(
                    where + "line " + line,
                    Bilingual.of(
                            "Không phải văn bản UTF-8; hãy lưu lại với bảng mã UTF-8.",
                            "This is not UTF-8 text; save it as UTF-8."));
        }
        out.flip();
        String text = out.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
