package vn.dti.web;

import java.util.List;
import java.util.UUID;
import vn.dti.application.RefusedException;

/**
 * The form by which rules are uploaded as a new draft.
 *
 * @param title its title
 * @param language its language
 * @param action where it is sent
 * @param key under which sending it twice stores once
 * @param set the set that it is to be, as it was typed
 * @param copiedFrom the set that it was copied from, as it was chosen
 * @param bases the sets that can be chosen
 * @param setError what is wrong with the set
 * @param baseError what is wrong with the set that it was copied from
 * @param filesError what is wrong with the files
 * @param httpStatus the status with which it is sent
 */
public record NewDraftPage(
        String title,
        Language language,
        String action,
        String key,
        String set,
        String copiedFrom,
        List<Base> bases,
        String setError,
        String baseError,
        String filesError,
        int httpStatus)
        implements Page {
    private static final int OK = 200;
    private static final int REFUSED = 422;

    /** Keeps its own copy. */
    public NewDraftPage {
        bases = List.copyOf(bases);
    }

    /**
     * A set in force that the rules may have been copied from.
     *
     * @param id the set
     * @param title its title and year
     * @param chosen whether it is chosen
     */
    public record Base(String id, String title, boolean chosen) {}

    /** The empty form. */
    static NewDraftPage empty(List<Base> bases, Wording wording) {
        return of("", "", bases, "", "", "", OK, wording);
    }

    private static NewDraftPage of(
            String set,
            String copiedFrom,
            List<Base> bases,
            String setError,
            String baseError,
            String filesError,
            int status,
            Wording wording) {
        return new NewDraftPage(
                wording.text("draft.new"),
                wording.language(),
                new Address.NewDraft().in(wording.language()),
                UUID.randomUUID().toString(),
                set,
                copiedFrom,
                bases,
                setError,
                baseError,
                filesError,
                status);
    }

    /** The form again with what was typed, each reason at its field. */
    static NewDraftPage refused(
            DraftForm sent, List<Base> bases, List<RefusedException.Violation> reasons, Wording wording) {
        String set = "";
        String base = "";
        String files = "";
        for (RefusedException.Violation reason : reasons) {
            String text = wording.of(reason.text());
            switch (reason.place()) {
                case DraftForm.SET -> set = set.isEmpty() ? text : set;
                case DraftForm.COPIED_FROM -> base = base.isEmpty() ? text : base;
                default -> files = files.isEmpty() ? text : files;
            }
        }
        return of(
                sent.text(DraftForm.SET), sent.text(DraftForm.COPIED_FROM), bases, set, base, files, REFUSED, wording);
    }

    /** Where the sets are listed, from which last year's can be taken as a workbook. */
    public String sets() {
        return new Address.IndicatorSets().in(language);
    }

    @Override
    public String view() {
        return "new-draft";
    }

    @Override
    public String part() {
        return "drafts";
    }
}
