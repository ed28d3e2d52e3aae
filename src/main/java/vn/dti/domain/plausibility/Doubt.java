package vn.dti.domain.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;

/**
 * What a rule found doubtful in the figures of a unit.
 *
 * @param rule the rule
 * @param evidence the figures concerned
 */
public record Doubt(PlausibilityRule rule, List<Evidence> evidence) {
    /**
     * A figure that was looked at.
     *
     * @param input the input
     * @param value what was reported
     * @param before what was reported for the year before, where the rule compares the two
     */
    public record Evidence(InputKey input, BigDecimal value, Optional<BigDecimal> before) {}

    /** Keeps its own copy. */
    public Doubt {
        evidence = List.copyOf(evidence);
    }
}
