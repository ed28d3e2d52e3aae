package vn.dti.domain.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.text.Bilingual;

/**
 * A line of a rule file.
 *
 * @param file the file's path below the folder of its set, such as {@code 1-nhan-thuc-so.dslr}; that of a folder, where
 *     a folder is meant, ends with {@code /}
 * @param line the line, from 1
 * @param text the line as the staff wrote it, without surrounding blanks
 */
public record SourcePosition(String file, int line, String text) {
    private static final Pattern CELL = Pattern.compile("(.+)!([A-Z]{1,3}[0-9]{1,7})");

    /** Refuses a line number below 1. */
    public SourcePosition {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
    }

    /**
     * The place in words: {@code file:line} of a file, of a workbook the sheet, the cell and the line in it, such as “trang
     * tính set, ô D5, dòng 1”.
     */
    public Bilingual told() {
        Matcher cell = CELL.matcher(file);
        return cell.matches()
                ? Bilingual.of(
                        "trang tính %s, ô %s, dòng %d".formatted(cell.group(1), cell.group(2), line),
                        "sheet %s, cell %s, line %d".formatted(cell.group(1), cell.group(2), line))
                : Bilingual.same(place());
    }

    /** What the line stands in, in words: the file, or the sheet of a workbook. */
    public Bilingual document() {
        Matcher cell = CELL.matcher(file);
        return cell.matches()
                ? Bilingual.of("trang tính " + cell.group(1), "sheet " + cell.group(1))
                : Bilingual.same(file);
    }

    /** {@code file:line}; the path alone where it is a folder. */
    public String place() {
        return file.endsWith("/") ? file : file + ":" + line;
    }
}
