package vn.dti.domain.edition;

import java.util.List;
import vn.dti.domain.text.CanonicalLines;

/** Reads a canonical text whose lines come in one order; what is out of order is told with its line. */
final class LineReader {
    private final String format;
    private final List<List<String>> lines;
    private int at;

    /**
     * Reads a text of a format.
     *
     * @throws IllegalArgumentException if it is of another one
     */
    LineReader(String format, String canonical) {
        this.format = format;
        this.lines = CanonicalLines.read(format, canonical);
    }

    boolean isNext(String word) {
        return at < lines.size() && lines.get(at).get(0).equals(word);
    }

    boolean hasMore() {
        return at < lines.size();
    }

    /** The next line, which begins with a word and has so many fields, the word included. */
    List<String> take(String word, int fields) {
        if (!isNext(word) || lines.get(at).size() != fields) {
            throw new IllegalArgumentException("line " + (at + 2) + " of " + format + ": “" + word + "” with "
                    + (fields - 1) + " fields expected, not “"
                    + (at < lines.size() ? String.join(" ", lines.get(at)) : "") + "”");
        }
        at++;
        return lines.get(at - 1);
    }

    /** Refuses more lines. */
    void end() {
        if (hasMore()) {
            throw new IllegalArgumentException("line " + (at + 2) + " of " + format + " is too much");
        }
    }
}
