package vn.dti.rules.sentence;

import java.io.Serial;
import vn.dti.domain.text.Bilingual;

/** A slot of a sentence that is of the right form but cannot be read, such as a number with the wrong decimal sign. */
public final class SlotException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    /**
     * What is wrong with a slot.
     *
     * @param code what kind of finding it is
     * @param found what was found
     * @param allowed what is allowed
     * @param remedy what to do
     */
    record Complaint(String code, Bilingual found, Bilingual allowed, Bilingual remedy) {}

    SlotException(Complaint complaint) {
        super(complaint.found().en());
        this.complaint = complaint;
    }

    Complaint complaint() {
        return complaint;
    }
}
