package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.DraftState;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.draft.RuleDrafts;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleWorkbooks;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/** Reads drafts: what is in them, what they change, and who would move. */
@ApplicationScoped
public class ReadRuleDrafts {
    private static final String SAMPLE = "-sample";

    @Inject
    private RuleDrafts drafts;

    @Inject
    private CheckedDrafts checked;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadEditions readEditions;

    @Inject
    private RuleWorkbooks workbooks;

    /** All drafts, the one that was changed last first. */
    public List<RuleDraft> drafts() {
        return drafts.drafts();
    }

    /**
     * One draft with everything that a decision on it needs.
     *
     * @throws NotFoundException if there is none
     */
    public DraftView draft(UUID id) {
        return view(drafts.find(id).orElseThrow(() -> noSuchDraft(id.toString())));
    }

    /**
     * The set that a draft is to be.
     *
     * @throws NotFoundException if there is no such draft
     */
    public SetId set(UUID id) {
        return drafts.find(id).orElseThrow(() -> noSuchDraft(id.toString())).set();
    }

    /**
     * The rules and examples of a draft as an Excel workbook, so that who decides on it can read all of it.
     *
     * @throws NotFoundException if there is no such draft
     * @throws RefusedException if the form of its files is wrong, so that no table can be made of them
     */
    public byte[] workbook(UUID id) {
        RuleDraft draft = drafts.find(id).orElseThrow(() -> noSuchDraft(id.toString()));
        Findings findings = new Findings();
        DraftFiles files = drafts.files(draft);
        byte[] workbook = workbooks.write(files.rules(draft.set()), files.examples(), findings);
        RefusedException.ifErrors(findings.sorted(), draft.set().toString());
        return workbook;
    }

    /** There is no such draft. */
    public static NotFoundException noSuchDraft(String id) {
        return new NotFoundException(
                Bilingual.of("Không có dự thảo “%s”.".formatted(id), "There is no draft “%s”.".formatted(id)));
    }

    private DraftView view(RuleDraft draft) {
        IndexState now = catalogue.state();
        CheckRules.Checked found = checked.of(draft);
        CheckRules.Checked content =
                found.with(LevelOfDraft.notices(draft.set(), found.rules().plan(), now));
        Optional<SetInForce> base = draft.copiedFrom().map(from -> now.inForce().get(from));
        Optional<ScoringPlan> plan = content.rules().isClean() ? content.rules().plan() : Optional.empty();
        List<ChangedRule> changes = new ArrayList<>();
        List<DraftView.Effect> effects = new ArrayList<>();
        if (plan.isPresent() && base.isPresent()) {
            changes.addAll(ChangedRule.between(base.get().plan(), plan.get()));
        }
        if (plan.isPresent()) {
            base.flatMap(set -> MovementBetweenPlans.largestYear(set.stored().id(), now))
                    .ifPresent(year -> effects.add(effect(year, plan.get(), now)));
            sampleYear(draft, now)
                    .map(year -> effect(year, plan.get(), now))
                    .filter(effect -> effect.evaluated() > 0)
                    .ifPresent(effects::add);
        }
        return new DraftView(
                draft,
                content,
                base.map(set -> catalogue.set(set.stored().id())),
                changes,
                effects,
                !draft.state().isEnded() && now.inForce().containsKey(draft.set()),
                awaitsFigures(draft));
    }

    private Optional<SetWithoutFigures> awaitsFigures(RuleDraft draft) {
        return draft.state() == DraftState.IN_FORCE
                ? readEditions.setsWithoutFigures().stream()
                        .filter(set -> set.set().id().equals(draft.set()))
                        .findFirst()
                : Optional.empty();
    }

    /** The newest stored year of an illustration at the same level, beside the one that the draft is compared with. */
    private static Optional<EvaluatedPeriod> sampleYear(RuleDraft draft, IndexState now) {
        return now.periods().values().stream()
                .filter(year -> year.plan().header().sample())
                .filter(year -> {
                    String level = year.id().set().level();
                    return level.equals(draft.set().level())
                            || level.equals(draft.set().level() + SAMPLE);
                })
                .filter(year -> draft.copiedFrom()
                        .filter(from -> from.equals(year.id().set()))
                        .isEmpty())
                .max(Comparator.comparingInt(
                                (EvaluatedPeriod year) -> year.plan().header().dataYear())
                        .thenComparing(year -> year.panel().units().size()));
    }

    private DraftView.Effect effect(EvaluatedPeriod year, ScoringPlan plan, IndexState now) {
        List<TrialView.Row> rows = MovementBetweenPlans.rows(year, plan);
        SetInForce set = now.inForce().get(year.id().set());
        ScoringPlan shown = set == null ? year.plan() : set.plan();
        return new DraftView.Effect(
                year.id(),
                Bilingual.of(shown.root().name(), shown.root().nameEn()),
                shown.header().sample(),
                (int) rows.stream().filter(row -> row.newValue().isPresent()).count(),
                (int) rows.stream()
                        .filter(row -> row.newValue().isPresent() && row.moves())
                        .count(),
                rows);
    }
}
