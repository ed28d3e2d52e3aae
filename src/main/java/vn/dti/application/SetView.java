package vn.dti.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ScoringPlan;

/**
 * An indicator set as it is shown.
 *
 * @param id the set
 * @param status whether it is in force, a usable trial, or refused
 * @param plan its plan; absent if refused
 * @param sources the lines from which the plan was read
 * @param ruleFingerprint the fingerprint of its rule files
 * @param planFingerprint the fingerprint of its plan; absent if refused
 * @param since when it came into force
 * @param findings what the check of its folder found, rules first, then data files; empty for a set in force
 * @param filesChanged whether the files of a set in force have changed since, so that the folder differs from what holds
 * @param sharesYear whether it is in force and another set in force is of the same level and data year, so that the title
 *     and the year do not tell them apart
 */
public record SetView(
        SetId id,
        Status status,
        Optional<ScoringPlan> plan,
        PlanSources sources,
        String ruleFingerprint,
        Optional<String> planFingerprint,
        Optional<Instant> since,
        List<Finding> findings,
        boolean filesChanged,
        boolean sharesYear) {
    /** The standing of a set. */
    public enum Status {
        /** In force: kept by content, used for results. */
        IN_FORCE,
        /** Checked and usable under its own id; not in force. */
        TRIAL,
        /** Not usable: its findings say why. */
        REFUSED
    }

    /** Keeps its own copy. */
    public SetView {
        findings = List.copyOf(findings);
    }

    /** The title, or the id where there is no plan. */
    public String title() {
        return plan.map(p -> p.root().name()).orElse(id.toString());
    }

    /** The title in English, or the id where there is no plan. */
    public String titleEn() {
        return plan.map(p -> p.root().nameEn()).orElse(id.toString());
    }

    /** Whether the set is an illustration with generated figures. */
    public boolean sample() {
        return plan.map(p -> p.header().sample()).orElse(false);
    }
}
