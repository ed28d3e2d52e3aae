package vn.dti.domain.edition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.report.Figure;

/**
 * The data files beside the rules of a set: figures, what was published, remarks.
 *
 * @param figures the figures of each panel
 * @param published what was published
 * @param notes remarks
 * @param findings what is wrong with the files; with an error none of the data may be used
 */
public record SetData(
        Map<String, List<Figure>> figures, List<PublishedResult> published, List<Note> notes, List<Finding> findings) {
    /** No data. */
    public static final SetData NONE = new SetData(Map.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public SetData {
        Map<String, List<Figure>> copy = new TreeMap<>();
        figures.forEach((panel, list) -> copy.put(panel, List.copyOf(list)));
        figures = Collections.unmodifiableMap(copy);
        published = List.copyOf(published);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /** The same data without the figures of one panel. */
    public SetData withoutFiguresOf(String panel) {
        if (!figures.containsKey(panel)) {
            return this;
        }
        Map<String, List<Figure>> rest = new TreeMap<>(figures);
        rest.remove(panel);
        return new SetData(rest, published, notes, findings);
    }
}
