package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dti.application.ConflictException;
import vn.dti.application.NotPermittedException;
import vn.dti.application.OutdatedException;
import vn.dti.application.RefusedException;
import vn.dti.application.StoringCall;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;

/**
 * Carries out what forms ask for. A form that is sent twice stores once: what it asked for is kept together with what it
 * stored. The same page filled in anew, as after going back, is another call.
 */
@ApplicationScoped
public class FormSteps {
    private static final int REFUSED = 422;

    @Inject
    private AnsweredCalls answered;

    /**
     * Carries out a step, unless this very form has done it before.
     *
     * @param what the step and on what
     * @return why it was refused; empty if it is carried out
     */
    Optional<Outcome> carryOut(
            String what, DraftForm form, Reader reader, Wording wording, Consumer<StoringCall> step) {
        StoringCall call = call(what, form, reader);
        if (call.isCarriedOut()) {
            return Optional.empty();
        }
        Outcome refused;
        try {
            step.accept(call);
            return Optional.empty();
        } catch (RefusedException e) {
            refused = refused(e, form, wording);
        } catch (NotPermittedException e) {
            refused = outcome(HttpServletResponse.SC_FORBIDDEN, e.text(), form, wording);
        } catch (ConflictException e) {
            refused = outcome(HttpServletResponse.SC_CONFLICT, e.text(), form, wording);
        } catch (OutdatedException e) {
            refused = outcome(HttpServletResponse.SC_PRECONDITION_FAILED, e.text(), form, wording);
        }
        boolean byItsTwin = call(what, form, reader).isCarriedOut();
        return byItsTwin ? Optional.empty() : Optional.of(refused);
    }

    /** The call that a form is, by what tells it from all others. */
    StoringCall call(String what, DraftForm form, Reader reader) {
        String key = form.text(DraftForm.KEY);
        if (!key.matches("[0-9a-f-]{36}")) {
            return StoringCall.withoutKey(reader.name());
        }
        String id = Fingerprint.of("page\n" + reader.name() + "\n" + key + "\n" + what + "\n" + form.asked());
        return new StoringCall(
                reader.name(),
                Optional.of(AnsweredCalls.Call.carriedOut(id, Fingerprint.of(what))),
                answered.find(id).isPresent());
    }

    /** A step that no form of ours asks for. */
    static ConflictException unknown() {
        return new ConflictException(Bilingual.of("Không rõ việc cần làm.", "Unknown what to do."));
    }

    private static Outcome refused(RefusedException refused, DraftForm form, Wording wording) {
        RefusedException.Violation first = refused.violations().get(0);
        String text = wording.of(first.text());
        return first.place().equals(DraftForm.REASON)
                ? new Outcome(REFUSED, "", form.text(DraftForm.REASON), text)
                : new Outcome(REFUSED, text, form.text(DraftForm.REASON), "");
    }

    private static Outcome outcome(int status, Bilingual text, DraftForm form, Wording wording) {
        return new Outcome(status, wording.of(text), form.text(DraftForm.REASON), "");
    }
}
