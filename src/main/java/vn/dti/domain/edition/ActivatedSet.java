package vn.dti.domain.edition;

import java.time.Instant;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;

/**
 * An indicator set in force, kept by content: what happens to the files afterwards does not change it.
 *
 * @param id the set
 * @param rules the rule files as they were when the set came into force
 * @param ruleFingerprint the fingerprint of their contents
 * @param plan the canonical text of the plan
 * @param planFingerprint the fingerprint of the plan
 * @param sources the canonical text of the lines from which the plan was read
 * @param since when it came into force
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
        String by) {}
