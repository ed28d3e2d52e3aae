package vn.dti.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.dti.rest.answer.Text;

class WriteJsonTest {
    /** Every kind of component that an answer may have. */
    public record Answer(
            String zebra,
            Optional<String> absent,
            Optional<String> decimal,
            OptionalInt rank,
            OptionalInt noRank,
            long count,
            boolean yes,
            Map<String, Text> cells,
            List<Text> texts) {}

    @Test
    void writesComponentsInTheirOrderAndLeavesOutWhatIsAbsent() {
        Map<String, Text> cells = new LinkedHashMap<>();
        cells.put("2", new Text("hai", "two"));
        cells.put("10", new Text("mười", "ten"));
        Answer answer = new Answer(
                "Huế \"1\"",
                Optional.empty(),
                Optional.of("0.9500"),
                OptionalInt.of(3),
                OptionalInt.empty(),
                7,
                true,
                cells,
                List.of());

        assertEquals(
                "{\"zebra\":\"Huế \\\"1\\\"\",\"decimal\":\"0.9500\",\"rank\":3,\"count\":7,\"yes\":true,"
                        + "\"cells\":{\"2\":{\"vi\":\"hai\",\"en\":\"two\"},\"10\":{\"vi\":\"mười\",\"en\":\"ten\"}},"
                        + "\"texts\":[]}",
                WriteJson.text(answer));
    }

    @Test
    void hasNoFormForANumberThatIsNoInteger() {
        assertThrows(IllegalArgumentException.class, () -> WriteJson.text(List.of(new BigDecimal("0.1"))));
    }
}
