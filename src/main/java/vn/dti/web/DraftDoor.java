package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dti.application.Catalogue;
import vn.dti.application.MoveRuleDraft;
import vn.dti.application.OpenRuleDraft;
import vn.dti.application.ReadRuleDrafts;
import vn.dti.application.ReadUpload;
import vn.dti.application.RefusedException;
import vn.dti.application.SetView;
import vn.dti.application.StoringCall;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/**
 * The door of the pages of drafts, for people who have signed in. What they show is never kept, here or elsewhere. What
 * they send has to come from a page of our own; what was stored is answered by sending the browser to the draft.
 */
@ApplicationScoped
public class DraftDoor {
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
    private FormSteps steps;

    @Inject
    private PrivateAnswers answers;

    /** Sends the page at an address. */
    void get(Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Reader> reader = Reader.of(request);
        if (reader.isEmpty() || !reader.get().isDrafter()) {
            answers.refuse(reader.isEmpty(), wording, request, response);
        } else if (address instanceof Address.NewDraft && !reader.get().editor()) {
            answers.refuse(false, wording, request, response);
        } else {
            answers.send(page(address, reader.get(), wording), address, wording, request, response);
        }
    }

    /** Does what a form asks for; its sender is known and it is one of our own. */
    void post(
            Address address,
            DraftForm form,
            Reader reader,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        String step = form.text(DraftForm.STEP);
        boolean decides = step.equals("approve") || step.equals("return");
        if (decides ? !reader.approver() : !reader.editor()) {
            answers.refuse(false, wording, request, response);
        } else if (address instanceof Address.NewDraft) {
            open(form, reader, wording, request, response);
        } else if (address instanceof Address.Draft draft) {
            take(step, draft.id(), form, reader, wording, request, response);
        } else {
            answers.tell(HttpServletResponse.SC_METHOD_NOT_ALLOWED, wording, request, response);
        }
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
                    set, SetId.parse(base), readUpload.read(set, form.files()), steps.call("open", form, reader));
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
        Optional<Outcome> refused =
                steps.carryOut(step + " " + id, form, reader, wording, call -> take(step, id, form, call));
        if (refused.isEmpty()) {
            answers.sendTo(new Address.Draft(id), wording, response);
        } else {
            DraftPage again = DraftPage.of(readRuleDrafts.draft(id), reader, refused.get(), wording);
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
            default -> throw FormSteps.unknown();
        }
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
                        set.id() + " – " + wording.text("set.title", wording.titleOfLevel(set), wording.year(set)),
                        set.id().toString().equals(chosen)))
                .toList();
    }
}
