package vn.dti.domain.edition;

import java.time.Duration;
import java.util.Optional;

/**
 * Answers to calls that stored something and carried a key, so that a call that is repeated, because its answer was lost
 * on the way, is answered alike and stores nothing twice (port; the persistence package keeps them in the database).
 */
public interface AnsweredCalls {
    /** How long an answer is known. */
    Duration KEPT = Duration.ofHours(24);

    /**
     * The call that was answered under an id, if that was within {@link #KEPT}.
     *
     * @param id the SHA-256 of the caller and the key, 64 hexadecimal digits
     */
    Optional<Call> find(String id);

    /**
     * Keeps a call. One that was answered under its id stays as it is; one that was only carried out gets its answer.
     * Calls older than {@link #KEPT} go.
     */
    void keep(Call call);

    /** Forgets the answer under an id, so that another one may be kept. */
    void forget(String id);

    /**
     * A call and its answer. It is kept twice: as carried out together with what it stored, in one transaction, and with
     * its answer when that is written; between the two the process may die.
     *
     * @param id the SHA-256 of the caller and the key, 64 hexadecimal digits
     * @param request the SHA-256 of what was asked for, 64 hexadecimal digits
     * @param status the HTTP status of the answer; {@value #CARRIED_OUT} while it has none
     * @param location the address of what was made, at most 500 characters; empty if there is none
     * @param content the JSON of the answer
     */
    record Call(String id, String request, int status, String location, String content) {
        private static final int CARRIED_OUT = 0;

        /** A call that has stored what it was to store, and is not answered yet. */
        public static Call carriedOut(String id, String request) {
            return new Call(id, request, CARRIED_OUT, "", "");
        }

        /** Whether it has its answer. */
        public boolean isAnswered() {
            return status != CARRIED_OUT;
        }
    }
}
