package vn.dti.application;

import vn.dti.domain.text.Bilingual;

/** Something was asked for that does not exist; the text names it and says what there is. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    /** Says what does not exist and what there is. */
    public NotFoundException(Bilingual text) {
        super(text.en());
        this.text = text;
    }

    /** The text for the caller. */
    public Bilingual text() {
        return text;
    }
}
