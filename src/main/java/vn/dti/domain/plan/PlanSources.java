package vn.dti.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;

/**
 * The lines of the rule files from which the nodes of a plan were read. They explain a result; they are not part of the
 * plan's fingerprint, so that a comment or an empty line changes nothing.
 *
 * @param lines for each node the line of its rule's title first, then its sentences in the order of the file
 */
public record PlanSources(Map<NodeCode, List<SourcePosition>> lines) {
    /** No lines are known. */
    public static final PlanSources NONE = new PlanSources(Map.of());

    /** Keeps its own copy. */
    public PlanSources {
        Map<NodeCode, List<SourcePosition>> copy = new TreeMap<>();
        lines.forEach((code, list) -> copy.put(code, List.copyOf(list)));
        lines = copy;
    }

    /** The lines of one node; empty if none are known. */
    public List<SourcePosition> of(NodeCode code) {
        return new ArrayList<>(lines.getOrDefault(code, List.of()));
    }
}
