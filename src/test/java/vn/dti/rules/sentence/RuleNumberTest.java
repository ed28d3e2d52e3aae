package vn.dti.rules.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "20|20",
                "0,5|0.5",
                "0,50|0.5",
                "1.000|1000",
                "1.000,25|1000.25",
                "12.345.678|12345678",
                "1000|1000",
                "3,75|3.75"
            })
    void theCommaIsDecimalAndThePointGroupsThousands(String text, String value) throws SlotException {
        assertEquals(new BigDecimal(value), RuleNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5|0,5",
                "0.500|0,500",
                "1.5|1,5",
                "12.34|12,34",
                "1,000|1.000",
                "12,000,000|12.000.000",
                "1,234.5|1234,5",
                "007|7",
                "-5|5",
                "+5|5",
                "1.0000|1,0000"
            })
    void anythingElseIsRefusedWithTheRightSpelling(String text, String right) {
        SlotException refused = assertThrows(SlotException.class, () -> RuleNumber.parse(text));
        assertEquals(
                true,
                refused.complaint().remedy().vi().contains("“" + right + "”"),
                refused.complaint().remedy().vi());
        assertEquals(true, refused.complaint().remedy().en().contains("“" + right + "”"));
    }
}
