package vn.dti.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as they are written in files and requests. */
class DecimalsTest {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "7", "10", "0.5", "-0.50", "1000.000", "1234567890123456789012345678901234567.9"})
    void plainNumbersAreReadWithAllTheirDigits(String text) {
        assertEquals(Optional.of(new BigDecimal(text)), Decimals.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.5",
                ".5",
                "5.",
                "00",
                "01",
                "-01.5",
                "1.2.3",
                "1e5",
                "+1",
                " 1",
                "1 ",
                "1,5",
                "١",
                "12345678901234567890123456789012345678901"
            })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), Decimals.parse(text));
    }

    @Test
    void whatIsReadIsWhatTheFormSays() {
        Random random = new Random(20_260_122);
        String signs = "-0123.9";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(
                    PLAIN.matcher(text).matches(),
                    Decimals.parse(text.toString()).isPresent(),
                    text::toString);
        }
    }
}
