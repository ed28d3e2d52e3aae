package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.unit.UnitCode;

/**
 * What was published of a year, and remarks on it, frozen beside its figures.
 *
 * @param results the results in the order of units and nodes
 * @param notes the remarks in the order given
 */
public record PublishedRecord(List<PublishedResult> results, List<Note> notes) {
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-published 1";

    /** The formats that are read: the same content under the version that it had before there were editions too. */
    private static final List<String> READ = List.of(FORMAT, "dti-published 0");

    /** Puts the results in order. */
    public PublishedRecord {
        results = results.stream()
                .sorted(Comparator.comparing(PublishedResult::unit)
                        .thenComparing(PublishedResult::node)
                        .thenComparing(PublishedResult::panel))
                .toList();
        notes = List.copyOf(notes);
    }

    /** What was published of one unit at one node. */
    public Optional<PublishedResult> of(UnitCode unit, NodeCode node) {
        return results.stream()
                .filter(result -> result.unit().equals(unit) && result.node().equals(node))
                .findFirst();
    }

    /** The published values of the whole index by unit; a unit without one has no entry. */
    public Map<UnitCode, BigDecimal> totals(NodeCode root) {
        Map<UnitCode, BigDecimal> totals = new TreeMap<>();
        results.stream()
                .filter(result -> result.node().equals(root))
                .forEach(result -> result.value().ifPresent(value -> totals.put(result.unit(), value)));
        return totals;
    }

    /** The canonical text. */
    public String canonical() {
        CanonicalLines lines = new CanonicalLines(FORMAT);
        for (PublishedResult result : results) {
            lines.line(
                    "result",
                    result.panel(),
                    result.unit().text(),
                    result.node().text(),
                    result.value().map(BigDecimal::toPlainString).orElse(""),
                    result.rank().isPresent() ? String.valueOf(result.rank().getAsInt()) : "",
                    result.source(),
                    result.note());
        }
        for (Note note : notes) {
            lines.line("note", note.topic(), note.text().vi(), note.text().en(), note.source());
        }
        return lines.toString();
    }

    /**
     * Reads a canonical text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PublishedRecord read(String canonical) {
        List<PublishedResult> results = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (List<String> fields : CanonicalLines.read(READ, canonical)) {
            if (fields.size() == 8 && fields.get(0).equals("result")) {
                results.add(new PublishedResult(
                        fields.get(1),
                        new UnitCode(fields.get(2)),
                        NodeCode.of(fields.get(3)),
                        fields.get(4).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(fields.get(4))),
                        fields.get(5).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fields.get(5))),
                        fields.get(6),
                        fields.get(7)));
            } else if (fields.size() == 5 && fields.get(0).equals("note")) {
                notes.add(new Note(fields.get(1), Bilingual.of(fields.get(2), fields.get(3)), fields.get(4)));
            } else {
                throw new IllegalArgumentException("not a line of published results: " + fields);
            }
        }
        return new PublishedRecord(results, notes);
    }
}
