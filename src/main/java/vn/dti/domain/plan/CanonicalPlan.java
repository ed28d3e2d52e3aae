package vn.dti.domain.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.text.Fingerprint;

/**
 * The canonical text of a plan: a stored format with a version of its own. The same law gives the same bytes, whatever
 * the order of its files and rules; a plan that is written and read back is the same plan.
 */
public final class CanonicalPlan {
    /** The format of the canonical text of a plan. */
    public static final String FORMAT = "dti-plan 1";

    /** The format of the canonical text of the lines from which a plan was read. */
    public static final String SOURCES_FORMAT = "dti-plan-sources 1";

    private CanonicalPlan() {}

    /** The canonical text of a plan. */
    public static String write(ScoringPlan plan) {
        return PlanWriter.write(plan);
    }

    /**
     * Reads a canonical text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ScoringPlan read(String canonical) {
        return new PlanReader().read(canonical);
    }

    /** The fingerprint of a canonical text. */
    public static String fingerprint(String canonical) {
        return Fingerprint.of(canonical);
    }

    /** The fingerprint of a plan. */
    public static String fingerprint(ScoringPlan plan) {
        return fingerprint(write(plan));
    }

    /** The canonical text of the lines of a plan. */
    public static String writeSources(PlanSources sources) {
        CanonicalLines out = new CanonicalLines(SOURCES_FORMAT);
        sources.lines().forEach((code, lines) -> {
            out.line("node", code.text());
            lines.forEach(line -> position(out, "line", line));
            sources.aspects().getOrDefault(code, Map.of()).forEach((aspect, list) -> {
                out.line("aspect", aspect.name());
                list.forEach(line -> position(out, "of", line));
            });
        });
        return out.toString();
    }

    private static void position(CanonicalLines out, String word, SourcePosition line) {
        out.line(word, line.file(), String.valueOf(line.line()), line.text());
    }

    /**
     * Reads the lines of a plan.
     *
     * @throws IllegalArgumentException if the text is not canonical
     */
    public static PlanSources readSources(String canonical) {
        Map<NodeCode, List<SourcePosition>> lines = new TreeMap<>();
        Map<NodeCode, Map<SourceAspect, List<SourcePosition>>> aspects = new TreeMap<>();
        List<SourcePosition> node = new ArrayList<>();
        List<SourcePosition> aspect = new ArrayList<>();
        Map<SourceAspect, List<SourcePosition>> ofNode = new EnumMap<>(SourceAspect.class);
        for (List<String> fields : CanonicalLines.read(SOURCES_FORMAT, canonical)) {
            switch (fields.get(0)) {
                case "node" -> {
                    node = new ArrayList<>();
                    ofNode = new EnumMap<>(SourceAspect.class);
                    lines.put(NodeCode.of(fields.get(1)), node);
                    aspects.put(NodeCode.of(fields.get(1)), ofNode);
                }
                case "aspect" -> {
                    aspect = new ArrayList<>();
                    ofNode.put(SourceAspect.valueOf(fields.get(1)), aspect);
                }
                case "line" -> node.add(position(fields));
                case "of" -> aspect.add(position(fields));
                default -> throw new IllegalArgumentException("not a line of sources: " + fields);
            }
        }
        return new PlanSources(lines, aspects);
    }

    private static SourcePosition position(List<String> fields) {
        return new SourcePosition(fields.get(1), Integer.parseInt(fields.get(2)), fields.get(3));
    }
}
