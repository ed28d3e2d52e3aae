package vn.dti.it.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dti.it.RunningService;
import vn.dti.it.client.Derivation;
import vn.dti.it.client.EvaluatedNode;
import vn.dti.it.client.EvaluatedUnit;
import vn.dti.it.client.Evaluation;
import vn.dti.it.client.Explanation;
import vn.dti.it.client.Index;
import vn.dti.it.client.IndexService;
import vn.dti.it.client.InputValue;
import vn.dti.it.client.NotFoundFault;
import vn.dti.it.client.Ranking;
import vn.dti.it.client.RankingRow;
import vn.dti.it.client.RequestRefusedFault;
import vn.dti.it.client.RowBasis;
import vn.dti.it.client.RuleCheck;
import vn.dti.it.client.RuleFile;
import vn.dti.it.client.UnitFigures;
import vn.dti.it.client.Violation;

/** The SOAP interface as a program sees it whose classes were generated from the WSDL. */
class GeneratedClientIT {
    private static final Map<String, String> HA_NOI = Map.of(
            "1", "1.0000", "2", "1.0000", "3", "0.9286", "4", "0.9000", "5", "0.8082", "6", "0.5661", "7", "0.9250",
            "8", "0.8127");
    private static Index index;

    @BeforeAll
    static void readTheDescription() throws IOException {
        index = new IndexService(RunningService.at("/soap/index?wsdl").toURL()).getIndexPort();
    }

    private static UnitFigures figures(String unit, Map<String, String> values) {
        UnitFigures figures = new UnitFigures();
        figures.setUnit(unit);
        values.forEach((input, value) -> {
            InputValue figure = new InputValue();
            figure.setInput(input);
            figure.setValue(new BigDecimal(value));
            figures.getValue().add(figure);
        });
        return figures;
    }

    @Test
    void oneUnitHasTheSameDigitsAsByRest() throws Exception {
        EvaluatedUnit unit = index.evaluateUnit("province/2024", null, figures("ha-noi", HA_NOI), null)
                .getUnit()
                .get(0);
        JsonObject rest = evaluatedByRest();
        assertEquals(rest.getString("points"), unit.getPoints().toPlainString());
        assertEquals(rest.getString("value"), unit.getValue().toPlainString());
        assertEquals("0.8241", unit.getValue().toPlainString());
        List<JsonObject> nodes = rest.getJsonArray("nodes").getValuesAs(JsonObject.class);
        assertEquals(nodes.size(), unit.getNode().size());
        for (int i = 0; i < nodes.size(); i++) {
            assertEquals(nodes.get(i).getString("code"), unit.getNode().get(i).getCode());
            assertEquals(
                    nodes.get(i).getString("points"),
                    unit.getNode().get(i).getPoints().toPlainString());
        }
    }

