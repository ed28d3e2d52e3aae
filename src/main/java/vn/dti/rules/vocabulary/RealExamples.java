package vn.dti.rules.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.rules.delegation.LocalSplit;
import vn.dti.rules.plausibility.CheckSentences;
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
                List<RuleText> rules = new RuleReader(findings, tidied).read(lines);
                for (RuleText rule : rules) {
                    String place = set.id() + "/" + file + ", “" + rule.title() + "”";
                    if (file.equals(PlausibilityRules.FILE)) {
                        rule.when().forEach(line -> first(line, place, CheckSentences.CONDITIONS, file));
                        rule.then().forEach(line -> first(line, place, CheckSentences.REMARKS, file));
                    } else if (!file.equals(LocalSplit.FILE)) {
                        look(rule, place);
                    }
                }
            });
        }
    }

    /** The first line that says a sentence. */
    Optional<Example> of(Sentence<?> sentence) {
        return Optional.ofNullable(byTemplate.get(sentence.template().text()));
    }

    /** The first line that says a sentence in a file with a vocabulary of its own. */
    Optional<Example> of(Sentence<?> sentence, String file) {
        return Optional.ofNullable(byTemplate.get(file + sentence.template().text()));
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
        return first(line, place, sentences, "");
    }

    private <S> boolean first(SourceLine line, String place, List<Sentence<S>> sentences, String file) {
        for (Sentence<S> sentence : sentences) {
            if (Vocabulary.read(sentence, line.folded()).isPresent()) {
                byTemplate.putIfAbsent(file + sentence.template().text(), new Example(line.clean(), place));
                return true;
            }
        }
        return false;
    }
}
