package vn.dti.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of one unit as they were submitted.
 *
 * @param unit the unit: its code, or any id of lower-case letters, digits and hyphens
 * @param values the figures by input, as text; the decimal sign is the point
 */
public record SubmittedUnit(String unit, Map<String, String> values) {
    /** Keeps its own copy, in the order given. */
    public SubmittedUnit {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
