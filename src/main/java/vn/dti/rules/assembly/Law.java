package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.text.Similarity;
import vn.dti.rules.engine.Firings;
import vn.dti.rules.engine.LawRule;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.NodeStatement;
import vn.dti.rules.sentence.ReadRule;
import vn.dti.rules.sentence.ResultStatement;
import vn.dti.rules.sentence.Statement;

/** The rules of a set in numbers, for Drools, and the way back from numbers to rules and nodes. */
final class Law {
    private static final List<NodeLevel> LEVELS = List.of(NodeLevel.values());

    private final Structure structure;
    private final List<ReadRule> rules;
    private final List<NodeCode> codes;
    private final Map<NodeCode, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> sources = new TreeMap<>();
    private final Set<NodeCode> parents = new HashSet<>();

    Law(Structure structure) {
        this.structure = structure;
        this.rules = structure.taking();
        Set<NodeCode> known = new TreeSet<>(structure.makers().keySet());
        for (ReadRule rule : rules) {
            structure.parentOf(rule).ifPresent(known::add);
            if (rule.makesNode()) {
                structure.parentOf(rule).ifPresent(parents::add);
            }
        }
        this.codes = List.copyOf(known);
        for (int i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i), i);
        }
    }

    /** The rules that fire, in the order of their numbers. */
    List<ReadRule> rules() {
        return rules;
    }

    NodeCode code(int number) {
        return codes.get(number);
    }

    NodeLevel level(int number) {
        return LEVELS.get(number);
    }

    /** The data sources that rules name, in their words. */
    Set<String> sources() {
        return sources.keySet();
    }

    List<LawRule> inNumbers() {
        List<LawRule> law = new ArrayList<>();
        for (ReadRule rule : rules) {
            Map<Integer, Integer> named = new TreeMap<>();
            for (int i = 0; i < rule.said().size(); i++) {
                if (rule.said().get(i).statement() instanceof NodeStatement.Text text
                        && text.attribute() == Attribute.DATA_SOURCE) {
                    named.put(i, source(text.text()));
                }
            }
            law.add(new LawRule(law.size(), target(rule), rule.said().size(), named));
        }
        return law;
    }

    private int source(String words) {
        String key = Similarity.bare(words);
        Integer known = sources.get(key);
        if (known == null) {
            known = sources.size();
            sources.put(key, known);
        }
        return known;
    }

    private int number(Optional<NodeCode> code) {
        return code.map(c -> numbers.getOrDefault(c, -2)).orElse(-2);
    }

    private LawRule.Target target(ReadRule rule) {
        Condition condition = rule.condition().orElseThrow();
        int parent = number(structure.parentOf(rule));
        if (condition instanceof Condition.Root) {
            return new LawRule.Root(number(rule.code()), LEVELS.indexOf(NodeLevel.INDEX));
        }
        if (condition instanceof Condition.ChildOf child) {
            Map<Integer, Integer> levels = new TreeMap<>();
            Optional<NodeLevel> own = ownLevel(rule);
            for (NodeLevel level : child.word().levels()) {
                levels.put(LEVELS.indexOf(level), LEVELS.indexOf(own.orElse(level.childLevel())));
            }
            return new LawRule.Child(number(rule.code()), parent, List.copyOf(levels.keySet()), levels, isLeaf(rule));
        }
        if (condition instanceof Condition.EveryChildOf) {
            return new LawRule.EveryChild(parent);
        }
        if (condition instanceof Condition.EveryCriterionBelow) {
            return new LawRule.EveryLeafBelow(parent);
        }
        if (condition instanceof Condition.EveryCriterionFrom from) {
            return new LawRule.EveryLeafFrom(source(from.source()));
        }
        throw new IllegalStateException("unknown condition: " + condition);
    }

    private static Optional<NodeLevel> ownLevel(ReadRule rule) {
        return rule.said().stream()
                .map(ReadRule.Said::statement)
                .filter(NodeStatement.Level.class::isInstance)
                .map(statement -> ((NodeStatement.Level) statement).level())
                .findFirst();
    }

    /** Whether no rule makes a child of the node and its own rule does not bar it from scoring. */
    private boolean isLeaf(ReadRule rule) {
        boolean scorable = rule.said().stream().map(ReadRule.Said::statement).noneMatch(Law::barsScoring);
        return scorable && rule.code().filter(parents::contains).isEmpty();
    }

    private static boolean barsScoring(Statement statement) {
        return statement instanceof ResultStatement.NotScored
                || statement instanceof ResultStatement.Overlap
                || statement instanceof ResultStatement.Remainder
                || (statement instanceof NodeStatement.Level level && level.level() == NodeLevel.INFORMATION);
    }

    /** Puts what was said back to nodes: a draft for each node that exists. */
    Map<NodeCode, NodeDraft> drafts(Firings firings) {
        Map<NodeCode, List<Spoken>> spoken = new TreeMap<>();
        for (Firings.Saying saying : firings.sayings()) {
            ReadRule rule = rules.get(saying.rule());
            ReadRule.Said said = rule.said().get(saying.sentence());
            spoken.computeIfAbsent(code(saying.node()), key -> new ArrayList<>())
                    .add(new Spoken(said.statement(), said.position(), rule));
        }
        Map<NodeCode, NodeDraft> drafts = new TreeMap<>();
        firings.levels().forEach((number, level) -> {
            NodeCode code = code(number);
            ReadRule rule = structure.makers().get(code);
            if (rule != null) {
                drafts.put(
                        code,
                        new NodeDraft(
                                code,
                                structure.parentOf(rule),
                                level(level),
                                rule,
                                spoken.getOrDefault(code, List.of())));
            }
        });
        return drafts;
    }

    /** The words for the levels that a rule expects of its parent. */
    static String expected(Condition.ChildOf child) {
        return String.join(
                ", ",
                Arrays.stream(NodeLevel.values())
                        .filter(child.word().levels()::contains)
                        .map(level -> level.label().vi())
                        .toList());
    }
}
