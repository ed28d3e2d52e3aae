package vn.dti.web;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dti.application.ShippedYears;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.plausibility.ReportedFigures;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.WithoutDrools;
import vn.dti.rules.folder.RuleTree;
import vn.dti.rules.plausibility.DroolsPlausibility;

/**
 * The doubts of a year on the page of a unit. No real set has checks yet, so those that the rules of the sample find in its own
 * figures stand here for the year 2022.
 */
class ProfileDoubtsTest {
    private static final UnitCode HA_NOI = new UnitCode("ha-noi");
    private static final PeriodId YEAR = PeriodId.parse("province/2022/63").orElseThrow();
    private static final List<Doubt> DOUBTS = doubts();

    private static List<Doubt> doubts() {
        RuleLibrary.Snapshot tree = new RuleTree(Path.of("rules")).read();
        SetId id = new SetId("province-sample", "2025");
        RuleFolder folder = requireNonNull(tree.folders().get(id));
        ScoringPlan plan = WithoutDrools.compile(folder).plan().orElseThrow();
        Map<InputKey, BigDecimal> figures = new TreeMap<>();
        requireNonNull(requireNonNull(tree.data().get(id)).figures().get("63")).stream()
                .filter(figure -> figure.unit().equals(HA_NOI))
                .forEach(figure -> figure.value().ifPresent(value -> figures.put(figure.input(), value)));
        DroolsPlausibility checks = new DroolsPlausibility();
        return checks.check(
                        checks.read(folder, plan),
                        List.of(ReportedFigures.of(plan, figures, Optional.empty(), Map.of())))
                .get(0);
    }

    private static ProfilePage page(Language language) {
        return new ProfilePageBuilder(
                        ShippedYears.readProfile().profile(HA_NOI),
                        Wording.in(language),
                        period -> period.equals(YEAR) ? DOUBTS : List.of())
                .build();
    }

    @Test
    void theYearWithDoubtsIsToldWithFiguresWarningAndAdvice() {
        ProfilePage page = page(Language.VI);
        assertEquals(1, page.doubts().size(), "years without doubts are left out");
        assertTrue(
                page.doubts().get(0).year().contains("2022"),
                page.doubts().get(0).year());
        assertEquals(
                List.of(
                        "Mức cao: Một năm chỉ có bốn quý, nhưng số báo cáo quý nhiều hơn 4 (2.2.2:n = 6). Chỉ tính báo cáo quý gửi đúng hạn, không tính báo cáo đột xuất."),
                page.doubts().get(0).texts());
    }

    @Test
    void inEnglishTheDoubtIsEnglish() {
        String text = page(Language.EN).doubts().get(0).texts().get(0);
        assertTrue(text.contains("A year has four quarters, but there are more than 4 quarterly reports"), text);
        assertTrue(text.contains("(2.2.2:n = 6)"), text);
        assertTrue(text.endsWith("Count quarterly reports sent in time only, no others."), text);
    }
}
