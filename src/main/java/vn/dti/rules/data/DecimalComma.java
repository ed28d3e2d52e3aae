package vn.dti.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;

/** The commonest slip in a data file: a decimal comma, which in CSV begins a new cell. */
final class DecimalComma {
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:[0-9]{1,15}|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)),([0-9]{1,12})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,12}");
    private static final Pattern OPEN_INPUT = Pattern.compile("(?:.*;)?[^;=]+=-?[0-9]{1,15}");
    private static final Pattern REST_OF_INPUT = Pattern.compile("[0-9]{1,12}(?:;.*)?");

    private DecimalComma() {}

    /** A number with a decimal comma as it must stand in CSV: {@code 0.7024} for {@code 0,7024}. */
    static Optional<String> withPoint(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1).replace(".", "") + "." + matcher.group(2))
                : Optional.empty();
    }

    /** The cells that are meant where one cell too many comes from a decimal comma in a column of numbers. */
    static Optional<List<String>> joined(List<String> cells, List<String> columns) {
        if (cells.size() != columns.size() + 1) {
            return Optional.empty();
        }
        for (int at = 0; at < columns.size(); at++) {
            String before = cells.get(at);
            String after = cells.get(at + 1);
            boolean split = switch (columns.get(at)) {
                case "value", "points" ->
                    WHOLE.matcher(before).matches() && DECIMALS.matcher(after).matches();
                case "inputs" ->
                    OPEN_INPUT.matcher(before).matches()
                            && REST_OF_INPUT.matcher(after).matches();
                default -> false;
            };
            if (split) {
                List<String> meant = new ArrayList<>(cells);
                meant.remove(at + 1);
                meant.set(at, before + "." + after);
                return Optional.of(meant);
            }
        }
        return Optional.empty();
    }

    /** Tells it with the line as it must be. */
    static void tell(Findings findings, SourcePosition place, List<String> meant) {
        String right = line(meant);
        findings.error("csv-decimal-comma")
                .at(place)
                .found("Số thập phân viết bằng dấu phẩy", "A number with a decimal comma")
                .allowed(
                        "Trong tệp .csv, dấu phẩy ngăn các ô; số thập phân dùng dấu chấm, ví dụ 0.7024",
                        "In a .csv file the comma separates cells; the decimal sign is the point, as in 0.7024")
                .remedy("Dùng dấu chấm: " + right, "Use a point: " + right);
    }

    /** A line of these cells, quoted where they must be. */
    static String line(List<String> cells) {
        return cells.stream().map(DecimalComma::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") || cell.contains("\n")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
