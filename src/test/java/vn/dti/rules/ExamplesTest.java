package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.data.Example;
import vn.dti.rules.data.ExampleReader;

/** The examples beside shipped rules: each gives the points that it must, and each criterion has some. */
class ExamplesTest {
    private static final UnitCode UNIT = new UnitCode("mot-don-vi");

    @Test
    void everyExampleOfAShippedSetGivesItsPoints() throws IOException {
        int tried = 0;
        for (SetId id : ShippedSets.all()) {
            Path file = Path.of("rules", id.level(), id.name(), "examples.csv");
            if (Files.exists(file)) {
                Findings findings = new Findings();
                List<Example> examples = new ExampleReader(findings).read(file.toString(), Files.readAllBytes(file));
                assertEquals(List.of(), findings.sorted());
                ScoringPlan plan = MiniSet.compile(ShippedSets.read(id)).plan().orElseThrow();
                examples.forEach(example -> check(plan, example));
                assertEquals(Set.of(), withoutExample(plan, examples));
                tried += examples.size();
            }
        }
        assertTrue(tried > 0);
    }

    private static Set<NodeCode> withoutExample(ScoringPlan plan, List<Example> examples) {
        Set<NodeCode> codes = new TreeSet<>();
        plan.nodes().stream()
                .filter(node -> node.scoring() instanceof Scoring.Scored)
                .map(PlanNode::code)
                .forEach(codes::add);
        examples.forEach(example -> {
            codes.remove(example.criterion());
            example.inputs().keySet().forEach(key -> codes.remove(key.node()));
        });
        return codes;
    }

    private static void check(ScoringPlan plan, Example example) {
        List<Figure> figures = new ArrayList<>();
        example.inputs()
                .forEach((key, value) ->
                        figures.add(new Figure(UNIT, key, Decimals.canonical(value), Figure.Basis.REPORTED, "")));
        PanelExtremes panel = PanelExtremes.NONE;
        if (example.greatest().isPresent()) {
            panel = new PanelExtremes(Map.of(
                    example.criterion(),
                    new PanelExtremes.Extremes(
                            measured(example.least().orElse(BigDecimal.ZERO)),
                            measured(example.greatest().get()))));
        }
        Evaluation evaluation = new Evaluator().evaluate(plan, InputTable.of(List.of(UNIT), figures), panel);
        Optional<BigDecimal> points = evaluation.points(0, example.criterion()).map(Decimals::normal);
        assertEquals(
                example.points().map(Decimals::normal), points, example.place().place() + " " + example.note());
        if (example.points().isEmpty()) {
            assertFalse(
                    evaluation.problems().stream()
                            .filter(problem -> problem.node().equals(example.criterion()))
                            .toList()
                            .isEmpty(),
                    example.place().place());
        }
    }

    private static PanelExtremes.Measured measured(BigDecimal value) {
        return new PanelExtremes.Measured(value, BigDecimal.ONE);
    }
}
