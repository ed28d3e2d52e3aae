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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Catalogue;
import vn.dti.application.ConflictException;
import vn.dti.application.MoveRuleDraft;
import vn.dti.application.NotPermittedException;
import vn.dti.application.OpenRuleDraft;
import vn.dti.application.OutdatedException;
import vn.dti.application.ReadRuleDrafts;
import vn.dti.application.ReadUpload;
import vn.dti.application.RefusedException;
import vn.dti.application.SetView;
import vn.dti.application.StoringCall;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;
import vn.dti.web.DraftPage.Outcome;
import vn.dti.web.DraftPage.Reader;

/**
 * The door of the pages of drafts, for people who have signed in. What they show is never kept, here or elsewhere. What
 * they send has to come from a page of our own; what was stored is answered by sending the browser to the draft.
 */
@ApplicationScoped
public class DraftDoor {
    private static final String EDITOR = "rule-editor";
    private static final String APPROVER = "approver";
    private static final int REFUSED = 422;

    @Inject
    private ReadRuleDrafts readRuleDrafts;

    @Inject
    private OpenRuleDraft openRuleDraft;

    @Inject
    private MoveRuleDraft moveRuleDraft;

    @Inject
    private ReadUpload readUpload;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PeriodDoor periods;

    @Inject
    private AnsweredCalls answered;

    @Inject
    private PrivateAnswers answers;

    /** Sends the page at an address. */
    void get(Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Reader> reader = reader(request);
        if (reader.isEmpty() || !(reader.get().editor() || reader.get().approver())) {
            answers.refuse(reader.isEmpty(), wording, request, response);
        } else if (address instanceof Address.NewDraft && !reader.get().editor()) {
            answers.refuse(false, wording, request, response);
        } else {
            answers.send(page(address, reader.get(), wording), address, wording, request, response);
        }
    }

    /** Does what a form asks for. */
    void post(Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Reader> reader = reader(request);
        if (OwnPages.isForeign(request)) {
            answers.message(MessagePage.fromElsewhere(wording), wording, request, response);
            return;
        }
        if (reader.isEmpty()) {
            answers.refuse(true, wording, request, response);
            return;
        }
        int refusal = DraftForm.refusal(request);
        if (refusal != HttpServletResponse.SC_OK) {
            answers.tell(refusal, wording, request, response);
            return;
        }
        DraftForm form;
        try {
            form = DraftForm.read(request);
        } catch (IllegalStateException e) {
            answers.tell(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, wording, request, response);
            return;
        } catch (ServletException | IOException e) {
            answers.tell(HttpServletResponse.SC_BAD_REQUEST, wording, request, response);
            return;
        }
        if (address instanceof Address.Period period) {
            periods.post(period.id(), form, wording, request, response);
            return;
        }
        String step = form.text(DraftForm.STEP);
        boolean decides = step.equals("approve") || step.equals("return");
        if (decides ? !reader.get().approver() : !reader.get().editor()) {
            answers.refuse(false, wording, request, response);
        } else if (address instanceof Address.NewDraft) {
            open(form, reader.get(), wording, request, response);
        } else if (address instanceof Address.Draft draft) {
            take(step, draft.id(), form, reader.get(), wording, request, response);
        } else {
            answers.tell(HttpServletResponse.SC_METHOD_NOT_ALLOWED, wording, request, response);
        }
    }

    private static Optional<Reader> reader(HttpServletRequest request) {
        @Nullable Principal person = request.getUserPrincipal();
        return person == null
                ? Optional.empty()
                : Optional.of(
                        new Reader(person.getName(), request.isUserInRole(EDITOR), request.isUserInRole(APPROVER)));
    }

    private Page page(Address address, Reader reader, Wording wording) {
        if (address instanceof Address.NewDraft) {
            return NewDraftPage.empty(bases("", wording), wording);
        }
        if (address instanceof Address.Draft draft) {
            return DraftPage.of(readRuleDrafts.draft(draft.id()), reader, Outcome.READ, wording);
        }
        return DraftsPage.of(readRuleDrafts.drafts(), reader.editor(), wording);
    }

    private void open(
            DraftForm form, Reader reader, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            SetId set = SetId.parse(form.text(DraftForm.SET)).orElseThrow(DraftDoor::noSet);
            String base = form.text(DraftForm.COPIED_FROM);
            RuleDraft draft = openRuleDraft.open(
                    set, SetId.parse(base), readUpload.read(set, form.files()), call(form, reader, "open"));
            answers.sendTo(new Address.Draft(draft.id()), wording, response);
        } catch (RefusedException e) {
            NewDraftPage again = NewDraftPage.refused(
                    form, bases(form.text(DraftForm.COPIED_FROM), wording), e.violations(), wording);
            answers.send(again, new Address.NewDraft(), wording, request, response);
        }
    }

    private void take(
            String step,
            UUID id,
            DraftForm form,
            Reader reader,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        String what = step + " " + id;
        StoringCall call = call(form, reader, what);
        Outcome refused;
        try {
            if (!call.isCarriedOut()) {
                take(step, id, form, call);
            }
            answers.sendTo(new Address.Draft(id), wording, response);
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
        if (call(form, reader, what).isCarriedOut()) {
            answers.sendTo(new Address.Draft(id), wording, response);
        } else {
            DraftPage again = DraftPage.of(readRuleDrafts.draft(id), reader, refused, wording);
            answers.send(again, new Address.Draft(id), wording, request, response);
        }
    }

    private void take(String step, UUID id, DraftForm form, StoringCall call) {
        String seen = form.text(DraftForm.SEEN);
        switch (step) {
            case "upload" ->
                moveRuleDraft.upload(id, seen, readUpload.read(readRuleDrafts.set(id), form.files()), call);
            case "submit" -> moveRuleDraft.submit(id, seen, call);
            case "withdraw" -> moveRuleDraft.withdraw(id, seen, call);
            case "approve" -> moveRuleDraft.approve(id, seen, call);
            case "return" -> moveRuleDraft.sendBack(id, seen, form.text(DraftForm.REASON), call);
            default -> throw new ConflictException(Bilingual.of("Không rõ việc cần làm.", "Unknown what to do."));
        }
    }

    /**
     * A form that is sent twice stores once: what it asked for is kept together with what it stored. The same page filled in
     * anew, as after going back, is another call.
     */
    private StoringCall call(DraftForm form, Reader reader, String what) {
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

    private static RefusedException noSet() {
        return new RefusedException(
                DraftForm.SET,
                Bilingual.of(
                        "Tên bộ chỉ số có dạng cấp/tên, như province/2025: chữ thường không dấu, chữ số, gạch nối.",
                        "A set is named level/name, such as province/2025: lower-case letters, digits, hyphens."));
    }

    /** The sets in force, the newest of each level first. */
    private List<NewDraftPage.Base> bases(String chosen, Wording wording) {
        return catalogue.sets().stream()
                .filter(set -> set.status() == SetView.Status.IN_FORCE)
                .map(set -> new NewDraftPage.Base(
                        set.id().toString(),
                        set.id() + " – " + wording.text("set.title", wording.title(set), wording.year(set)),
                        set.id().toString().equals(chosen)))
                .toList();
    }
}
