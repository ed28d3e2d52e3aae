package vn.dti.domain.edition;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Documentation;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.UnitCode;

/** A shipped year as the tests of the domain need it: its law, written down once more by hand, and its data files. */
final class PublishedYear {
    private final int year;
    private final String panel;

    PublishedYear(int year, String panel) {
        this.year = year;
        this.panel = panel;
    }

    private List<CSVRecord> rows(String file) {
        Path path = Path.of("rules", "province", Integer.toString(year), file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords().stream()
                    .filter(row -> row.get("panel").equals(panel))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<UnitCode> units() {
        try (Reader reader = Files.newBufferedReader(Path.of("rules", "province", "panels.csv"))) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .filter(row -> row.get("panel").equals(panel))
                    .map(row -> new UnitCode(row.get("unit")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Figure> figures() {
        return rows("figures.csv").stream()
                .map(row -> new Figure(
                        new UnitCode(row.get("unit")),
                        InputKey.parse(row.get("input")).orElseThrow(),
                        row.get("value"),
                        Figure.Basis.PUBLISHED,
                        row.get("source")))
                .toList();
    }

    /** The published values of a node, with the digits as printed. */
    Map<UnitCode, BigDecimal> values(String node) {
        Map<UnitCode, BigDecimal> values = new HashMap<>();
        rows("published.csv").stream()
                .filter(row -> row.get("node").equals(node) && !row.get("value").isEmpty())
                .forEach(row -> values.put(new UnitCode(row.get("unit")), new BigDecimal(row.get("value"))));
        return values;
    }

    /** The published ranks of a node. */
    Map<UnitCode, Integer> ranks(String node) {
        Map<UnitCode, Integer> ranks = new HashMap<>();
        rows("published.csv").stream()
                .filter(row -> row.get("node").equals(node) && !row.get("rank").isEmpty())
                .forEach(row -> ranks.put(new UnitCode(row.get("unit")), Integer.valueOf(row.get("rank"))));
        return ranks;
    }

    /** The set of 2020: three weighted pillars. */
    static ScoringPlan plan2020() {
        return plan(
                2020,
                List.of(
                        node(
                                "DTI",
                                "",
                                "1000",
                                new Scoring.WeightedMean(
                                        List.of(weight("G", "0.4"), weight("E", "0.3"), weight("S", "0.3")))),
                        node("G", "DTI", "400", new Scoring.Given()),
                        node("E", "DTI", "300", new Scoring.Given()),
                        node("S", "DTI", "300", new Scoring.Given())));
    }

    private static Scoring.Weight weight(String node, String weight) {
        return new Scoring.Weight(NodeCode.of(node), new BigDecimal(weight));
    }

    /** The set of 2021 to 2023 with the points of the economy and society activities as given. */
    static ScoringPlan plan2022(String economy, String society) {
        List<PlanNode> nodes = new ArrayList<>(List.of(
                node("DTI", "", "1000", new Scoring.Sum()),
                node("I", "DTI", "500", new Scoring.Sum()),
                node("II", "DTI", "500", new Scoring.Sum()),
                node("6", "I", "0", new Scoring.NotScored()),
                node("7", "II", "200", new Scoring.Given()),
                node("8", "II", economy, new Scoring.Given()),
                node("9", "II", society, new Scoring.Given()),
                node("P", "DTI", "400", remainder())));
        for (int code = 1; code <= 5; code++) {
            nodes.add(node(Integer.toString(code), "I", "100", new Scoring.Given()));
        }
        nodes.add(overlap("CQS", "700", "7"));
        nodes.add(overlap("KTS", sum(500, economy), "8"));
        nodes.add(overlap("XHS", sum(500, society), "9"));
        return plan(2022, nodes);
    }

    private static String sum(int foundation, String own) {
        return BigDecimal.valueOf(foundation).add(new BigDecimal(own)).toString();
    }

    /** The set of 2024. */
    static ScoringPlan plan2024() {
        List<PlanNode> nodes = new ArrayList<>();
        nodes.add(node("DTI", "", "940", new Scoring.Sum()));
        String[] maxima = {"50", "50", "140", "100", "100", "200", "150", "150"};
        for (int i = 0; i < maxima.length; i++) {
            nodes.add(node(Integer.toString(i + 1), "DTI", maxima[i], new Scoring.Given()));
        }
        nodes.add(node("P", "DTI", "300", remainder()));
        nodes.add(overlap("CQS", "640", "6"));
        nodes.add(overlap("KTS", "590", "7"));
        nodes.add(overlap("XHS", "590", "8"));
        return plan(2024, nodes);
    }

    private static Scoring remainder() {
        return new Scoring.Remainder(codes("1", "2", "4", "5"), true);
    }

    private static PlanNode overlap(String code, String maximum, String own) {
        return node(code, "DTI", maximum, new Scoring.Overlap(codes("1", "2", "3", "4", "5", own)));
    }

    private static List<NodeCode> codes(String... codes) {
        return List.of(codes).stream().map(NodeCode::of).toList();
    }

    private static PlanNode node(String code, String parent, String maximum, Scoring scoring) {
        return new PlanNode(
                NodeCode.of(code),
                NodeCode.parse(parent),
                parent.isEmpty() ? NodeLevel.INDEX : NodeLevel.MAIN_INDEX,
                code,
                Optional.of(new BigDecimal(maximum)),
                scoring,
                List.of(),
                false,
                List.of(),
                Documentation.NONE);
    }

    private static ScoringPlan plan(int year, List<PlanNode> nodes) {
        return ScoringPlan.of(
                new SetHeader(
                        "tỉnh",
                        year,
                        false,
                        Optional.empty(),
                        new Rounding(4),
                        SetHeader.RankBy.PUBLISHED_VALUE,
                        Optional.empty(),
                        BigDecimal.ZERO),
                nodes);
    }
}
