package vn.dti.rules.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.assembly.PlanAssembler;
import vn.dti.rules.engine.Firings;
import vn.dti.rules.engine.LawRule;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.ReadRule;
import vn.dti.rules.sentence.SentenceReader;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/** Plain Drools with {@code rules/vocabulary/vocabulary.dsl} says the same as the gate, for shipped rule files. */
@Tag("thorough")
class PlainDroolsTest {
    private static final Path RULES = Path.of("rules");

    @ParameterizedTest
    @ValueSource(strings = {"province/2022", "province-sample/2025", "reference/hdi-2021", "reference/egdi-2018"})
    void plainDroolsGivesTheSamePlan(String name) throws IOException {
        RuleFolder folder = read(SetId.parse(name).orElseThrow());
        PlainDrools plain = PlainDrools.fire(
                folder, Files.readString(RULES.resolve("vocabulary").resolve(DroolsDsl.FILE)));
        Findings findings = new Findings();
        List<ReadRule> rules = new ArrayList<>();
        for (ReadRule rule : gate(folder, findings)) {
            List<ReadRule.Said> said = new ArrayList<>();
            plain.said
                    .getOrDefault(rule.title(), List.of())
                    .forEach(statement -> said.add(new ReadRule.Said(rule.place(), statement)));
            rules.add(new ReadRule(rule.text(), rule.code(), rule.name(), rule.condition(), said, false));
        }
        assertEquals(
                new HashSet<>(rules.stream().map(ReadRule::title).toList()), plain.said.keySet(), "rules that fired");
        PlanAssembler.Assembled assembled =
                new PlanAssembler((law, fingerprint) -> firings(law, rules, plain), findings).assemble(rules, "plain");
        CompiledSet gate = new DroolsRuleCompiler().compile(folder);

        assertTrue(gate.isClean(), () -> gate.findings().toString());
        assertEquals(
                CanonicalPlan.write(gate.plan().orElseThrow()),
                CanonicalPlan.write(assembled.plan().orElseThrow()));
    }

    @Test
    void aChangedEntryOfTheDslIsSeen() throws IOException {
        RuleFolder folder = read(SetId.parse("reference/hdi-2021").orElseThrow());
        String dsl = DroolsDsl.text().replace("level == \"INDEX\"", "level == \"PILLAR\"");
        PlainDrools plain = PlainDrools.fire(folder, dsl);

        assertEquals(1, plain.nodes.size(), "only the index itself, nothing below it");
    }

    /** What plain Drools fired, in the numbers of the law. */
    private static Firings firings(List<LawRule> law, List<ReadRule> rules, PlainDrools plain) {
        assertEquals(rules.size(), law.size());
        Firings firings = new Firings(law);
        Map<NodeCode, Integer> numbers = new TreeMap<>();
        plain.codes().forEach(code -> numbers.put(code, numbers.size()));
        for (int i = 0; i < rules.size(); i++) {
            ReadRule rule = rules.get(i);
            for (String spoken : plain.spokeOf.getOrDefault(rule.title(), Set.of())) {
                int node = numbers.getOrDefault(NodeCode.of(spoken), -1);
                if (rule.condition().orElseThrow() instanceof Condition.Root) {
                    assertEquals(node, firings.root(i).getNode());
                } else if (rule.condition().orElseThrow() instanceof Condition.ChildOf) {
                    String parentLevel = plain.nodes
                            .getOrDefault(spoken, new PlainDrools.Node("", "", "", "", List.of()))
                            .parentLevel();
                    assertEquals(
                            node,
                            firings.grow(i, List.of(NodeLevel.values()).indexOf(NodeLevel.valueOf(parentLevel)))
                                    .getNode());
                }
                for (int sentence = 0; sentence < rule.said().size(); sentence++) {
                    firings.say(i, sentence, node);
                }
            }
        }
        return firings;
    }

    private static List<ReadRule> gate(RuleFolder folder, Findings findings) {
        Tidied tidied = new Tidied();
        List<ReadRule> rules = new ArrayList<>();
        SentenceReader sentences = new SentenceReader(findings, tidied);
        folder.files()
                .forEach((name, bytes) -> new RuleReader(findings, tidied)
                        .read(new SourceText(name, findings, tidied).read(bytes))
                        .forEach(rule -> rules.add(sentences.read(rule))));
        return rules;
    }

    private static RuleFolder read(SetId id) {
        try (Stream<Path> files = Files.list(RULES.resolve(id.level()).resolve(id.name()))) {
            Map<String, byte[]> contents = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".dslr") && !f.endsWith(PlausibilityRules.FILE))
                    .toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return new RuleFolder(id, contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
