package vn.dti.application;

import java.util.Collections;
import java.util.Map;

/**
 * The figures of one unit as they were submitted.
 *
 * @param unit the unit: its code, or any id of lower-case letters, digits and hyphens
 * @param values the figures by input, as text; the decimal sign is the point
 */
public record SubmittedUnit(String unit, Map<String, String> values) {
    /** Lets nobody change the figures; they are not copied, since a submission may have a million of them. */
    public SubmittedUnit {
        values = Collections.unmodifiableMap(values);
    }
}
