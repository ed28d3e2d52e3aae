package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dti.application.EvaluatePeriod;
import vn.dti.application.PeriodView;
import vn.dti.application.Progress;
import vn.dti.application.PublishEdition;
import vn.dti.application.RankingView;
import vn.dti.application.ReadEditions;
import vn.dti.application.ReadRanking;
import vn.dti.application.SealEdition;
import vn.dti.application.StoringCall;
import vn.dti.domain.edition.PeriodId;

/**
 * The door of the pages of evaluation periods, for staff who have signed in. As with drafts nothing of them is kept, forms
 * have to come from a page of our own, and what was stored is answered by sending the browser to the period.
 */
@ApplicationScoped
public class PeriodDoor {
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
    private FormSteps steps;

    @Inject
    private PrivateAnswers answers;

    /** Sends the page at an address. */
    void get(Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Reader> reader = Reader.of(request);
        if (reader.isEmpty() || !reader.get().isStaff()) {
            answers.refuse(reader.isEmpty(), wording, request, response);
        } else if (address instanceof Address.Period period) {
            answers.send(page(period.id(), reader.get(), Outcome.READ, wording), address, wording, request, response);
        } else {
            answers.send(
                    PeriodsPage.of(readEditions.periods(), readEditions.setsWithoutFigures(), wording),
                    address,
                    wording,
                    request,
                    response);
        }
    }

    /** Does what a form asks for; its sender is known and it is one of our own. */
    void post(
            PeriodId id,
            DraftForm form,
            Reader reader,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        String step = form.text(DraftForm.STEP);
        boolean may = switch (step) {
            case "seal" -> reader.publisher();
            case "publish" -> reader.approver();
            default -> reader.isStaff();
        };
        if (!may) {
            answers.refuse(false, wording, request, response);
            return;
        }
        Optional<Outcome> refused =
                steps.carryOut(step + " " + id, form, reader, wording, call -> take(step, id, form, reader, call));
        if (refused.isEmpty()) {
            answers.sendTo(new Address.Period(id), wording, response);
        } else {
            answers.send(page(id, reader, refused.get(), wording), new Address.Period(id), wording, request, response);
        }
    }

    private void take(String step, PeriodId id, DraftForm form, Reader reader, StoringCall call) {
        String seen = form.text(DraftForm.SEEN);
        switch (step) {
            case "evaluate" -> evaluatePeriod.evaluate(id, reader.publisher(), call, Progress.NONE);
            case "seal" -> sealEdition.seal(id, seen, form.text(DraftForm.REASON), call);
            case "publish" -> publishEdition.publish(id, newest(id), seen, call);
            default -> throw FormSteps.unknown();
        }
    }

    /** The number of the newest edition of a year. */
    private int newest(PeriodId id) {
        return readEditions.editions(id).stream()
                .mapToInt(edition -> edition.receipt().edition())
                .max()
                .orElse(1);
    }

    private PeriodPage page(PeriodId id, Reader reader, Outcome outcome, Wording wording) {
        PeriodView view = readEditions.period(id);
        boolean isProvisional =
                view.status() == PeriodView.Status.EVALUATED || view.status() == PeriodView.Status.SEALED;
        Optional<RankingView> ranking = isProvisional ? Optional.of(readRanking.provisional(id)) : Optional.empty();
        return PeriodPage.of(view, ranking, reader, outcome, wording);
    }
}
