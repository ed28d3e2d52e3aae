package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.UnitCode;

class DerivedExplanationTest {
    private static Explanation explain(String unit, String node) {
        return ShippedYears.explainNode()
                .explain(
                        PeriodId.parse("province/2022/63").orElseThrow(),
                        UnitCode.parse(unit).orElseThrow(),
                        NodeCode.of(node));
    }

    @Test
    void aRemainderIsExplainedFromThePublishedTotalWithEverySource() {
        Explanation explained = explain("vinh-phuc", "P");
        assertEquals(
                "1.000 × 0,6341 − 48,61 − 128,36 − 113,91 − 38,325",
                explained.steps().get(0).expression().vi());
        assertEquals("304.895", explained.steps().get(0).result().toPlainString());
        assertEquals(
                List.of("0.6341", "0.4861", "0.6418", "0.7594", "0.2555"),
                explained.inputs().stream()
                        .flatMap(input -> input.figure().stream())
                        .filter(figure -> figure.basis() == Figure.Basis.PUBLISHED)
                        .map(Figure::text)
                        .toList());
        assertTrue(explained.inputs().stream()
                .flatMap(input -> input.figure().stream())
                .filter(figure -> figure.basis() == Figure.Basis.PUBLISHED)
                .noneMatch(figure -> figure.source().isEmpty()));
    }

    @Test
    void aDerivedValueSaysByHowMuchItMayBeOff() {
        Explanation explained = explain("vinh-phuc", "CQS");
        String rounding = explained
                .steps()
                .get(explained.steps().size() - 1)
                .rounding()
                .orElseThrow()
                .vi();
        assertTrue(rounding.contains("sai số ± 0,0000"), rounding);
        Explanation exact = explain("quang-ninh", "CQS");
        assertTrue(exact.steps().stream()
                .flatMap(step -> step.rounding().stream())
                .noneMatch(text -> text.vi().contains("±")));
    }
}
