package vn.dti.domain.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.text.Fingerprint;

/**
 * One link of the chain of editions: what was done with an edition, after what.
 *
 * @param number the place in the chain, from 1
 * @param previous the fingerprint of the link before it, 64 hexadecimal digits; empty for the first
 * @param kind what was done
 * @param receipt the fingerprint of the receipt of the edition
 * @param period the year and its panel
 * @param edition the number of the edition within the year, from 1
 * @param at when, to the microsecond
 * @param by who did it
 */
public record ChainLink(
        int number, String previous, Kind kind, String receipt, PeriodId period, int edition, Instant at, String by) {
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-link 1";

    static final int FIELDS = 9;

    /** What is done with an edition. */
    public enum Kind {
        /** It was sealed here. */
        SEALED("chốt", "sealed"),
        /** It was made public. */
        PUBLISHED("công bố", "published"),
        /** It was sealed elsewhere and taken over. */
        IMPORTED("nhập từ nơi khác", "imported");

        private final Bilingual label;

        Kind(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /** The words for it. */
        public Bilingual label() {
            return label;
        }
    }

    /** Keeps the moment to the microsecond, as it is stored. */
    public ChainLink {
        if (number < 1 || edition < 1) {
            throw new IllegalArgumentException("not a number from 1: " + Math.min(number, edition));
        }
        if (number == 1 != previous.isEmpty()) {
            throw new IllegalArgumentException("every link but the first has one before it: link " + number);
        }
        if (!previous.isEmpty()) {
            Receipt.requireFingerprint(previous);
        }
        Receipt.requireFingerprint(receipt);
        Receipt.requireText(by);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it brought the edition into the chain, so that its seal stands here. */
    public boolean isSeal() {
        return kind != Kind.PUBLISHED;
    }

    /** The SHA-256 of the canonical text. */
    public String fingerprint() {
        return Fingerprint.of(canonical());
    }

    /** The canonical text: the format, and one line. */
    public String canonical() {
        return new CanonicalLines(FORMAT).line(fields()).toString();
    }

    /** The fields of its line, the same alone and within a chain. */
    String[] fields() {
        return new String[] {
            "link",
            String.valueOf(number),
            previous,
            kind.name(),
            receipt,
            period.toString(),
            String.valueOf(edition),
            at.toString(),
            by
        };
    }

    /**
     * Reads a canonical text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ChainLink read(String canonical) {
        LineReader lines = new LineReader(FORMAT, canonical);
        ChainLink link = of(lines.take("link", FIELDS));
        lines.end();
        if (!link.canonical().equals(canonical)) {
            throw new IllegalArgumentException("not in the one form of a link");
        }
        return link;
    }

    static ChainLink of(List<String> fields) {
        return new ChainLink(
                Receipt.number(fields.get(1)),
                fields.get(2),
                Kind.valueOf(fields.get(3)),
                fields.get(4),
                PeriodId.parse(fields.get(5))
                        .orElseThrow(() -> new IllegalArgumentException("not a year: " + fields.get(5))),
                Receipt.number(fields.get(6)),
                Receipt.moment(fields.get(7)),
                fields.get(8));
    }
}
