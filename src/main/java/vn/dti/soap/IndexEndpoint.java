package vn.dti.soap;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.transform.Source;
import vn.dti.application.Catalogue;
import vn.dti.application.CheckRules;
import vn.dti.application.EvaluateSubmission;
import vn.dti.application.EvaluateSubmission.Derive;
import vn.dti.application.ExplainNode;
import vn.dti.application.Progress;
import vn.dti.application.ReadEditions;
import vn.dti.application.ReadRanking;
import vn.dti.application.ReevaluatePeriod;
import vn.dti.application.RefusedException;
import vn.dti.application.SubmissionResult;
import vn.dti.application.SubmittedUnit;
import vn.dti.application.VerifyEditions;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;

/** The operations of the WSDL: each reads its call, hands it to one use case and writes the answer. */
@WebServiceProvider(
        targetNamespace = MessageWriter.NAMESPACE,
        serviceName = "IndexService",
        portName = "IndexPort",
        wsdlLocation = "WEB-INF/wsdl/index.wsdl")
@ServiceMode(Service.Mode.PAYLOAD)
@PermitAll
public class IndexEndpoint implements Provider<Source> {
    @Inject
    private EvaluateSubmission evaluateSubmission;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private ExplainNode explainNode;

    @Inject
    private ReevaluatePeriod reevaluatePeriod;

    @Inject
    private CheckRules checkRules;

    @Inject
    private ReadEditions readEditions;

    @Inject
    private VerifyEditions verifyEditions;

    @Inject
    private Catalogue catalogue;

    @Override
    public Source invoke(Source body) {
        return MessageWriter.source(Faults.answer(() -> {
            Call call = Call.read(body);
            return MessageWriter.write(call.name() + "Response", operation(call));
        }));
    }

    private Consumer<MessageWriter> operation(Call call) {
        return switch (call.name()) {
            case "evaluateUnit", "evaluateUnits" -> evaluate(call);
            case "getRanking" -> ranking(call);
            case "explain" -> explanation(call);
            case "reevaluate" -> {
                var again = reevaluatePeriod.reevaluate(CallReader.period("period", call));
                yield writer -> RuleMessages.write(again, writer);
            }
            case "checkRules" -> {
                var checked = checkRules.check(CallReader.folder(CallReader.set(call), call.parts("file")));
                yield writer -> RuleMessages.write(checked, writer);
            }
            case "listEditions" -> {
                Optional<PeriodId> period = call.text("period").map(text -> CallReader.period("period", call));
                var editions = readEditions.published().stream()
                        .filter(view ->
                                period.map(view.receipt().period()::equals).orElse(true))
                        .toList();
                yield writer -> EditionMessages.write(editions, writer);
            }
            case "getEdition" -> {
                var edition = readEditions.published(CallReader.period("period", call), CallReader.edition(call));
                yield writer -> EditionMessages.write(edition, writer);
            }
            case "verifyEdition" -> {
                var edition = readEditions.published(CallReader.period("period", call), CallReader.edition(call));
                var verified = verifyEditions.reproduce(
                        edition.receipt().period(), edition.receipt().edition());
                yield writer -> EditionMessages.write(verified, writer);
            }
            default -> throw new IllegalStateException("not an operation of the WSDL: " + call.name());
        };
    }

    private Consumer<MessageWriter> evaluate(Call call) {
        SetId set = CallReader.set(call);
        Optional<PeriodId> panel = call.text("panel").map(text -> CallReader.period("panel", call));
        Derive derive = call.text("derive").isPresent() ? Derive.REMAINDER : Derive.NOTHING;
        List<Call> figures = call.parts("figures");
        SubmissionResult result = evaluated(set, figures, panel, derive);
        return writer -> EvaluationMessages.write(result, writer);
    }

    private SubmissionResult evaluated(SetId set, List<Call> figures, Optional<PeriodId> panel, Derive derive) {
        List<SubmittedUnit> units = CallReader.units(figures);
        try {
            return evaluateSubmission.evaluate(set, units, panel, derive, Progress.NONE);
        } catch (RefusedException e) {
            RefusedException told = new RefusedException(e.violations().stream()
                    .map(violation -> new RefusedException.Violation(
                            CallReader.place(violation.place(), figures), violation.text()))
                    .toList());
            told.initCause(e);
            throw told;
        }
    }

    private Consumer<MessageWriter> ranking(Call call) {
        PeriodId period = CallReader.period("period", call);
        var view = call.text("node").isPresent()
                ? readRanking.ranking(period, CallReader.node(call))
                : readRanking.ranking(period);
        return writer -> RankingMessages.write(view, writer);
    }

    private Consumer<MessageWriter> explanation(Call call) {
        PeriodId period = CallReader.period("period", call);
        NodeCode node = CallReader.node(call);
        Explanation explained = explainNode.explain(period, CallReader.unit(call), node);
        var set = catalogue.set(period.set());
        return writer -> new ExplanationMessages(catalogue::sources, writer).write(period, set, explained);
    }
}
