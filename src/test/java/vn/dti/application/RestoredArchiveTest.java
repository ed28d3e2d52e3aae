package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.unit.UnitRegister;

/** What is read from the archive is compared with its fingerprints. */
class RestoredArchiveTest {
    private static final IndexState SHIPPED = ShippedYears.catalogue().state();
    private static final SetId SET = new SetId("province", "2022");
    private static final PeriodId YEAR = new PeriodId(SET, "63");

    @Test
    void anArchiveAsItWasStoredHasNoDamage() {
        RestoredArchive restored = restore(set -> set, year -> year);
        assertEquals(Map.of(), restored.damaged());
        assertEquals(SHIPPED.inForce().keySet(), restored.inForce().keySet());
        assertEquals(SHIPPED.periods().keySet(), restored.periods().keySet());
    }

    static Stream<Arguments> changedYears() {
        return Stream.of(
                Arguments.of(
                        "figures", change(y -> year(y, y.inputs().replaceFirst("1\\.0000", "0.0000"), y.results()))),
                Arguments.of("one blank", change(y -> year(y, y.inputs() + " ", y.results()))),
                Arguments.of(
                        "results", change(y -> year(y, y.inputs(), y.results().replaceFirst("0\\.8002", "0.9002")))));
    }

    private static UnaryOperator<StoredPeriod> change(UnaryOperator<StoredPeriod> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changedYears")
    void aYearWithChangedTextsIsNotUsedAndTheOthersAre(String what, UnaryOperator<StoredPeriod> change) {
        RestoredArchive restored = restore(set -> set, change);
        assertEquals(Set.of(YEAR.toString()), restored.damaged().keySet(), what);
        assertFalse(restored.periods().containsKey(YEAR));
        assertEquals(SHIPPED.periods().size() - 1, restored.periods().size());

        Catalogue catalogue = new Catalogue();
        catalogue.update(state -> new IndexState(
                restored.inForce(),
                Map.of(),
                restored.periods(),
                restored.provisional(),
                restored.ledger(),
                SHIPPED.library(),
                Map.of(),
                restored.damaged()));
        NotFoundException refused = assertThrows(NotFoundException.class, () -> catalogue.panel(YEAR));
        assertTrue(refused.text().vi().contains("bị hỏng"), refused::getMessage);
        assertTrue(refused.text().en().contains("damaged"), refused::getMessage);
    }

    @Test
    void aSetWithAChangedRuleFileIsNotUsedNorAreItsYears() {
        RestoredArchive restored = restore(
                set -> new ActivatedSet(
                        set.id(),
                        new RuleFolder(SET, Map.of("set.dslr", "x".getBytes(StandardCharsets.UTF_8))),
                        set.ruleFingerprint(),
                        set.plan(),
                        set.planFingerprint(),
                        set.sources(),
                        set.since(),
                        set.by()),
                year -> year);
        assertEquals(Set.of(SET.toString(), YEAR.toString()), restored.damaged().keySet());
        assertFalse(restored.inForce().containsKey(SET));
        assertEquals(SHIPPED.inForce().size() - 1, restored.inForce().size());
    }

    @Test
    void aSetWithAChangedPlanIsNotUsed() {
        RestoredArchive restored = restore(
                set -> new ActivatedSet(
                        set.id(),
                        set.rules(),
                        set.ruleFingerprint(),
                        set.plan().replaceFirst("\\t150\\t", "\t100\t") + "\n",
                        set.planFingerprint(),
                        set.sources(),
                        set.since(),
                        set.by()),
                year -> year);
        assertTrue(restored.damaged().containsKey(SET.toString()));
    }

    private static RestoredArchive restore(UnaryOperator<ActivatedSet> set, UnaryOperator<StoredPeriod> year) {
        List<ActivatedSet> sets = SHIPPED.inForce().values().stream()
                .map(SetInForce::stored)
                .map(stored -> stored.id().equals(SET) ? set.apply(stored) : stored)
                .toList();
        List<StoredPeriod> years = SHIPPED.periods().values().stream()
                .map(EvaluatedPeriod::stored)
                .map(stored -> stored.id().equals(YEAR) ? year.apply(stored) : stored)
                .toList();
        return RestoredArchive.of(
                sets, Map.of(), years, sealed(), SHIPPED.library().registers());
    }

    /** All shipped years, sealed and published. */
    private static Ledger sealed() {
        Ledger ledger = Ledger.EMPTY;
        for (EvaluatedPeriod period : SHIPPED.periods().values()) {
            SealedEdition edition = SealEdition.edition(
                    period,
                    SHIPPED.library().registers().getOrDefault(period.id().set().level(), UnitRegister.NONE),
                    SHIPPED.library().sources(),
                    1,
                    Optional.empty(),
                    Instant.EPOCH,
                    "test");
            for (ChainLink.Kind kind : List.of(ChainLink.Kind.SEALED, ChainLink.Kind.PUBLISHED)) {
                ledger = ledger.with(edition, SealEdition.link(ledger, edition, kind, Instant.EPOCH, "test"));
            }
        }
        return ledger;
    }

    private static StoredPeriod year(StoredPeriod year, String inputs, String results) {
        return new StoredPeriod(
                year.id(),
                year.revision(),
                year.planFingerprint(),
                inputs,
                year.inputsFingerprint(),
                year.published(),
                results,
                year.resultsFingerprint(),
                year.programVersion(),
                year.evaluatedAt(),
                year.evaluatedBy());
    }
}
