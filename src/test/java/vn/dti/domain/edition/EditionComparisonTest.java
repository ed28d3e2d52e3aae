package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.NodeComparison.Comparability;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.unit.UnitCode;

class EditionComparisonTest {
    private static EvaluatedYear year(String period) {
        return EditionCheck.of(ShippedEditions.sealed(period), ShippedEditions.PROGRAM)
                .year()
                .orElseThrow();
    }

    private static NodeComparison of(EditionComparison comparison, String code) {
        return comparison.nodes().stream()
                .filter(node -> node.after()
                        .or(node::before)
                        .orElseThrow()
                        .code()
                        .text()
                        .equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static UnitChange of(NodeComparison node, String unit) {
        return node.units().stream()
                .filter(change -> change.unit().text().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** One decision holds for 2022 and 2023, so every entry means the same. */
    @Test
    void years_of_one_set_are_compared_in_values_and_ranks() {
        EditionComparison comparison =
                EditionComparison.of(year("province/2022/63"), year("province/2023/63"), Optional.empty());
        assertTrue(comparison.samePanel());
        NodeComparison total = of(comparison, "DTI");
        assertEquals(Comparability.COMPARABLE, total.comparability());
        assertEquals(63, total.units().size());
        UnitChange daNang = of(total, "da-nang");
        assertEquals(OptionalInt.of(1), daNang.rankBefore());
        assertEquals(OptionalInt.of(1), daNang.rankAfter());
        assertEquals(OptionalInt.of(0), daNang.places());
        assertEquals(
                daNang.after().orElseThrow().subtract(daNang.before().orElseThrow()),
                daNang.difference().orElseThrow());
        for (UnitChange change : total.units()) {
            assertEquals(
                    change.rankBefore().orElseThrow() - change.rankAfter().orElseThrow(),
                    change.places().orElseThrow());
        }
    }

    @Test
    void without_a_crosswalk_only_the_same_code_name_and_maximum_are_comparable() {
        EditionComparison comparison =
                EditionComparison.of(year("province/2023/63"), year("province/2024/63"), Optional.empty());
        assertEquals(Comparability.COMPARABLE, of(comparison, "4").comparability(), "same code, name and maximum");
        assertEquals(Comparability.UNKNOWN, of(comparison, "1").comparability(), "another maximum");
        assertEquals(Comparability.UNKNOWN, of(comparison, "DTI").comparability(), "another maximum");
        assertEquals(Comparability.UNKNOWN, of(comparison, "7").comparability(), "another name");
        assertTrue(comparison.nodes().stream()
                .filter(node -> node.comparability() == Comparability.UNKNOWN)
                .allMatch(node -> node.units().isEmpty()));
    }

    /** The total of 2020 is of three pillars, that of 2021 of nine main indices, under the same code, name and maximum. */
    @Test
    void an_entry_whose_parts_are_others_is_not_comparable_without_a_crosswalk() {
        EditionComparison comparison =
                EditionComparison.of(year("province/2020/63"), year("province/2021/63"), Optional.empty());
        NodeComparison total = of(comparison, "DTI");
        assertEquals(Comparability.UNKNOWN, total.comparability());
        assertEquals(List.of(), total.units());
        assertTrue(comparison.reservations(total).get(0).en().contains("no crosswalk"));
    }

    @Test
    void units_are_told_at_one_entry_alone_where_that_is_asked_for() {
        EditionComparison all =
                EditionComparison.of(year("province/2022/63"), year("province/2023/63"), Optional.empty());
        EditionComparison one = EditionComparison.at(
                year("province/2022/63"), year("province/2023/63"), Optional.empty(), NodeCode.of("7"));
        for (NodeComparison node : one.nodes()) {
            boolean shown = node.after().orElseThrow().code().text().equals("7");
            assertEquals(shown ? of(all, "7").units() : List.of(), node.units());
        }
        assertEquals(List.of(), all.reservations(of(all, "7")));
    }

    @Test
    void the_shipped_crosswalk_says_what_changed_from_2023_to_2024() {
        Crosswalk crosswalk = ShippedEditions.crosswalk("province/2024", "province/2023");
        EditionComparison comparison =
                EditionComparison.of(year("province/2023/63"), year("province/2024/63"), Optional.of(crosswalk));
        NodeComparison economy = of(comparison, "7");
        assertEquals("8", economy.before().orElseThrow().code().text(), "the code changed");
        assertEquals(
                economy.before().orElseThrow().name(),
                economy.after().orElseThrow().name());
        assertEquals(Comparability.CHANGED, economy.comparability());
        UnitChange daNang = of(economy, "da-nang");
        assertTrue(daNang.before().isPresent() && daNang.after().isPresent());
        assertEquals(Optional.empty(), daNang.difference(), "side by side, without a difference");
        assertEquals(
                OptionalInt.of(
                        daNang.rankBefore().orElseThrow() - daNang.rankAfter().orElseThrow()),
                daNang.places(),
                "the same 63 units were ranked, if otherwise");
        assertEquals(1, comparison.reservations(economy).size());
        assertEquals(Comparability.DROPPED, of(comparison, "0").comparability());
        crosswalk.lines().forEach(line -> {
            line.before().ifPresent(code -> assertTrue(plan("province/2023/63", code), code::text));
            line.after().ifPresent(code -> assertTrue(plan("province/2024/63", code), code::text));
        });
    }

    private static boolean plan(String period, NodeCode code) {
        return year(period).evaluation().plan().find(code).isPresent();
    }

    /** Đà Nẵng was 2 of 63 and is 17 of 34: the press compares these, and they are no movement. */
    @Test
    void ranks_among_other_units_are_not_compared() {
        EditionComparison comparison =
                EditionComparison.of(year("province/2024/63"), year("province/2024/34"), Optional.empty());
        assertTrue(!comparison.samePanel());
        NodeComparison total = of(comparison, "DTI");
        assertEquals(Comparability.COMPARABLE, total.comparability());
        UnitChange hanoi = of(total, "ha-noi");
        assertEquals(Optional.of(BigDecimal.ZERO), hanoi.difference().map(BigDecimal::stripTrailingZeros));
        assertEquals(OptionalInt.empty(), hanoi.places());
        assertTrue(comparison.onlyAfter().contains(new UnitCode("tp-ho-chi-minh-2025")));
        assertTrue(comparison.onlyBefore().contains(new UnitCode("an-giang")));
        assertEquals(Optional.empty(), of(total, "an-giang").after());
    }

    @Test
    void a_crosswalk_names_each_entry_once_and_with_the_codes_of_its_relation() {
        Optional<NodeCode> one = NodeCode.parse("1");
        Crosswalk.Line mapped =
                new Crosswalk.Line(one, NodeCode.parse("2"), Crosswalk.Relation.MAPPED, Optional.empty(), "");
        SetId set = new SetId("province", "2024");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Crosswalk(
                        set,
                        set,
                        List.of(
                                mapped,
                                new Crosswalk.Line(
                                        one, Optional.empty(), Crosswalk.Relation.DROPPED, Optional.empty(), ""))));
        for (Crosswalk.Relation relation : List.of(Crosswalk.Relation.NEW, Crosswalk.Relation.DROPPED)) {
            assertThrows(
                    IllegalArgumentException.class, () -> new Crosswalk.Line(one, one, relation, Optional.empty(), ""));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Crosswalk.Line(one, Optional.empty(), Crosswalk.Relation.MAPPED, Optional.empty(), ""));
    }

    @Test
    void what_is_mapped_is_compared_under_another_code() {
        SetId from = new SetId("province", "2023");
        SetId to = new SetId("province", "2024");
        Crosswalk crosswalk = new Crosswalk(
                from,
                to,
                List.of(new Crosswalk.Line(
                        NodeCode.parse("9"), NodeCode.parse("8"), Crosswalk.Relation.MAPPED, Optional.empty(), "")));
        EditionComparison comparison =
                EditionComparison.of(year("province/2023/63"), year("province/2024/63"), Optional.of(crosswalk));
        NodeComparison society = of(comparison, "8");
        assertEquals("9", society.before().orElseThrow().code().text());
        assertEquals(Comparability.COMPARABLE, society.comparability());
        assertTrue(of(society, "da-nang").difference().isPresent());
    }
}
