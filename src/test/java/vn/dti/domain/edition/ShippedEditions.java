package vn.dti.domain.edition;

import java.nio.file.Path;
import java.util.List;
import vn.dti.domain.index.SetId;

/** The shipped years, evaluated from the rule tree of the project and sealed at a fixed moment. */
public final class ShippedEditions {
    /** The version of the program that these editions name. */
    public static final String PROGRAM = SealedTree.PROGRAM;

    private static final SealedTree SEALED = new SealedTree(Path.of("rules"));

    /** The rule tree of the project. */
    static final RuleLibrary.Snapshot TREE = SEALED.tree();

    private ShippedEditions() {}

    /** The years of the sets that the first start brings into force. */
    public static List<PeriodId> periods() {
        return SEALED.periods();
    }

    /** The first edition of a shipped year. */
    public static Edition sealed(String period) {
        return SEALED.sealed(PeriodId.parse(period).orElseThrow());
    }

    /** How the entries of a shipped set follow those of an older one. */
    public static Crosswalk crosswalk(String set, String from) {
        return SEALED.data(SetId.parse(set).orElseThrow())
                .crosswalk(SetId.parse(from).orElseThrow())
                .orElseThrow();
    }

    /** A chain in which an edition was sealed and published after another one, with its head last. */
    public static Chain chain(Edition edition) {
        Receipt receipt = edition.receipt();
        Chain before = Chain.EMPTY.with(Chain.EMPTY.next(
                ChainLink.Kind.SEALED,
                sealed("nation/2023/quoc-gia").receipt(),
                receipt.sealedAt().minusSeconds(60),
                "Trần Thị B"));
        Chain sealed = before.with(before.next(ChainLink.Kind.SEALED, receipt, receipt.sealedAt(), receipt.sealedBy()));
        return sealed.with(sealed.next(
                ChainLink.Kind.PUBLISHED, receipt, receipt.sealedAt().plusSeconds(60), "Lê Văn C"));
    }
}
