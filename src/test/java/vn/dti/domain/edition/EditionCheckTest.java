package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.edition.EditionCheck.Cause;
import vn.dti.domain.edition.ResultDifference.What;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

class EditionCheckTest {
    private static final String YEAR = "province/2024/34";

    /** Changes one part; {@code withReceipt} writes the receipt anew, as one who knows how it is made would. */
    static Edition changed(Edition edition, EditionPart part, UnaryOperator<String> change, boolean withReceipt) {
        EditionContent old = edition.content();
        EditionContent content = new EditionContent(
                old.rules(),
                part == EditionPart.PLAN ? change.apply(old.plan()) : old.plan(),
                part == EditionPart.LINES ? change.apply(old.lines()) : old.lines(),
                part == EditionPart.UNITS ? change.apply(old.units()) : old.units(),
                part == EditionPart.SOURCES ? change.apply(old.sources()) : old.sources(),
                part == EditionPart.FIGURES ? change.apply(old.figures()) : old.figures(),
                part == EditionPart.PUBLISHED ? change.apply(old.published()) : old.published(),
                part == EditionPart.RESULTS ? change.apply(old.results()) : old.results());
        Receipt receipt = edition.receipt();
        return !withReceipt
                ? new Edition(receipt, content)
                : new Edition(
                        new Receipt(
                                receipt.period(),
                                receipt.edition(),
                                receipt.correction(),
                                content.fingerprints(),
                                receipt.semantics(),
                                receipt.programVersion(),
                                receipt.evaluatedAt(),
                                receipt.evaluatedBy(),
                                receipt.sealedAt(),
                                receipt.sealedBy()),
                        content);
    }

    private static String all(EditionCheck check) {
        return String.join("\n", check.findings().stream().map(Bilingual::vi).toList()) + "\n"
                + String.join("\n", check.findings().stream().map(Bilingual::en).toList());
    }

    @ParameterizedTest
    @CsvSource({"province/2022/63", "province/2023/63", "province/2024/63", "province/2024/34", "province/2020/63"})
    void a_sealed_year_is_reproduced(String period) {
        Edition edition = ShippedEditions.sealed(period);
        EditionCheck check = EditionCheck.of(edition, "9.9");
        assertEquals(List.of(), check.findings());
        assertTrue(check.isIdentical());
        assertEquals(edition.receipt().fingerprint(EditionPart.RESULTS), check.resultsFingerprint());
        assertEquals(List.of(), edition.damage());
    }

    private static UnaryOperator<String> replacing(String from, String to) {
        return text -> {
            assertTrue(text.contains(from), from);
            return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        };
    }

