package vn.dti.rules.text;

import java.util.regex.Pattern;

/** The most that a folder of rule files may hold; far above every real set, and small enough to check at once. */
public final class Limits {
    /** Bytes of one file. */
    public static final int FILE_BYTES = 1_048_576;

    /** Files of one set. */
    public static final int FILES = 200;

    /** Rules of one set. */
    public static final int RULES = 5_000;

    /** Characters of one line. */
    public static final int LINE_CHARS = 2_000;

    /** Sentences of one rule. */
    public static final int SENTENCES = 300;

    /** Levels of the tree, the whole index included. */
    public static final int DEPTH = 12;

    /** Findings of one kind of slip per file that name their own line. */
    public static final int PLACES = 20;

    private static final Pattern FILE_NAME =
            Pattern.compile("([\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*/){0,3}[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]{0,99}\\.dslr");

    private Limits() {}

    /** Whether a rule file may have this name: up to three folders deep, in letters, digits, spaces, points and dashes. */
    public static boolean isFileName(String path) {
        return FILE_NAME.matcher(path).matches();
    }
}
