package vn.dti.domain.edition;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.text.Fingerprint;

/**
 * What is attested of a sealed edition: the fingerprint of each of its parts, by which semantics and program it was
 * evaluated, and when and by whom it was evaluated and sealed. Its own fingerprint stands in the chain.
 *
 * @param period the year and its panel
 * @param edition the number of the edition within the year, from 1; from 2 on it corrects an earlier one
 * @param correction what it corrects and why; absent for the first edition alone
 * @param fingerprints the SHA-256 of every part, 64 hexadecimal digits
 * @param semantics the version of the evaluation semantics, from 1
 * @param programVersion the version of the program that evaluated
 * @param evaluatedAt when it was evaluated, to the microsecond
 * @param evaluatedBy who had it evaluated
 * @param sealedAt when it was sealed, to the microsecond
 * @param sealedBy who sealed it
 */
public record Receipt(
        PeriodId period,
        int edition,
        Optional<Correction> correction,
        Map<EditionPart, String> fingerprints,
        int semantics,
        String programVersion,
        Instant evaluatedAt,
        String evaluatedBy,
        Instant sealedAt,
        String sealedBy) {
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-receipt 1";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * What a correction edition corrects.
     *
     * @param receipt the fingerprint of the receipt of the edition that it replaces
     * @param reason why, in the words of who corrected; never blank
     */
    public record Correction(String receipt, String reason) {
        /** Refuses one without a fingerprint or reason. */
        public Correction {
            requireFingerprint(receipt);
            requireText(reason);
        }
    }

    /** Keeps its own copy, and moments to the microsecond, as they are stored. */
    public Receipt {
        if (edition < 1 || semantics < 1) {
            throw new IllegalArgumentException("not a number from 1: " + Math.min(edition, semantics));
        }
        if (edition == 1 == correction.isPresent()) {
            throw new IllegalArgumentException("every edition but the first corrects one: edition " + edition);
        }
        Map<EditionPart, String> copy = new EnumMap<>(EditionPart.class);
        for (EditionPart part : EditionPart.values()) {
            String fingerprint = fingerprints.get(part);
            copy.put(part, requireFingerprint(fingerprint == null ? "" : fingerprint));
        }
        fingerprints = Collections.unmodifiableMap(copy);
        requireText(programVersion);
        requireText(evaluatedBy);
        requireText(sealedBy);
        evaluatedAt = evaluatedAt.truncatedTo(ChronoUnit.MICROS);
        sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The text, if it is 64 hexadecimal digits. */
    static String requireFingerprint(String text) {
        if (!SHA_256.matcher(text).matches()) {
            throw new IllegalArgumentException("not a fingerprint: " + text);
        }
        return text;
    }

    static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text is missing");
        }
    }

    /** The fingerprint of one part. */
    public String fingerprint(EditionPart part) {
        String known = fingerprints.get(part);
        if (known == null) {
            throw new IllegalStateException("no fingerprint of " + part);
        }
        return known;
    }

    /** The SHA-256 of the canonical text. */
    public String fingerprint() {
        return Fingerprint.of(canonical());
    }

    /** The canonical text. */
    public String canonical() {
        CanonicalLines lines = new CanonicalLines(FORMAT)
                .line("period", period.set().toString(), period.panel())
                .line("edition", String.valueOf(edition));
        correction.ifPresent(of -> lines.line("corrects", of.receipt(), of.reason()));
        fingerprints.forEach((part, fingerprint) -> lines.line(part.word(), fingerprint));
        return lines.line("semantics", String.valueOf(semantics))
                .line("program", programVersion)
                .line("evaluated", evaluatedAt.toString(), evaluatedBy)
                .line("sealed", sealedAt.toString(), sealedBy)
                .toString();
    }

    /**
     * Reads a canonical text.
     *
     * @throws IllegalArgumentException if it is none, with the line
     */
    public static Receipt read(String canonical) {
        LineReader lines = new LineReader(FORMAT, canonical);
        List<String> period = lines.take("period", 3);
        int edition = number(lines.take("edition", 2).get(1));
        Optional<Correction> correction = Optional.empty();
        if (lines.isNext("corrects")) {
            List<String> corrects = lines.take("corrects", 3);
            correction = Optional.of(new Correction(corrects.get(1), corrects.get(2)));
        }
        Map<EditionPart, String> fingerprints = new EnumMap<>(EditionPart.class);
        for (EditionPart part : EditionPart.values()) {
            fingerprints.put(part, lines.take(part.word(), 2).get(1));
        }
        int semantics = number(lines.take("semantics", 2).get(1));
        String program = lines.take("program", 2).get(1);
        List<String> evaluated = lines.take("evaluated", 3);
        List<String> sealed = lines.take("sealed", 3);
        lines.end();
        Receipt receipt = new Receipt(
                period(period.get(1), period.get(2)),
                edition,
                correction,
                fingerprints,
                semantics,
                program,
                moment(evaluated.get(1)),
                evaluated.get(2),
                moment(sealed.get(1)),
                sealed.get(2));
        if (!receipt.canonical().equals(canonical)) {
            throw new IllegalArgumentException("not in the one form of a receipt");
        }
        return receipt;
    }

    /** The year of a set and a panel. */
    static PeriodId period(String set, String panel) {
        return new PeriodId(
                SetId.parse(set).orElseThrow(() -> new IllegalArgumentException("not an indicator set: " + set)),
                panel);
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        }
    }

    static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a moment in UTC: " + text, e);
        }
    }
}
