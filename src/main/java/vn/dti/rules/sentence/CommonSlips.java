package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways in which people write a sentence with signs in place of its words, as in tables of Word and Excel: {@code 70% ≤ Tỷ
 * lệ < 100%}, {@code 5 - 9 cuộc}, {@code 0,5đ}, the letter O for a zero, a dash in front.
 */
final class CommonSlips {
    private static final String NUMBER = "([0-9][0-9.,]*(?: ?%)?)";
    private static final String QUANTITY = "([Tt]ỷ lệ|[a-z])";
    private static final String LEAST = "(<|≤|<=|=<)";
    private static final Pattern BETWEEN =
            Pattern.compile(NUMBER + " ?" + LEAST + " ?" + QUANTITY + " ?" + LEAST + " ?" + NUMBER);
    private static final Pattern JOIN = Pattern.compile(";");
    private static final int MOST_PARTS = 40;

    /** What is done to a line, in this order. */
    private static final List<UnaryOperator<String>> STEPS = List.of(
            line -> line.replaceFirst("^[-+*•●▪] ?", ""),
            line -> line.replaceAll("[\"“”'‘’]([a-z])[\"“”'‘’]", "$1"),
            line -> line.replaceAll("(?<=[0-9])[Oo]|(?<![\\p{L}])[Oo](?=[0-9])", "0")
                    .replaceAll("(?<=[0-9])[lI](?=[0-9%])", "1"),
            line -> line.replaceAll("(?<=[0-9]) ?đ(?![\\p{L}])\\.?", " điểm"),
            line -> line.replaceFirst("\\.$", ""),
            line -> line.replaceAll("(?<=[\\p{L}0-9%)]) ?[x·] ?(?=[Đđ]iểm tối đa|100)", " * "),
            CommonSlips::between,
            line -> line.replaceFirst(QUANTITY + " ?(?:≥|>=|=>) ?" + NUMBER, "$1 từ $2 trở lên")
                    .replaceFirst(QUANTITY + " ?(?:≤|<=|=<) ?" + NUMBER, "$1 từ $2 trở xuống")
                    .replaceFirst(QUANTITY + " ?> ?" + NUMBER, "$1 trên $2")
                    .replaceFirst(QUANTITY + " ?< ?" + NUMBER, "$1 dưới $2"),
            line -> line.replaceFirst(QUANTITY + " ?= ?" + NUMBER + "(?= ?:)", "$1 đạt $2"),
            line -> line.replaceFirst("^(?:≥|>=) ?" + NUMBER, "Từ $1 trở lên"),
            line -> line.replaceFirst("^Từ ([0-9.,]+) trở lên (\\p{L}[^:]*?) ?:", "Từ $1 $2 trở lên:"),
            line -> line.replaceFirst("^([0-9.,]+) ?(?:-|đến) ?([0-9.,]+) (?=\\p{L})", "Từ $1 đến $2 "),
            line -> line.replaceFirst("^([0-9.,]+ [^:]*trở lên ?:)", "Từ $1"),
            line -> line.replaceFirst("^([0-9.,]+ \\p{L}[^:=]*?) ?(?:=|-|->|→) ?([0-9])", "$1: $2"));

    private CommonSlips() {}

    private static String between(String line) {
        Matcher matcher = BETWEEN.matcher(line);
        if (!matcher.find()) {
            return line;
        }
        String from = (matcher.group(2).equals("<") ? " trên " : " từ ") + matcher.group(1);
        String to = (matcher.group(4).equals("<") ? " đến dưới " : " đến ") + matcher.group(5);
        return line.substring(0, matcher.start()) + matcher.group(3) + from + to + line.substring(matcher.end());
    }

    /** The sentence that a line becomes with words for its signs, if it becomes one. */
    static Optional<String> mended(String line, Predicate<String> isSentence) {
        String all = line;
        for (UnaryOperator<String> step : STEPS) {
            all = step.apply(all);
            if (!all.equals(line) && isSentence.test(all)) {
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    /** The sentences that stand on one line with semicolons between; none if it is not made of sentences alone. */
    static List<String> separated(String line, Predicate<String> isSentence) {
        List<String> parts = new ArrayList<>();
        for (String part : JOIN.split(line, MOST_PARTS)) {
            String said = part.strip();
            if (said.isEmpty()) {
                continue;
            }
            String own = isSentence.test(said) ? said : mended(said, isSentence).orElse("");
            if (own.isEmpty()) {
                return List.of();
            }
            parts.add(own);
        }
        return parts.size() < 2 ? List.of() : parts;
    }
}
