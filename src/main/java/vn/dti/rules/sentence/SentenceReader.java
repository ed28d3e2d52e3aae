package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceLine;
import vn.dti.rules.text.Tidied;

/** Understands the lines of rules: each is one sentence of the vocabulary as a whole, or a finding. */
public final class SentenceReader {
    private static final Map<Character, List<Sentence<Condition>>> CONDITIONS = byLetter(Vocabulary.conditions());
    private static final Map<Character, List<Sentence<Statement>>> STATEMENTS = byLetter(Vocabulary.statements());
    private static final Set<String> FIRST_WORDS = JoinedSentences.firstWords(Vocabulary.statements());
    private static final char ANY = ' ';

    private final Findings findings;
    private final Tidied tidied;

    /** A reader that tells what it finds. */
    public SentenceReader(Findings findings, Tidied tidied) {
        this.findings = findings;
        this.tidied = tidied;
    }

    private static <S> Map<Character, List<Sentence<S>>> byLetter(List<Sentence<S>> sentences) {
        Map<Character, List<Sentence<S>>> map = new HashMap<>();
        for (Sentence<S> sentence : sentences) {
            map.computeIfAbsent(sentence.template().firstLetter(), letter -> new ArrayList<>())
                    .add(sentence);
        }
        return map;
    }

    /** Understands a line as a sentence of a vocabulary; what is not understood is told. */
    public <S> Optional<S> read(SourceLine line, String rule, List<Sentence<S>> vocabulary) {
        for (Sentence<S> sentence : vocabulary) {
            Matcher matcher = sentence.template().matcher(line.folded());
            if (matcher.matches()) {
                return read(line, rule, sentence, matcher);
            }
        }
        UnknownSentence.tell(findings, line, rule, vocabulary);
        return Optional.empty();
    }

    /** Understands one rule; what is not understood is told and left out. */
    public ReadRule read(RuleText rule) {
        boolean incomplete = rule.broken();
        Optional<Condition> condition = Optional.empty();
        if (rule.when().size() == 1) {
            condition = read(rule.when().get(0), rule.title(), CONDITIONS, Vocabulary.conditions());
            incomplete |= condition.isEmpty();
        }
        List<ReadRule.Said> said = new ArrayList<>();
        boolean inChoice = false;
        for (SourceLine line : rule.then()) {
            Optional<Statement> statement = inChoice ? readInChoice(line, rule.title()) : statement(line, rule.title());
            statement.ifPresent(s -> said.add(new ReadRule.Said(line.position(), s)));
            incomplete |= statement.isEmpty();
            inChoice = statement.isPresent() ? isOfChoice(statement.get()) : inChoice || isLikeOpening(line);
        }
        return withCode(rule, condition, said, incomplete);
    }

    private static boolean isOfChoice(Statement statement) {
        return statement instanceof ScaleLine.ChoiceOpening
                || statement instanceof ScaleLine.GradesOpening
                || statement instanceof ScaleLine.Option;
    }

    private ReadRule withCode(
            RuleText rule, Optional<Condition> condition, List<ReadRule.Said> said, boolean incomplete) {
        boolean own = condition
                .filter(c -> c instanceof Condition.Root || c instanceof Condition.ChildOf)
                .isPresent();
        Optional<String[]> parts = RuleReader.codeAndName(rule.title());
        Optional<NodeCode> code = own ? parts.flatMap(p -> NodeCode.parse(p[0])) : Optional.empty();
        if (own && code.isEmpty() && !rule.broken()) {
            findings.error("rule-code")
                    .rule(rule.title())
                    .at(rule.titleLine().position())
                    .found(
                            "Tên quy tắc không bắt đầu bằng mã và tên: “" + rule.title() + "”",
                            "The title does not begin with a code and a name: “" + rule.title() + "”")
                    .allowed(
                            "rule \"MÃ TÊN\"; mã gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới",
                            "rule \"CODE NAME\"; a code has plain letters, digits, points, hyphens, underscores")
                    .remedy(
                            "Viết ví dụ: rule \"1.1 Ban Chỉ đạo họp trong năm\"",
                            "Write for example: rule \"1.1 Ban Chỉ đạo họp trong năm\"");
        }
        String name = code.isPresent() ? parts.map(p -> p[1]).orElse(rule.title()) : rule.title();
        return new ReadRule(rule, code, name, condition, said, incomplete || (own && code.isEmpty()));
    }

    private Optional<Statement> statement(SourceLine line, String rule) {
        return read(line, rule, STATEMENTS, Vocabulary.statements());
    }

    /** Right after the opening of a choice or an option: an option, unless the line is a sentence of another kind. */
    private Optional<Statement> readInChoice(SourceLine line, String rule) {
        Sentence<Statement> option = Vocabulary.option();
        Matcher matcher = option.template().matcher(line.folded());
        if (matcher.matches() && AwardText.isAward(matcher.group("award")) && !isOther(line)) {
            return read(line, rule, option, matcher);
        }
        return statement(line, rule);
    }

