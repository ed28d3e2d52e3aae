package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.folder.RuleTree;

/** The shipped sets of ministries, of the nation and of a commune, as far as they are public. */
class OtherLevelsTest {
    private static final RuleLibrary.Snapshot SHIPPED = new RuleTree(Path.of("rules")).read();
    private static final SetId COMMUNE = new SetId("commune", "2025");

    private static SetData data(SetId id) {
        return Objects.requireNonNull(SHIPPED.data().get(id));
    }

    private static ScoringPlan plan(SetId id) {
        return MiniSet.compile(ShippedSets.read(id)).plan().orElseThrow();
    }

    private static BigDecimal total(ScoringPlan plan, List<Figure> figures) {
        Evaluation evaluation = new Evaluator()
                .evaluate(plan, InputTable.of(List.of(new UnitCode("mot-xa")), figures), PanelExtremes.NONE);
        assertEquals(List.of(), evaluation.problems());
        return evaluation.points(0, plan.root().code()).orElseThrow();
    }

    @Test
    void theAppraisedPointsOfACommuneAddUpToItsAppraisedTotalAndItsOwnPointsToItsOwn() {
        ScoringPlan plan = plan(COMMUNE);
        List<Figure> figures = Objects.requireNonNull(data(COMMUNE).figures().get("mot-xa"));
        assertEquals(new BigDecimal("606.27"), total(plan, figures));
        List<Figure> own = figures.stream()
                .filter(figure -> figure.input().variable().equals("s"))
                .map(figure -> new Figure(
                        figure.unit(),
                        new InputKey(figure.input().node(), "t"),
                        figure.text(),
                        figure.basis(),
                        figure.source()))
                .toList();
        assertEquals(new BigDecimal("787.84"), total(plan, own));
    }

    @Test
    void theSetOfTheCommuneHas62CriteriaAnd960Points() {
        ScoringPlan plan = plan(COMMUNE);
        assertEquals(
                62,
                plan.nodes().stream()
                        .filter(node -> node.scoring() instanceof Scoring.Scored)
                        .count());
        assertEquals(new BigDecimal("960"), plan.root().maximum().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2020,bo-tai-chinh,0.4944,1",
        "2020,ngan-hang-nha-nuoc-viet-nam,0.4932,2",
        "2021,bao-hiem-xa-hoi-viet-nam,0.5747,3",
        "2021,vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam,0.4736,1",
    })
    void whatWasPublishedOfAMinistryIsThere(String year, String unit, BigDecimal value, int rank) {
        PublishedResult published = data(new SetId("ministry", year)).published().stream()
                .filter(result -> result.unit().equals(new UnitCode(unit))
                        && result.node().text().equals("DTI"))
                .findFirst()
                .orElseThrow();
        assertEquals(value, published.value().orElseThrow());
        assertEquals(rank, published.rank().orElseThrow());
    }

    @Test
    void noFigureOfAMinistryOrOfTheNationIsInvented() {
        for (Map.Entry<SetId, SetData> set : SHIPPED.data().entrySet()) {
            if (List.of("ministry", "nation").contains(set.getKey().level())) {
                assertTrue(set.getValue().figures().isEmpty(), set.getKey().toString());
            }
        }
    }
}
