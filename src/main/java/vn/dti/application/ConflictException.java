package vn.dti.application;

import vn.dti.domain.text.Bilingual;

/** What was asked for is not possible as things stand now, whoever asks. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    /** Says how things stand and what to do. */
    public ConflictException(Bilingual text) {
        super(text.en());
        this.text = text;
    }

    /** How things stand and what to do. */
    public Bilingual text() {
        return text;
    }
}
