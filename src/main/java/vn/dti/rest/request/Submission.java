package vn.dti.rest.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures as they were submitted, before anybody judged them.
 *
 * @param units the units in the order of the request
 * @param panel the stored year against whose panel relative criteria are scored, as written
 * @param lines for figures from a table: its line for each place of the JSON form; empty for JSON
 */
public record Submission(List<Entry> units, Optional<String> panel, Map<String, String> lines) {
    /** The most units of one request. */
    public static final int MAX_UNITS = 4000;

    /** The most characters of a figure that are kept; a longer one is no number anyway. */
    static final int MAX_FIGURE = 60;

    /** The most characters of the name of a unit. */
    static final int MAX_NAME = 200;

    /** Keeps its own copies. */
    public Submission {
        units = List.copyOf(units);
        lines = Map.copyOf(lines);
    }

    /**
     * One unit.
     *
     * @param unit its code or a name
     * @param values the figures as written, by the key of their input
     */
    public record Entry(String unit, Map<String, String> values) {
        /** Keeps its own copy, in the order of the request. */
        public Entry {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** The place in the request as its sender sees it: the line of a table, else the place in the JSON document. */
    public String place(String jsonPlace) {
        return lines.getOrDefault(jsonPlace, jsonPlace);
    }

    /** The place of a figure in the JSON form. */
    static String valuePlace(int unit, String key) {
        return "units[" + unit + "].values[\"" + key + "\"]";
    }

    /** The place of a unit's name in the JSON form. */
    static String unitPlace(int unit) {
        return "units[" + unit + "].unit";
    }
}
