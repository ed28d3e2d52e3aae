package vn.dti.rest.answer;

import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.number.Decimals;

/**
 * A table as RFC 4180 has it: UTF-8, comma, line feed, a header. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front; numbers stay as they are.
 */
final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder out = new StringBuilder(4096);
    private boolean rowBegun;

    Csv cell(String text) {
        if (rowBegun) {
            out.append(',');
        }
        rowBegun = true;
        String safe = isFormula(text) ? "'" + text : text;
        if (needsQuotes(safe)) {
            out.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            out.append(safe);
        }
        return this;
    }

    Csv cell(Optional<String> text) {
        return cell(text.orElse(""));
    }

    Csv cell(OptionalInt number) {
        return cell(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
    }

    void endRow() {
        out.append('\n');
        rowBegun = false;
    }

    /** What was written since the last time; the table goes on. */
    String drain() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && Decimals.parse(text).isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
