package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.ReadRule;

/** A node of the tree and everything that was said of it, its own rule first, then by file and line. */
final class NodeDraft {
    private final NodeCode code;
    private final Optional<NodeCode> parent;
    private final NodeLevel level;
    private final ReadRule rule;
    private final Map<Attribute, List<Spoken>> spoken = new EnumMap<>(Attribute.class);
    private boolean incomplete;

    NodeDraft(NodeCode code, Optional<NodeCode> parent, NodeLevel level, ReadRule rule, List<Spoken> all) {
        this.code = code;
        this.parent = parent;
        this.level = level;
        this.rule = rule;
        this.incomplete = rule.incomplete();
        Comparator<Spoken> order = Comparator.comparing(
                        (Spoken s) -> !s.rule().place().equals(rule.place()))
                .thenComparing(Spoken::position, Spoken.BY_PLACE);
        for (Spoken s : all.stream().sorted(order).toList()) {
            spoken.computeIfAbsent(s.statement().attribute(), key -> new ArrayList<>())
                    .add(s);
            incomplete |= s.rule().incomplete();
        }
    }

    NodeCode code() {
        return code;
    }

    Optional<NodeCode> parent() {
        return parent;
    }

    NodeLevel level() {
        return level;
    }

    ReadRule rule() {
        return rule;
    }

    /** Whether something said of it was not understood. */
    boolean isIncomplete() {
        return incomplete;
    }

    void markIncomplete() {
        incomplete = true;
    }

    /** An error said of this node, which then is not understood in full; the words are still to be added. */
    Findings.Draft error(Findings findings, String code, SourcePosition place) {
        markIncomplete();
        return findings.error(code).rule(rule.title()).at(place);
    }

    List<Spoken> of(Attribute attribute) {
        return spoken.getOrDefault(attribute, List.of());
    }

    boolean says(Attribute attribute) {
        return !of(attribute).isEmpty();
    }

    /** The first statement of a kind. */
    <S> Optional<S> first(Attribute attribute, Class<S> type) {
        return of(attribute).stream()
                .map(Spoken::statement)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The line of the first statement of a kind, else that of the title. */
    SourcePosition place(Attribute attribute) {
        return of(attribute).stream().map(Spoken::position).findFirst().orElse(rule.place());
    }

    List<SourcePosition> places(Attribute attribute) {
        return of(attribute).stream().map(Spoken::position).toList();
    }

    /** All lines that speak of the node: its title, its condition, then every sentence. */
    List<SourcePosition> lines() {
        List<SourcePosition> lines = new ArrayList<>();
        lines.add(rule.place());
        lines.add(rule.conditionPlace());
        spoken.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Spoken s) -> !s.rule().place().equals(rule.place()))
                        .thenComparing(Spoken::position, Spoken.BY_PLACE))
                .forEach(s -> lines.add(s.position()));
        return lines;
    }

    Map<SourceAspect, List<SourcePosition>> aspects() {
        Map<SourceAspect, List<SourcePosition>> aspects = new EnumMap<>(SourceAspect.class);
        aspects.put(SourceAspect.TITLE, List.of(rule.place()));
        aspects.put(SourceAspect.PARENT, List.of(rule.conditionPlace()));
        spoken.forEach((attribute, list) -> aspects.computeIfAbsent(attribute.aspect(), key -> new ArrayList<>())
                .addAll(list.stream().map(Spoken::position).toList()));
        return aspects;
    }
}
