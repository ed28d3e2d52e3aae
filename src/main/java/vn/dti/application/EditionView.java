package vn.dti.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Receipt;

/**
 * An edition and how it stands.
 *
 * @param receipt what is attested of it
 * @param fingerprint the fingerprint of the receipt
 * @param status how it stands
 * @param links its links in the chain, the oldest first: how it came in, and when it was published
 * @param supersededBy the number of the edition that has taken its place
 */
public record EditionView(
        Receipt receipt, String fingerprint, Status status, List<ChainLink> links, Optional<Integer> supersededBy) {
    /** Keeps its own copy. */
    public EditionView {
        links = List.copyOf(links);
    }

    /** How an edition stands. */
    public enum Status {
        /** Sealed, not published: staff alone see it. */
        SEALED,
        /** Published, and the one that counts. */
        PUBLISHED,
        /** Published once; a correction has taken its place. */
        SUPERSEDED
    }

    /** When it was published; nothing if it was not. */
    public Optional<Instant> publishedAt() {
        return links.stream()
                .filter(link -> link.kind() == ChainLink.Kind.PUBLISHED)
                .map(ChainLink::at)
                .findFirst();
    }
}
