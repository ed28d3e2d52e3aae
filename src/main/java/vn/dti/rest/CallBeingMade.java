package vn.dti.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import vn.dti.application.StoringCall;
import vn.dti.domain.edition.AnsweredCalls;

/** The call that this request makes, as {@link RepeatableCalls} found it: with its key, if it has one. */
@RequestScoped
public class CallBeingMade {
    private Optional<AnsweredCalls.Call> toKeep = Optional.empty();
    private boolean isCarriedOut;

    /**
     * The call has a key.
     *
     * @param call the call as it is kept when it is carried out
     * @param isCarriedOutBefore whether it was carried out before, and only its answer was lost
     */
    void hasKey(AnsweredCalls.Call call, boolean isCarriedOutBefore) {
        toKeep = Optional.of(call);
        isCarriedOut = isCarriedOutBefore;
    }

    /** The call of a person. */
    StoringCall by(String person) {
        return new StoringCall(person, toKeep, isCarriedOut);
    }
}
