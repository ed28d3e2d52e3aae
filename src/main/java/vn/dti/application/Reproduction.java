package vn.dti.application;

import java.util.List;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;

/**
 * What came of evaluating a stored year once more from its frozen figures and its stored plan.
 *
 * @param period the year
 * @param identical whether every byte of the results is the same
 * @param planFingerprint the fingerprint of the plan
 * @param inputsFingerprint the fingerprint of the frozen figures
 * @param storedFingerprint the fingerprint of the stored results
 * @param newFingerprint the fingerprint of the results evaluated now
 * @param differences the first places that differ; empty if identical
 */
public record Reproduction(
        PeriodId period,
        boolean identical,
        String planFingerprint,
        String inputsFingerprint,
        String storedFingerprint,
        String newFingerprint,
        List<Bilingual> differences) {
    /** Keeps its own copy. */
    public Reproduction {
        differences = List.copyOf(differences);
    }
}