    /** Whether a line that was not understood is meant to open a choice, so that options follow. */
    private static boolean isLikeOpening(SourceLine line) {
        return UnknownSentence.nearest(line.folded(), Vocabulary.statements())
                .map(sentence -> sentence.template().text())
                .filter(text -> text.startsWith("Chọn một trong") || text.startsWith("Quy đổi theo bảng"))
                .isPresent();
    }

    private static boolean isOther(SourceLine line) {
        return candidates(line.folded(), STATEMENTS)
                .anyMatch(sentence -> !sentence.template().text().endsWith("{award:AWARD}")
                        && sentence.template().matcher(line.folded()).matches());
    }

    private static <S> Stream<Sentence<S>> candidates(String line, Map<Character, List<Sentence<S>>> index) {
        char first = line.isEmpty() ? ANY : Character.toLowerCase(line.charAt(0));
        return Stream.concat(
                first == ANY ? Stream.empty() : index.getOrDefault(first, List.of()).stream(),
                index.getOrDefault(ANY, List.of()).stream());
    }

    private <S> Optional<S> read(
            SourceLine line, String rule, Map<Character, List<Sentence<S>>> index, List<Sentence<S>> all) {
        @Nullable Sentence<S> hit = null;
        @Nullable Matcher found = null;
        for (Sentence<S> sentence : candidates(line.folded(), index).toList()) {
            Matcher matcher = sentence.template().matcher(line.folded());
            if (hit == null && matcher.matches()) {
                hit = sentence;
                found = matcher;
            }
        }
        if (hit == null || found == null) {
            UnknownSentence.tell(findings, line, rule, all);
            return Optional.empty();
        }
        return read(line, rule, hit, found);
    }

    private <S> Optional<S> read(SourceLine line, String rule, Sentence<S> sentence, Matcher matcher) {
        try {
            S statement = sentence.reader().read(new Slots(matcher, line.clean()));
            if (statement instanceof Statement && hasSwallowed(line, rule, sentence.template(), matcher)) {
                return Optional.empty();
            }
            noteSlips(line, sentence.template(), matcher);
            return Optional.of(statement);
        } catch (SlotException e) {
            SlotException.Complaint complaint = e.complaint();
            findings.error("sentence-" + complaint.code())
                    .rule(rule)
                    .at(line.position())
                    .found(complaint.found().vi(), complaint.found().en())
                    .allowed(complaint.allowed().vi(), complaint.allowed().en())
                    .remedy(complaint.remedy().vi(), complaint.remedy().en());
            return Optional.empty();
        }
    }

    /** Whether the free text at the end of a sentence has further sentences in it, which is told; a remark may have. */
    private boolean hasSwallowed(SourceLine line, String rule, Template template, Matcher matcher) {
        String last = List.copyOf(template.slots().keySet()).stream().reduce("", (before, slot) -> slot);
        if (last.isEmpty()
                || template.slots().get(last) != SlotKind.TEXT
                || template.text().startsWith("Ghi chú")
                || !template.text().endsWith("}")) {
            return false;
        }
        List<Integer> places = new JoinedSentences(line.folded(), FIRST_WORDS, SentenceReader::isStatement)
                .swallowed(matcher.start(last));
        if (!places.isEmpty()) {
            UnknownSentence.tellSeveral(findings, line, rule, JoinedSentences.cut(line.clean(), places));
        }
        return !places.isEmpty();
    }

    private static boolean isStatement(String text) {
        return !text.isEmpty()
                && candidates(text, STATEMENTS)
                        .anyMatch(sentence -> Vocabulary.read(sentence, text).isPresent());
    }

    private void noteSlips(SourceLine line, Template template, Matcher matcher) {
        char first = template.text().charAt(0);
        if (Character.isLetter(first) && line.folded().charAt(0) != first) {
            tidied.note(Tidied.Slip.FIRST_LETTER, line.position());
        }
        for (int i = 0; i < line.clean().length(); i++) {
            if (line.clean().charAt(i) != line.folded().charAt(i) && !inFreeText(i, template, matcher)) {
                boolean word = Character.isLetter(line.clean().charAt(i))
                        && line.folded().charAt(i) == 'ỷ';
                tidied.note(word ? Tidied.Slip.TI_LE : Tidied.Slip.SIGNS, line.position());
                return;
            }
        }
    }

    private static boolean inFreeText(int at, Template template, Matcher matcher) {
        return template.slots().entrySet().stream()
                .anyMatch(slot -> slot.getValue().isFree()
                        && matcher.start(slot.getKey()) >= 0
                        && at >= matcher.start(slot.getKey())
                        && at < matcher.end(slot.getKey()));
    }
}
