package vn.dti.domain.edition;

import java.time.Instant;

/**
 * An evaluated year as it is stored: its bytes and their fingerprints. Everything else is derived from them.
 *
 * @param id the year and its panel
 * @param planFingerprint the plan that was applied
 * @param inputs the canonical text of the frozen figures
 * @param inputsFingerprint their fingerprint
 * @param published the canonical text of what was published, for comparison
 * @param results the canonical text of the results
 * @param resultsFingerprint their fingerprint
 * @param programVersion the version of the program that evaluated
 * @param evaluatedAt when it was evaluated
 * @param evaluatedBy who had it evaluated
 */
public record StoredPeriod(
        PeriodId id,
        String planFingerprint,
        String inputs,
        String inputsFingerprint,
        String published,
        String results,
        String resultsFingerprint,
        String programVersion,
        Instant evaluatedAt,
        String evaluatedBy) {}
