package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.ReferenceEvaluator;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.folder.RuleTree;

/** Two indices of the United Nations, written as rules, give the values that were published. */
class ReferenceSetsTest {
    /** The rules are shipped; countries and figures are not, since the service is for units of Viet Nam. */
    private static RuleLibrary.Snapshot library(Path folder) throws IOException {
        for (Path from : List.of(Path.of("rules/reference"), Path.of("src/test/resources/reference"))) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = folder.resolve("reference").resolve(from.relativize(file));
                    Files.createDirectories(Objects.requireNonNull(to.getParent()));
                    Files.copy(file, to);
                }
            }
        }
        return new RuleTree(folder).read();
    }

    @ParameterizedTest
    @CsvSource({"hdi-2021,12", "egdi-2018,10"})
    void theRulesOfAnotherIndexGiveItsPublishedValues(String name, int units, @TempDir Path folder) throws IOException {
        RuleLibrary.Snapshot library = library(folder);
        assertEquals(List.of(), library.findings());
        SetId id = new SetId("reference", name);
        CompiledSet compiled = MiniSet.compile(ShippedSets.read(id));
        assertEquals(List.of(), compiled.findings());
        ScoringPlan plan = compiled.plan().orElseThrow();
        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        SetData data = Objects.requireNonNull(library.data().get(id));
        assertEquals(List.of(), data.findings());
        Panel panel = Objects.requireNonNull(
                Objects.requireNonNull(library.registers().get("reference"))
                        .panels()
                        .get(name));
        assertEquals(units, panel.units().size());
        InputTable table = InputTable.of(
                panel.units(), Objects.requireNonNull(data.figures().get(name)));
        Evaluation evaluation = new Evaluator().evaluate(plan, table, PanelExtremes.NONE);
        ReferenceEvaluator plain = new ReferenceEvaluator(plan, table, PanelExtremes.NONE);
        assertEquals(List.of(), evaluation.problems());
        int compared = 0;
        for (PublishedResult result : data.published()) {
            UnitCode unit = result.unit();
            int at = panel.units().indexOf(unit);
            assertEquals(
                    result.value().orElseThrow(),
                    evaluation.value(at, result.node()).orElseThrow(),
                    unit.toString());
            assertEquals(
                    Decimals.normal(evaluation.unroundedValue(at, result.node()).orElseThrow()),
                    Decimals.normal(Decimals.quotient(
                            plain.cell(at, result.node()).points().orElseThrow(),
                            plan.root().maximum().orElseThrow())),
                    unit.toString());
            compared++;
        }
        assertEquals(units, compared);
    }
}
