package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/** Explains how the points of one unit at one node of a stored year came about. */
@ApplicationScoped
public class ExplainNode {
    @Inject
    private Catalogue catalogue;

    /**
     * The explanation, derived from plan and figures.
     *
     * @throws NotFoundException if the year, the unit in its panel, or the node does not exist
     */
    public Explanation explain(PeriodId id, UnitCode unit, NodeCode code) {
        EvaluatedPeriod period = period(id, code);
        return period.explain(index(period, unit), code);
    }

    /**
     * The explained value beside the published one.
     *
     * @throws NotFoundException if the year, the unit in its panel, or the node does not exist
     */
    public Cell cell(PeriodId id, UnitCode unit, NodeCode code) {
        EvaluatedPeriod period = period(id, code);
        return period.cell(index(period, unit), code);
    }

    private EvaluatedPeriod period(PeriodId id, NodeCode code) {
        EvaluatedPeriod period = catalogue.period(id);
        ReadRanking.nodeOf(period.plan(), id, code);
        return period;
    }

    private static int index(EvaluatedPeriod period, UnitCode unit) {
        int index = period.indexOf(unit);
        if (index < 0) {
            throw new NotFoundException(Bilingual.of(
                    "Đơn vị “%s” không có trong danh sách xếp hạng của “%s”.".formatted(unit, period.id()),
                    "The unit “%s” is not in the panel of “%s”.".formatted(unit, period.id())));
        }
        return index;
    }
}
