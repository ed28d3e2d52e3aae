package vn.dti.web;

import java.util.List;
import java.util.Locale;
import vn.dti.domain.draft.DraftState;
import vn.dti.domain.draft.RuleDraft;

/**
 * All drafts.
 *
 * @param title its title
 * @param rows one row for each draft
 * @param upload where rules are uploaded; empty for who may not
 */
public record DraftsPage(String title, List<Row> rows, String upload) implements Page {
    /** Keeps its own copy. */
    public DraftsPage {
        rows = List.copyOf(rows);
    }

    /**
     * A draft.
     *
     * @param set the set that it is to be, and the page of the draft
     * @param state where it stands, in words
     * @param style the same as the name of a style
     * @param version how many times files were uploaded
     * @param by who took the last step
     * @param at when
     */
    public record Row(Link set, String state, String style, String version, String by, String at) {}

    static DraftsPage of(List<RuleDraft> drafts, boolean mayUpload, Wording wording) {
        return new DraftsPage(
                wording.text("drafts.title"),
                drafts.stream().map(draft -> row(draft, wording)).toList(),
                mayUpload ? new Address.NewDraft().in(wording.language()) : "");
    }

    private static Row row(RuleDraft draft, Wording wording) {
        return new Row(
                Link.to(draft.set().toString(), new Address.Draft(draft.id()).in(wording.language())),
                wording.of(draft.state().label()),
                style(draft.state()),
                wording.count(draft.version()),
                draft.last().by(),
                wording.moment(draft.last().at()));
    }

    /** The name of the style of a state. */
    static String style(DraftState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String view() {
        return "drafts";
    }

    @Override
    public String part() {
        return "drafts";
    }
}
