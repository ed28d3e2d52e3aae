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

    /** Keeps an answer; if there is one under its id already, that one stays. Answers older than {@link #KEPT} go. */
    void keep(Call call);

    /** Forgets the answer under an id, so that another one may be kept. */
    void forget(String id);

    /**
     * A call and its answer.
     *
     * @param id the SHA-256 of the caller and the key, 64 hexadecimal digits
     * @param request the SHA-256 of what was asked for, 64 hexadecimal digits
     * @param status the HTTP status of the answer
     * @param location the address of what was made, at most 500 characters; empty if there is none
     * @param content the JSON of the answer
     */
    record Call(String id, String request, int status, String location, String content) {}
}
