package vn.dti.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.edition.Crosswalk;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.unit.UnitRegister;

class CrosswalkReaderTest {
    private static final String HEADER = "from,to,old,new,relation,note_vi,note_en,source\n";

    private static SetData read(String lines) {
        return new SetDataReader("province/2024", UnitRegister.NONE, Set.of("a", "b"), Map.of())
                .read(Map.of("crosswalk.csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_crosswalk_is_read_for_each_older_set() {
        SetData data = read("""
                province/2023,province/2024,1,1,changed,Khác điểm,Other points,a;b
                province/2023,province/2024,6,,dropped,,,
                province/2023,province/2024,,9,new,,,a
                province/2020,province/2024,G,CQS,mapped,,,
                """);
        assertEquals(List.of(), data.findings());
        assertEquals(2, data.crosswalks().size());
        Crosswalk crosswalk = data.crosswalk(new SetId("province", "2023")).orElseThrow();
        assertEquals(3, crosswalk.lines().size());
        assertEquals("Khác điểm", crosswalk.lines().get(0).note().orElseThrow().vi());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "province/2023,province/2024,1,1,same,,,a | crosswalk-relation",
                "province/2023,province/2024,1,1,dropped,,,a | crosswalk-code",
                "province/2023,province/2024,1,1,new,,,a | crosswalk-code",
                "province/2023,province/2024,1,,mapped,,,a | node-code",
                "province/2023,province/2024,,1,changed,,,a | node-code",
                "province/2023,province/2025,1,1,mapped,,,a | crosswalk-set",
                "2023,province/2024,1,1,mapped,,,a | crosswalk-set",
                "province/2023,province/2024,1,1,mapped,chỉ tiếng Việt,,a | csv-empty",
                "province/2023,province/2024,1,1,mapped,,,c | source-unknown"
            })
    void a_line_that_is_wrong_is_told_with_its_place(String line, String code) {
        SetData data = read(line + "\n");
        assertEquals(List.of(code), data.findings().stream().map(Finding::code).toList());
        assertEquals(2, data.findings().get(0).places().get(0).line());
    }

    @Test
    void an_entry_that_is_named_twice_is_told() {
        SetData data = read("province/2023,province/2024,1,1,mapped,,,\nprovince/2023,province/2024,1,2,changed,,,\n");
        assertEquals(
                List.of("csv-twice"),
                data.findings().stream().map(Finding::code).toList());
        assertEquals(1, data.crosswalks().get(0).lines().size());
    }
}
