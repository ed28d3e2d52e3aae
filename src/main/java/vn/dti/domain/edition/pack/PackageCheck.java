package vn.dti.domain.edition.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.EditionCheck;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.text.Bilingual;

/**
 * What came of verifying a package: its files, its receipt, the evaluation once more, and its chain.
 *
 * @param pack the package
 * @param evaluation what came of evaluating it once more
 * @param seal the link by which the edition came into the chain; absent if there is none
 * @param findings all that is wrong, in sentences; empty if the package is identical
 */
public record PackageCheck(
        EditionPackage pack, EditionCheck evaluation, Optional<ChainLink> seal, List<Bilingual> findings) {
    /** Keeps its own copy. */
    public PackageCheck {
        findings = List.copyOf(findings);
    }

    /**
     * Verifies a package.
     *
     * @param programVersion the version of this program
     * @param head a fingerprint that was published elsewhere as the head of the chain; absent if none is known
     */
    public static PackageCheck of(EditionPackage pack, String programVersion, Optional<String> head) {
        EditionCheck evaluation = EditionCheck.of(pack.edition(), programVersion);
        Receipt receipt = pack.edition().receipt();
        Optional<ChainLink> seal = pack.chain().seal(receipt.fingerprint());
        List<Bilingual> findings = new ArrayList<>();
        pack.faults().forEach(fault -> findings.add(fault.sentence()));
        findings.addAll(evaluation.findings());
        chain(pack.chain(), receipt, seal).ifPresent(findings::add);
        head.flatMap(known -> head(pack.chain(), receipt, known)).ifPresent(findings::add);
        return new PackageCheck(pack, evaluation, seal, findings);
    }

    /** Whether nothing is wrong. */
    public boolean isIdentical() {
        return findings.isEmpty();
    }

    private static Optional<Bilingual> chain(Chain chain, Receipt receipt, Optional<ChainLink> seal) {
        Optional<Chain.Break> broken = chain.broken();
        if (broken.isPresent()) {
            return broken.map(Chain.Break::reason);
        }
        if (seal.isEmpty()) {
            return Optional.of(Bilingual.of(
                    "Biên nhận của bản kết quả không có trong chuỗi: biên nhận hoặc chuỗi đã bị sửa.",
                    "The receipt of the edition is not in the chain: the receipt or the chain was changed."));
        }
        ChainLink link = seal.get();
        boolean fits = link.period().equals(receipt.period())
                && link.edition() == receipt.edition()
                && (link.kind() != ChainLink.Kind.SEALED
                        || (link.at().equals(receipt.sealedAt()) && link.by().equals(receipt.sealedBy())));
        return fits
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        "Mắt xích %s nói về kỳ, bản kết quả, lúc hoặc người chốt khác với biên nhận."
                                .formatted(link.number()),
                        "Link %s names another period, edition, moment or person than the receipt."
                                .formatted(link.number())));
    }

    private static Optional<Bilingual> head(Chain chain, Receipt receipt, String head) {
        if (!chain.contains(head)) {
            return Optional.of(
                    Bilingual.of(
                            "Đầu chuỗi đã cho không có trong chuỗi của gói: gói đã bị sửa cùng với chuỗi, hoặc được xuất trước khi có đầu chuỗi đó.",
                            "The given head is not in the chain of the package: the package was changed together with its chain, or exported before there was that head."));
        }
        return chain.isSealedBy(receipt.fingerprint(), head)
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        "Bản kết quả này được chốt sau đầu chuỗi đã cho, nên đầu chuỗi đó không chứng thực cho nó.",
                        "This edition was sealed after the given head, which therefore does not attest it."));
    }
}
