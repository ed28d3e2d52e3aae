package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.rules.folder.RuleTree;

class IndexStateTest {
    private static final SetId SET = new SetId("province", "2024");

    @Test
    void aSetOfTheSameLevelAndYearIsToldFromOthers() {
        IndexState shipped = ShippedYears.catalogue().state();

        assertEquals(List.of(SET), shipped.ofSameYear(new SetId("province", "2024-moi"), 2024));
        assertEquals(List.of(), shipped.ofSameYear(SET, 2024));
        assertEquals(List.of(), shipped.ofSameYear(new SetId("province", "2024-moi"), 2019));
        assertEquals(List.of(), shipped.ofSameYear(new SetId("commune", "2024"), 2024));
        assertFalse(ShippedYears.catalogue().set(SET).sharesYear());
    }

    @Test
    void aDraftForAYearThatHasASetInForceIsToldSo() {
        IndexState shipped = ShippedYears.catalogue().state();
        Optional<ScoringPlan> plan = ShippedYears.catalogue().set(SET).plan();

        List<Finding> told = LevelOfDraft.notices(new SetId("province", "2024-moi"), plan, shipped);
        assertEquals(1, told.size());
        assertEquals(Finding.Severity.NOTICE, told.get(0).severity());
        assertTrue(
                told.get(0).found().vi().endsWith("2024: province/2024"),
                told.get(0).found()::vi);
        assertEquals(List.of(), LevelOfDraft.notices(SET, plan, shipped));
    }

    @Test
    void figuresOfAStoredYearAreNotKeptTwiceAndThoseOfOthersStay() {
        RuleLibrary.Snapshot read = new RuleTree(Path.of("rules")).read();
        SetData before = read.data().getOrDefault(SET, SetData.NONE);
        assertTrue(before.figures().keySet().contains("34"));
        IndexState shipped = ShippedYears.catalogue().state();
        PeriodId stored = new PeriodId(SET, "34");
        assertTrue(shipped.periods().containsKey(stored));

        IndexState state = new IndexState(Map.of(), Map.of(), shipped.periods(), read);
        SetData after = state.library().data().getOrDefault(SET, SetData.NONE);

        shipped.periods()
                .keySet()
                .forEach(id -> assertFalse(
                        state.library()
                                .data()
                                .getOrDefault(id.set(), SetData.NONE)
                                .figures()
                                .containsKey(id.panel()),
                        id::toString));
        assertEquals(before.published(), after.published());
        assertEquals(
                before.figures(),
                new IndexState(Map.of(), Map.of(), Map.of(), read)
                        .library()
                        .data()
                        .getOrDefault(SET, SetData.NONE)
                        .figures());
    }
}
