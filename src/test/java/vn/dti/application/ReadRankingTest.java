package vn.dti.application;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RowBasis;
import vn.dti.domain.index.NodeCode;

class ReadRankingTest {
    private static final PeriodId Y2020 = period("province/2020/63");
    private static final PeriodId Y2021 = period("province/2021/63");
    private static final PeriodId Y2022 = period("province/2022/63");
    private static final PeriodId Y2024 = period("province/2024/34");

    private final ReadRanking useCase = ShippedYears.readRanking();

    @Test
    void the_34_provinces_of_2024_have_all_ranks_right_and_seven_totals_within_the_rounding_of_the_inputs() {
        RankingView view = useCase.ranking(Y2024);
        assertTrue(view.complete());
        assertEquals(new RankingView.Summary(34, 34, 34, 27, 7, 0, 0, 0, 0), view.summary());
        Set<String> rounded = new TreeSet<>();
        for (RankingView.Row row : view.rows()) {
            assertEquals(RowBasis.ALL_INPUTS, row.basis());
            if (row.cell().agreement() == Kind.WITHIN_ROUNDING) {
                rounded.add(row.unit().name());
                assertTrue(row.cell().note().isPresent(), row.unit().name());
            }
        }
        assertEquals(Set.of("Huế", "Thanh Hóa", "Lạng Sơn", "Ninh Bình", "Quảng Ngãi", "Lâm Đồng", "Sơn La"), rounded);
        assertEquals("Hà Nội", view.rows().get(0).unit().name());
        assertEquals(
                "0.8241", view.rows().get(0).cell().computed().orElseThrow().toPlainString());
    }

    @Test
    void the_front_page_is_2024_with_34_provinces() {
        assertEquals(Y2024, ShippedYears.catalogue().frontPage());
    }

    @Test
    void two_provinces_of_2022_share_rank_15_and_rank_16_is_skipped() {
        RankingView view = useCase.ranking(Y2022);
        List<String> around = view.rows().stream()
                .filter(row ->
                        row.cell().rank().getAsInt() >= 15 && row.cell().rank().getAsInt() <= 17)
                .map(row -> row.cell().rank().getAsInt() + " " + row.unit().name() + (row.tied() ? " =" : ""))
                .toList();
        assertEquals(
                List.of(
                        "15 Thanh Hóa =",
                        "15 Yên Bái =",
                        "17 " + view.rows().get(16).unit().name()),
                around);
        assertEquals(10, view.summary().ranksAgreeing());
        assertEquals(10, view.summary().published());
        assertEquals(7, view.summary().equal());
        assertEquals(3, view.summary().withinRounding());
        assertEquals(53, view.summary().contained());
        assertEquals(0, view.summary().different());
    }

    @Test
    void the_pillars_of_quang_ninh_2022_follow_from_its_inputs() {
        assertEquals("0.7804 0.7187 0.6864", pillars("quang-ninh"));
        RankingView.Row row = row(useCase.ranking(Y2022), "quang-ninh");
        assertEquals("0.7024", row.cell().computed().orElseThrow().toPlainString());
        for (String pillar : List.of("CQS", "KTS", "XHS")) {
            Cell cell = requireNonNull(row.columns().get(NodeCode.of(pillar)));
            assertEquals(Kind.EQUAL, cell.agreement());
            assertFalse(cell.derived());
        }
    }

    @Test
    void a_pillar_that_rests_on_a_derived_remainder_says_so_and_its_rank_may_be_a_range() {
        RankingView view = useCase.ranking(Y2022, NodeCode.of("CQS"));
        RankingView.Row khanhHoa = row(view, "khanh-hoa");
        assertEquals(RowBasis.REMAINDER_DERIVED, khanhHoa.basis());
        assertTrue(khanhHoa.cell().derived());
        assertTrue(khanhHoa.cell().halfWidth().isPresent());
        long certain = view.rows().stream()
                .filter(row -> !row.cell().isRankUncertain())
                .count();
        assertTrue(certain >= 50 && certain <= 60, "certain ranks: " + certain);
    }

    @Test
    void incomplete_years_have_no_computed_rank_and_keep_the_published_ones() {
        for (PeriodId id : List.of(Y2020, Y2021)) {
            RankingView view = useCase.ranking(id);
            assertFalse(view.complete());
            for (RankingView.Row row : view.rows()) {
                assertEquals(OptionalInt.empty(), row.cell().rank());
            }
            assertEquals(1, view.rows().get(0).cell().publishedRank().getAsInt());
        }
    }

    @Test
    void a_rank_that_sources_claim_for_two_units_is_contested_and_no_tie() {
        for (RankingView.Row row : useCase.ranking(Y2021).rows()) {
            boolean twelfth = row.cell().shownRank().equals(OptionalInt.of(12));
            assertEquals(twelfth, row.contested(), row.unit().name());
            assertFalse(row.tied(), row.unit().name());
        }
        assertTrue(useCase.ranking(Y2022).rows().stream().noneMatch(RankingView.Row::contested));
        assertEquals(
                2,
                useCase.ranking(Y2022).rows().stream()
                        .filter(RankingView.Row::tied)
                        .count());
    }

    @Test
    void the_totals_of_2020_follow_for_all_provinces_with_inputs() {
        RankingView view = useCase.ranking(Y2020);
        List<RankingView.Row> computed = view.rows().stream()
                .filter(row -> row.cell().computed().isPresent())
                .toList();
        assertEquals(9, computed.size());
        computed.forEach(row ->
                assertEquals(Kind.EQUAL, row.cell().agreement(), row.unit().name()));
    }

    @Test
    void movement_is_shown_against_the_year_before_of_the_same_panel() {
        RankingView.Row vinhPhuc = row(useCase.ranking(Y2022), "vinh-phuc");
        assertEquals(OptionalInt.of(12), vinhPhuc.previousRank());
        assertEquals(OptionalInt.of(-6), vinhPhuc.movement());
        assertTrue(useCase.ranking(Y2024).previous().isEmpty());
    }

    private String pillars(String unit) {
        RankingView.Row row = row(useCase.ranking(Y2022), unit);
        return String.join(
                " ",
                List.of("CQS", "KTS", "XHS").stream()
                        .map(code -> requireNonNull(row.columns().get(NodeCode.of(code)))
                                .computed()
                                .orElseThrow()
                                .toPlainString())
                        .toList());
    }

    private static RankingView.Row row(RankingView view, String unit) {
        return view.rows().stream()
                .filter(row -> row.unit().code().text().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static PeriodId period(String text) {
        return PeriodId.parse(text).orElseThrow();
    }
}
