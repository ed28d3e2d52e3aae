package vn.dti.domain.edition.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionContent;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.plan.RuleFolder;

/** Editions as somebody forges them who knows how receipts are made. */
public final class ForgedEditions {
    private ForgedEditions() {}

    /** One text of a part replaced where it stands first, and the receipt written for it. */
    public static Edition withNewReceipt(Edition edition, EditionPart part, String from, String to) {
        UnaryOperator<String> change = text -> {
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalStateException("not there: " + from);
            }
            return text.substring(0, at) + to + text.substring(at + from.length());
        };
        EditionContent old = edition.content();
        EditionContent content = new EditionContent(
                old.rules(),
                part == EditionPart.PLAN ? change.apply(old.plan()) : old.plan(),
                part == EditionPart.LINES ? change.apply(old.lines()) : old.lines(),
                part == EditionPart.UNITS ? change.apply(old.units()) : old.units(),
                part == EditionPart.SOURCES ? change.apply(old.sources()) : old.sources(),
                part == EditionPart.FIGURES ? change.apply(old.figures()) : old.figures(),
                part == EditionPart.PUBLISHED ? change.apply(old.published()) : old.published(),
                part == EditionPart.RESULTS ? change.apply(old.results()) : old.results());
        return attested(
                content,
                edition.receipt(),
                edition.receipt().sealedAt(),
                edition.receipt().sealedBy());
    }

    /** The same content, sealed by somebody else. */
    public static Edition sealedBy(Edition edition, String by) {
        return attested(edition.content(), edition.receipt(), edition.receipt().sealedAt(), by);
    }

    /** The same content, sealed at another moment. */
    public static Edition sealedAt(Edition edition, String moment) {
        return attested(
                edition.content(),
                edition.receipt(),
                Instant.parse(moment),
                edition.receipt().sealedBy());
    }

    /** Another text of a rule file, and the receipt written for it. */
    public static Edition withRules(Edition edition, String path, String text) {
        EditionContent old = edition.content();
        Map<String, byte[]> files = new TreeMap<>(old.rules().files());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        EditionContent content = new EditionContent(
                new RuleFolder(old.rules().id(), files),
                old.plan(),
                old.lines(),
                old.units(),
                old.sources(),
                old.figures(),
                old.published(),
                old.results());
        return attested(
                content,
                edition.receipt(),
                edition.receipt().sealedAt(),
                edition.receipt().sealedBy());
    }

    private static Edition attested(EditionContent content, Receipt receipt, Instant sealedAt, String sealedBy) {
        return new Edition(
                new Receipt(
                        receipt.period(),
                        receipt.edition(),
                        receipt.correction(),
                        content.fingerprints(),
                        receipt.semantics(),
                        receipt.programVersion(),
                        receipt.evaluatedAt(),
                        receipt.evaluatedBy(),
                        sealedAt,
                        sealedBy),
                content);
    }
}
