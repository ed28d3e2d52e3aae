package vn.dti.application;

import vn.dti.domain.text.Bilingual;

/** Somebody has the role for a step, but may not take this one: somebody else has to. */
public final class NotPermittedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    /** Says why, and who could. */
    public NotPermittedException(Bilingual text) {
        super(text.en());
        this.text = text;
    }

    /** Why, and who could. */
    public Bilingual text() {
        return text;
    }
}
