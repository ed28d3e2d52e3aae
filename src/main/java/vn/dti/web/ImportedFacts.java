package vn.dti.web;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.application.EditionView;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Receipt;

/** What is told of an edition that was sealed by another installation. */
final class ImportedFacts {
    private ImportedFacts() {}

    /** The facts, beside who imported it and when; none for an edition that was sealed here. */
    static List<Fact> and(List<Fact> facts, EditionView edition, Wording wording) {
        return Stream.concat(facts.stream(), of(edition, wording).stream()).toList();
    }

    /** Who sealed it there and imported it here, and its receipt; none for an edition that was sealed here. */
    static List<Fact> whole(EditionView edition, Wording wording) {
        List<Fact> imported = of(edition, wording);
        if (imported.isEmpty()) {
            return imported;
        }
        Receipt receipt = edition.receipt();
        Fact sealed = new Fact(
                wording.text("edition.sealed-fact"),
                wording.text("edition.at-by", wording.moment(receipt.sealedAt()), receipt.sealedBy()));
        Fact fingerprint = new Fact(wording.text("edition.receipt"), edition.fingerprint());
        return List.of(sealed, imported.get(0), fingerprint);
    }

    private static List<Fact> of(EditionView edition, Wording wording) {
        return edition.links().stream()
                .filter(link -> link.kind() == ChainLink.Kind.IMPORTED)
                .map(link -> new Fact(
                        wording.text("edition.imported"),
                        wording.text("edition.imported.text", wording.moment(link.at()), link.by())))
                .toList();
    }
}
