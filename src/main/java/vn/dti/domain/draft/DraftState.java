package vn.dti.domain.draft;

import vn.dti.domain.text.Bilingual;

/** Where a draft stands. */
public enum DraftState {
    /** Being written: it may be changed and submitted. */
    DRAFT("đang soạn", "being drafted"),
    /** Handed over: its content stands still until somebody else has decided. */
    SUBMITTED("chờ phê duyệt", "awaiting approval"),
    /** Sent back with a reason: it may be changed and submitted again. */
    RETURNED("bị trả lại", "sent back"),
    /** Given up. */
    WITHDRAWN("đã rút", "withdrawn"),
    /** Approved: its set is in force. */
    IN_FORCE("đã phê duyệt, có hiệu lực", "approved, in force");

    private final Bilingual label;

    DraftState(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The words for it. */
    public Bilingual label() {
        return label;
    }

    /** Whether nothing can be done to it any more. */
    public boolean isEnded() {
        return this == WITHDRAWN || this == IN_FORCE;
    }
}
