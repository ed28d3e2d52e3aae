package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.rules.folder.RuleTree;

class IndexStateTest {
    private static final SetId SET = new SetId("province", "2024");

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
