package vn.dti.domain.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;

/**
 * The lines of the rule files from which the nodes of a plan were read. They explain a result; they are not part of the
 * plan's fingerprint, so that a comment or an empty line changes nothing.
 *
 * @param lines for each node the line of its rule's title first, then its sentences in the order of the file
 * @param aspects for each node the same lines by what they speak about
 */
public record PlanSources(
        Map<NodeCode, List<SourcePosition>> lines, Map<NodeCode, Map<SourceAspect, List<SourcePosition>>> aspects) {
    /** No lines are known. */
    public static final PlanSources NONE = new PlanSources(Map.of());

    /** Keeps its own copies. */
    public PlanSources {
        Map<NodeCode, List<SourcePosition>> copy = new TreeMap<>();
        lines.forEach((code, list) -> copy.put(code, List.copyOf(list)));
        lines = Collections.unmodifiableMap(copy);
        Map<NodeCode, Map<SourceAspect, List<SourcePosition>>> byAspect = new TreeMap<>();
        aspects.forEach((code, map) -> {
            Map<SourceAspect, List<SourcePosition>> inner = new EnumMap<>(SourceAspect.class);
            map.forEach((aspect, list) -> inner.put(aspect, List.copyOf(list)));
            byAspect.put(code, Collections.unmodifiableMap(inner));
        });
        aspects = Collections.unmodifiableMap(byAspect);
    }

    /** Lines of which it is not known what they speak about. */
    public PlanSources(Map<NodeCode, List<SourcePosition>> lines) {
        this(lines, Map.of());
    }

    /** The lines of one node; empty if none are known. */
    public List<SourcePosition> of(NodeCode code) {
        return new ArrayList<>(lines.getOrDefault(code, List.of()));
    }

    /** The lines of one node that speak about one thing, in the order of the file. */
    public List<SourcePosition> of(NodeCode code, SourceAspect aspect) {
        return aspects.getOrDefault(code, Map.of()).getOrDefault(aspect, List.of());
    }

    /** The first line of a node that speaks about one thing, else the line of its title, if any is known. */
    public Optional<SourcePosition> best(NodeCode code, SourceAspect aspect) {
        return of(code, aspect).stream().findFirst().or(() -> of(code).stream().findFirst());
    }
}
