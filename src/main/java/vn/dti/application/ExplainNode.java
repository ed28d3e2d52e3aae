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
        EvaluatedPeriod period = catalogue.period(id);
        ReadRanking.nodeOf(period.plan(), id, code);
        int index = period.indexOf(unit);
        if (index < 0) {
            throw new NotFoundException(Bilingual.of(
                    "Đơn vị “%s” không có trong danh sách xếp hạng của “%s”.".formatted(unit, id),
                    "The unit “%s” is not in the panel of “%s”.".formatted(unit, id)));
        }
        return period.explain(index, code);
    }
}
