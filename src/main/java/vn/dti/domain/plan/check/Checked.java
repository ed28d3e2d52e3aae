package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.domain.text.NumberText;

/**
 * A plan under check: its lines, where findings go, and which nodes are not judged.
 *
 * @param plan the plan
 * @param sources its lines
 * @param skipped nodes of which something was not understood, so that what they lack may be a consequence
 * @param findings where findings go
 */
record Checked(ScoringPlan plan, PlanSources sources, Set<NodeCode> skipped, Findings findings) {
    Findings.Draft error(String code, PlanNode node, SourceAspect aspect) {
        return findings.error(code).rule(title(node)).at(sources.best(node.code(), aspect));
    }

    /** An error at a line, else at the title. */
    Findings.Draft errorAt(String code, PlanNode node, Optional<SourcePosition> line) {
        return findings.error(code).rule(title(node)).at(line.or(() -> sources.best(node.code(), SourceAspect.TITLE)));
    }

    Findings.Draft warning(String code, PlanNode node, SourceAspect aspect) {
        return findings.warning(code).rule(title(node)).at(sources.best(node.code(), aspect));
    }

    static String title(PlanNode node) {
        return node.code() + " " + node.name();
    }

    /** A number in Vietnamese. */
    static String vi(BigDecimal number) {
        return NumberText.plain(number).vi();
    }

    /** A number in English. */
    static String en(BigDecimal number) {
        return NumberText.plain(number).en();
    }

    /** A share in percent, without trailing zeros. */
    static BigDecimal percent(BigDecimal share) {
        return Decimals.normal(share.movePointRight(2));
    }
}
