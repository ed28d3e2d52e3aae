package vn.dti.rules.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.domain.text.Bilingual;

/**
 * The inputs and points of an example as people write them in a cell, {@code a = 3; b = 4,5}, and as examples.csv has
 * them, {@code a=3;b=4.5}.
 */
final class ExampleCells {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(\\.[0-9]{3}){1,4})(,[0-9]{1,12})?");
    private static final Pattern POINT = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{1,12}");
    private static final Pattern COMMA_BETWEEN = Pattern.compile(",(?=\\s*[a-zA-Z][a-zA-Z0-9.:]*\\s*=)");

    private ExampleCells() {}

    /**
     * What could not be read.
     *
     * @param found the part of the cell
     * @param remedy how it is written
     */
    record Wrong(String found, Bilingual remedy) {}

    /**
     * The inputs as examples.csv has them.
     *
     * @param text the inputs; of no use where something is wrong
     * @param wrong what could not be read
     */
    record Inputs(String text, List<Wrong> wrong) {}

    /** The inputs of examples.csv for a cell. */
    static String shown(String inputs) {
        return items(inputs).stream()
                .map(item -> item.indexOf('=') < 0
                        ? item
                        : name(item) + " = " + value(item).replace('.', ','))
                .collect(Collectors.joining("; "));
    }

    /** The inputs of a cell for examples.csv. */
    static Inputs read(String cell) {
        List<String> said = new ArrayList<>();
        List<Wrong> wrong = new ArrayList<>();
        for (String item : items(cell.replace('\n', ';'))) {
            List<String> numbers = List.of(value(item).split("\\|", -1)).stream()
                    .map(String::strip)
                    .toList();
            if (item.indexOf('=') > 0
                    && numbers.stream()
                            .allMatch(number -> NUMBER.matcher(number).matches())) {
                said.add(name(item) + "="
                        + numbers.stream().map(ExampleCells::withPoint).collect(Collectors.joining("|")));
            } else {
                wrong.add(new Wrong(item, remedy(item)));
            }
        }
        return new Inputs(String.join(";", said), wrong);
    }

    /** Points as a cell has them for examples.csv; nothing if they cannot be read. */
    static Optional<String> points(String cell) {
        String bare = cell.endsWith(" điểm") ? cell.substring(0, cell.length() - 5) : cell;
        return bare.isEmpty() || NUMBER.matcher(bare).matches() ? Optional.of(withPoint(bare)) : Optional.empty();
    }

    /** A number with the comma where a point stands; nothing if that would be no number either. */
    static Optional<String> withComma(String number) {
        return POINT.matcher(number).matches() ? Optional.of(number.replace('.', ',')) : Optional.empty();
    }

    private static Bilingual remedy(String item) {
        if (COMMA_BETWEEN.matcher(item).find()) {
            String right = COMMA_BETWEEN.matcher(item).replaceAll(";");
            return Bilingual.of("Ngăn các số liệu bằng dấu chấm phẩy: " + right, "Separate by semicolons: " + right);
        }
        Optional<String> right = withComma(value(item).strip());
        return right.isPresent() && item.indexOf('=') > 0
                ? Bilingual.of(
                        "Viết “" + name(item) + " = " + right.get() + "”",
                        "Write “" + name(item) + " = " + right.get() + "”")
                : Bilingual.of(
                        "Viết chữ của số liệu, dấu bằng, rồi con số, ví dụ: a = 3; b = 4,5",
                        "Write the letter of the input, an equals sign and a number, such as: a = 3; b = 4,5");
    }

    private static List<String> items(String inputs) {
        return List.of(inputs.split(";", -1)).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String name(String item) {
        String name = item.substring(0, Math.max(0, item.indexOf('='))).strip();
        return name.length() == 1 ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static String value(String item) {
        return item.substring(item.indexOf('=') + 1).strip();
    }

    private static String withPoint(String number) {
        return number.replace(".", "").replace(',', '.');
    }
}
