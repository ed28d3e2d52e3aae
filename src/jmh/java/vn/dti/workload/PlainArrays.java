package vn.dti.workload;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.report.InputTable;

/**
 * The workload as one would write it by hand for this index alone: loops over arrays of longs, no plan, no states, no
 * explanation. The practical limit that an engine for any index is compared with; it gives the same points.
 */
final class PlainArrays {
    private static final long ROUND = 10_000;

    private final int units;
    private final Loop[] loops;
    private final int[] mainOf;
    private final long[] maximumOfMain = new long[9];

    /** The points of one criterion over all units, added to the points of its main index. */
    private interface Loop {
        void run(long[] points, long[] main);
    }

    /** The points of the main indices and the total of the last run, in ten thousandths. */
    final long[][] mains;

    final long[] total;
    final long[][] values;
    private final long[][] points;

    PlainArrays(InputTable table) {
        units = table.size();
        List<CSVRecord> rows = Workload.records("index.csv");
        loops = new Loop[rows.size()];
        mainOf = new int[rows.size()];
        points = new long[rows.size()][units];
        mains = new long[9][units];
        values = new long[10][units];
        total = new long[units];
        for (int i = 0; i < loops.length; i++) {
            CSVRecord row = rows.get(i);
            mainOf[i] = Integer.parseInt(row.get("main").substring(1)) - 1;
            long maximum = scaled(row.get("max"));
            maximumOfMain[mainOf[i]] += maximum;
            loops[i] = loop(row, maximum, table);
        }
    }

    private static long scaled(String decimal) {
        return new BigDecimal(decimal).movePointRight(4).longValueExact();
    }

    private static DecimalColumn column(InputTable table, CSVRecord row, String letter) {
        return table.column(new InputKey(NodeCode.of(row.get("criterion")), letter))
                .orElseThrow();
    }

    private static Loop loop(CSVRecord row, long maximum, InputTable table) {
        String kind = row.get("kind");
        boolean single = kind.equals("BOOL") || kind.equals("TIERS") || kind.equals("MINMAX");
        DecimalColumn first = column(table, row, single ? "x" : "a");
        long[] a = first.unscaledArray();
        byte[] states = first.stateArray();
        long[] b = single ? a : column(table, row, "b").unscaledArray();
        return switch (kind) {
            case "BOOL" -> (points, main) -> {
                for (int i = 0; i < points.length; i++) {
                    long p = maximum * a[i];
                    points[i] = p;
                    main[i] += p;
                }
            };
            case "RATIO" -> (points, main) -> ratio(points, main, a, b, maximum, 1, 1);
            case "CAPPED" -> {
                long threshold = Long.parseLong(row.get("threshold_percent"));
                yield (points, main) -> ratio(points, main, a, b, maximum, 100, threshold);
            }
            case "SURVEY" -> (points, main) -> {
                for (int i = 0; i < points.length; i++) {
                    long divisor = 8 * b[i];
                    long p = divisor == 0 ? 0 : (2 * maximum * (a[i] - b[i]) + divisor / 2) / divisor;
                    points[i] = p;
                    main[i] += p;
                }
            };
            case "TIERS" -> tiers(row.get("tiers"), a, states);
            default -> minMax(row.get("direction").equals("HIGH"), maximum, a, states);
        };
    }

    private static void ratio(long[] points, long[] main, long[] a, long[] b, long maximum, long up, long down) {
        for (int i = 0; i < points.length; i++) {
            long divisor = b[i] * down;
            long p = divisor == 0 ? 0 : Math.min(maximum, (2 * maximum * a[i] * up + divisor) / (2 * divisor));
            points[i] = p;
            main[i] += p;
        }
    }

    private static Loop tiers(String text, long[] a, byte[] states) {
        String[] parts = text.split(" ", -1);
        long[] from = new long[parts.length];
        long[] award = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String[] pair = parts[i].split(":", -1);
            from[i] = new BigDecimal(pair[0]).movePointRight(2).longValueExact();
            award[i] = scaled(pair[1]);
        }
        return (points, main) -> {
            for (int i = 0; i < points.length; i++) {
                long p = 0;
                if (states[i] == 0) {
                    for (int t = 0; t < from.length && a[i] >= from[t]; t++) {
                        p = award[t];
                    }
                }
                points[i] = p;
                main[i] += p;
            }
        };
    }

    private static Loop minMax(boolean high, long maximum, long[] a, byte[] states) {
        return (points, main) -> {
            long min = Long.MAX_VALUE;
            long max = Long.MIN_VALUE;
            for (int i = 0; i < a.length; i++) {
                if (states[i] == 0) {
                    min = Math.min(min, a[i]);
                    max = Math.max(max, a[i]);
                }
            }
            long range = max - min;
            for (int i = 0; i < points.length; i++) {
                long p = 0;
                if (states[i] == 0) {
                    long above = high ? a[i] - min : max - a[i];
                    p = range == 0 ? maximum : (2 * maximum * above + range) / (2 * range);
                }
                points[i] = p;
                main[i] += p;
            }
        };
    }

    /** Points of all criteria, their sums by main index, the total, and ten values. */
    long run() {
        for (long[] main : mains) {
            Arrays.fill(main, 0);
        }
        for (int i = 0; i < loops.length; i++) {
            loops[i].run(points[i], mains[mainOf[i]]);
        }
        for (int i = 0; i < units; i++) {
            long sum = 0;
            for (long[] main : mains) {
                sum += main[i];
            }
            total[i] = sum;
            values[9][i] = (sum + 500) / 1000;
        }
        for (int m = 0; m < mains.length; m++) {
            long maximum = maximumOfMain[m];
            for (int i = 0; i < units; i++) {
                values[m][i] = (2 * mains[m][i] * ROUND + maximum) / (2 * maximum);
            }
        }
        return total[0];
    }
}
