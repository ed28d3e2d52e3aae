package vn.dti.domain.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.text.Fingerprint;

/**
 * The sources that the figures, the published results and the notes of a year name, frozen beside them.
 *
 * @param sources the sources in the order of their keys, each once
 */
public record FrozenSources(List<Source> sources) {
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-sources 1";

    private static final String BETWEEN_KEYS = ";";

    /** Puts the sources in order; refuses a key that is blank or there twice. */
    public FrozenSources {
        sources = sources.stream().sorted(Comparator.comparing(Source::key)).toList();
        for (int i = 0; i < sources.size(); i++) {
            Receipt.requireText(sources.get(i).key());
            if (i > 0 && sources.get(i - 1).key().equals(sources.get(i).key())) {
                throw new IllegalArgumentException(
                        "a source twice: " + sources.get(i).key());
            }
        }
    }

    /** Those of the known sources that a year names; a key that is not known stays a key. */
    public static FrozenSources of(Map<String, Source> known, FrozenFigures figures, PublishedRecord published) {
        Set<String> keys = new TreeSet<>();
        figures.figures().stream().map(Figure::source).distinct().forEach(text -> addKeys(keys, text));
        published.results().stream().map(PublishedResult::source).distinct().forEach(text -> addKeys(keys, text));
        published.notes().forEach(note -> addKeys(keys, note.source()));
        return new FrozenSources(
                keys.stream().filter(known::containsKey).map(known::get).toList());
    }

    private static void addKeys(Set<String> keys, String text) {
        for (String key : text.split(BETWEEN_KEYS, -1)) {
            keys.add(key.strip());
        }
    }

    /** The SHA-256 of the canonical text. */
    public String fingerprint() {
        return Fingerprint.of(canonical());
    }

    /** The canonical text. */
    public String canonical() {
        CanonicalLines lines = new CanonicalLines(FORMAT);
        sources.forEach(source -> lines.line("source", source.key(), source.title(), source.url()));
        return lines.toString();
    }

    /**
     * Reads a canonical text.
     *
     * @throws IllegalArgumentException if it is none, with the line
     */
    public static FrozenSources read(String canonical) {
        LineReader lines = new LineReader(FORMAT, canonical);
        List<Source> sources = new ArrayList<>();
        while (lines.hasMore()) {
            List<String> source = lines.take("source", 4);
            sources.add(new Source(source.get(1), source.get(2), source.get(3)));
        }
        return new FrozenSources(sources);
    }
}