    @Test
    void a_figure_that_was_changed_is_named_with_unit_node_digit_and_cause() {
        UnaryOperator<String> change = replacing("figure\tha-noi\t3\t0.9286", "figure\tha-noi\t3\t0.9276");
        for (boolean withReceipt : List.of(false, true)) {
            EditionCheck check = EditionCheck.of(
                    changed(ShippedEditions.sealed(YEAR), EditionPart.FIGURES, change, withReceipt),
                    ShippedEditions.PROGRAM);
            assertFalse(check.isIdentical());
            assertEquals(withReceipt ? List.of() : List.of(EditionPart.FIGURES), check.damaged());
            assertEquals(Set.of(Cause.INPUTS), check.causes());
            ResultDifference value = check.differences().stream()
                    .filter(d -> d.what() == What.VALUE && d.node().text().equals("3"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    new ResultDifference(new UnitCode("ha-noi"), NodeCode.of("3"), What.VALUE, "0.9286", "0.9276"),
                    value);
            assertEquals(Optional.of(3), value.digit());
            assertTrue(all(check).contains("Hà Nội"), all(check));
            assertTrue(all(check)
                    .contains("bản kết quả ghi 0,9286, tính lại được 0,9276; khác từ chữ số thập phân thứ 3"));
            assertTrue(all(check).contains("the edition says 0.9286, evaluated again 0.9276"));
            assertTrue(all(check).contains("số liệu đầu vào đã bị sửa"), all(check));
        }
    }

    @Test
    void a_result_that_was_changed_is_named_and_its_cause_is_told_from_that_of_a_figure() {
        for (String to : List.of("\t0.8242\t1\n", "\t0.8241\t2\n")) {
            for (boolean withReceipt : List.of(false, true)) {
                EditionCheck check = EditionCheck.of(
                        changed(
                                ShippedEditions.sealed(YEAR),
                                EditionPart.RESULTS,
                                replacing("\t0.8241\t1\n", to),
                                withReceipt),
                        ShippedEditions.PROGRAM);
                assertEquals(1, check.differences().size(), all(check));
                assertEquals(Set.of(Cause.RESULTS), check.causes(), all(check));
            }
        }
    }

    @Test
    void another_maximum_in_the_plan_changes_every_unit() {
        Edition edition = ShippedEditions.sealed(YEAR);
        String line = edition.content()
                .plan()
                .lines()
                .filter(l -> l.startsWith("node\t6\t"))
                .findFirst()
                .orElseThrow();
        EditionCheck check = EditionCheck.of(
                changed(edition, EditionPart.PLAN, replacing(line, line.replace("\t200\t", "\t210\t")), true),
                ShippedEditions.PROGRAM);
        assertEquals(Set.of(Cause.RULES), check.causes());
        assertTrue(check.findings().size() <= EditionCheck.MAX_DIFFERENCES + 2, "some dozens of lines at most");
        assertTrue(all(check).contains("khác biệt nữa"), all(check));
    }

    @Test
    void where_another_version_evaluated_the_program_may_be_the_cause() {
        Edition edition = changed(
                ShippedEditions.sealed(YEAR), EditionPart.RESULTS, replacing("\t0.8241\t1", "\t0.8242\t1"), true);
        assertTrue(EditionCheck.of(edition, "9.9").causes().contains(Cause.PROGRAM));
        assertFalse(EditionCheck.of(edition, ShippedEditions.PROGRAM).causes().contains(Cause.PROGRAM));
    }

    /** In 2022 most pillars rest on a remainder that is derived from the published total. */
    @Test
    void a_derived_figure_that_was_changed_is_found_although_it_is_no_input() {
        Edition edition = ShippedEditions.sealed("province/2022/63");
        String line = edition.content()
                .figures()
                .lines()
                .filter(l -> l.contains("\tDERIVED\t"))
                .findFirst()
                .orElseThrow();
        EditionCheck check = EditionCheck.of(
                changed(
                        edition,
                        EditionPart.FIGURES,
                        replacing(line, line.replaceFirst("\t([0-9.]+)\tDERIVED", "\t0.123\tDERIVED")),
                        true),
                ShippedEditions.PROGRAM);
        assertFalse(check.isIdentical());
        assertEquals(
                List.of(What.DERIVED_FIGURE),
                check.differences().stream().map(ResultDifference::what).toList());
        assertEquals(Set.of(Cause.INPUTS), check.causes());
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(EditionPart.PLAN, replacing("dti-plan 1", "dti-plan 2"), "dti-plan 2"),
                Arguments.of(EditionPart.PLAN, (UnaryOperator<String>) text -> text + "x\n", "plan"),
                Arguments.of(EditionPart.FIGURES, replacing("dti-figures 1", "dti-figures 7"), "dti-figures 7"),
                Arguments.of(EditionPart.RESULTS, replacing("dti-results 1", "dti-results 7"), "dti-results 7"),
                Arguments.of(EditionPart.RESULTS, replacing("\tVALUE\t", "\t"), "not a line of results"),
                Arguments.of(EditionPart.UNITS, replacing("panel\t34", "panel\t63"), "list of units"),
                Arguments.of(EditionPart.UNITS, replacing("unit\tha-noi", "unit\tha-tay"), "list of units"),
                Arguments.of(EditionPart.PUBLISHED, replacing("result\t34\t", "result\t35\t"), "list of units"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void what_cannot_be_evaluated_is_told_and_throws_nothing(
            EditionPart part, UnaryOperator<String> change, String said) {
        EditionCheck check =
                EditionCheck.of(changed(ShippedEditions.sealed(YEAR), part, change, true), ShippedEditions.PROGRAM);
        assertFalse(check.isIdentical());
        assertTrue(all(check).contains(said), all(check));
    }

    @Test
    void unknown_semantics_are_refused() {
        Edition edition = ShippedEditions.sealed(YEAR);
        Receipt receipt = edition.receipt();
        Edition later = new Edition(
                new Receipt(
                        receipt.period(),
                        1,
                        Optional.empty(),
                        receipt.fingerprints(),
                        2,
                        "2.0",
                        receipt.evaluatedAt(),
                        "a",
                        receipt.sealedAt(),
                        "b"),
                edition.content());
        EditionCheck check = EditionCheck.of(later, ShippedEditions.PROGRAM);
        assertFalse(check.isIdentical());
        assertEquals(Optional.empty(), check.year());
        assertTrue(all(check).contains("ngữ nghĩa phiên bản 2"), all(check));
    }

    @Test
    void lines_of_results_too_many_too_few_or_in_another_order_are_told() {
        Edition edition = ShippedEditions.sealed(YEAR);
        List<String> lines = new ArrayList<>(edition.content().results().lines().toList());
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            List<String> other = new ArrayList<>(lines);
            String dropped = round % 2 == 0 ? other.remove(1 + random.nextInt(lines.size() - 1)) : "";
            Collections.shuffle(other.subList(1, other.size()), random);
            EditionCheck check = EditionCheck.of(
                    changed(edition, EditionPart.RESULTS, text -> String.join("\n", other) + "\n", true), "1.0");
            assertFalse(check.isIdentical());
            if (dropped.isEmpty()) {
                assertEquals(List.of(), check.differences());
            } else {
                assertTrue(
                        check.differences().stream()
                                .allMatch(d -> dropped.contains(d.unit().text())
                                        && d.stored().isEmpty()),
                        dropped);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.7581, 0.7582, 4",
        "0.7581, 0.7591, 3",
        "0.7581, 1.7581, 0",
        "9, 10, 0",
        "-1, 1, 0",
        "0.5, 0.5001, 4",
        "12.5, 12.49, 1",
    })
    void the_digit_is_the_first_that_differs(String stored, String now, int digit) {
        ResultDifference difference =
                new ResultDifference(new UnitCode("a"), NodeCode.of("1"), What.POINTS, stored, now);
        assertEquals(Optional.of(digit), difference.digit());
        assertEquals(
                Optional.empty(),
                new ResultDifference(difference.unit(), difference.node(), What.RANK, "1", "2").digit());
        assertEquals(
                Optional.empty(),
                new ResultDifference(difference.unit(), difference.node(), What.POINTS, stored, stored).digit());
    }
}
