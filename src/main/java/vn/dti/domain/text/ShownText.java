package vn.dti.domain.text;

/**
 * Text that somebody sent, made fit to be shown: cut to a bearable length, and with every character that one would not
 * see, or that would change how its neighbours look, written out, such as {@code ⟨U+0000⟩} or {@code ⟨U+200B⟩}.
 */
public final class ShownText {
    /** The most characters of a text that are shown. */
    public static final int LONGEST = 60;

    private ShownText() {}

    /** The text as it can be shown; an ellipsis stands where it was cut. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int at = 0; at < end; ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (isVisible(character)) {
                out.appendCodePoint(character);
            } else {
                out.append("⟨U+").append("%04X".formatted(character)).append('⟩');
            }
        }
        return end < text.length() ? out.append('…').toString() : out.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
