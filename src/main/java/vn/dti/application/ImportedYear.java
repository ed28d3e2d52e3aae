package vn.dti.application;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Ledger;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;

/**
 * Whether an edition from elsewhere fits what is here of its year. The first edition of a year may be any one; after that only
 * the correction of the newest edition here comes in, so that a year has one line of editions and nothing is replaced unseen.
 */
final class ImportedYear {
    private static final int SHOWN_DIGITS = 16;

    private ImportedYear() {}

    /**
     * Lets an edition through that comes next in its year.
     *
     * @throws ExistsAlreadyException if it, or one of the same content, is here already
     * @throws ConflictException if it does not correct the newest edition here
     */
    static void requireNext(Receipt receipt, Ledger ledger) {
        PeriodId id = receipt.period();
        ledger.chain().seal(receipt.fingerprint()).ifPresent(link -> {
            throw hereAlready(link, ledger);
        });
        List<ChainLink> seals = ledger.chain().links().stream()
                .filter(link -> link.isSeal() && link.period().equals(id))
                .toList();
        if (seals.isEmpty()) {
            return;
        }
        for (SealedEdition edition : ledger.of(id)) {
            if (edition.read().fingerprints().equals(receipt.fingerprints())) {
                throw sameContent(edition);
            }
        }
        ChainLink last = seals.get(seals.size() - 1);
        boolean corrects = receipt.correction()
                .filter(of -> of.receipt().equals(last.receipt()))
                .isPresent();
        if (!corrects || receipt.edition() <= last.edition()) {
            throw anotherEdition(receipt, last);
        }
    }

    /**
     * Under one name there is one plan here.
     *
     * @throws ConflictException if the set is in force here with another plan
     */
    static void requireOnePlan(SetId id, String plan, Optional<SetInForce> inForce) {
        if (inForce.isPresent() && !inForce.get().stored().plan().equals(plan)) {
            String here = inForce.get().stored().planFingerprint().substring(0, SHOWN_DIGITS);
            String there = Fingerprint.of(plan).substring(0, SHOWN_DIGITS);
            throw new ConflictException(Bilingual.of(
                    "Bộ chỉ số “%s” có hiệu lực ở đây với cách tính khác (dấu vân tay %s…, của bản kết quả là %s…); một tên chỉ có một cách tính. Hãy kiểm tra bản kết quả bằng “java -jar dti-tool.jar verify”, hoặc nhập vào nơi có đúng bộ chỉ số đó."
                            .formatted(id, here, there),
                    "The set “%s” is in force here with another plan (fingerprint %s…, that of the edition is %s…); one name has one plan. Verify the edition by “java -jar dti-tool.jar verify”, or import it where that very set is in force."
                            .formatted(id, here, there)));
        }
    }

    private static ExistsAlreadyException hereAlready(ChainLink link, Ledger ledger) {
        boolean isWhole = ledger.editions().containsKey(link.receipt());
        return new ExistsAlreadyException(
                CheckImport.PACKAGE,
                Bilingual.of(
                        "Bản kết quả này đã có ở đây: bản số %d của kỳ “%s”, do “%s” %s (mắt xích %d)%s."
                                .formatted(
                                        link.edition(),
                                        link.period(),
                                        link.by(),
                                        link.kind().label().vi(),
                                        link.number(),
                                        isWhole
                                                ? ""
                                                : "; nhưng bản lưu không còn nguyên vẹn, hãy khôi phục từ bản sao lưu"),
                        "This edition is here already: edition %d of “%s”, %s by “%s” (link %d)%s."
                                .formatted(
                                        link.edition(),
                                        link.period(),
                                        link.kind().label().en(),
                                        link.by(),
                                        link.number(),
                                        isWhole
                                                ? ""
                                                : "; but what is stored of it is not whole, restore it from a backup")));
    }

    private static ExistsAlreadyException sameContent(SealedEdition edition) {
        Receipt here = edition.read();
        return new ExistsAlreadyException(
                CheckImport.PACKAGE,
                Bilingual.of(
                        "Bản số %d của kỳ “%s” ở đây có cùng nội dung, chỉ khác nơi hoặc lúc chốt (ở đây do “%s” chốt); không có gì để nhập."
                                .formatted(here.edition(), here.period(), here.sealedBy()),
                        "Edition %d of “%s” here has the same content and was only sealed elsewhere or at another time (here by “%s”); there is nothing to import."
                                .formatted(here.edition(), here.period(), here.sealedBy())));
    }

    private static ConflictException anotherEdition(Receipt receipt, ChainLink last) {
        String digits = last.receipt().substring(0, SHOWN_DIGITS);
        return new ConflictException(Bilingual.of(
                "Kỳ “%s” ở đây đã có bản số %d với nội dung khác (biên nhận %s…). Chỉ nhập được bản đính chính chính bản ấy; gói này là bản số %d%s. Hãy nhập các bản còn thiếu theo thứ tự, hoặc đính chính ở đây: sửa số liệu, đánh giá lại và chốt."
                        .formatted(
                                receipt.period(),
                                last.edition(),
                                digits,
                                receipt.edition(),
                                receipt.correction()
                                        .map(of -> ", đính chính biên nhận "
                                                + of.receipt().substring(0, SHOWN_DIGITS) + "…")
                                        .orElse(", không đính chính bản nào")),
                "“%s” has edition %d here already, with other content (receipt %s…). Only a correction of that very edition can be imported; this package is edition %d%s. Import the editions between in order, or correct here: mend the figures, evaluate again and seal."
                        .formatted(
                                receipt.period(),
                                last.edition(),
                                digits,
                                receipt.edition(),
                                receipt.correction()
                                        .map(of -> ", which corrects receipt "
                                                + of.receipt().substring(0, SHOWN_DIGITS) + "…")
                                        .orElse(", which corrects none"))));
    }
}
