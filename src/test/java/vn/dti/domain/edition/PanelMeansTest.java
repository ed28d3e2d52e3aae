package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.NodeCode;

/** National means as they follow from the figures of the provinces; none of them is an input. */
class PanelMeansTest {
    private static EvaluatedYear year(String period) {
        return EditionCheck.of(ShippedEditions.sealed(period), ShippedEditions.PROGRAM)
                .year()
                .orElseThrow();
    }

    /**
     * The pillar means of 2024 were published as 0.7582, 0.7723 and 0.7692. Those of 2023 were printed as 0.7240, 0.6817 and
     * 0.6783: shifted by one column, since the figures give these for the second and third pillar and the total.
     */
    @ParameterizedTest
    @CsvSource({
        "province/2024/63, 0.7582, 0.7723, 0.7692, 0.6961",
        "province/2023/63, 0.7506, 0.7240, 0.6817, 0.6783",
    })
    void the_means_of_pillars_and_total_follow_from_the_figures(
            String period, String government, String economy, String society, String total) {
        EvaluatedYear year = year(period);
        assertEquals(
                List.of(government, economy, society, total),
                List.of("CQS", "KTS", "XHS", "DTI").stream()
                        .map(code -> year.mean(NodeCode.of(code))
                                .orElseThrow()
                                .value()
                                .toPlainString())
                        .toList());
        assertTrue(year.mean(NodeCode.of("CQS")).orElseThrow().derived());
    }

    @Test
    void the_mean_of_the_totals_of_2022_is_0_5787() {
        assertEquals(
                "0.5787",
                year("province/2022/63")
                        .mean(NodeCode.of("DTI"))
                        .orElseThrow()
                        .value()
                        .toPlainString());
    }

    @Test
    void where_a_unit_has_no_value_there_is_no_mean() {
        EvaluatedYear year = year("province/2021/63");
        assertEquals(Optional.empty(), year.mean(NodeCode.of("DTI")));
        assertEquals(Optional.empty(), year("province/2022/63").mean(NodeCode.of("1")));
    }
}
