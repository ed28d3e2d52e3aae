package vn.dti.domain.edition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.report.Figure;

/**
 * The data files beside the rules of a set: figures, what was published, remarks, how entries follow older ones.
 *
 * @param figures the figures of each panel
 * @param published what was published
 * @param notes remarks
 * @param crosswalks how the entries of the set follow those of older sets, one for each of them
 * @param findings what is wrong with the files; with an error none of the data may be used
 */
public record SetData(
        Map<String, List<Figure>> figures,
        List<PublishedResult> published,
        List<Note> notes,
        List<Crosswalk> crosswalks,
        List<Finding> findings) {
    /** No data. */
    public static final SetData NONE = new SetData(Map.of(), List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public SetData {
        Map<String, List<Figure>> copy = new TreeMap<>();
        figures.forEach((panel, list) -> copy.put(panel, List.copyOf(list)));
        figures = Collections.unmodifiableMap(copy);
        published = List.copyOf(published);
        notes = List.copyOf(notes);
        crosswalks = List.copyOf(crosswalks);
        findings = List.copyOf(findings);
    }

    /** The same data without the figures of one panel. */
    public SetData withoutFiguresOf(String panel) {
        if (!figures.containsKey(panel)) {
            return this;
        }
        Map<String, List<Figure>> rest = new TreeMap<>(figures);
        rest.remove(panel);
        return new SetData(rest, published, notes, crosswalks, findings);
    }

    /** How the entries of the set follow those of an older one, if somebody wrote it down. */
    public Optional<Crosswalk> crosswalk(SetId from) {
        return crosswalks.stream()
                .filter(crosswalk -> crosswalk.from().equals(from))
                .findFirst();
    }
}
