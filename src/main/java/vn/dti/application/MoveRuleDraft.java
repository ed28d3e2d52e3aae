package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.DraftRefusal;
import vn.dti.domain.draft.DraftStep;
import vn.dti.domain.draft.DraftStep.Kind;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.draft.RuleDrafts;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.text.Bilingual;

/**
 * Takes the next step with a draft: other files, submission, approval, return, withdrawal. Who takes it names what he has
 * seen ({@link RuleDraft#tag}); of two at the same time one is told that the other was first. All steps throw
 * {@link NotFoundException} if there is no such draft, {@link NotPermittedException} if somebody else has to take the step,
 * {@link ConflictException} if nobody can as things stand, {@link OutdatedException} if the draft was changed after it was
 * seen.
 */
@ApplicationScoped
public class MoveRuleDraft {
    @Inject
    private RuleDrafts drafts;

    @Inject
    private CheckedDrafts checked;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SetExamples examples;

    @Inject
    private RecordInArchive archive;

    @Inject
    private EditionArchive stored;

    @Inject
    private Clock clock;

    /** Puts other files in place of those that the draft has. */
    public RuleDraft upload(UUID id, String seen, DraftFiles files, StoringCall call) {
        Optional<RuleDraft> draft = open(id, seen, Kind.UPLOADED, call);
        if (draft.isEmpty()) {
            return find(id);
        }
        DraftFiles content = files.withExamplesOf(draft.get().copiedFrom().flatMap(examples::of));
        RuleDraft after = draft.get()
                .thenUploaded(
                        clock.instant(),
                        call.by(),
                        content.fingerprint(draft.get().set()));
        return take(after, call, () -> archive.draftStep(after, Optional.of(content), call));
    }

    /**
     * Hands the draft over for approval.
     *
     * @throws RefusedException if its rules or examples have errors, or its set is in force
     */
    public RuleDraft submit(UUID id, String seen, StoringCall call) {
        return step(id, seen, Kind.SUBMITTED, "", call);
    }

    /**
     * Sends the draft back.
     *
     * @param reason why, which its editors read
     * @throws RefusedException if no reason is given, or it is too long
     */
    public RuleDraft sendBack(UUID id, String seen, String reason, StoringCall call) {
        return step(id, seen, Kind.RETURNED, checkedReason(reason), call);
    }

    /** Gives the draft up. */
    public RuleDraft withdraw(UUID id, String seen, StoringCall call) {
        return step(id, seen, Kind.WITHDRAWN, "", call);
    }

    /**
     * Brings the content of the draft into force: its set, the step and the log in one transaction.
     *
     * @throws ExistsAlreadyException if a set of this id came into force meanwhile
     */
    public RuleDraft approve(UUID id, String seen, StoringCall call) {
        Optional<RuleDraft> draft = open(id, seen, Kind.APPROVED, call);
        if (draft.isEmpty()) {
            learn(find(id));
            return find(id);
        }
        refuseErrors(draft.get());
        RuleDraft after = draft.get().then(Kind.APPROVED, clock.instant(), call.by(), "");
        SetInForce set = PlanTexts.inForce(
                checked.of(draft.get()).rules(),
                drafts.files(draft.get()).rules(draft.get().set()),
                after.last().at(),
                call.by());
        return take(after, call, () -> {
            try {
                archive.approval(after, set.stored(), call);
            } catch (EditionArchive.AlreadyStoredException e) {
                ExistsAlreadyException exists = OpenRuleDraft.inForceAlready(after.set());
                exists.addSuppressed(e);
                throw exists;
            }
            catalogue.update(state -> state.with(set));
        });
    }

    private RuleDraft step(UUID id, String seen, Kind kind, String note, StoringCall call) {
        Optional<RuleDraft> draft = open(id, seen, kind, call);
        if (draft.isEmpty()) {
            return find(id);
        }
        if (kind == Kind.SUBMITTED) {
            refuseErrors(draft.get());
        }
        RuleDraft after = draft.get().then(kind, clock.instant(), call.by(), note);
        return take(after, call, () -> archive.draftStep(after, Optional.empty(), call));
    }

    /** The draft to which a step may be added; nothing if this very call has added it before. */
    private Optional<RuleDraft> open(UUID id, String seen, Kind kind, StoringCall call) {
        RuleDraft draft = find(id);
        DraftStep last = draft.last();
        if (call.isCarriedOut() && last.kind() == kind && last.by().equals(call.by())) {
            return Optional.empty();
        }
        refuse(draft, kind, call.by());
        if (!draft.tag().equals(seen)) {
            throw outdated();
        }
        return Optional.of(draft);
    }

    private RuleDraft find(UUID id) {
        return drafts.find(id).orElseThrow(() -> ReadRuleDrafts.noSuchDraft(id.toString()));
    }

    private static void refuse(RuleDraft draft, Kind kind, String by) {
        Optional<DraftRefusal> refusal = draft.refusal(kind, by);
        if (refusal.isPresent()) {
            throw refusal.get().isForThisPerson()
                    ? new NotPermittedException(refusal.get().text())
                    : new ConflictException(refusal.get().text());
        }
    }

    /** Takes the step, or tells who comes second what the first has made of the draft. */
    private RuleDraft take(RuleDraft after, StoringCall call, Runnable storing) {
        try {
            storing.run();
            return after;
        } catch (RuleDrafts.ChangedMeanwhileException e) {
            refuse(find(after.id()), after.last().kind(), call.by());
            OutdatedException outdated = outdated();
            outdated.addSuppressed(e);
            throw outdated;
        }
    }

    /** The catalogue takes over a set that was stored without its knowledge, as when the database failed just then. */
    private void learn(RuleDraft draft) {
        stored.activatedSets().stream()
                .filter(set -> set.id().equals(draft.set()))
                .map(PlanTexts::restore)
                .forEach(set -> catalogue.update(state -> state.with(set)));
    }

    private void refuseErrors(RuleDraft draft) {
        if (catalogue.state().inForce().containsKey(draft.set())) {
            throw OpenRuleDraft.inForceAlready(draft.set());
        }
        RefusedException.ifErrors(checked.of(draft).findings(), draft.set().toString());
    }

    private static String checkedReason(String reason) {
        String text = reason.strip();
        if (text.isEmpty()) {
            throw new RefusedException(
                    "reason",
                    Bilingual.of(
                            "Hãy nêu lý do trả lại để người soạn biết cần sửa gì.",
                            "Give the reason, so that the editor knows what to change."));
        }
        if (text.length() > DraftStep.LONGEST_NOTE
                || text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new RefusedException(
                    "reason",
                    Bilingual.of(
                            "Lý do dài không quá %d ký tự.".formatted(DraftStep.LONGEST_NOTE),
                            "A reason has at most %d characters.".formatted(DraftStep.LONGEST_NOTE)));
        }
        return text;
    }

    private static OutdatedException outdated() {
        return new OutdatedException(Bilingual.of(
                "Dự thảo đã thay đổi sau khi bạn mở; hãy xem lại nội dung hiện nay rồi quyết định.",
                "The draft was changed after you had opened it; look at what it is now, then decide."));
    }
}
