package vn.dti.domain.plausibility;

import java.util.List;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;

/** Reads plausibility rules and applies them. Safe for several threads. */
public interface PlausibilityChecks {
    /** The rules of a folder, checked against the plan of its set; none if it has no such file. */
    PlausibilityRules read(RuleFolder folder, ScoringPlan plan);

    /** The doubts about each of several units, the heaviest first, then in the order of the rules. */
    List<List<Doubt>> check(PlausibilityRules rules, List<ReportedFigures> units);
}
