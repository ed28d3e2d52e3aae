package vn.dti.workload;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Documentation;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

/** The neutral workload: its index, the generator of its figures and the checksum over its results. */
final class Workload {
    private static final long SEED = 20260101L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int CRITERIA = 306;

    /** A criterion of index.csv. */
    record Row(
            String criterion,
            String component,
            String main,
            String pillar,
            String kind,
            BigDecimal maximum,
            String threshold,
            String tiers,
            String direction) {
        boolean isRatio() {
            return kind.equals("RATIO") || kind.equals("CAPPED") || kind.equals("SURVEY");
        }
    }

    private Workload() {}

    static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Workload.class.getResourceAsStream("/workload/" + name)),
                StandardCharsets.UTF_8);
    }

    static List<CSVRecord> records(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = resource(name)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The 306 criteria. */
    static List<Row> rows() {
        return records("index.csv").stream()
                .map(r -> new Row(
                        r.get("criterion"),
                        r.get("component"),
                        r.get("main"),
                        r.get("pillar"),
                        r.get("kind"),
                        new BigDecimal(r.get("max")),
                        r.get("threshold_percent"),
                        r.get("tiers"),
                        r.get("direction")))
                .toList();
    }

    /** The plan, written without rule files. */
    static ScoringPlan plan() {
        Map<NodeCode, PlanNode> nodes = new TreeMap<>();
        put(nodes, "DTI", "", NodeLevel.INDEX, new BigDecimal("1000"));
        Map<String, BigDecimal> maxima = new TreeMap<>();
        for (Row row : rows()) {
            for (String parent : List.of(row.component(), row.main(), row.pillar())) {
                maxima.merge(parent, row.maximum(), BigDecimal::add);
            }
        }
        for (Row row : rows()) {
            put(nodes, row.pillar(), "DTI", NodeLevel.PILLAR, of(maxima, row.pillar()));
            put(nodes, row.main(), row.pillar(), NodeLevel.MAIN_INDEX, of(maxima, row.main()));
            put(nodes, row.component(), row.main(), NodeLevel.COMPONENT, of(maxima, row.component()));
            PlanNode criterion = criterion(row);
            nodes.put(criterion.code(), criterion);
        }
        SetHeader header = new SetHeader(
                "tỉnh",
                2025,
                true,
                Optional.of(new Rounding(4)),
                new Rounding(4),
                SetHeader.RankBy.PUBLISHED_VALUE,
                Optional.empty(),
                BigDecimal.ZERO);
        return ScoringPlan.of(header, List.copyOf(nodes.values()));
    }

    private static BigDecimal of(Map<String, BigDecimal> maxima, String code) {
        return Objects.requireNonNull(maxima.get(code));
    }

    private static void put(
            Map<NodeCode, PlanNode> nodes, String code, String parent, NodeLevel level, BigDecimal maximum) {
        nodes.put(NodeCode.of(code), node(code, parent, level, maximum, new Scoring.Sum(), List.of()));
    }

    private static PlanNode node(
            String code,
            String parent,
            NodeLevel level,
            BigDecimal maximum,
            Scoring scoring,
            List<InputDefinition> inputs) {
        return new PlanNode(
                NodeCode.of(code),
                NodeCode.parse(parent),
                level,
                code,
                Optional.of(maximum),
                scoring,
                inputs,
                true,
                List.of(),
                Documentation.NONE);
    }

    private static PlanNode criterion(Row row) {
        InputKey x = key(row, "x");
        InputKey a = key(row, "a");
        InputKey b = key(row, "b");
        Award zero = new Award.Points(BigDecimal.ZERO);
        Measure measure = switch (row.kind()) {
            case "RATIO" ->
                new Measure.Ratio(a, b, BigDecimal.ONE, Measure.WhenAbove.CAPPED, Measure.WhenZero.ZERO_POINTS);
            case "CAPPED" ->
                new Measure.Ratio(
                        a, b, new BigDecimal("100"), Measure.WhenAbove.UNDECLARED, Measure.WhenZero.ZERO_POINTS);
            case "SURVEY" ->
                new Measure.Ratio(a, b, BigDecimal.ONE, Measure.WhenAbove.UNDECLARED, Measure.WhenZero.INVALID);
            default -> new Measure.Amount(x);
        };
        Scale scale = switch (row.kind()) {
            case "BOOL" -> new Scale.YesNo(Award.Share.MAXIMUM, zero);
            case "RATIO" -> new Scale.Proportional(Optional.empty());
            case "CAPPED" -> new Scale.Proportional(Optional.of(new BigDecimal(row.threshold())));
            case "SURVEY" -> new Scale.Goalposts(BigDecimal.ONE, new BigDecimal("5"));
            case "MINMAX" -> new Scale.BetweenWorstAndBest(row.direction().equals("HIGH"), Award.Share.MAXIMUM);
            default -> new Scale.Steps(tiers(row), zero);
        };
        InputDefinition.Kind kind =
                row.kind().equals("BOOL") ? InputDefinition.Kind.YES_NO : InputDefinition.Kind.AMOUNT;
        List<InputDefinition> inputs = row.isRatio()
                ? List.of(new InputDefinition(a, "a", kind), new InputDefinition(b, "b", kind))
                : List.of(new InputDefinition(x, "x", kind));
        return node(
                row.criterion(),
                row.component(),
                NodeLevel.CRITERION,
                row.maximum(),
                new Scoring.Scored(measure, scale),
                inputs);
    }

    private static InputKey key(Row row, String letter) {
        return new InputKey(NodeCode.of(row.criterion()), letter);
    }

    /** The tiers, highest first. */
    private static List<Scale.Step> tiers(Row row) {
        List<Scale.Step> steps = new ArrayList<>();
        for (String tier : row.tiers().split(" ", -1)) {
            String[] cell = tier.split(":", 2);
            steps.add(0, new Scale.Step(new BigDecimal(cell[0]), new Award.Points(new BigDecimal(cell[1]))));
        }
        return steps;
    }

    private static long mix(long seed) {
        long z = seed + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long stream(long number) {
        return mix(SEED ^ (number * 0x632BE59BD9B4E019L));
    }

    private static long draw(long unit, int criterion, int k) {
        return mix(stream(10) + (unit * CRITERIA + criterion) * 4 + k) >>> 1;
    }

    /** The figures of the first units; units are named u0000000, u0000001, and so on. */
    static InputTable table(int units) {
        List<UnitCode> codes = new ArrayList<>(units);
        for (int unit = 0; unit < units; unit++) {
            codes.add(new UnitCode(String.format("u%07d", unit)));
        }
        List<Row> rows = rows();
        Map<InputKey, DecimalColumn> columns = new TreeMap<>();
        for (int criterion = 0; criterion < rows.size(); criterion++) {
            fill(columns, rows.get(criterion), criterion, units);
        }
        return new InputTable(codes, columns);
    }

    private static void fill(Map<InputKey, DecimalColumn> columns, Row row, int criterion, int units) {
        long[] a = new long[units];
        long[] b = new long[units];
        byte[] states = new byte[units];
        for (int unit = 0; unit < units; unit++) {
            long r0 = draw(unit, criterion, 0);
            long r1 = draw(unit, criterion, 1);
            long r2 = draw(unit, criterion, 2);
            if (r0 % 1000 < 5) {
                states[unit] = DecimalColumn.State.MISSING.code();
                continue;
            }
            switch (row.kind()) {
                case "BOOL" -> a[unit] = r1 % 10 < 7 ? 1 : 0;
                case "TIERS" -> a[unit] = r1 % 10001;
                case "MINMAX" -> a[unit] = r1 % 1000001;
                case "SURVEY" -> {
                    b[unit] = 20 + r2 % 481;
                    a[unit] = b[unit] + r1 % (4 * b[unit] + 1);
                }
                default -> {
                    long e = BigDecimal.TEN.pow(1 + (int) (r2 % 5)).longValueExact();
                    b[unit] = 1 + (r2 / 5) % e;
                    a[unit] = r1 % (b[unit] + 1);
                    long w = (r0 / 1000) % 1000;
                    if (w < 5) {
                        a[unit] = b[unit] + 1 + r1 % 10;
                    } else if (w < 7) {
                        b[unit] = 0;
                    }
                }
            }
        }
        int scale = row.kind().equals("TIERS") || row.kind().equals("MINMAX") ? 2 : 0;
        columns.put(key(row, row.isRatio() ? "a" : "x"), DecimalColumn.ofLongs(states, a, scale));
        if (row.isRatio()) {
            columns.put(key(row, "b"), DecimalColumn.ofLongs(states.clone(), b, 0));
        }
    }

    private static List<NodeCode> codes(String prefix, int count, String format) {
        List<NodeCode> codes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            codes.add(NodeCode.of(prefix + String.format(format, i)));
        }
        return codes;
    }

    /** The nodes whose values and ranks are part of the result: total, pillars, main indices. */
    static List<NodeCode> ranked() {
        List<NodeCode> codes = new ArrayList<>(List.of(NodeCode.of("DTI")));
        codes.addAll(codes("P", 3, "%d"));
        codes.addAll(codes("M", 9, "%d"));
        return codes;
    }

    /** The checksum over points, values and ranks, as 16 hexadecimal digits. */
    static String checksum(Evaluation evaluation) {
        List<NodeCode> nodes = new ArrayList<>(codes("C", CRITERIA, "%03d"));
        nodes.addAll(codes("K", 98, "%02d"));
        nodes.addAll(codes("M", 9, "%d"));
        nodes.addAll(codes("P", 3, "%d"));
        nodes.add(NodeCode.of("DTI"));
        int units = evaluation.inputs().size();
        List<long[]> items = new ArrayList<>();
        for (NodeCode node : nodes) {
            items.add(tenThousandths(evaluation.points(node)));
        }
        for (NodeCode node : ranked()) {
            items.add(tenThousandths(evaluation.values(node)));
        }
        for (NodeCode node : ranked()) {
            Ranking ranking = Ranking.of(evaluation, node);
            long[] ranks = new long[units];
            Arrays.setAll(ranks, unit -> ranking.rank(unit).orElseThrow());
            items.add(ranks);
        }
        long sum = 0;
        for (int unit = 0; unit < units; unit++) {
            for (int item = 0; item < items.size(); item++) {
                sum += items.get(item)[unit] * (((unit * (long) items.size() + item) * GOLDEN) | 1);
            }
        }
        return String.format("%016x", sum);
    }

    private static long[] tenThousandths(DecimalColumn column) {
        long[] values = new long[column.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.value(i).movePointRight(4).longValueExact();
        }
        return values;
    }
}
