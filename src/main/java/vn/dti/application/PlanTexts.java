package vn.dti.application;

import java.time.Instant;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;

/** Plans and the lines behind them as canonical texts, written and read back. */
final class PlanTexts {
    private PlanTexts() {}

    /** A clean compiled folder as a set in force. */
    static SetInForce inForce(CompiledSet folder, RuleFolder rules, Instant since, String by) {
        ScoringPlan plan = folder.plan().orElseThrow(() -> new IllegalArgumentException("no plan: " + folder.id()));
        String text = CanonicalPlan.write(plan);
        ActivatedSet stored = new ActivatedSet(
                folder.id(),
                rules,
                folder.fingerprint(),
                text,
                CanonicalPlan.fingerprint(text),
                CanonicalPlan.writeSources(folder.sources()),
                since,
                by);
        return new SetInForce(stored, plan, folder.sources());
    }

    /** The plan of an archived set. */
    static SetInForce restore(ActivatedSet stored) {
        return new SetInForce(stored, CanonicalPlan.read(stored.plan()), CanonicalPlan.readSources(stored.sources()));
    }
}
