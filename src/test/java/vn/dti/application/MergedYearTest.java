package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.MergedUnits;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SetId;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/**
 * The data year 2024 was published for 63 provinces and again for the 34 that were formed of them: the second follows from
 * the first. Of the 63 only 11, none of which was merged with another, have all eight main indices published; the others
 * have four and the total.
 */
class MergedYearTest {
    private static final SetId SET = new SetId("province", "2024");
    private static final Catalogue CATALOGUE = ShippedYears.catalogue();
    private static final NodeCode ROOT = NodeCode.of("DTI");

    private final UnitRegister register =
            CATALOGUE.state().library().registers().getOrDefault("province", UnitRegister.NONE);
    private final Evaluation old = evaluation("63");
    private final List<UnitCode> units = evaluation("34").inputs().units();
    private final MergedUnits merged = new MergedUnits(old, register, NodeLevel.MAIN_INDEX);

    private static Evaluation evaluation(String panel) {
        return CATALOGUE.period(new PeriodId(SET, panel)).evaluation();
    }

    @Test
    void everyMainIndexThatIsPublishedForAllOldUnitsIsTheirMean() {
        Evaluation told = merged.evaluation(units);
        Map<String, Integer> checked = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Evaluation published = evaluation("34");
        for (int unit = 0; unit < units.size(); unit++) {
            for (int index = 1; index <= 8; index++) {
                NodeCode node = NodeCode.of(String.valueOf(index));
                if (told.value(unit, node).isPresent()) {
                    checked.merge("cells", 1, Integer::sum);
                    if (!told.value(unit, node).equals(published.value(unit, node))) {
                        wrong.add(units.get(unit) + " " + node + " " + told.value(unit, node) + " "
                                + published.value(unit, node));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(Map.of("cells", 180), checked);
    }

    @Test
    void theTotalsFollowButForTheRoundingOfWhatWasPublished() {
        Evaluation told = merged.evaluation(units);
        List<String> off = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            BigDecimal value = told.value(unit, ROOT).orElseThrow();
            BigDecimal wanted = CATALOGUE
                    .period(new PeriodId(SET, "34"))
                    .published(unit, ROOT)
                    .flatMap(PublishedResult::value)
                    .orElseThrow();
            if (value.compareTo(wanted) != 0) {
                off.add(units.get(unit) + " " + value + " " + wanted);
                assertTrue(value.subtract(wanted).abs().compareTo(new BigDecimal("0.0001")) <= 0, off::toString);
            }
        }
        // Four unmerged provinces with all eight indices, whose printed totals are off for both panels, and Hồ Chí Minh
        // City,
        // whose three old totals were rounded before they were printed.
        assertEquals(
                List.of("hue", "lang-son", "son-la", "thanh-hoa", "tp-ho-chi-minh-2025"),
                off.stream().map(line -> line.split(" ", 2)[0]).toList());
        Ranking ranks = Ranking.of(told, ROOT);
        Ranking published = Ranking.of(evaluation("34"), ROOT);
        for (int unit = 0; unit < units.size(); unit++) {
            assertEquals(published.rank(unit), ranks.rank(unit), units.get(unit).text());
        }
    }

    @Test
    void aNewUnitNamesTheOldOnesAndAnUnmergedUnitIsItself() {
        assertEquals(List.of(new UnitCode("ha-noi")), merged.from(new UnitCode("ha-noi")));
        assertEquals(
                List.of("ninh-thuan", "khanh-hoa"),
                merged.from(new UnitCode("khanh-hoa-2025")).stream()
                        .map(UnitCode::text)
                        .toList());
        assertEquals(
                52 + 11,
                units.stream().mapToInt(unit -> merged.from(unit).size()).sum());
    }

    @Test
    void aSetThatSaysNothingOfMergersIsNotToldAnewByItself() {
        assertTrue(MergedUnits.of(old, register).isEmpty());
    }
}
