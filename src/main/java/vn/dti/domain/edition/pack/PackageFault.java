package vn.dti.domain.edition.pack;

import vn.dti.domain.text.Bilingual;

/**
 * A place of a package that is not as it was written.
 *
 * @param entry the file in the archive, empty for the archive itself
 * @param line its line from 1, or 0 where none is known
 * @param text what is wrong
 */
public record PackageFault(String entry, int line, Bilingual text) {
    /** The place and what is wrong. */
    public Bilingual sentence() {
        if (entry.isEmpty()) {
            return text;
        }
        return Bilingual.of(
                entry + (line > 0 ? ", dòng " + line : "") + ": " + text.vi(),
                entry + (line > 0 ? ", line " + line : "") + ": " + text.en());
    }
}
