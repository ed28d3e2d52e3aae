package vn.dti.application;

import vn.dti.domain.text.Bilingual;

/** Somebody decides on what is there no longer: it was changed after he had looked at it. */
public final class OutdatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    /** Says what was changed and what to do. */
    public OutdatedException(Bilingual text) {
        super(text.en());
        this.text = text;
    }

    /** What was changed and what to do. */
    public Bilingual text() {
        return text;
    }
}
