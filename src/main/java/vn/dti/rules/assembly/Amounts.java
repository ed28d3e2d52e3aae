package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.CriterionStatement;
import vn.dti.rules.sentence.ScaleLine;

/** The inputs of one criterion and the quantity made of them. */
final class Amounts {
    private static final String X = "x";
    private static final String GROUP = "g";

    private final NodeDraft draft;
    private final Findings findings;
    private final Map<String, String> definitions = new TreeMap<>();

    Amounts(NodeDraft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        for (Spoken s : draft.of(Attribute.INPUT)) {
            if (s.statement() instanceof CriterionStatement.Input input) {
                definitions.putIfAbsent(input.letter(), input.definition());
            }
        }
    }

    /** The inputs, all of one kind; an implied {@code x} where a choice or a yes/no declares none. */
    List<InputDefinition> inputs(InputDefinition.Kind kind) {
        List<InputDefinition> inputs = new ArrayList<>();
        definitions.forEach((letter, definition) -> inputs.add(new InputDefinition(key(letter), definition, kind)));
        return inputs;
    }

    /** Adds the input {@code x} if none is declared. */
    void imply(String definition) {
        if (definitions.isEmpty()) {
            definitions.put(X, definition);
        }
    }

    /** Takes the input {@code g}, the group of the unit, out of those that are measured. */
    Optional<InputDefinition> group() {
        String definition = definitions.remove(GROUP);
        return definition == null
                ? Optional.empty()
                : Optional.of(new InputDefinition(key(GROUP), definition, InputDefinition.Kind.OPTION));
    }

    /** Adds the answers of a survey that are not declared. */
    void implyAnswers(ScaleLine.Answers answers) {
        for (ScaleLine.Answer answer : answers.options()) {
            definitions.putIfAbsent(
                    answer.letter(),
                    "Số phiếu chọn phương án " + answer.letter().toUpperCase(Locale.ROOT));
        }
    }

    private Measure answers(ScaleLine.Answers answers) {
        Measure.WhenZero none = Measure.WhenZero.UNDECLARED;
        for (Spoken s : draft.of(Attribute.WHEN_ZERO)) {
            if (s.statement() instanceof CriterionStatement.WhenZero answer) {
                none = answer.answer();
                requireLetters(s.position(), zeroCase(answer.b()), zeroCase(""));
            }
        }
        return new Measure.Answers(
                answers.options().stream()
                        .map(option -> new Measure.AnswerOption(
                                key(option.letter()), option.percent().movePointLeft(2)))
                        .toList(),
                none);
    }

    private InputKey key(String letter) {
        return new InputKey(draft.code(), letter);
    }

    /** The quantity, or nothing if a finding says why there is none. */
    Optional<Measure> measure() {
        Optional<CriterionStatement.Ratio> ratio = draft.first(Attribute.MEASURE, CriterionStatement.Ratio.class);
        Optional<ScaleLine.Survey> survey = draft.first(Attribute.SCALE, ScaleLine.Survey.class);
        Optional<ScaleLine.Answers> answers = draft.first(Attribute.SCALE, ScaleLine.Answers.class);
        if (answers.isPresent() && ratio.isEmpty()) {
            return Optional.of(answers(answers.get()));
        }
        if (ratio.isPresent()) {
            CriterionStatement.Ratio r = ratio.get();
            return r.factor().signum() > 0 ? Optional.of(ratio(r.a(), r.b(), r)) : Optional.empty();
        }
        if (survey.isPresent()) {
            ScaleLine.Survey s = survey.get();
            return Optional.of(ratio(s.a(), s.b(), new CriterionStatement.Ratio(s.a(), s.b(), BigDecimal.ONE)));
        }
        answersWithoutRatio();
        return single();
    }

