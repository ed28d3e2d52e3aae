package vn.dti.rules.sentence;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Similarity;
import vn.dti.rules.text.SourceLine;

/** What is told of a line that is no sentence: the nearest sentence by its fixed words, if one is near. */
final class UnknownSentence {
    private static final Pattern SEPARATOR = Pattern.compile("[ :;=*/()+-]+");
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");
    private static final int MIN_LETTERS = 6;
    private static final int NEAR = 420;
    private static final int LONG = 120;
    private static final int BEGINNING_WORDS = 4;

    private UnknownSentence() {}

    static <S> void tell(Findings findings, SourceLine line, String rule, List<Sentence<S>> vocabulary) {
        String latin = LookAlikes.inLatin(line.folded());
        List<String> joined = joined(line, latin, vocabulary);
        if (!joined.isEmpty()) {
            tellSeveral(findings, line, rule, joined);
            return;
        }
        Optional<Offer<S>> offer = CommonSlips.mended(
                        latin, text -> sentence(text, vocabulary).isPresent())
                .flatMap(meant -> sentence(meant, vocabulary).map(sentence -> new Offer<>(sentence, meant)))
                .or(() -> offer(line, vocabulary));
        String foreign = foreignLetter(line.clean());
        Findings.Draft draft = findings.error("unknown-sentence")
                .rule(rule)
                .at(line.position())
                .found(
                        "Không hiểu câu: “" + line.clean() + "”"
                                + (foreign.isEmpty() ? "" : "; có chữ không thuộc bảng chữ cái Latinh: " + foreign),
                        "A sentence that is not understood: “" + line.clean() + "”"
                                + (foreign.isEmpty() ? "" : "; it has a letter that is not Latin: " + foreign));
        if (offer.isPresent()) {
            Sentence<S> sentence = offer.get().sentence();
            String meant = offer.get().meant();
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

    /** Tells that a line has several sentences, of which the second begins as said. */
    static void tellSeveral(Findings findings, SourceLine line, String rule, List<String> sentences) {
        String lines = sentences.stream().collect(Collectors.joining("” ⏎ “", "“", "”"));
        String second = beginning(sentences.get(1));
        findings.error("unknown-sentence")
                .rule(rule)
                .at(line.position())
                .found(
                        "Một dòng có " + sentences.size() + " câu: “" + shortened(line.clean()) + "”",
                        "A line with " + sentences.size() + " sentences: “" + shortened(line.clean()) + "”")
                .allowed("Mỗi dòng là đúng một câu", "Each line is exactly one sentence")
                .remedy(
                        "Xuống dòng sau mỗi câu (trong ô Excel: đặt con trỏ trước “" + second
                                + "” rồi nhấn Alt+Enter): " + lines,
                        "Put each sentence on its own line (in a cell of Excel: place the cursor before “" + second
                                + "” and press Alt+Enter): " + lines);
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, text.lastIndexOf(' ', LONG) + 1) + "…";
    }

    /** The first words of a sentence. */
    private static String beginning(String sentence) {
        int end = -1;
        for (int words = 0; words < BEGINNING_WORDS; words++) {
            end = sentence.indexOf(' ', end + 1);
            if (end < 0) {
                return sentence;
            }
        }
        return sentence.substring(0, end).replaceFirst("[:;]$", "");
    }

    /** The sentences of a line that has several; none if it has not. */
    private static <S> List<String> joined(SourceLine line, String latin, List<Sentence<S>> vocabulary) {
        JoinedSentences parts = new JoinedSentences(
                latin,
                JoinedSentences.firstWords(vocabulary),
                text -> sentence(text, vocabulary).isPresent());
        List<Integer> whole = parts.whole();
        if (!whole.isEmpty()) {
            return JoinedSentences.cut(line.clean(), whole);
        }
        List<String> separated =
                CommonSlips.separated(latin, text -> sentence(text, vocabulary).isPresent());
        if (!separated.isEmpty()) {
            return separated;
        }
        List<Integer> later = parts.swallowed(0);
        if (later.isEmpty() || !isLike(latin.substring(0, later.get(0)), vocabulary)) {
            later = parts.before(text -> isLike(text, vocabulary));
        }
        return later.isEmpty() ? List.of() : JoinedSentences.cut(line.clean(), later);
    }

    private static <S> boolean isLike(String text, List<Sentence<S>> vocabulary) {
        String said = text.replaceFirst("[ ;]+$", "");
        return sentence(said, vocabulary).isPresent()
                || CommonSlips.mended(
                                said, mended -> sentence(mended, vocabulary).isPresent())
                        .isPresent()
                || nearest(said, vocabulary).isPresent();
    }

    /** The sentence that a line is as a whole, with slots that can be read. */
    private static <S> Optional<Sentence<S>> sentence(String line, List<Sentence<S>> vocabulary) {
        return vocabulary.stream()
                .filter(sentence -> Vocabulary.read(sentence, line).isPresent())
                .findFirst();
    }

    /**
     * What is offered.
     *
     * @param sentence the sentence that may be meant
     * @param meant the line as it must be then, else an example
     */
    private record Offer<S>(Sentence<S> sentence, String meant) {}

    /** The nearest sentence that the line can be made into, else the nearest of all with an example. */
    private static <S> Optional<Offer<S>> offer(SourceLine line, List<Sentence<S>> vocabulary) {
        String latin = LookAlikes.inLatin(line.clean());
        MendedLine mended = new MendedLine(LookAlikes.inLatin(line.folded()).strip());
        return vocabulary.stream()
                .filter(sentence -> mended.cost(sentence.template()) <= NEAR
                        || sentence.template().matcher(latin).matches())
                .sorted(Comparator.comparingInt((Sentence<S> sentence) -> mended.cost(sentence.template()))
                        .thenComparing(sentence -> -letters(sentence)))
                .flatMap(sentence -> mended.as(sentence, latin).map(meant -> new Offer<>(sentence, meant)).stream())
                .findFirst()
                .or(() -> nearest(line.folded(), vocabulary)
                        .map(sentence ->
                                new Offer<>(sentence, mended.as(sentence, latin).orElse(sentence.example()))));
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
        MendedLine line = new MendedLine(folded.strip());
        Optional<Sentence<S>> best = Optional.empty();
        int bestCost = NEAR + 1;
        int bestFixed = 0;
        for (Sentence<S> sentence : vocabulary) {
            List<String> wanted = sentence.template().words();
            int fixed = (int)
                    wanted.stream().filter(word -> !MendedLine.isSlot(word)).count();
            int cost = line.cost(sentence.template());
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
                .filter(word -> !MendedLine.isSlot(word))
                .mapToInt(String::length)
                .sum();
    }

    private static String joined(String text) {
        return Similarity.bare(SEPARATOR.matcher(text).replaceAll(""));
    }
}
