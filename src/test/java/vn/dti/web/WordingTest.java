package vn.dti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.MissingResourceException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.application.SourceView;

class WordingTest {
    private static final Wording VI = Wording.in(Language.VI);
    private static final Wording EN = Wording.in(Language.EN);

    @ParameterizedTest
    @CsvSource({"0.8241,'0,8241',0.8241", "0.8000,'0,8000',0.8000", "1000,1.000,'1,000'", "-0.5,'−0,5',−0.5"})
    void aValueKeepsAllItsDigits(BigDecimal value, String vi, String en) {
        assertEquals(vi, VI.value(value));
        assertEquals(en, EN.value(value));
    }

    @ParameterizedTest
    @CsvSource({"200.00,200,200", "0.50,'0,5',0.5", "1000,1.000,'1,000'"})
    void anAmountIsWrittenWithoutTrailingZeros(BigDecimal amount, String vi, String en) {
        assertEquals(vi, VI.amount(amount));
        assertEquals(en, EN.amount(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00005,'±0,00005'",
        "0.00015,'±0,00015'",
        "0.0001093220338983050847,'±0,00011'",
        "0.000096875,'±0,000097'",
        "0.00010,'±0,0001'"
    })
    void aWidthIsExactOrNeverLessThanItIs(BigDecimal width, String vi) {
        assertEquals(vi, VI.halfWidth(width));
    }

    @ParameterizedTest
    @CsvSource({"0.0001,'+0,0001'", "-0.0001,'−0,0001'", "0.0000,'0,0000'"})
    void aDifferenceHasItsSign(BigDecimal difference, String vi) {
        assertEquals(vi, VI.difference(difference));
    }

    @Test
    void aYearInATextGetsNoThousandsSign() {
        assertTrue(VI.text("set.title", "Chỉ số", "2024").endsWith("2024"));
    }

    @Test
    void englishTellsOneFromSeveral() {
        assertEquals("1 unit changes its rank", EN.counted("trial.moves", 1));
        assertEquals("30 units change their rank", EN.counted("trial.moves", 30));
        assertEquals("30 đơn vị đổi hạng", VI.counted("trial.moves", 30));
    }

    @Test
    void aTextThatDoesNotExistIsAFault() {
        assertThrows(MissingResourceException.class, () -> VI.text("no.such.text"));
    }

    @Test
    void aSourceGivenInBothLanguagesIsToldInOne() {
        SourceView source = new SourceView("dti-2022", "Bảng trên a/b và c / d / Table", "https://dti.gov.vn");
        assertEquals("Bảng trên a/b và c / d", VI.title(source));
        assertEquals("Table", EN.title(source));
        SourceView plain = new SourceView("x", "Quyết định", "");
        assertEquals("Quyết định", EN.title(plain));
    }

    @ParameterizedTest
    @CsvSource({"3,▲ 3,tăng 3 bậc,up", "-2,▼ 2,giảm 2 bậc,down", "0,=,giữ nguyên thứ hạng,same"})
    void movementHasASignForTheEyeAndWordsForTheEar(int gained, String sign, String words, String style) {
        assertEquals(new Movement(sign, words, style), Movement.of(OptionalInt.of(gained), VI));
    }

    @Test
    void withoutARankOfTheYearBeforeThereIsNoMovement() {
        assertFalse(Movement.of(OptionalInt.empty(), VI).isKnown());
        assertEquals("mới", Movement.newcomer(VI).sign());
    }
}
