package vn.dti.domain.edition.pack;

import java.io.Serial;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;

/** A file is no package of an edition, or one that cannot be read; nothing of it was used. */
public final class PackageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How bad it is. */
    public enum Kind {
        /** It cannot be taken apart: no zip, cut off, hostile, too large, or of a later version. */
        UNREADABLE,
        /** It was a package, but parts are missing, too many or no longer what they were. */
        DAMAGED
    }

    private final Kind kind;
    private final String entry;
    private final int line;
    private final transient Bilingual text;

    /**
     * Tells what is wrong.
     *
     * @param entry the file in the archive, empty for the archive itself
     * @param line its line from 1, or 0
     * @param text what is wrong and what to do
     */
    public PackageException(Kind kind, String entry, int line, Bilingual text) {
        super((entry.isEmpty() ? "" : ShownText.of(entry) + ": ") + text.en());
        this.kind = kind;
        this.entry = ShownText.of(entry);
        this.line = line;
        this.text = text;
    }

    static PackageException unreadable(String entry, String vi, String en) {
        return new PackageException(Kind.UNREADABLE, entry, 0, Bilingual.of(vi, en));
    }

    static PackageException damaged(String entry, int line, String vi, String en) {
        return new PackageException(Kind.DAMAGED, entry, line, Bilingual.of(vi, en));
    }

    /** How bad it is. */
    public Kind kind() {
        return kind;
    }

    /** The file in the archive as it can be shown, empty for the archive itself. */
    public String entry() {
        return entry;
    }

    /** Its line from 1, or 0. */
    public int line() {
        return line;
    }

    /** What is wrong and what to do, without the place. */
    public Bilingual text() {
        return text;
    }

    /** The place and what is wrong. */
    public Bilingual sentence() {
        return new PackageFault(entry, line, text).sentence();
    }
}
