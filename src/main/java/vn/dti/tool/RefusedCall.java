package vn.dti.tool;

import java.io.Serial;
import vn.dti.domain.text.Bilingual;

/** A call, or a file that it names, is wrong: told to the person who called, exit code 2. */
final class RefusedCall extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;
    private final boolean isOfCall;

    /** The call is wrong, so that its usage helps. */
    RefusedCall(Bilingual text) {
        this(text, true);
    }

    private RefusedCall(Bilingual text, boolean isOfCall) {
        super(text.en());
        this.text = text;
        this.isOfCall = isOfCall;
    }

    /** A file that the call names is wrong; the call itself is not. */
    static RefusedCall ofContent(Bilingual text) {
        return new RefusedCall(text, false);
    }

    /** Whether the call itself is wrong. */
    boolean isOfCall() {
        return isOfCall;
    }

    Bilingual text() {
        return text;
    }
}
