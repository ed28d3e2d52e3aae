package vn.dti.rules.data;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;

/**
 * Inputs of one criterion and the points that they must give.
 *
 * @param criterion the criterion
 * @param inputs its inputs; one that is not named is missing
 * @param least the lowest measure of the panel, for a criterion that is relative to others
 * @param greatest the highest measure of the panel, likewise
 * @param panel every measure of the panel, for standard scores and ranks; empty for other criteria
 * @param points the points; absent if the inputs must be refused
 * @param note what the example is about
 * @param place the line of examples.csv
 */
public record Example(
        NodeCode criterion,
        Map<InputKey, BigDecimal> inputs,
        Optional<BigDecimal> least,
        Optional<BigDecimal> greatest,
        List<BigDecimal> panel,
        Optional<BigDecimal> points,
        String note,
        SourcePosition place) {
    /** Keeps its own copy. */
    public Example {
        panel = List.copyOf(panel);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }
}
