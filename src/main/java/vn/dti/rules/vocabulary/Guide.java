package vn.dti.rules.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.delegation.LocalSplit;
import vn.dti.rules.delegation.SplitSentences;
import vn.dti.rules.plausibility.CheckSentences;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.Statement;
import vn.dti.rules.sentence.Vocabulary;

/** The vocabulary for people: Vietnamese first, then English. */
public final class Guide {
    /** The name of the file. */
    public static final String FILE = "README.md";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final StringBuilder out = new StringBuilder(100_000);
    private final RealExamples examples;
    private final Locale language;

    private Guide(RealExamples examples, Locale language) {
        this.examples = examples;
        this.language = language;
    }

    /**
     * The text of the file.
     *
     * @param sets the sets from which examples are taken, the first that has a line before the others
     */
    public static String text(List<RuleFolder> sets) {
        RealExamples examples = new RealExamples(sets);
        return new Guide(examples, VIETNAMESE).part() + "\n---\n\n" + new Guide(examples, Locale.ENGLISH).part();
    }

    private String part() {
        tell("# Danh mục câu của ngôn ngữ quy tắc\n", "# The sentences of the rule language\n");
        tell(
                "Mỗi dòng trong một quy tắc là đúng một câu trong danh mục này. Phần trong dấu ‹ › là chỗ điền. Tệp này và"
                        + " `vocabulary.dsl` do chương trình tạo ra (`java -jar dti-tool.jar vocabulary rules`); không sửa"
                        + " bằng tay. Câu đã ban hành không bị bỏ hay đổi nghĩa, nên bộ chỉ số các năm trước vẫn đọc"
                        + " được.\n",
                "Each line of a rule is exactly one sentence of this list. What stands in ‹ › is to be filled in. This file"
                        + " and `vocabulary.dsl` are written by the program (`java -jar dti-tool.jar vocabulary rules`)"
                        + " and never by hand. A sentence, once released, is never dropped and keeps its meaning, so that"
                        + " sets of earlier years can be read for ever.\n");
        tell(
                "Số viết như văn bản pháp luật: dấu phẩy cho phần thập phân (`0,5`), dấu chấm trước đúng ba chữ số để tách"
                        + " nghìn (`1.000`), `40%`, phân số `1/2`.\n",
                "Numbers are written as in Vietnamese law: a comma before decimals (`0,5`), a point before exactly three"
                        + " digits between thousands (`1.000`), `40%`, fractions `1/2`.\n");
        tell("## Điều kiện (sau `when`, đúng một dòng)\n", "## Conditions (after `when`, exactly one line)\n");
        for (var condition : Vocabulary.conditions()) {
            entry(condition, true);
        }
        for (Vocabulary.Chapter chapter : Vocabulary.chapters()) {
            line("## " + chapter.title().in(language) + "\n");
            for (Sentence<Statement> sentence : chapter.sentences()) {
                entry(sentence, false);
            }
        }
        tell("## Phương án của một danh sách\n", "## An option of a list\n");
        entry(Vocabulary.option(), false);
        checks();
        split();
        return out.toString();
    }

    private void checks() {
        tell(
                "## Tệp kiểm tra số liệu `checks.dslr`\n\nTệp này có danh mục câu riêng; cảnh báo không làm thay đổi điểm.\n",
                "## The checks of figures, `checks.dslr`\n\nThe file has sentences of its own; warnings change no points.\n");
        own(
                "Sau `when`, đúng một dòng",
                "After `when`, exactly one line",
                CheckSentences.CONDITIONS,
                PlausibilityRules.FILE);
        own("Sau `then`", "After `then`", CheckSentences.REMARKS, PlausibilityRules.FILE);
    }

