package vn.dti.rules.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.dti.domain.text.Bilingual;

/** All sentences, in the order of the documentation. No line is two of them (an option of a choice apart). */
public final class Vocabulary {
    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter(Bilingual.of("Mọi mục", "Any node"), NodeSentences.ALL),
            new Chapter(Bilingual.of("Cả bộ chỉ số", "The whole index"), SetSentences.ALL),
            new Chapter(Bilingual.of("Điểm lấy từ đâu", "Where points come from"), ResultSentences.ALL),
            new Chapter(
                    Bilingual.of("Số liệu, tỷ lệ và các trường hợp đặc biệt", "Figures, ratios and special cases"),
                    CriterionSentences.ALL),
            new Chapter(Bilingual.of("Thang điểm", "Scales"), ScaleSentences.ALL),
            new Chapter(Bilingual.of("Khoảng giá trị và mục tiêu", "Bands and targets"), BandSentences.ALL),
            new Chapter(
                    Bilingual.of(
                            "So với các đơn vị cùng nhóm, kết quả của chỉ số khác, điểm thẩm định, hai mốc cố định",
                            "Among the units of a panel, results of other indices, entered points, fixed goalposts"),
                    ComparedSentences.ALL),
            new Chapter(
                    Bilingual.of("Xếp loại, điều kiện bắt buộc, quy đổi", "Levels, mandatory conditions, other scales"),
                    OutcomeSentences.ALL),
            new Chapter(Bilingual.of("Khảo sát và nhóm đơn vị", "Surveys and groups of units"), SurveySentences.ALL));

    private static final List<Sentence<Statement>> STATEMENTS =
            CHAPTERS.stream().flatMap(chapter -> chapter.sentences().stream()).toList();

    /**
     * Sentences of the "then" part that belong together.
     *
     * @param title what they are about
     * @param sentences the sentences
     */
    public record Chapter(Bilingual title, List<Sentence<Statement>> sentences) {
        /** Keeps its own copy. */
        public Chapter {
            sentences = List.copyOf(sentences);
        }
    }

    private Vocabulary() {}

    /** The sentences of the "when" part. */
    public static List<Sentence<Condition>> conditions() {
        return ConditionSentences.ALL;
    }

    /** The sentences of the "then" part, without the option of a choice. */
    public static List<Sentence<Statement>> statements() {
        return STATEMENTS;
    }

    /** An option of a choice: free words, a colon and what it gives. */
    public static Sentence<Statement> option() {
        return ScaleSentences.OPTION;
    }

    /** The sentences of the "then" part by chapter, without the option of a choice. */
    public static List<Chapter> chapters() {
        return CHAPTERS;
    }

    /** What a line says as one given sentence; nothing if it is another one or a slot cannot be read. */
    public static <S> Optional<S> read(Sentence<S> sentence, String line) {
        Matcher matcher = sentence.template().matcher(line);
        try {
            return matcher.matches() ? Optional.of(sentence.reader().read(new Slots(matcher, line))) : Optional.empty();
        } catch (SlotException e) {
            return Optional.empty();
        }
    }

    /** What the example of a sentence says. */
    public static <S> S exampleOf(Sentence<S> sentence) {
        return read(sentence, sentence.example())
                .orElseThrow(() -> new IllegalStateException("not an example: " + sentence.example()));
    }
}
