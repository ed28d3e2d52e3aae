package vn.dti.domain.edition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.domain.edition.ResultDifference.What;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.unit.UnitCode;

/** Compares canonical results, line by line and cell by cell. */
final class ResultDifferences {
    private static final List<What> CELLS = List.of(What.STATE, What.POINTS, What.VALUE, What.RANK);
    private static final int FIRST_CELL = 3;
    private static final int RESULT_FIELDS = FIRST_CELL + CELLS.size();
    private static final int PROBLEM_FIELDS = 5;

    private final List<ResultDifference> found = new ArrayList<>();

    private ResultDifferences() {}

    /**
     * In what two canonical texts of results differ, in the order of the stored one.
     *
     * @throws IllegalArgumentException if a line is none of results
     */
    static List<ResultDifference> of(String stored, String now) {
        ResultDifferences differences = new ResultDifferences();
        if (!stored.equals(now)) {
            differences.compare(
                    stored.lines().skip(1).iterator(), now.lines().skip(1).iterator());
        }
        return differences.found;
    }

    /** In which derived figures two lists differ; the others are inputs and not evaluated. */
    static List<ResultDifference> ofDerived(FrozenFigures stored, FrozenFigures now) {
        Map<String, Figure> before = derived(stored);
        Map<String, Figure> after = derived(now);
        List<ResultDifference> found = new ArrayList<>();
        before.forEach((key, figure) -> {
            Figure again = after.remove(key);
            if (again == null
                    || !again.text().equals(figure.text())
                    || !again.source().equals(figure.source())) {
                found.add(derived(figure, figure.text(), again == null ? "" : again.text()));
            }
        });
        after.values().forEach(figure -> found.add(derived(figure, "", figure.text())));
        return found;
    }

    private static ResultDifference derived(Figure figure, String stored, String now) {
        return new ResultDifference(figure.unit(), figure.input().node(), What.DERIVED_FIGURE, stored, now);
    }

    private static Map<String, Figure> derived(FrozenFigures figures) {
        Map<String, Figure> derived = new LinkedHashMap<>();
        figures.figures().stream()
                .filter(figure -> figure.basis() == Figure.Basis.DERIVED)
                .forEach(figure -> derived.put(figure.unit() + " " + figure.input(), figure));
        return derived;
    }

    private void compare(Iterator<String> stored, Iterator<String> now) {
        while (stored.hasNext() && now.hasNext()) {
            String a = stored.next();
            String b = now.next();
            if (a.equals(b)) {
                continue;
            }
            List<String> before = fields(a);
            List<String> after = fields(b);
            if (!key(before).equals(key(after))) {
                compareByKey(before, stored, after, now);
                return;
            }
            cells(before, after);
        }
        stored.forEachRemaining(line -> onlyIn(fields(line), true));
        now.forEachRemaining(line -> onlyIn(fields(line), false));
    }

    /** For texts with lines too many, too few or in another order. */
    private void compareByKey(
            List<String> firstStored, Iterator<String> stored, List<String> firstNow, Iterator<String> now) {
        Map<List<String>, List<String>> before = new LinkedHashMap<>(Map.of(key(firstStored), firstStored));
        stored.forEachRemaining(line -> {
            List<String> fields = fields(line);
            if (before.put(key(fields), fields) != null) {
                throw new IllegalArgumentException("a result twice: " + line);
            }
        });
        Map<List<String>, List<String>> after = new LinkedHashMap<>(Map.of(key(firstNow), firstNow));
        now.forEachRemaining(line -> after.put(key(fields(line)), fields(line)));
        before.forEach((key, fields) -> {
            List<String> again = after.remove(key);
            if (again == null) {
                onlyIn(fields, true);
            } else {
                cells(fields, again);
            }
        });
        after.values().forEach(fields -> onlyIn(fields, false));
    }

    private static List<String> fields(String line) {
        List<String> fields = CanonicalLines.fields(line);
        boolean result = fields.get(0).equals("result") && fields.size() == RESULT_FIELDS;
        boolean problem = fields.get(0).equals("problem") && fields.size() == PROBLEM_FIELDS;
        if (!result && !problem) {
            throw new IllegalArgumentException("not a line of results: " + line);
        }
        return fields;
    }

    private static boolean isResult(List<String> fields) {
        return fields.get(0).equals("result");
    }

    /** What a line is about; there may be several problems of one unit at one node. */
    private static List<String> key(List<String> fields) {
        return isResult(fields) ? fields.subList(0, FIRST_CELL) : fields;
    }

    private void cells(List<String> before, List<String> after) {
        for (int i = FIRST_CELL; i < before.size() && isResult(before); i++) {
            if (!before.get(i).equals(after.get(i))) {
                add(before, CELLS.get(i - FIRST_CELL), before.get(i), after.get(i));
            }
        }
    }

    private void onlyIn(List<String> fields, boolean stored) {
        if (!isResult(fields)) {
            String problem = fields.get(4) + (fields.get(3).isEmpty() ? "" : " " + fields.get(3));
            add(fields, What.PROBLEM, stored ? problem : "", stored ? "" : problem);
            return;
        }
        for (int i = FIRST_CELL; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                add(fields, CELLS.get(i - FIRST_CELL), stored ? fields.get(i) : "", stored ? "" : fields.get(i));
            }
        }
    }

    private void add(List<String> fields, What what, String stored, String now) {
        found.add(new ResultDifference(new UnitCode(fields.get(1)), NodeCode.of(fields.get(2)), what, stored, now));
    }
}