    private static JsonObject evaluatedByRest() {
        StringBuilder rows = new StringBuilder("unit,input,value\n");
        HA_NOI.forEach((input, value) ->
                rows.append("ha-noi,").append(input).append(',').append(value).append('\n'));
        String answer = RunningService.send(RunningService.request("/api/v1/indicator-sets/province/2024/evaluations")
                        .header("Content-Type", "text/csv")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(rows.toString()))
                        .build())
                .body();
        return Json.createReader(new StringReader(answer))
                .readObject()
                .getJsonArray("units")
                .getJsonObject(0);
    }

    @Test
    void manyUnitsAreRankedAmongEachOther() throws Exception {
        Map<String, String> better =
                Map.of("1", "1", "2", "1", "3", "1", "4", "1", "5", "1", "6", "1", "7", "1", "8", "1");
        Evaluation evaluation = index.evaluateUnits(
                "province/2024", null, List.of(figures("ha-noi", HA_NOI), figures("a-province", better)), null);
        assertEquals("a-province", evaluation.getUnit().get(0).getUnit());
        assertEquals(1, evaluation.getUnit().get(0).getRank());
        assertEquals(2, evaluation.getUnit().get(1).getRank());
    }

    @Test
    void theRankingIsThatOfTheFrontPage() throws Exception {
        Ranking ranking = index.getRanking("province/2024/34", null);
        assertEquals(34, ranking.getRow().size());
        assertEquals(34, ranking.getSummary().getRanksAgreeing());
        assertEquals(27, ranking.getSummary().getEqual());
        assertEquals(7, ranking.getSummary().getWithinRounding());
        RankingRow first = ranking.getRow().get(0);
        assertEquals(1, first.getRank());
        JsonObject rest = Json.createReader(new StringReader(
                        RunningService.get("/api/v1/rankings/province/2024/34").body()))
                .readObject();
        List<JsonObject> rows = rest.getJsonArray("rows").getValuesAs(JsonObject.class);
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                    rows.get(i).getJsonObject("unit").getString("unit"),
                    ranking.getRow().get(i).getUnit());
            assertEquals(
                    rows.get(i).getString("value"),
                    ranking.getRow().get(i).getValue().toPlainString());
        }
    }

    @Test
    void tiesOfTwentyTwentyTwoCountAsPublished() throws Exception {
        List<Integer> ranks = index.getRanking("province/2022/63", "DTI").getRow().stream()
                .map(RankingRow::getRank)
                .filter(rank -> rank >= 15 && rank <= 17)
                .toList();
        assertEquals(List.of(15, 15, 17), ranks);
    }

    @Test
    void anExplanationHasTheStepsAndTheLineThatDecides() throws Exception {
        Explanation explanation = index.explain("province/2022/63", "quang-ninh", "CQS");
        assertEquals("0.7804", explanation.getValue().toPlainString());
        assertFalse(explanation.getStep().isEmpty());
        assertFalse(explanation.getPart().isEmpty());
        assertTrue(explanation.getLine().get(0).getLine() > 0);
        assertEquals("set.dslr", explanation.getLine().get(0).getFile());
    }

    @Test
    void aStoredYearIsTheSameWhenEvaluatedOnceMore() throws Exception {
        var again = index.reevaluate("province/2020/63");
        assertTrue(again.isIdentical());
        assertEquals(again.getStoredFingerprint(), again.getNewFingerprint());
        assertEquals(64, again.getNewFingerprint().length());
        assertTrue(again.getDifference().isEmpty());
    }

    @Test
    void levelsAreThoseOfTheRankingByRest() throws Exception {
        Ranking ranking = index.getRanking("province-sample/2025/63", null);
        List<JsonObject> rows = Json.createReader(
                        new StringReader(RunningService.get("/api/v1/rankings/province-sample/2025/63")
                                .body()))
                .readObject()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class);
        assertEquals(63, ranking.getRow().size());
        for (int i = 0; i < rows.size(); i++) {
            List<JsonObject> rest = rows.get(i).getJsonArray("levels").getValuesAs(JsonObject.class);
            var levels = ranking.getRow().get(i).getLevel();
            assertEquals(2, levels.size());
            for (int k = 0; k < levels.size(); k++) {
                assertEquals(rest.get(k).getString("name"), levels.get(k).getName());
                assertEquals(rest.get(k).getString("level"), levels.get(k).getLevel());
                assertEquals(rest.get(k).getString("byResult"), levels.get(k).getByResult());
                assertEquals(
                        rest.get(k).getJsonArray("unmet").size(),
                        levels.get(k).getUnmet().size());
            }
        }
    }

    @Test
    void thePublishedEditionsAreListedWithTheirReceipts() throws Exception {
        var editions = index.listEditions(null);
        assertTrue(editions.size() > 15, editions.size() + " editions");
        assertTrue(editions.stream().allMatch(edition -> edition.getPart().size() == 8));
        var one = index.getEdition("province/2022/63", 1);
        JsonObject rest = Json.createReader(new StringReader(RunningService.get("/api/v1/editions/province/2022/63/1")
                        .body()))
                .readObject();
        assertEquals(rest.getString("fingerprint"), one.getFingerprint());
        one.getPart()
                .forEach(part ->
                        assertEquals(rest.getJsonObject("parts").getString(part.getName()), part.getFingerprint()));
        assertEquals(rest.getString("sealedAt"), one.getSealedAt().toString());
        assertEquals(
                List.of(one.getFingerprint()),
                index.listEditions("province/2022/63").stream()
                        .map(edition -> edition.getFingerprint())
                        .toList());
    }

    /** The ranks of 2022 with their tie, and the counts per class that the page of the edition has. */
    @Test
    void aPublishedEditionIsReproducedWithTotalsRanksAndCounts() throws Exception {
        var verified = index.verifyEdition("province/2022/63", null);
        assertTrue(verified.isIdentical(), () -> verified.getFinding().toString());
        assertEquals(1, verified.getEdition());
        assertEquals(verified.getStoredFingerprint(), verified.getNewFingerprint());
        assertTrue(verified.getDifference().isEmpty() && verified.getCause().isEmpty());
        Ranking ranking = index.getRanking("province/2022/63", null);
        assertEquals(63, verified.getRow().size());
        assertEquals(ranking.getSummary().getEqual(), verified.getSummary().getEqual());
        assertEquals(
                ranking.getSummary().getContainedInInputs(),
                verified.getSummary().getContainedInInputs());
        assertEquals(
                List.of(15, 15, 17),
                verified.getRow().stream()
                        .map(row -> row.getRank() == null ? row.getPublishedRank() : row.getRank())
                        .filter(rank -> rank >= 15 && rank <= 17)
                        .toList());
        var latest = index.verifyEdition("province/2024/34", 1);
        assertEquals(34, latest.getSummary().getRanksAgreeing());
        assertEquals("774.699", latest.getRow().get(0).getPoints().toPlainString());
    }

    @Test
    void anEditionThatIsNotThereIsATypedFault() {
        assertTrue(assertThrows(NotFoundFault.class, () -> index.verifyEdition("province/2022/63", 9))
                .getFaultInfo()
                .getText()
                .getVi()
                .contains("số 9"));
        assertThrows(NotFoundFault.class, () -> index.getEdition("province/1999/63", null));
    }

    @Test
    void aRuleFolderIsCheckedWithFileLineAndRemedy() throws Exception {
        String rules = Files.readString(RunningService.rules().resolve("province/2022/set.dslr"));
        RuleCheck clean = check(rules);
        assertTrue(clean.isClean());
        assertEquals("1000", clean.getMaximum().toPlainString());
        RuleCheck wrong = check(rules.replaceFirst("(?s)(8 Hoạt động kinh tế số.*?Điểm tối đa: )150", "$1100"));
        assertFalse(wrong.isClean());
        assertEquals(1, wrong.getErrors());
        assertTrue(wrong.getFinding().get(0).getFound().getVi().contains("950"));
        assertEquals("set.dslr", wrong.getFinding().get(0).getPlace().get(0).getFile());
    }

    @Test
    void theFiguresBesideTheRulesAreCheckedWithThem() throws Exception {
        Path folder = RunningService.rules().resolve("province/2022");
        String figures = Files.readString(folder.resolve("figures.csv"));
        RuleFile rules = file("set.dslr", Files.readString(folder.resolve("set.dslr")));
        RuleFile note = file("ghi-chu.md", "không phải quy tắc");

        RuleCheck sound = index.checkRules("province/2022", List.of(rules, file("figures.csv", figures), note));
        assertTrue(sound.isClean());
        assertEquals(List.of("figures.csv"), sound.getDataFile());
        assertEquals(List.of("ghi-chu.md"), sound.getPassedOver());

        RuleFile broken = file("figures.csv", figures.replaceFirst("ha-noi", "ha-nooi"));
        RuleCheck wrong = index.checkRules("province/2022", List.of(rules, broken));
        assertFalse(wrong.isClean());
        assertEquals("figures.csv", wrong.getFinding().get(0).getPlace().get(0).getFile());
    }

    private static RuleCheck check(String rules) throws Exception {
        return index.checkRules("province/2022-kiem-tra", List.of(file("set.dslr", rules)));
    }

    private static RuleFile file(String path, String text) {
        RuleFile file = new RuleFile();
        file.setPath(path);
        file.setContent(text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    @Test
    void whatDoesNotExistIsATypedFault() {
        NotFoundFault fault = assertThrows(NotFoundFault.class, () -> index.getRanking("province/1999/63", null));
        assertTrue(fault.getFaultInfo().getText().getVi().contains("province/1999/63"));
        assertTrue(fault.getFaultInfo().getText().getEn().contains("province/1999/63"));
    }

    @Test
    void anUnknownInputIsATypedFaultWithItsPlace() {
        RequestRefusedFault fault = assertThrows(
                RequestRefusedFault.class,
                () -> index.evaluateUnit("province/2024", null, figures("ha-noi", Map.of("99", "1")), null));
        Violation violation = fault.getFaultInfo().getViolation().get(0);
        assertEquals("figures[1]/value[1]", violation.getPlace());
        assertTrue(
                violation.getText().getVi().contains("“99”"),
                violation.getText().getVi());
    }

    @Test
    void aSetWithRelativeCriteriaAsksForThePanel() throws Exception {
        RequestRefusedFault fault = assertThrows(
                RequestRefusedFault.class,
                () -> index.evaluateUnit(
                        "province-sample/2025", null, figures("mot-tinh", Map.of("1.1.1:x", "1")), null));
        assertEquals("panel", fault.getFaultInfo().getViolation().get(0).getPlace());
    }

    @Test
    void thePillarsOfQuangNinhFollowFromItsTotalWhenTheRemainderIsAskedFor() throws Exception {
        Map<String, String> published =
                Map.of("3", "0.7648", "7", "0.8385", "8", "0.5904", "9", "0.4505", "DTI", "0.7024");
        EvaluatedUnit unit = index.evaluateUnit(
                        "province/2022", null, figures("quang-ninh", published), Derivation.REMAINDER)
                .getUnit()
                .get(0);

        assertEquals("0.7024", unit.getValue().toPlainString());
        assertEquals(RowBasis.REMAINDER_DERIVED, unit.getBasis());
        Map<String, String> pillars = Map.of("CQS", "0.7804", "KTS", "0.7187", "XHS", "0.6864");
        List<EvaluatedNode> found = unit.getNode().stream()
                .filter(node -> pillars.containsKey(node.getCode()))
                .toList();
        assertEquals(3, found.size());
        for (EvaluatedNode node : found) {
            assertEquals(pillars.get(node.getCode()), node.getValue().toPlainString());
            assertTrue(node.isDerived());
            assertTrue(node.getHalfWidth().signum() > 0);
        }
    }

    @Test
    void aDecimalKeepsEveryDigit() throws Exception {
        String digits = "0.123456789012345678901234567890123456";
        Evaluation evaluation = index.evaluateUnit("province/2024", null, figures("ha-noi", Map.of("1", digits)), null);
        EvaluatedUnit unit = evaluation.getUnit().get(0);
        assertNull(unit.getPoints());
        BigDecimal expected = new BigDecimal(digits).multiply(BigDecimal.valueOf(50));
        BigDecimal points = unit.getNode().stream()
                .filter(node -> node.getCode().equals("1"))
                .findFirst()
                .orElseThrow()
                .getPoints();
        assertEquals(0, expected.compareTo(points), points.toPlainString());
    }
}
