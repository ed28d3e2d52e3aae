package vn.dti.domain.edition.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly: a byte that is none is told with its line. */
final class Utf8 {
    private Utf8() {}

    static String read(String entry, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            PackageException refused = PackageException.damaged(
                    entry,
                    lineOfFirstFault(bytes),
                    "dòng này có byte không phải UTF-8; hãy lấy lại bản kết quả từ nơi phát hành.",
                    "this line has bytes that are not UTF-8; fetch the edition again from where it was issued.");
            refused.initCause(e);
            throw refused;
        }
    }

    private static int lineOfFirstFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position() && end.isError(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
