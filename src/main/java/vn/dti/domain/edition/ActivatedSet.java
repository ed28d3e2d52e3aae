package vn.dti.domain.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.RuleFingerprint;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;

/**
 * An indicator set in force, kept by content: what happens to the files afterwards does not change it.
 *
 * @param id the set
 * @param rules the rule files as they were when the set came into force
 * @param ruleFingerprint the fingerprint of their contents
 * @param plan the canonical text of the plan
 * @param planFingerprint the fingerprint of the plan
 * @param sources the canonical text of the lines from which the plan was read
 * @param since when it came into force, to the microsecond
 * @param by who brought it into force
 */
public record ActivatedSet(
        SetId id,
        RuleFolder rules,
        String ruleFingerprint,
        String plan,
        String planFingerprint,
        String sources,
        Instant since,
        String by) {
    /** Keeps moments to the microsecond, as they are stored, so that they are the same before and after. */
    public ActivatedSet {
        since = since.truncatedTo(ChronoUnit.MICROS);
    }

    /** What does not fit its fingerprint, so that somebody else wrote it; empty for a set that is as it was stored. */
    public Optional<Bilingual> damage() {
        if (!RuleFingerprint.of(rules).equals(ruleFingerprint)) {
            return Optional.of(Bilingual.of(
                    "Tệp quy tắc đã lưu không khớp dấu vân tay", "The stored rule files do not fit their fingerprint"));
        }
        return CanonicalPlan.fingerprint(plan).equals(planFingerprint)
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        "Cách tính đã lưu không khớp dấu vân tay", "The stored plan does not fit its fingerprint"));
    }
}
