package vn.dti.rest.problem;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in requests as they are told to people. The program writes them in one form ({@code line 3, column unit},
 * {@code units[2].unit (line 7, column 12)}, {@code set.dslr: line 4}); names of members stay as they are sent, lines
 * and columns are told in the language of the reader.
 */
final class PlaceText {
    private static final Pattern PLACE =
            Pattern.compile("(.* \\(|.*: |)line ([0-9]{1,9})(?:, column ([^()\"]+))?(\\)?)", Pattern.DOTALL);

    private PlaceText() {}

    /** A place in a language. */
    static String in(Locale language, String place) {
        if (language.getLanguage().equals("en")) {
            return place;
        }
        if (place.equals("body")) {
            return "nội dung gửi lên";
        }
        Matcher line = PLACE.matcher(place);
        if (!line.matches()) {
            return place;
        }
        String column = line.group(3);
        return line.group(1) + "dòng " + line.group(2) + (column == null ? "" : ", cột " + column) + line.group(4);
    }

    /** The line that a place names, for programs. */
    static OptionalInt line(String place) {
        Matcher line = PLACE.matcher(place);
        return line.matches() ? OptionalInt.of(Integer.parseInt(line.group(2))) : OptionalInt.empty();
    }
}
