package vn.dti.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dti.application.DraftView;
import vn.dti.application.TrialView;
import vn.dti.domain.draft.DraftRefusal;
import vn.dti.domain.draft.DraftState;
import vn.dti.domain.draft.DraftStep;
import vn.dti.domain.draft.DraftStep.Kind;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.plan.Finding;

/**
 * One draft: what was found, what changes, who would move, what was done to it, and what the reader may do now.
 *
 * @param title its title
 * @param state where it stands, in words
 * @param style the same as the name of a style
 * @param facts what is to be known of it at once, term and text
 * @param base the set in force with which it is compared, as a list of none or one
 * @param inForce the page of the set once it is in force, as a list of none or one
 * @param content where its rules are given as a workbook
 * @param refusal why the last call was refused; empty if it was not
 * @param unread the uploaded files that were not read
 * @param figures where its figures belong, once it is in force and has none, as a list of none or one
 * @param findings what the check found, file by file
 * @param errors how many of them are errors, in words; empty if none
 * @param comparable whether the rules have no error, so that they could be compared
 * @param changes what changed
 * @param effects who would move
 * @param steps what was done
 * @param may what the reader may do
 * @param httpStatus the status with which it is sent
 */
public record DraftPage(
        String title,
        String state,
        String style,
        List<Fact> facts,
        List<Link> base,
        List<Link> inForce,
        String content,
        String refusal,
        UnreadFiles unread,
        List<FiguresNeeded> figures,
        List<FileFindings> findings,
        String errors,
        boolean comparable,
        List<Change> changes,
        List<Effect> effects,
        List<Step> steps,
        May may,
        int httpStatus)
        implements Page {
    /** Keeps its own copies. */
    public DraftPage {
        facts = List.copyOf(facts);
        base = List.copyOf(base);
        inForce = List.copyOf(inForce);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
        steps = List.copyOf(steps);
    }

    /**
     * The findings of one file.
     *
     * @param file its path; empty for what is about the whole set
     * @param findings the findings, by line
     */
    public record FileFindings(String file, List<TrialPage.Problem> findings) {
        /** Keeps its own copy. */
        public FileFindings {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A change.
     *
     * @param node the code of the node
     * @param name its name
     * @param text what changed
     * @param legalBasis its legal basis
     */
    public record Change(String node, String name, String text, String legalBasis) {}

    /**
     * Who would move in one year.
     *
     * @param id names it on the page
     * @param ranking the ranking whose figures were evaluated
     * @param sample whether its figures are generated
     * @param moves how many units change their rank, in words
     * @param missing how many units get no result by the draft, in words; empty if all do
     * @param movers those that change their rank, the greatest change first
     * @param stayers the others, by rank
     */
    public record Effect(
            String id,
            Link ranking,
            boolean sample,
            String moves,
            String missing,
            List<TrialPage.Row> movers,
            List<TrialPage.Row> stayers) {
        /** Keeps its own copies. */
        public Effect {
            movers = List.copyOf(movers);
            stayers = List.copyOf(stayers);
        }
    }

    /**
     * A step.
     *
     * @param at when
     * @param by who
     * @param what what was done, in words
     * @param reason why, if it was sent back
     * @param fingerprint the beginning of the fingerprint of the content
     */
    public record Step(String at, String by, String what, String reason, String fingerprint) {}

    /**
     * What the reader may do.
     *
     * @param action where forms are sent
     * @param seen the tag of what the page shows
     * @param key under which sending a form twice stores once
     * @param upload whether he may upload other files
     * @param submit whether he may submit
     * @param withdraw whether he may withdraw
     * @param decide whether he may send back
     * @param approve whether he may approve
     * @param why why he can do nothing, or not what he might expect
     * @param reason the reason as it was typed
     * @param reasonError what is wrong with it
     */
    public record May(
            String action,
            String seen,
            String key,
            boolean upload,
            boolean submit,
            boolean withdraw,
            boolean decide,
            boolean approve,
            String why,
            String reason,
            String reasonError) {
        /** Whether he may do anything. */
        public boolean any() {
            return upload || submit || withdraw || decide;
        }
    }

    static DraftPage of(DraftView view, Reader reader, Outcome outcome, Wording wording) {
        RuleDraft draft = view.draft();
        Language language = wording.language();
        int errors = (int) view.checked().errors();
        return new DraftPage(
                wording.text("draft.title", draft.set().toString()),
                wording.of(draft.state().label()),
                DraftsPage.style(draft.state()),
                facts(view, wording),
                view.base().stream()
                        .map(base -> Link.to(
                                wording.text("set.title", wording.title(base), wording.year(base)),
                                new Address.IndicatorSet(base.id()).in(language)))
                        .toList(),
                draft.state() == DraftState.IN_FORCE
                        ? List.of(Link.to(draft.set().toString(), new Address.IndicatorSet(draft.set()).in(language)))
                        : List.of(),
                "/api/v1/rule-drafts/" + draft.id() + "/rules",
                outcome.text(),
                UnreadFiles.of(view.checked().passedOver(), wording),
                view.awaitsFigures().stream()
                        .map(needed -> FiguresNeeded.of(needed, wording))
                        .toList(),
                byFile(view.checked().findings(), wording),
                errors > 0 ? wording.counted("trials.errors", errors) : "",
                view.checked().rules().isClean(),
                view.changes().stream()
                        .map(change -> new Change(
                                change.node(),
                                wording.of(change.name()),
                                wording.of(change.text()),
                                String.join("; ", change.legalBasis())))
                        .toList(),
                view.effects().stream().map(effect -> effect(effect, wording)).toList(),
                draft.steps().stream().map(step -> step(step, wording)).toList(),
                may(view, reader, outcome, wording),
                outcome.status());
    }

    private static List<Fact> facts(DraftView view, Wording wording) {
        RuleDraft draft = view.draft();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                wording.text("draft.version"),
                wording.text(
                        "draft.version.text",
                        wording.count(draft.version()),
                        draft.upload().by(),
                        wording.moment(draft.upload().at()))));
        view.checked()
                .rules()
                .plan()
                .ifPresent(plan -> plan.root()
                        .maximum()
                        .ifPresent(
                                maximum -> facts.add(new Fact(wording.text("set.points"), wording.amount(maximum)))));
        facts.add(new Fact(wording.text("draft.fingerprint"), draft.fingerprint()));
        return facts;
    }

    private static List<FileFindings> byFile(List<Finding> findings, Wording wording) {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String file = finding.places().isEmpty()
                    ? ""
                    : wording.of(finding.places().get(0).document());
            files.computeIfAbsent(file, any -> new ArrayList<>()).add(finding);
        }
        return files.entrySet().stream()
                .map(file -> new FileFindings(
                        file.getKey(),
                        file.getValue().stream()
                                .sorted(Comparator.comparing(Finding::severity)
                                        .thenComparing(finding -> finding.places()
                                                        .isEmpty()
                                                ? 0
                                                : finding.places().get(0).line()))
                                .map(finding -> TrialPage.problem(finding, wording))
                                .toList()))
                .toList();
    }

    private static Effect effect(DraftView.Effect effect, Wording wording) {
        int missing = effect.rows().size() - effect.evaluated();
        return new Effect(
                "anh-huong-" + effect.period().toString().replace('/', '-'),
                Link.to(
                        wording.of(effect.title()) + " – "
                                + effect.period().set().name() + "/"
                                + effect.period().panel(),
                        new Address.Ranking(effect.period(), Optional.empty()).in(wording.language())),
                effect.sample(),
                wording.counted("trial.moves", effect.moved()),
                missing == 0 ? "" : wording.counted("draft.without", missing),
                effect.rows().stream()
                        .filter(row -> row.moves() && row.newValue().isPresent())
                        .sorted(TrialPage.BY_MOVE)
                        .map(row -> TrialPage.row(row, wording))
                        .toList(),
                effect.rows().stream()
                        .filter(row -> !row.moves() && row.newValue().isPresent())
                        .map((TrialView.Row row) -> TrialPage.row(row, wording))
                        .toList());
    }

    private static Step step(DraftStep step, Wording wording) {
        String what = switch (step.kind()) {
            case UPLOADED -> wording.text("step.uploaded");
            case SUBMITTED -> wording.text("step.submitted");
            case APPROVED -> wording.text("step.approved");
            case RETURNED -> wording.text("step.returned");
            case WITHDRAWN -> wording.text("step.withdrawn");
        };
        return new Step(
                wording.moment(step.at()),
                step.by(),
                what,
                step.note(),
                step.fingerprint().substring(0, Math.min(12, step.fingerprint().length())));
    }

    private static May may(DraftView view, Reader reader, Outcome outcome, Wording wording) {
        RuleDraft draft = view.draft();
        boolean mayUpload = reader.editor() && isFree(draft, Kind.UPLOADED, reader);
        boolean maySubmit =
                reader.editor() && view.checked().isClean() && !view.isTaken() && isFree(draft, Kind.SUBMITTED, reader);
        boolean mayWithdraw = reader.editor() && isFree(draft, Kind.WITHDRAWN, reader);
        boolean mayDecide = reader.approver() && isFree(draft, Kind.APPROVED, reader);
        String why = why(view, reader, wording);
        return new May(
                new Address.Draft(draft.id()).in(wording.language()),
                draft.tag(),
                UUID.randomUUID().toString(),
                mayUpload,
                maySubmit,
                mayWithdraw,
                mayDecide,
                mayDecide && !view.isTaken(),
                why.equals(outcome.text()) ? "" : why,
                outcome.reason(),
                outcome.reasonError());
    }

    private static boolean isFree(RuleDraft draft, Kind kind, Reader reader) {
        return draft.refusal(kind, reader.name()).isEmpty();
    }

    /** What somebody with the role is told who cannot go on: his own draft waits for another, or has errors. */
    private static String why(DraftView view, Reader reader, Wording wording) {
        RuleDraft draft = view.draft();
        if (view.isTaken()) {
            return wording.text("draft.taken", draft.set().toString());
        }
        if (draft.state() == DraftState.SUBMITTED && reader.approver()) {
            return draft.refusal(Kind.APPROVED, reader.name())
                    .map(DraftRefusal::text)
                    .map(wording::of)
                    .orElse("");
        }
        if (draft.state() == DraftState.SUBMITTED) {
            return wording.text("draft.waits");
        }
        if (draft.state() == DraftState.DRAFT
                && reader.editor()
                && !view.checked().isClean()) {
            return wording.text("draft.has-errors");
        }
        if (draft.state() == DraftState.RETURNED && reader.editor()) {
            return wording.text("draft.to-mend", draft.last().by());
        }
        return draft.state() == DraftState.DRAFT && !reader.editor() ? wording.text("draft.not-yet") : "";
    }

    @Override
    public String view() {
        return "draft";
    }

    @Override
    public String part() {
        return "drafts";
    }
}
