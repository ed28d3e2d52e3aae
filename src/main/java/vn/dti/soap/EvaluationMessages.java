package vn.dti.soap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.application.SubmissionResult;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.evaluation.Problem;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.PlanNode;

/** Points and values for submitted figures as a message. */
final class EvaluationMessages {
    private EvaluationMessages() {}

    static void write(SubmissionResult result, MessageWriter writer) {
        writer.element("evaluation", () -> {
            writer.text("set", result.set().id().toString())
                    .constant("status", result.set().status())
                    .flag("sample", result.set().sample())
                    .text("planFingerprint", result.set().planFingerprint())
                    .text("panel", result.panel().map(PeriodId::toString))
                    .both("noRanks", result.noRanks());
            for (int unit = 0; unit < result.evaluation().inputs().size(); unit++) {
                int at = unit;
                writer.element("unit", () -> unit(result, at, writer));
            }
        });
    }

    private static void unit(SubmissionResult result, int unit, MessageWriter writer) {
        Evaluation evaluation = result.evaluation();
        NodeCode root = evaluation.plan().root().code();
        writer.text("unit", evaluation.inputs().units().get(unit).text())
                .number("rank", result.rank(unit))
                .decimal("points", evaluation.points(unit, root).map(Decimals::normal))
                .decimal("value", evaluation.value(unit, root));
        boolean asked = result.derivation().isPresent();
        if (asked) {
            result.basis(unit).ifPresent(basis -> writer.constant("basis", basis));
        }
        Outcomes outcomes = new Outcomes(evaluation, unit);
        for (PlanNode node : evaluation.plan().nodes()) {
            Optional<BigDecimal> points = evaluation.points(unit, node.code());
            Optional<BigDecimal> value = evaluation.value(unit, node.code());
            if (points.isPresent() || value.isPresent()) {
                writer.element("node", () -> {
                    writer.text("code", node.code().text())
                            .decimal("points", points.map(Decimals::normal))
                            .decimal("value", value);
                    if (asked) {
                        writer.flag("derived", result.isDerived(unit, node.code()))
                                .decimal("halfWidth", result.halfWidth(unit, node.code()));
                    }
                    RankingMessages.levels(outcomes.levels(node.code()), writer);
                });
            }
        }
        problems(result.problems(unit), writer);
    }

    static void problems(List<Problem> problems, MessageWriter writer) {
        for (Problem problem : problems) {
            writer.element(
                    "problem",
                    () -> writer.text("node", problem.node().text())
                            .text("input", problem.input().map(InputKey::toString))
                            .text("code", problem.code())
                            .both("text", problem.reason()));
        }
    }
}
