package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.application.ConflictException;
import vn.dti.application.EditionView;
import vn.dti.application.EvaluatePeriod;
import vn.dti.application.NotPermittedException;
import vn.dti.application.OutdatedException;
import vn.dti.application.PeriodView;
import vn.dti.application.Progress;
import vn.dti.application.PublishEdition;
import vn.dti.application.RankingView;
import vn.dti.application.ReadEditions;
import vn.dti.application.ReadRanking;
import vn.dti.application.RefusedException;
import vn.dti.application.SealEdition;
import vn.dti.application.StoringCall;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;
import vn.dti.web.PeriodPage.Outcome;
import vn.dti.web.PeriodPage.Reader;

/**
 * The door of the pages of evaluation periods, for staff who have signed in. As with drafts nothing of them is kept, forms
 * have to come from a page of our own, and what was stored is answered by sending the browser to the period.
 */
@ApplicationScoped
public class PeriodDoor {
    private static final String EDITOR = "rule-editor";
    private static final String PUBLISHER = "publisher";
    private static final String APPROVER = "approver";
    private static final int REFUSED = 422;

    @Inject
    private ReadEditions readEditions;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private EvaluatePeriod evaluatePeriod;

    @Inject
    private SealEdition sealEdition;

    @Inject
    private PublishEdition publishEdition;

    @Inject
    private AnsweredCalls answered;

    @Inject
    private PrivateAnswers answers;

    /** Sends the page at an address. */
    void get(Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Reader> reader = reader(request);
        if (reader.isEmpty() || !reader.get().isStaff()) {
            answers.refuse(reader.isEmpty(), wording, request, response);
        } else if (address instanceof Address.Period period) {
            answers.send(page(period.id(), reader.get(), Outcome.READ, wording), address, wording, request, response);
        } else {
            answers.send(PeriodsPage.of(readEditions.periods(), wording), address, wording, request, response);
        }
    }

    /** Does what a form asks for; its sender is known and it is one of our own. */
    void post(PeriodId id, DraftForm form, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Reader> reader = reader(request);
        String step = form.text(DraftForm.STEP);
        boolean may = reader.isPresent()
                && switch (step) {
                    case "seal" -> reader.get().publisher();
                    case "publish" -> reader.get().approver();
                    default -> reader.get().isStaff();
                };
        if (!may) {
            answers.refuse(reader.isEmpty(), wording, request, response);
            return;
        }
        Outcome refused;
        try {
            StoringCall call = call(step + " " + id, form, reader.get());
            if (!call.isCarriedOut()) {
                take(step, id, form, reader.get(), call);
            }
            answers.sendTo(new Address.Period(id), wording, response);
            return;
        } catch (RefusedException e) {
            refused = refused(e, form, wording);
        } catch (NotPermittedException e) {
            refused = outcome(HttpServletResponse.SC_FORBIDDEN, e.text(), form, wording);
        } catch (ConflictException e) {
            refused = outcome(HttpServletResponse.SC_CONFLICT, e.text(), form, wording);
        } catch (OutdatedException e) {
            refused = outcome(HttpServletResponse.SC_PRECONDITION_FAILED, e.text(), form, wording);
        }
        answers.send(page(id, reader.get(), refused, wording), new Address.Period(id), wording, request, response);
    }

    private void take(String step, PeriodId id, DraftForm form, Reader reader, StoringCall call) {
        String seen = form.text(DraftForm.SEEN);
        switch (step) {
            case "evaluate" -> evaluatePeriod.evaluate(id, reader.publisher(), call, Progress.NONE);
            case "seal" -> sealEdition.seal(id, seen, form.text(DraftForm.REASON), call);
            case "publish" -> {
                List<EditionView> editions = readEditions.editions(id);
                publishEdition.publish(id, editions.size(), seen, call);
            }
            default -> throw new ConflictException(Bilingual.of("Không rõ việc cần làm.", "Unknown what to do."));
        }
    }

    private PeriodPage page(PeriodId id, Reader reader, Outcome outcome, Wording wording) {
        PeriodView view = readEditions.period(id);
        boolean isProvisional =
                view.status() == PeriodView.Status.EVALUATED || view.status() == PeriodView.Status.SEALED;
        Optional<RankingView> ranking = isProvisional ? Optional.of(readRanking.provisional(id)) : Optional.empty();
        return PeriodPage.of(view, ranking, reader, outcome, wording);
    }

    private static Optional<Reader> reader(HttpServletRequest request) {
        @Nullable Principal person = request.getUserPrincipal();
        return person == null
                ? Optional.empty()
                : Optional.of(new Reader(
                        person.getName(),
                        request.isUserInRole(EDITOR),
                        request.isUserInRole(PUBLISHER),
                        request.isUserInRole(APPROVER)));
    }

    private StoringCall call(String what, DraftForm form, Reader reader) {
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
