package vn.dti.domain.draft;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One step of a draft on its way; steps are only ever added.
 *
 * @param number from 1, without gaps: of two that take the same step at the same time one is refused
 * @param kind what was done
 * @param at when, to the microsecond
 * @param by who did it
 * @param fingerprint the content that it was done to, 64 hexadecimal digits
 * @param note the reason, at most {@value #LONGEST_NOTE} characters; empty where none is asked for
 */
public record DraftStep(int number, Kind kind, Instant at, String by, String fingerprint, String note) {
    /** The most characters of a reason. */
    public static final int LONGEST_NOTE = 2000;

    /** What can be done to a draft. */
    public enum Kind {
        /** Rule files were uploaded, in place of those before. */
        UPLOADED,
        /** The content was handed over to be approved. */
        SUBMITTED,
        /** The content came into force. */
        APPROVED,
        /** The content was sent back with a reason. */
        RETURNED,
        /** The draft was given up. */
        WITHDRAWN
    }

    /** Keeps moments to the microsecond, as they are stored. */
    public DraftStep {
        if (number < 1 || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("not a step: " + number + ", a note of " + note.length());
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
