package vn.dti.domain.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dti.domain.draft.DraftStep.Kind;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/**
 * Rules on their way into force. What may be done next, and by whom, follows from the steps taken so far; the content of
 * each upload is kept apart ({@link RuleDrafts#files}).
 *
 * @param id random
 * @param set the set that it is to be
 * @param copiedFrom the set in force that it began as, with which it is compared
 * @param steps what was done to it, the first an upload
 */
public record RuleDraft(UUID id, SetId set, Optional<SetId> copiedFrom, List<DraftStep> steps) {
    /** The most steps of a draft. */
    public static final int MOST_STEPS = 100;

    private static final int TAG_DIGITS = 32;

    /** Refuses steps that do not begin with an upload or are not numbered from 1. */
    public RuleDraft {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).kind() != Kind.UPLOADED) {
            throw new IllegalArgumentException("a draft begins with an upload: " + id);
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).number() != i + 1) {
                throw new IllegalArgumentException("step " + (i + 1) + " of draft " + id + " is missing");
            }
        }
    }

    /** A draft that begins with an upload. */
    public static RuleDraft begin(
            UUID id, SetId set, Optional<SetId> copiedFrom, Instant at, String by, String fingerprint) {
        return new RuleDraft(id, set, copiedFrom, List.of(new DraftStep(1, Kind.UPLOADED, at, by, fingerprint, "")));
    }

    /** The last step. */
    public DraftStep last() {
        return steps.get(steps.size() - 1);
    }

    /** The last upload: where the content lies that it has now. */
    public DraftStep upload() {
        return steps.stream()
                .filter(step -> step.kind() == Kind.UPLOADED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** How many times files were uploaded. */
    public int version() {
        return (int) steps.stream().filter(step -> step.kind() == Kind.UPLOADED).count();
    }

    /** The fingerprint of the content that it has now. */
    public String fingerprint() {
        return upload().fingerprint();
    }

    /** Names this content after exactly these steps: who names it has seen what the draft is now. */
    public String tag() {
        String digits = fingerprint();
        return steps.size() + "-" + digits.substring(0, Math.min(TAG_DIGITS, digits.length()));
    }

    /** Where it stands. */
    public DraftState state() {
        return switch (last().kind()) {
            case UPLOADED -> DraftState.DRAFT;
            case SUBMITTED -> DraftState.SUBMITTED;
            case RETURNED -> DraftState.RETURNED;
            case WITHDRAWN -> DraftState.WITHDRAWN;
            case APPROVED -> DraftState.IN_FORCE;
        };
    }

    /** Who had a hand in it: uploaded any version, or submitted. */
    public Set<String> hands() {
        return steps.stream()
                .filter(step -> step.kind() == Kind.UPLOADED || step.kind() == Kind.SUBMITTED)
                .map(DraftStep::by)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The draft after one more step, about the content that it has now. */
    public RuleDraft then(Kind kind, Instant at, String by, String note) {
        return then(kind, at, by, fingerprint(), note);
    }

    /** The draft after an upload of other content. */
    public RuleDraft thenUploaded(Instant at, String by, String fingerprint) {
        return then(Kind.UPLOADED, at, by, fingerprint, "");
    }

    private RuleDraft then(Kind kind, Instant at, String by, String fingerprint, String note) {
        List<DraftStep> all = new ArrayList<>(steps);
        all.add(new DraftStep(steps.size() + 1, kind, at, by, fingerprint, note));
        return new RuleDraft(id, set, copiedFrom, all);
    }

    /**
     * Why a person cannot take a step now; nothing if he can. Whether he has the role is asked elsewhere, and whether the
     * content has errors.
     */
    public Optional<DraftRefusal> refusal(Kind kind, String by) {
        if (state().isEnded()) {
            return Optional.of(asItStands(Bilingual.of(
                    "Dự thảo này %s nên không thay đổi được nữa; hãy tải lên một dự thảo mới."
                            .formatted(state().label().vi()),
                    "This draft is %s and can no longer be changed; upload a new one."
                            .formatted(state().label().en()))));
        }
        if (steps.size() >= MOST_STEPS && kind != Kind.WITHDRAWN) {
            return Optional.of(asItStands(Bilingual.of(
                    "Dự thảo đã qua %d bước; hãy rút và tải lên một dự thảo mới.".formatted(MOST_STEPS),
                    "The draft has taken %d steps; withdraw it and upload a new one.".formatted(MOST_STEPS))));
        }
        return switch (kind) {
            case UPLOADED ->
                state() == DraftState.SUBMITTED
                        ? Optional.of(
                                asItStands(
                                        Bilingual.of(
                                                "Dự thảo đang chờ phê duyệt nên nội dung không thay đổi được; người phê duyệt có thể trả lại, hoặc người trình rút dự thảo.",
                                                "The draft awaits approval, so its content stands still; the approver can send it back, or the submitter withdraw it.")))
                        : Optional.empty();
            case SUBMITTED ->
                state() == DraftState.SUBMITTED
                        ? Optional.of(asItStands(Bilingual.of(
                                "Dự thảo đã được trình và đang chờ phê duyệt.",
                                "The draft is submitted already and awaits approval.")))
                        : state() == DraftState.RETURNED
                                ? Optional.of(
                                        asItStands(
                                                Bilingual.of(
                                                        "Dự thảo bị trả lại; hãy sửa và tải lại trước khi trình.",
                                                        "The draft was sent back; change it and upload it again before submitting it.")))
                                : Optional.empty();
            case WITHDRAWN ->
                hands().contains(by)
                        ? Optional.empty()
                        : Optional.of(new DraftRefusal(
                                true,
                                Bilingual.of(
                                        "Chỉ người đã tải lên hoặc trình dự thảo mới rút được dự thảo.",
                                        "Only who uploaded or submitted the draft can withdraw it.")));
            case APPROVED, RETURNED -> refusalToDecide(by);
        };
    }

    private Optional<DraftRefusal> refusalToDecide(String by) {
        if (state() != DraftState.SUBMITTED) {
            return Optional.of(asItStands(Bilingual.of(
                    "Dự thảo chưa được trình nên chưa phê duyệt hay trả lại được.",
                    "The draft is not submitted, so it can be neither approved nor sent back.")));
        }
        return hands().contains(by)
                ? Optional.of(new DraftRefusal(
                        true,
                        Bilingual.of(
                                "Người đã tải lên hoặc trình dự thảo không được tự quyết định về dự thảo đó; cần một người phê duyệt khác.",
                                "Who uploaded or submitted a draft cannot decide on it; another approver has to.")))
                : Optional.empty();
    }

    private static DraftRefusal asItStands(Bilingual text) {
        return new DraftRefusal(false, text);
    }
}
