package vn.dti.application;

import vn.dti.domain.text.Bilingual;

/** Something was to be stored that exists already and can no longer be changed. */
public final class ExistsAlreadyException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** Says what exists and what to do instead. */
    public ExistsAlreadyException(String place, Bilingual text) {
        super(place, text);
    }
}
