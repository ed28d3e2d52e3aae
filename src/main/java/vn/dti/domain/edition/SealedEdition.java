package vn.dti.domain.edition;

import java.util.Optional;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;

/**
 * What is stored of an edition beside the evaluation that was sealed: texts with fingerprints.
 *
 * @param id the year and its panel
 * @param revision the evaluation of the year that was sealed, from 1
 * @param units the canonical text of its units ({@link FrozenUnits})
 * @param sources the canonical text of its sources ({@link FrozenSources})
 * @param receipt the canonical text of its receipt ({@link Receipt})
 * @param fingerprint the fingerprint of the receipt, by which the chain names it
 */
public record SealedEdition(
        PeriodId id, int revision, String units, String sources, String receipt, String fingerprint) {
    /** What is to be stored of an edition, whose evaluation is stored under a revision. */
    public static SealedEdition of(int revision, Edition edition) {
        String text = edition.receipt().canonical();
        return new SealedEdition(
                edition.period(),
                revision,
                edition.content().units(),
                edition.content().sources(),
                text,
                Fingerprint.of(text));
    }

    /**
     * The whole edition, together with what is stored of its evaluation and its set.
     *
     * @throws IllegalArgumentException if one of the texts is not what it should be
     */
    public Edition with(StoredPeriod period, ActivatedSet set) {
        return new Edition(
                read(),
                new EditionContent(
                        set.rules(),
                        set.plan(),
                        set.sources(),
                        units,
                        sources,
                        FrozenFigures.read(period.inputs()).canonical(),
                        PublishedRecord.read(period.published()).canonical(),
                        CanonicalResults.inCurrentFormat(period.results())));
    }

    /**
     * The receipt.
     *
     * @throws IllegalArgumentException if what is stored is none
     */
    public Receipt read() {
        return Receipt.read(receipt);
    }

    /** What does not fit its fingerprint, so that somebody else wrote it; empty if everything is as it was stored. */
    public Optional<Bilingual> damage() {
        if (!Fingerprint.of(receipt).equals(fingerprint)) {
            return Optional.of(Bilingual.of(
                    "Biên nhận đã lưu không khớp dấu vân tay", "The stored receipt does not fit its fingerprint"));
        }
        Receipt read;
        try {
            read = read();
        } catch (IllegalArgumentException e) {
            return Optional.of(Bilingual.of("Không đọc được biên nhận đã lưu", "The stored receipt cannot be read"));
        }
        if (!read.period().equals(id)) {
            return Optional.of(Bilingual.of(
                    "Biên nhận là của kỳ “%s”".formatted(read.period()), "The receipt is that of " + read.period()));
        }
        if (!Fingerprint.of(units).equals(read.fingerprint(EditionPart.UNITS))) {
            return Optional.of(misfit(EditionPart.UNITS));
        }
        return Fingerprint.of(sources).equals(read.fingerprint(EditionPart.SOURCES))
                ? Optional.empty()
                : Optional.of(misfit(EditionPart.SOURCES));
    }

    /** Says that a part is not the one that was sealed. */
    private static Bilingual misfit(EditionPart part) {
        return Bilingual.of(
                "Biên nhận ghi dấu vân tay khác cho %s".formatted(part.label().vi()),
                "The receipt has another fingerprint for %s"
                        .formatted(part.label().en()));
    }
}
