package vn.dti.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0            | 0
            0.7024     | 0,7024       | 0.7024
            1000       | 1.000        | 1,000
            -1234567.5 | -1.234.567,5 | -1,234,567.5
            999        | 999          | 999
            20.50      | 20,50        | 20.50
            """)
    void theSignsAreThoseOfTheLanguage(String value, String vi, String en) {
        assertEquals(vi, DecimalText.vi(new BigDecimal(value)));
        assertEquals(en, DecimalText.en(new BigDecimal(value)));
        assertEquals(vi, DecimalText.in(Locale.forLanguageTag("vi"), new BigDecimal(value)));
        assertEquals(en, DecimalText.in(Locale.UK, new BigDecimal(value)));
    }

    @Test
    void plainLeavesOutTrailingZerosAndExponents() {
        assertEquals("20", DecimalText.plain(new BigDecimal("20.00")).toString());
        assertEquals("1000", DecimalText.plain(new BigDecimal("1E+3")).toString());
        assertEquals("0.5", DecimalText.plain(new BigDecimal("0.500")).toString());
    }
}
