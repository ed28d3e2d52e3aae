package vn.dti.rules.vocabulary;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.SentenceReader;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/** How a sentence is often written wrong, and what the program answers: each line is really read by the gate. */
final class WrongLines {
    private static final int MOST = 2;

    /**
     * A wrong line.
     *
     * @param line its words
     * @param answer what the gate finds
     */
    record Wrong(String line, Finding answer) {}

    private WrongLines() {}

    /** Up to two wrong lines near the example of a sentence. */
    static List<Wrong> of(Sentence<?> sentence, boolean condition) {
        return of(sentence, line -> answer(line, condition));
    }

    /** The same of a sentence of another vocabulary. */
    static <S> List<Wrong> of(Sentence<S> sentence, List<Sentence<S>> vocabulary) {
        return of(sentence, line -> answer(line, vocabulary));
    }

    private static List<Wrong> of(Sentence<?> sentence, Function<String, Optional<Finding>> gate) {
        String example = sentence.example();
        List<Wrong> wrong = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String line : near(example)) {
            Optional<Finding> answer = line.equals(example) ? Optional.empty() : gate.apply(line);
            if (wrong.size() < MOST
                    && answer.isPresent()
                    && codes.add(answer.get().code())) {
                wrong.add(new Wrong(line, answer.get()));
            }
        }
        return wrong;
    }

    private static List<String> near(String example) {
        String words = Normalizer.normalize(example.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        int last = example.lastIndexOf(' ');
        return List.of(
                        example.replaceFirst("[0-9][0-9.,]*", "0.5"),
                        example.replaceFirst("\\b([a-z]) ?(=|/|lớn|bằng)", "\u0000$1 $2"),
                        example.replaceFirst(": ", " "),
                        words,
                        last < 0 ? example : example.substring(0, last))
                .stream()
                .map(WrongLines::withCapital)
                .toList();
    }

    /** The letter after the mark as a capital. */
    private static String withCapital(String line) {
        int mark = line.indexOf('\u0000');
        return mark < 0
                ? line
                : line.substring(0, mark)
                        + line.substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT)
                        + line.substring(mark + 2);
    }

    private static <S> Optional<Finding> answer(String line, List<Sentence<S>> vocabulary) {
        Findings findings = new Findings();
        Tidied tidied = new Tidied();
        String text = "rule \"1 Mục một\"\nwhen\n    " + line + "\nthen\n    " + line + "\nend\n";
        new RuleReader(findings, tidied)
                .read(new SourceText("set.dslr", findings, tidied).read(text.getBytes(StandardCharsets.UTF_8)))
                .forEach(rule ->
                        new SentenceReader(findings, tidied).read(rule.when().get(0), rule.title(), vocabulary));
        return firstError(findings);
    }

    private static Optional<Finding> firstError(Findings findings) {
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .findFirst();
    }

    private static Optional<Finding> answer(String line, boolean condition) {
        String text = "rule \"1 Mục một\"\nwhen\n    " + (condition ? line : "Thuộc bộ chỉ số") + "\nthen\n    "
                + (condition ? "Điểm tối đa: 10" : line) + "\nend\n";
        Findings findings = new Findings();
        Tidied tidied = new Tidied();
        List<RuleText> rules = new RuleReader(findings, tidied)
                .read(new SourceText("set.dslr", findings, tidied).read(text.getBytes(StandardCharsets.UTF_8)));
        rules.forEach(new SentenceReader(findings, tidied)::read);
        return firstError(findings);
    }
}
