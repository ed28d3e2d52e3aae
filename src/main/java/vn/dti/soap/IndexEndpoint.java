package vn.dti.soap;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Catalogue;
import vn.dti.application.CheckRules;
import vn.dti.application.EvaluateSubmission;
import vn.dti.application.ExplainNode;
import vn.dti.application.RankingView;
import vn.dti.application.ReadRanking;
import vn.dti.application.ReevaluatePeriod;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.unit.UnitCode;
import vn.dti.soap.message.Evaluation;
import vn.dti.soap.message.Explanation;
import vn.dti.soap.message.Index;
import vn.dti.soap.message.Ranking;
import vn.dti.soap.message.Reproduction;
import vn.dti.soap.message.RuleCheck;
import vn.dti.soap.message.RuleFile;
import vn.dti.soap.message.UnitFigures;

/** The operations of the WSDL. */
@WebService(
        endpointInterface = "vn.dti.soap.message.Index",
        targetNamespace = "urn:dti:index:1",
        serviceName = "IndexService",
        portName = "IndexPort",
        wsdlLocation = "WEB-INF/wsdl/index.wsdl")
@PermitAll
public class IndexEndpoint implements Index {
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
    private Catalogue catalogue;

    @Override
    public Evaluation evaluateUnit(@Nullable String set, @Nullable String panel, @Nullable UnitFigures figures) {
        return evaluateUnits(set, panel, figures == null ? null : List.of(figures));
    }

    @Override
    public Evaluation evaluateUnits(
            @Nullable String set, @Nullable String panel, @Nullable List<@Nullable UnitFigures> figures) {
        return Faults.answer(() -> {
            SetId id = CallReader.set(set);
            Optional<PeriodId> stored = panel == null || panel.isBlank()
                    ? Optional.empty()
                    : Optional.of(CallReader.period("panel", panel));
            return EvaluationMessages.of(evaluateSubmission.evaluate(id, CallReader.units(figures), stored));
        });
    }

    @Override
    public Ranking getRanking(@Nullable String period, @Nullable String node) {
        return Faults.answer(() -> {
            PeriodId id = CallReader.period("period", period);
            RankingView view = node == null || node.isBlank()
                    ? readRanking.ranking(id)
                    : readRanking.ranking(id, CallReader.node(node));
            return RankingMessages.of(view);
        });
    }

    @Override
    public Explanation explain(@Nullable String period, @Nullable String unit, @Nullable String node) {
        return Faults.answer(() -> {
            PeriodId id = CallReader.period("period", period);
            UnitCode code = CallReader.unit(unit);
            NodeCode at = CallReader.node(node);
            return new ExplanationMessages(catalogue::sources)
                    .of(id, catalogue.set(id.set()), explainNode.explain(id, code, at));
        });
    }

    @Override
    public Reproduction reevaluate(@Nullable String period) {
        return Faults.answer(() -> RuleMessages.of(reevaluatePeriod.reevaluate(CallReader.period("period", period))));
    }

    @Override
    public RuleCheck checkRules(@Nullable String set, @Nullable List<@Nullable RuleFile> files) {
        return Faults.answer(() -> RuleMessages.of(checkRules.check(CallReader.folder(CallReader.set(set), files))));
    }
}
