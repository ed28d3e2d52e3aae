package vn.dti.application;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.index.SetId;

class LoadIndexTest {
    private static final SetId SET = new SetId("province", "2022");

    @Test
    void aStartEvaluatesTheYearsOfShippedSets() {
        assertEquals(List.of(new PeriodId(SET, "63")), periods(LoadIndex.FIRST_START));
    }

    @Test
    void theYearsOfASetThatAPersonBroughtIntoForceWaitForAPerson() {
        assertEquals(List.of(), periods("pheduyet"));
    }

    private static List<PeriodId> periods(String by) {
        IndexState state = ShippedYears.catalogue().state();
        SetInForce shipped = requireNonNull(state.inForce().get(SET));
        ActivatedSet stored = shipped.stored();
        ActivatedSet activated = new ActivatedSet(
                stored.id(),
                stored.rules(),
                stored.ruleFingerprint(),
                stored.plan(),
                stored.planFingerprint(),
                stored.sources(),
                Instant.EPOCH,
                by);
        RuleLibrary.Snapshot snapshot = state.library();
        return LoadIndex.shippedPeriods(
                Map.of(SET, new SetInForce(activated, shipped.plan(), shipped.sources())), snapshot);
    }
}
