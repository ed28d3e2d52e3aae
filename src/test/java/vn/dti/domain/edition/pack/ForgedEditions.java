package vn.dti.domain.edition.pack;

import java.util.function.UnaryOperator;
import vn.dti.domain.edition.Edition;
import vn.dti.domain.edition.EditionContent;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.Receipt;

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
        Receipt receipt = edition.receipt();
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
                        receipt.sealedAt(),
                        receipt.sealedBy()),
                content);
    }
}
