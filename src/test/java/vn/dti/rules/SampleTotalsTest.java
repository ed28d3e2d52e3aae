package vn.dti.rules;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.EvaluatedYear;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.Decimals;
import vn.dti.rules.folder.RuleTree;

/**
 * Ranks, totals, pillars and main indices of the three sample years for all 63 units, against a second calculation that was made once
 * outside of the product: by a program of its own in another language, from the words of the rule files and the figures.
 */
class SampleTotalsTest {
    private static final Path SECOND = Path.of("src", "test", "resources", "golden", "province-sample.csv");
    private static final List<String> VALUES = List.of("DTI", "CQS", "KTS", "XHS");
    private static final List<String> MAIN_INDICES = List.of("1", "2", "3", "4", "5", "7", "8", "9");
    private static final RuleLibrary.Snapshot TREE = new RuleTree(Path.of("rules")).read();

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2024", "2025"})
    void theSecondCalculationGivesTheSame(String year) throws IOException {
        List<List<String>> second = Files.readAllLines(SECOND).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .filter(row -> row.get(0).equals(year))
                .toList();
        assertEquals(63, second.size());
        assertEquals(lines(second), lines(rows(year)));
    }

    private static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(String name) {
        SetId id = new SetId("province-sample", name);
        SetData data = requireNonNull(TREE.data().get(id));
        EvaluatedYear year = EvaluatedYear.of(
                WithoutDrools.compile(ShippedSets.read(id)).plan().orElseThrow(),
                requireNonNull(requireNonNull(TREE.registers().get(id.level()))
                                .panels()
                                .get("63"))
                        .units(),
                requireNonNull(data.figures().get("63")),
                new PublishedRecord(List.of(), List.of()));
        Evaluation evaluation = year.evaluation();
        List<List<String>> rows = new ArrayList<>();
        for (int unit = 0; unit < year.units().size(); unit++) {
            int at = unit;
            List<String> row = new ArrayList<>();
            row.add(name);
            row.add(year.units().get(unit).text());
            row.add(String.valueOf(year.ranking(NodeCode.of("DTI")).rank(unit).orElseThrow()));
            row.add(points(evaluation, unit, "DTI"));
            VALUES.forEach(node -> row.add(
                    evaluation.value(at, NodeCode.of(node)).orElseThrow().toPlainString()));
            MAIN_INDICES.forEach(node -> row.add(points(evaluation, at, node)));
            rows.add(row);
        }
        rows.sort((one, other) -> one.get(1).compareTo(other.get(1)));
        return rows;
    }

    private static String points(Evaluation evaluation, int unit, String node) {
        BigDecimal points = evaluation.points(unit, NodeCode.of(node)).orElseThrow();
        return Decimals.normal(points).toPlainString();
    }
}
