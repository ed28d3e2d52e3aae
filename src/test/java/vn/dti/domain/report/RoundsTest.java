package vn.dti.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.unit.UnitCode;

/** Rounds of figures, points of appraisers, and the days of a yearly evaluation. */
class RoundsTest {
    private static final UnitCode UNIT = new UnitCode("xa-1");

    private static Figure figure(String unit, String input, String value) {
        return new Figure(new UnitCode(unit), InputKey.parse(input).orElseThrow(), value, Figure.Basis.REPORTED, "");
    }

    @Test
    void eachRoundKeepsItsOwnFiguresAndTheLastOneCounts() {
        Figure self = figure("xa-1", "1:c", "1");
        Figure appraised = figure("xa-1", "1:c", "2");

        RoundFigures figures = new RoundFigures(
                UNIT, Map.of(Round.FIRST_APPRAISAL, List.of(appraised), Round.SELF_ASSESSMENT, List.of(self)));

        assertEquals(List.of(self), figures.of(Round.SELF_ASSESSMENT));
        assertEquals(List.of(appraised), figures.latest());
        assertEquals(List.of(), figures.of(Round.SECOND_APPRAISAL));
        assertEquals(List.of(), new RoundFigures(UNIT, Map.of()).latest());
    }

    @Test
    void aRoundTakesNoFigureOfAnotherUnitAndNoInputTwice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RoundFigures(UNIT, Map.of(Round.SELF_ASSESSMENT, List.of(figure("xa-2", "1:c", "1")))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RoundFigures(
                        UNIT,
                        Map.of(
                                Round.SELF_ASSESSMENT,
                                List.of(figure("xa-1", "1:c", "1"), figure("xa-1", "1:c", "2")))));
    }

    /** Self points, points, reason, and whether such an appraisal can be; the maximum is 10. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, '', true",
        "5, 0, thiếu minh chứng, true",
        "5, 10, bổ sung minh chứng, true",
        "5, 4.99, '', false",
        "5, 4.99, ' ', false",
        "'', 5, '', false",
        "'', 5, chấm theo hồ sơ, true",
        "5, 10.01, quá mức, false",
        "5, -0.01, âm, false",
    })
    void pointsOfAnAppraiserLieInsideTheMaximumAndADifferenceNeedsAReason(
            String self, BigDecimal points, String reason, boolean possible) {
        Optional<BigDecimal> own = self.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(self));
        if (possible) {
            AppraisedPoints appraised = new AppraisedPoints(
                    UNIT, NodeCode.of("1"), Round.FIRST_APPRAISAL, own, points, BigDecimal.TEN, reason);
            assertEquals(reason.isEmpty(), appraised.agrees());
        } else {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new AppraisedPoints(
                            UNIT, NodeCode.of("1"), Round.FIRST_APPRAISAL, own, points, BigDecimal.TEN, reason));
        }
    }

    @Test
    void nobodyAppraisesHimself() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new AppraisedPoints(
                        UNIT,
                        NodeCode.of("1"),
                        Round.SELF_ASSESSMENT,
                        Optional.empty(),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        "tự chấm"));
    }

    private static EvaluationCalendar.Window window(Stage stage, String first, String last) {
        return new EvaluationCalendar.Window(stage, LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void aDayBelongsToOneStageItsDeadlineIncluded() {
        EvaluationCalendar year = new EvaluationCalendar(List.of(
                window(Stage.REPORT, "2025-05-01", "2025-05-31"),
                window(Stage.FIRST_RESULT, "2025-06-01", "2025-06-20"),
                window(Stage.PUBLICATION, "2025-07-01", "2025-07-01")));

        assertEquals(Optional.empty(), year.on(LocalDate.parse("2025-04-30")));
        assertEquals(Optional.of(Stage.REPORT), year.on(LocalDate.parse("2025-05-31")));
        assertEquals(Optional.of(Stage.FIRST_RESULT), year.on(LocalDate.parse("2025-06-01")));
        assertEquals(Optional.empty(), year.on(LocalDate.parse("2025-06-21")));
        assertEquals(Optional.of(LocalDate.parse("2025-06-20")), year.deadline(Stage.FIRST_RESULT));
        assertEquals(Optional.empty(), year.deadline(Stage.COMMENT));
    }

    @Test
    void stagesFollowEachOther() {
        assertThrows(IllegalArgumentException.class, () -> window(Stage.REPORT, "2025-05-31", "2025-05-30"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EvaluationCalendar(List.of(
                        window(Stage.REPORT, "2025-05-01", "2025-05-31"),
                        window(Stage.FIRST_RESULT, "2025-05-31", "2025-06-20"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EvaluationCalendar(List.of(
                        window(Stage.COMMENT, "2025-05-01", "2025-05-31"),
                        window(Stage.FIRST_RESULT, "2025-06-01", "2025-06-20"))));
        assertTrue(window(Stage.COMMENT, "2025-05-01", "2025-05-01").contains(LocalDate.parse("2025-05-01")));
        assertFalse(window(Stage.COMMENT, "2025-05-01", "2025-05-01").contains(LocalDate.parse("2025-05-02")));
    }
}
