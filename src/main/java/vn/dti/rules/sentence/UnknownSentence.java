package vn.dti.rules.sentence;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Similarity;
import vn.dti.rules.text.SourceLine;

/** What is told of a line that is no sentence: the nearest sentence by its fixed words, if one is near. */
final class UnknownSentence {
    private static final Pattern SEPARATOR = Pattern.compile("[ :;=*/()+-]+");
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
    private static final int MIN_LETTERS = 6;
    private static final int WHOLE = 1000;
    private static final int NEAR = 420;
    private static final int MAX_WORDS = 80;

    private UnknownSentence() {}

    static <S> void tell(Findings findings, SourceLine line, String rule, List<Sentence<S>> vocabulary) {
        Optional<Sentence<S>> nearest = nearest(line.folded(), vocabulary);
        String foreign = foreignLetter(line.clean());
        Findings.Draft draft = findings.error("unknown-sentence")
                .rule(rule)
                .at(line.position())
                .found(
                        "Không hiểu câu: “" + line.clean() + "”"
                                + (foreign.isEmpty() ? "" : "; có chữ không thuộc bảng chữ cái Latinh: " + foreign),
                        "A sentence that is not understood: “" + line.clean() + "”"
                                + (foreign.isEmpty() ? "" : "; it has a letter that is not Latin: " + foreign));
        if (nearest.isPresent()) {
            Sentence<S> sentence = nearest.get();
            String meant = withNumberOf(line.clean(), sentence);
            draft.allowed(
                            sentence.template().readable(true) + " — "
                                    + sentence.meaning().vi(),
                            sentence.template().readable(false) + " — "
                                    + sentence.meaning().en())
                    .remedy(
                            "Có phải câu này: “" + meant + "”? Sửa cho khớp từng chữ",
                            "Is it this sentence: “" + meant + "”? Make it match word for word");
        } else {
            draft.allowed(
                            "Mỗi dòng là đúng một câu trong danh mục câu của ngôn ngữ quy tắc",
                            "Each line is exactly one sentence of the vocabulary")
                    .remedy(
                            "Xem các câu mẫu trong rules/vocabulary/README.md; nếu chỉ để ghi nhớ, viết “Ghi chú: …”",
                            "See the sentences in rules/vocabulary/README.md; for a remark write “Ghi chú: …”");
        }
    }

    private static String foreignLetter(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN)
                .mapToObj(c -> Character.toString(c) + String.format(Locale.ROOT, " (U+%04X)", c))
                .findFirst()
                .orElse("");
    }

    /** The sentence whose fixed words are nearest to those of the line. */
    static <S> Optional<Sentence<S>> nearest(String folded, List<Sentence<S>> vocabulary) {
        String[] words = SEPARATOR.split(folded.strip(), MAX_WORDS);
        Optional<Sentence<S>> best = Optional.empty();
        int bestCost = NEAR + 1;
        int bestFixed = 0;
        for (Sentence<S> sentence : vocabulary) {
            List<String> wanted = sentence.template().words();
            int fixed = (int) wanted.stream().filter(word -> !isSlot(word)).count();
            int cost = fixed == 0 ? WHOLE : cost(wanted, words) / fixed;
            if (cost < bestCost || (cost == bestCost && fixed > bestFixed)) {
                best = Optional.of(sentence);
                bestCost = cost;
                bestFixed = fixed;
            }
        }
        return best.isPresent() ? best : withoutBlanks(folded, vocabulary);
    }

    /** The longest sentence whose words are those of the line if neither blanks nor accents count. */
    private static <S> Optional<Sentence<S>> withoutBlanks(String folded, List<Sentence<S>> vocabulary) {
        String line = joined(folded);
        return vocabulary.stream()
                .filter(sentence -> letters(sentence) >= MIN_LETTERS && isRunTogether(line, sentence))
                .max(Comparator.comparingInt(UnknownSentence::letters));
    }

    private static boolean isRunTogether(String line, Sentence<?> sentence) {
        String[] parts = SLOT.split(joined(String.join(" ", sentence.template().words())), -1);
        String first = parts[0];
        if (parts.length == 1 || !line.startsWith(first)) {
            return line.equals(first);
        }
        int at = first.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = line.indexOf(parts[i], at + 1);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return line.length() > at + last.length() && line.endsWith(last);
    }

    private static int letters(Sentence<?> sentence) {
        return sentence.template().words().stream()
                .filter(word -> !isSlot(word))
                .mapToInt(String::length)
                .sum();
    }

    private static String joined(String text) {
        return Similarity.bare(SEPARATOR.matcher(text).replaceAll(""));
    }

    /** The example of a sentence with the only number of the line, where that makes a line that is understood. */
    private static <S> String withNumberOf(String line, Sentence<S> sentence) {
        List<String> numbers =
                NUMBER.matcher(line).results().map(MatchResult::group).toList();
        String example = sentence.example();
        boolean one = List.of(SlotKind.NUMBER)
                .equals(List.copyOf(sentence.template().slots().values()));
        if (!one || numbers.size() != 1 || NUMBER.matcher(example).results().count() != 1) {
            return example;
        }
        String meant = NUMBER.matcher(example).replaceFirst(Matcher.quoteReplacement(numbers.get(0)));
        Matcher matcher = sentence.template().matcher(meant);
        try {
            if (matcher.matches()) {
                sentence.reader().read(new Slots(matcher, meant));
                return meant;
            }
        } catch (SlotException e) {
            return example;
        }
        return example;
    }

    /** The least cost of laying the words of a line over those of a sentence; a slot takes one word or more. */
    private static int cost(List<String> wanted, String[] words) {
        int[][] d = new int[wanted.size() + 1][words.length + 1];
        for (int j = 1; j <= words.length; j++) {
            d[0][j] = j * WHOLE;
        }
        for (int i = 1; i <= wanted.size(); i++) {
            boolean slot = isSlot(wanted.get(i - 1));
            d[i][0] = d[i - 1][0] + (slot ? WHOLE / 4 : WHOLE);
            for (int j = 1; j <= words.length; j++) {
                int left = d[i][j - 1] + (slot ? 10 : WHOLE);
                int up = d[i - 1][j] + (slot ? WHOLE / 4 : WHOLE);
                int both = d[i - 1][j - 1] + (slot ? 0 : Similarity.apart(wanted.get(i - 1), words[j - 1]));
                d[i][j] = Math.min(Math.min(left, up), both);
            }
        }
        return d[wanted.size()][words.length];
    }

    private static boolean isSlot(String word) {
        return word.startsWith("{");
    }
}
