package vn.dti.domain.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;

/**
 * An evaluated year as it is stored: its bytes and their fingerprints. Everything else is derived from them.
 *
 * @param id the year and its panel
 * @param revision which evaluation of the year this is, from 1
 * @param planFingerprint the plan that was applied
 * @param inputs the canonical text of the frozen figures
 * @param inputsFingerprint their fingerprint
 * @param published the canonical text of what was published, for comparison
 * @param results the canonical text of the results
 * @param resultsFingerprint their fingerprint
 * @param programVersion the version of the program that evaluated
 * @param evaluatedAt when it was evaluated, to the microsecond
 * @param evaluatedBy who had it evaluated
 */
public record StoredPeriod(
        PeriodId id,
        int revision,
        String planFingerprint,
        String inputs,
        String inputsFingerprint,
        String published,
        String results,
        String resultsFingerprint,
        String programVersion,
        Instant evaluatedAt,
        String evaluatedBy) {
    /** Keeps moments to the microsecond, as they are stored, so that they are the same before and after. */
    public StoredPeriod {
        if (revision < 1) {
            throw new IllegalArgumentException("not a revision: " + revision);
        }
        evaluatedAt = evaluatedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What does not fit its fingerprint, so that somebody else wrote it; empty for a year that is as it was stored. */
    public Optional<Bilingual> damage() {
        if (!Fingerprint.of(inputs).equals(inputsFingerprint)) {
            return Optional.of(Bilingual.of(
                    "Số liệu đầu vào đã lưu không khớp dấu vân tay",
                    "The stored figures do not fit their fingerprint"));
        }
        return Fingerprint.of(results).equals(resultsFingerprint)
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        "Kết quả đã lưu không khớp dấu vân tay", "The stored results do not fit their fingerprint"));
    }
}
