package vn.dti.rules.sentence;

import java.util.List;
import java.util.stream.Stream;

/** All sentences, in the order of the documentation. No line is two of them (an option of a choice apart). */
public final class Vocabulary {
    private static final List<Sentence<Statement>> STATEMENTS = Stream.of(
                    NodeSentences.ALL,
                    SetSentences.ALL,
                    ResultSentences.ALL,
                    CriterionSentences.ALL,
                    ScaleSentences.ALL,
                    BandSentences.ALL,
                    ComparedSentences.ALL,
                    SurveySentences.ALL)
            .flatMap(List::stream)
            .toList();

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
}
