package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.rules.data.ExampleChecks;

/** The examples beside shipped rules: each gives the points that it must, and each criterion has some. */
class ExamplesTest {
    @Test
    void everyExampleOfAShippedSetGivesItsPointsAndEveryCriterionHasBothSides() throws IOException {
        int tried = 0;
        for (SetId id : ShippedSets.all()) {
            Path file = Path.of("rules", id.level(), id.name(), "examples.csv");
            if (Files.exists(file)) {
                ScoringPlan plan = MiniSet.compile(ShippedSets.read(id)).plan().orElseThrow();
                assertEquals(List.of(), ExampleChecks.check(plan, file.toString(), Files.readAllBytes(file)));
                tried++;
            }
        }
        assertTrue(tried > 0);
    }
}
