package vn.dti.soap;

import java.util.List;
import java.util.Optional;
import vn.dti.application.EditionVerification;
import vn.dti.application.EditionView;
import vn.dti.domain.edition.EditionCheck;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.ResultDifference;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.text.Bilingual;

/** Editions with their receipts, and what came of reproducing one, as messages. */
final class EditionMessages {
    private EditionMessages() {}

    static void write(List<EditionView> editions, MessageWriter writer) {
        editions.forEach(view -> write(view, writer));
    }

    static void write(EditionView view, MessageWriter writer) {
        Receipt receipt = view.receipt();
        writer.element("edition", () -> {
            writer.text("period", receipt.period().toString())
                    .number("number", receipt.edition())
                    .constant("status", view.status())
                    .text("fingerprint", view.fingerprint())
                    .text("corrects", receipt.correction().map(Receipt.Correction::receipt))
                    .text("reason", receipt.correction().map(Receipt.Correction::reason))
                    .text("supersededBy", view.supersededBy().map(String::valueOf));
            for (EditionPart part : EditionPart.values()) {
                writer.element(
                        "part", () -> writer.text("name", part.word()).text("fingerprint", receipt.fingerprint(part)));
            }
            writer.number("semantics", receipt.semantics())
                    .text("programVersion", receipt.programVersion())
                    .text("evaluatedAt", receipt.evaluatedAt().toString())
                    .text("evaluatedBy", receipt.evaluatedBy())
                    .text("sealedAt", receipt.sealedAt().toString())
                    .text("sealedBy", receipt.sealedBy());
            view.links()
                    .forEach(link -> writer.element(
                            "link",
                            () -> writer.number("number", link.number())
                                    .constant("kind", link.kind())
                                    .text("at", link.at().toString())
                                    .text("by", link.by())
                                    .text("fingerprint", link.fingerprint())));
        });
    }

    static void write(EditionVerification verification, MessageWriter writer) {
        Receipt receipt = verification.receipt();
        EditionCheck check = verification.check();
        writer.element("verification", () -> {
            writer.text("period", receipt.period().toString())
                    .number("edition", receipt.edition())
                    .flag("identical", verification.isIdentical())
                    .text("fingerprint", verification.fingerprint())
                    .text("storedFingerprint", receipt.fingerprint(EditionPart.RESULTS))
                    .text(
                            "newFingerprint",
                            Optional.of(check.resultsFingerprint()).filter(text -> !text.isEmpty()));
            check.causes().forEach(cause -> writer.constant("cause", cause));
            check.differences().stream()
                    .limit(EditionCheck.MAX_DIFFERENCES)
                    .forEach(difference -> writer.element("difference", () -> difference(difference, writer)));
            writer.both("finding", verification.findings())
                    .element("summary", () -> RankingMessages.summary(verification.summary(), writer));
            verification.rows().forEach(row -> writer.element("row", () -> row(row, writer)));
        });
    }

    private static void difference(ResultDifference difference, MessageWriter writer) {
        writer.text("unit", difference.unit().text())
                .text("node", difference.node().text())
                .constant("what", difference.what())
                .text("stored", difference.stored())
                .text("now", difference.now());
    }

    private static void row(EditionVerification.Row row, MessageWriter writer) {
        writer.number("rank", row.rank())
                .text("unit", row.unit().code().text())
                .both("name", Bilingual.of(row.unit().name(), row.unit().nameEn()))
                .decimal("points", row.points().map(Decimals::normal))
                .decimal("value", row.value())
                .decimal("published", row.published())
                .number("publishedRank", row.publishedRank())
                .constant("agreement", row.agreement());
    }
}
