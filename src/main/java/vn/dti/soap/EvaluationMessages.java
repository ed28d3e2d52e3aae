package vn.dti.soap;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.application.SubmissionResult;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Problem;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.PlanNode;
import vn.dti.soap.message.EvaluatedNode;
import vn.dti.soap.message.EvaluatedUnit;
import vn.dti.soap.message.Evaluation;
import vn.dti.soap.message.SetStatus;
import vn.dti.soap.message.UnitProblem;

/** Points and values for submitted figures as messages. */
final class EvaluationMessages {
    private EvaluationMessages() {}

    static Evaluation of(SubmissionResult result) {
        Evaluation message = new Evaluation();
        message.setSet(result.set().id().toString());
        message.setStatus(SetStatus.fromValue(Texts.spelled(result.set().status())));
        message.setSample(result.set().sample());
        message.setPlanFingerprint(Texts.orNull(result.set().planFingerprint()));
        message.setPanel(Texts.orNull(result.panel().map(PeriodId::toString)));
        vn.dti.domain.evaluation.Evaluation evaluation = result.evaluation();
        for (int i = 0; i < evaluation.inputs().size(); i++) {
            EvaluatedUnit unit = unit(evaluation, i);
            unit.setRank(Texts.orNull(result.rank(i)));
            result.problems(i).forEach(problem -> unit.getProblem().add(of(problem)));
            message.getUnit().add(unit);
        }
        return message;
    }

    private static EvaluatedUnit unit(vn.dti.domain.evaluation.Evaluation evaluation, int unit) {
        PlanNode root = evaluation.plan().root();
        EvaluatedUnit message = new EvaluatedUnit();
        message.setUnit(evaluation.inputs().units().get(unit).text());
        message.setPoints(Texts.orNull(evaluation.points(unit, root.code()).map(Decimals::normal)));
        message.setValue(Texts.orNull(evaluation.value(unit, root.code())));
        for (PlanNode node : evaluation.plan().nodes()) {
            Optional<BigDecimal> points = evaluation.points(unit, node.code());
            Optional<BigDecimal> value = evaluation.value(unit, node.code());
            if (points.isPresent() || value.isPresent()) {
                EvaluatedNode result = new EvaluatedNode();
                result.setCode(node.code().text());
                result.setPoints(Texts.orNull(points.map(Decimals::normal)));
                result.setValue(Texts.orNull(value));
                message.getNode().add(result);
            }
        }
        return message;
    }

    static UnitProblem of(Problem problem) {
        UnitProblem message = new UnitProblem();
        message.setNode(problem.node().text());
        message.setInput(Texts.orNull(problem.input().map(InputKey::toString)));
        message.setCode(problem.code());
        message.setText(Texts.of(problem.reason()));
        return message;
    }
}
