package vn.dti.domain.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.evaluation.Semantics;
import vn.dti.domain.text.Bilingual;

/**
 * A sealed edition of a year: its content, and the receipt that attests it. It is never changed; a correction is another
 * edition.
 *
 * @param receipt the receipt
 * @param content what it attests
 */
public record Edition(Receipt receipt, EditionContent content) {
    /**
     * Seals an evaluated year.
     *
     * @param content its content
     * @param period the evaluated year of which it is the content
     * @param edition the number of the edition within the year, from 1
     * @param correction what it corrects and why; absent for the first edition alone
     * @param at when it is sealed
     * @param by who seals it
     */
    public static Edition seal(
            EditionContent content,
            StoredPeriod period,
            int edition,
            Optional<Receipt.Correction> correction,
            Instant at,
            String by) {
        return new Edition(
                new Receipt(
                        period.id(),
                        edition,
                        correction,
                        content.fingerprints(),
                        Semantics.CURRENT,
                        period.programVersion(),
                        period.evaluatedAt(),
                        period.evaluatedBy(),
                        at,
                        by),
                content);
    }

    /** The year and its panel. */
    public PeriodId period() {
        return receipt.period();
    }

    /**
     * The evaluated year as it is stored.
     *
     * @param revision which evaluation of the year it is to count as, from 1
     */
    public StoredPeriod toStoredPeriod(int revision) {
        return new StoredPeriod(
                receipt.period(),
                revision,
                receipt.fingerprint(EditionPart.PLAN),
                content.figures(),
                receipt.fingerprint(EditionPart.FIGURES),
                content.published(),
                content.results(),
                receipt.fingerprint(EditionPart.RESULTS),
                receipt.programVersion(),
                receipt.evaluatedAt(),
                receipt.evaluatedBy());
    }

    /**
     * The set in force that it carries.
     *
     * @param since from when it is to count as in force
     * @param by by whom
     */
    public ActivatedSet toActivatedSet(Instant since, String by) {
        return new ActivatedSet(
                receipt.period().set(),
                content.rules(),
                receipt.fingerprint(EditionPart.RULES),
                content.plan(),
                receipt.fingerprint(EditionPart.PLAN),
                content.lines(),
                since,
                by);
    }

    /** The parts that do not fit their fingerprints in the receipt; empty for an edition that is as it was sealed. */
    public List<EditionPart> damaged() {
        List<EditionPart> damaged = new ArrayList<>();
        for (EditionPart part : EditionPart.values()) {
            if (!content.fingerprint(part).equals(receipt.fingerprint(part))) {
                damaged.add(part);
            }
        }
        return damaged;
    }

    /** What does not fit, in words; empty for an edition that is as it was sealed. */
    public List<Bilingual> damage() {
        return damaged().stream().map(Edition::damage).toList();
    }

    private static Bilingual damage(EditionPart part) {
        String vi = part.label().vi();
        String en = part.label().en();
        return Bilingual.of(
                Character.toUpperCase(vi.charAt(0)) + vi.substring(1)
                        + " không khớp dấu vân tay trong biên nhận: đã bị sửa sau khi chốt.",
                Character.toUpperCase(en.charAt(0)) + en.substring(1) + (part == EditionPart.PLAN ? " does" : " do")
                        + " not fit the fingerprint in the receipt: changed after sealing.");
    }
}