    private void split() {
        tell(
                "## Tệp phân bổ điểm của địa phương `phan-bo.dslr`\n\nTệp này có danh mục câu riêng: chỉ chia điểm tối đa mà bộ chỉ"
                        + " số giao cho địa phương, không thay đổi gì khác.\n",
                "## The local split of points, `phan-bo.dslr`\n\nThe file has sentences of its own: it splits the maxima that the"
                        + " set leaves to it and changes nothing else.\n");
        own("Sau `when`, đúng một dòng", "After `when`, exactly one line", SplitSentences.CONDITIONS, LocalSplit.FILE);
        own("Sau `then`", "After `then`", SplitSentences.PARTS, LocalSplit.FILE);
    }

    /** The sentences of a file with a vocabulary of its own. */
    private <S> void own(String vi, String en, List<Sentence<S>> sentences, String file) {
        tell("**" + vi + ":**\n", "**" + en + ":**\n");
        for (Sentence<S> sentence : sentences) {
            line("### " + sentence.template().readable(language.equals(VIETNAMESE)) + "\n");
            line(sentence.meaning().in(language) + ".\n");
            Optional<RealExamples.Example> real = examples.of(sentence, file);
            bullet(
                    "Ví dụ",
                    "Example",
                    "`" + real.map(RealExamples.Example::line).orElse(sentence.example()) + "`"
                            + real.map(example -> " (" + example.place() + ")")
                                    .orElse(Bilingual.of(" (câu mẫu)", " (a model)")
                                            .in(language)));
            for (WrongLines.Wrong wrong : WrongLines.of(sentence, sentences)) {
                bullet("Hay viết sai", "Often written wrong", "`" + wrong.line() + "` → " + told(wrong.answer()));
            }
            line("");
        }
    }

    private void entry(Sentence<?> sentence, boolean condition) {
        line("### " + sentence.template().readable(language.equals(VIETNAMESE)) + "\n");
        line(sentence.meaning().in(language) + ".\n");
        if (!condition) {
            where(sentence);
        }
        Optional<RealExamples.Example> real = examples.of(sentence);
        bullet(
                "Ví dụ",
                "Example",
                "`" + real.map(RealExamples.Example::line).orElse(sentence.example()) + "`"
                        + real.map(example -> " (" + example.place() + ")")
                                .orElse(Bilingual.of(" (câu mẫu)", " (a model)").in(language)));
        Advice.on(sentence).ifPresent(advice -> bullet("Lưu ý", "Mind", advice.in(language)));
        List<WrongLines.Wrong> slips =
                sentence.equals(Vocabulary.option()) ? List.of() : WrongLines.of(sentence, condition);
        for (WrongLines.Wrong wrong : slips) {
            bullet("Hay viết sai", "Often written wrong", "`" + wrong.line() + "` → " + told(wrong.answer()));
        }
        line("");
    }

    private String told(Finding answer) {
        String remedy = answer.remedy().in(language);
        return answer.code().equals("unknown-sentence")
                ? remedy
                : answer.found().in(language) + ". " + remedy;
    }

    private void where(Sentence<?> sentence) {
        Attribute attribute = ((Statement) Vocabulary.exampleOf(sentence)).attribute();
        Bilingual scope = switch (attribute.scope()) {
            case SET -> Bilingual.of("quy tắc của bộ chỉ số", "the rule of the whole index");
            case OWN_RULE -> Bilingual.of("quy tắc của chính mục đó", "the rule of the node itself");
            case ANY ->
                Bilingual.of(
                        "quy tắc của mục, hoặc quy tắc nói về nhiều mục (“Mọi …”)",
                        "the rule of the node, or a rule about many nodes (“Mọi …”)");
        };
        Bilingual often = attribute.isRepeatable()
                ? Bilingual.of("có thể nêu nhiều dòng", "several lines are allowed")
                : Bilingual.of("mỗi mục một lần", "once per node");
        bullet("Đứng ở", "Where", scope.in(language) + "; " + often.in(language));
    }

    private void bullet(String vi, String en, String text) {
        line("- " + Bilingual.of(vi, en).in(language) + ": " + text);
    }

    private void tell(String vi, String en) {
        line(Bilingual.of(vi, en).in(language));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
