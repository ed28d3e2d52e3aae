package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.EditionsFromElsewhere;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.ForgedEditions;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.index.SetId;

/** The rules and the plan that an edition from elsewhere carries. */
@Tag("thorough")
class ImportedRulesTest {
    private static final SetId SET = new SetId("elsewhere", "2022");
    private static final Edition FIRST = EditionsFromElsewhere.first(SET);
    private static final byte[] ZIP = EditionsFromElsewhere.zip(FIRST);

    private final Importing here = new Importing();
    private final String empty = here.rows();

    @AfterEach
    void closeIt() throws SQLException, IOException {
        here.close();
    }

    @Test
    void otherRulesOfTheSamePlanComeInAndAnotherPlanDoesNot() {
        here.publish(here.take(ZIP, "congbo"), "pheduyet");
        Edition reworded = EditionsFromElsewhere.withRules(SET, "a", text -> "// Bản in lại.\n" + text);
        assertEquals(
                FIRST.receipt().fingerprint(EditionPart.PLAN),
                reworded.receipt().fingerprint(EditionPart.PLAN));
        here.publish(here.take(EditionsFromElsewhere.zip(reworded), "congbo"), "pheduyet");
        assertEquals(Map.of(), here.restart().damaged());
        assertEquals(
                FIRST.receipt().fingerprint(EditionPart.RULES),
                here.catalogue().set(SET).ruleFingerprint());
        assertEquals(
                reworded.receipt(),
                EditionPackage.read(here.verify().pack(reworded.period(), 1), PackageLimits.SERVICE)
                        .edition()
                        .receipt());

        Edition otherPlan = EditionsFromElsewhere.withRules(
                SET, "b", text -> text.replace("Provincial Digital Transformation Index", "Index of Provinces"));
        assertFalse(FIRST.content().plan().equals(otherPlan.content().plan()));
        String rows = here.rows();
        ConflictException refused =
                assertThrows(ConflictException.class, () -> here.take(EditionsFromElsewhere.zip(otherPlan), "congbo"));
        assertTrue(refused.text().vi().contains("một tên chỉ có một cách tính"), refused.text()::vi);
        assertEquals(rows, here.rows());
    }

    @Test
    void ofTwoPlansOfOneNameThatWaitOneIsPublished() {
        EditionView first = here.take(ZIP, "congbo");
        EditionView other = here.take(
                EditionsFromElsewhere.zip(EditionsFromElsewhere.withRules(
                        SET,
                        "b",
                        text -> text.replace("Provincial Digital Transformation Index", "Index of Provinces"))),
                "congbo");
        here.publish(first, "pheduyet");
        assertThrows(ConflictException.class, () -> here.publish(other, "pheduyet"));
    }

    @Test
    void rulesThatDoNotGiveThePlanAreRefused() {
        Edition forged = ForgedEditions.withRules(FIRST, "set.dslr", "// Không có gì.\n");
        RefusedException refused =
                assertThrows(RefusedException.class, () -> here.take(EditionsFromElsewhere.zip(forged), "congbo"));
        assertTrue(refused.violations().get(0).place().contains(".dslr"), refused.violations()::toString);
    }

    /** The receipt and all hashes are written for the changed plan, so only evaluating once more tells. */
    @Test
    void aPlanThatWasChangedTogetherWithItsHashesNamesUnitNodeAndDigit() {
        Edition forged = ForgedEditions.withNewReceipt(FIRST, EditionPart.PLAN, "100", "101");
        RefusedException refused =
                assertThrows(RefusedException.class, () -> here.take(EditionsFromElsewhere.zip(forged), "congbo"));
        String all = refused.violations().stream()
                .map(violation -> violation.text().vi())
                .collect(Collectors.joining("\n"));
        assertTrue(all.contains("Bắc Kạn, Nhận thức số (1), điểm: bản kết quả ghi 67,5, tính lại được 68,175"), all);
        assertTrue(all.contains("khác ở phần nguyên"), all);
        assertTrue(all.contains("Nguyên nhân có thể"), all);
        assertEquals(empty, here.rows());
    }
}
