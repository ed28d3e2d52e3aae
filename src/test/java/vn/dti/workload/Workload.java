package vn.dti.workload;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.DroolsRuleCompiler;

/** The neutral workload: its index, the generator of its figures and the checksum over its results. */
final class Workload {
    private static final long SEED = 20260101L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int CRITERIA = 306;

    /** A criterion of index.csv. */
    record Row(String criterion, String kind) {
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
                .map(r -> new Row(r.get("criterion"), r.get("kind")))
                .toList();
    }

    /** The rule files by name. */
    static Map<String, byte[]> ruleFiles() {
        Path folder = Path.of("src", "test", "resources", "workload", "rules");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The plan, compiled from the rule files. */
    static ScoringPlan plan() {
        CompiledSet compiled =
                new DroolsRuleCompiler().compile(new RuleFolder(new SetId("workload", "306"), ruleFiles()));
        return compiled.plan()
                .orElseThrow(() -> new IllegalStateException(compiled.findings().toString()));
    }

    private static InputKey key(Row row, String letter) {
        return new InputKey(NodeCode.of(row.criterion()), letter);
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
        int items = nodes.size() + 2 * ranked().size();
        int item = 0;
        long sum = 0;
        for (NodeCode node : nodes) {
            DecimalColumn points = evaluation.points(node);
            sum += part(items, item++, units, unit -> tenThousandths(points, unit));
        }
        for (NodeCode node : ranked()) {
            DecimalColumn values = evaluation.values(node);
            sum += part(items, item++, units, unit -> tenThousandths(values, unit));
        }
        for (NodeCode node : ranked()) {
            Ranking ranking = Ranking.of(evaluation, node);
            sum += part(items, item++, units, unit -> ranking.rank(unit).orElseThrow());
        }
        return String.format("%016x", sum);
    }

    private static long part(int items, int item, int units, IntToLongFunction numbers) {
        long sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += numbers.applyAsLong(unit) * (((unit * (long) items + item) * GOLDEN) | 1);
        }
        return sum;
    }

    private static long tenThousandths(DecimalColumn column, int unit) {
        return column.value(unit).movePointRight(4).longValueExact();
    }
}
