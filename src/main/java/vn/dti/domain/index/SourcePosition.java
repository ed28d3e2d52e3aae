package vn.dti.domain.index;

/**
 * A line of a rule file.
 *
 * @param file the file's path below the folder of its set, such as {@code 1-nhan-thuc-so.dslr}; that of a folder, where
 *     a folder is meant, ends with {@code /}
 * @param line the line, from 1
 * @param text the line as the staff wrote it, without surrounding blanks
 */
public record SourcePosition(String file, int line, String text) {
    /** Refuses a line number below 1. */
    public SourcePosition {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
    }

    /** {@code file:line}; the path alone where it is a folder. */
    public String place() {
        return file.endsWith("/") ? file : file + ":" + line;
    }
}
