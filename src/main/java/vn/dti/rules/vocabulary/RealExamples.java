package vn.dti.rules.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.Vocabulary;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceLine;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/** For each sentence the first line of real rule files that says it. */
final class RealExamples {
    /**
     * A line of a rule file.
     *
     * @param line its words
     * @param place the set, the file and the rule in which it stands
     */
    record Example(String line, String place) {}

    private final Map<String, Example> byTemplate = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /** Looks through sets in this order. */
    RealExamples(List<RuleFolder> sets) {
        for (RuleFolder set : sets) {
            set.files().forEach((file, bytes) -> {
                Findings findings = new Findings();
                Tidied tidied = new Tidied();
                List<SourceLine> lines = new SourceText(file, findings, tidied).read(bytes);
                new RuleReader(findings, tidied)
                        .read(lines)
                        .forEach(rule -> look(rule, set.id() + "/" + file + ", “" + rule.title() + "”"));
            });
        }
    }

    /** The first line that says a sentence. */
    Optional<Example> of(Sentence<?> sentence) {
        return Optional.ofNullable(byTemplate.get(sentence.template().text()));
    }

    private void look(RuleText rule, String place) {
        rule.when().forEach(line -> first(line, place, Vocabulary.conditions()));
        boolean inList = false;
        for (SourceLine line : rule.then()) {
            boolean option = inList
                    && Vocabulary.read(Vocabulary.option(), line.folded()).isPresent();
            boolean said = !option
                    && known.computeIfAbsent(line.folded(), words -> first(line, place, Vocabulary.statements()));
            if (option) {
                first(line, place, List.of(Vocabulary.option()));
            }
            inList = option || (said && line.folded().endsWith(":"));
        }
    }

    private <S> boolean first(SourceLine line, String place, List<Sentence<S>> sentences) {
        for (Sentence<S> sentence : sentences) {
            if (Vocabulary.read(sentence, line.folded()).isPresent()) {
                byTemplate.putIfAbsent(sentence.template().text(), new Example(line.clean(), place));
                return true;
            }
        }
        return false;
    }
}
