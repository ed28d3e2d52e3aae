package vn.dti.application;

import java.util.Optional;
import vn.dti.domain.edition.AnsweredCalls;

/**
 * A call that stores something, and may be repeated. That it was carried out is kept in the transaction of what it
 * stores, so that a repetition after a crash gets the answer that was lost, and no refusal for what exists already.
 *
 * @param by who calls
 * @param toKeep the call as it is kept when it is carried out; empty if it has no key
 * @param isCarriedOut whether it was carried out before, and only its answer was lost
 */
public record StoringCall(String by, Optional<AnsweredCalls.Call> toKeep, boolean isCarriedOut) {
    /** A call without a key: each time it is judged anew. */
    public static StoringCall withoutKey(String by) {
        return new StoringCall(by, Optional.empty(), false);
    }
}