    private Optional<Measure> single() {
        if (definitions.size() == 1) {
            return Optional.of(
                    new Measure.Amount(key(definitions.keySet().iterator().next())));
        }
        if (definitions.isEmpty()) {
            draft.error(findings, "input-missing", draft.place(Attribute.SCALE))
                    .found("Không nêu số liệu đầu vào nào", "No input is declared")
                    .allowed(
                            "Một số liệu, ví dụ “n = Số cuộc họp trong năm”, hoặc hai số liệu và câu “Tỷ lệ = a/b”",
                            "One input such as “n = Số cuộc họp trong năm”, or two and “Tỷ lệ = a/b”")
                    .remedy("Thêm câu định nghĩa số liệu", "Add the definition of the input");
        } else {
            draft.error(findings, "measure-missing", draft.place(Attribute.INPUT))
                    .at(draft.places(Attribute.INPUT).stream().skip(1).toList())
                    .found(
                            "Có " + definitions.size() + " số liệu (" + String.join(", ", definitions.keySet())
                                    + ") nhưng không nêu cách ghép",
                            definitions.size() + " inputs (" + String.join(", ", definitions.keySet())
                                    + ") but not how they are combined")
                    .allowed("“Tỷ lệ = a/b”, “Tỷ lệ = a/b * 100”", "“Tỷ lệ = a/b”, “Tỷ lệ = a/b * 100”")
                    .remedy(
                            "Thêm câu “Tỷ lệ = …”, hoặc bỏ bớt số liệu",
                            "Add a sentence “Tỷ lệ = …”, or drop an input");
        }
        return Optional.empty();
    }

    private Measure ratio(String a, String b, CriterionStatement.Ratio ratio) {
        boolean declared = definitions.containsKey(a) && definitions.containsKey(b);
        Measure.WhenAbove above = Measure.WhenAbove.UNDECLARED;
        Measure.WhenZero zero = Measure.WhenZero.UNDECLARED;
        for (Spoken s : draft.of(Attribute.WHEN_ABOVE)) {
            if (s.statement() instanceof CriterionStatement.WhenAbove answer) {
                above = answer.answer();
                String said = answer.a() + " > " + answer.b();
                requireLetters(s.position(), said, declared ? a + " > " + b : said);
            }
        }
        for (Spoken s : draft.of(Attribute.WHEN_ZERO)) {
            if (s.statement() instanceof CriterionStatement.WhenZero answer) {
                zero = answer.answer();
                requireLetters(s.position(), zeroCase(answer.b()), zeroCase(declared ? b : answer.b()));
            }
        }
        return new Measure.Ratio(key(a), key(b), ratio.factor(), above, zero);
    }

    private static String zeroCase(String b) {
        return b.isEmpty() ? "“không có phiếu trả lời”" : b + " = 0";
    }

    private void requireLetters(SourcePosition place, String found, String wanted) {
        if (!found.equals(wanted)) {
            draft.error(findings, "answer-letters", place)
                    .at(draft.place(draft.says(Attribute.MEASURE) ? Attribute.MEASURE : Attribute.SCALE))
                    .found("Câu nói về trường hợp " + found, "The sentence is about the case " + found)
                    .allowed(
                            "Trường hợp " + wanted + ", theo công thức của tỷ lệ",
                            "The case " + wanted + ", by the formula of the ratio")
                    .remedy("Sửa chữ cái cho khớp với công thức", "Make the letters those of the formula");
        }
    }

    private void answersWithoutRatio() {
        for (Attribute attribute : List.of(Attribute.WHEN_ABOVE, Attribute.WHEN_ZERO)) {
            for (Spoken s : draft.of(attribute)) {
                draft.error(findings, "answer-without-ratio", s.position())
                        .found(
                                "Câu nói về tỷ lệ nhưng tiêu chí không có câu “Tỷ lệ = a/b”",
                                "A sentence about a ratio, but the criterion has no sentence “Tỷ lệ = a/b”")
                        .allowed("Chỉ dùng cùng với “Tỷ lệ = a/b”", "Only together with “Tỷ lệ = a/b”")
                        .remedy("Thêm câu “Tỷ lệ = a/b”, hoặc bỏ câu này", "Add “Tỷ lệ = a/b”, or drop this sentence");
            }
        }
    }
}
