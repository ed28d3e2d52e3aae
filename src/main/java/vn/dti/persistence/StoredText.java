package vn.dti.persistence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts as the database keeps them, so that they come back as they were or are refused. */
final class StoredText {
    private StoredText() {}

    /**
     * The bytes of a text in UTF-8.
     *
     * @throws IllegalArgumentException if half a surrogate pair stands in it, which UTF-8 cannot write
     */
    static byte[] toBytes(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a surrogate pair cannot be stored", e);
        }
    }

    /**
     * The text of bytes in UTF-8.
     *
     * @throws IllegalStateException if they are no UTF-8: someone else wrote them
     */
    static String fromBytes(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("stored bytes that are not UTF-8", e);
        }
    }

    /**
     * A text for a column of limited length. Databases cut blanks off silently at the end of such a column, refuse the
     * character 0 or take it, count characters or code units: all that is refused here first, alike for all of them.
     *
     * @param maxLength in UTF-16 code units
     * @throws IllegalArgumentException if the text is longer, or a control character or half a surrogate pair stands in
     *     it
     */
    static String limited(String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new IllegalArgumentException("longer than " + maxLength + " characters: " + text.length());
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("a control character or half a surrogate pair cannot be stored");
        }
        return text;
    }
}
