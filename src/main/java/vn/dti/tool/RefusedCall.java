package vn.dti.tool;

import java.io.Serial;
import vn.dti.domain.text.Bilingual;

/** A call, or a file that it names, is wrong: told to the person who called, exit code 2. */
final class RefusedCall extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    RefusedCall(Bilingual text) {
        super(text.en());
        this.text = text;
    }

    Bilingual text() {
        return text;
    }
}
