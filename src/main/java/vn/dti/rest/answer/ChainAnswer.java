package vn.dti.rest.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.ChainLink;

/**
 * The chain in which all editions of this installation were sealed, imported and published.
 *
 * @param head the fingerprint of the last link, which stands for the whole chain
 * @param links its links in their order
 */
@Schema(name = "Chain")
public record ChainAnswer(
        @Schema(
                description =
                        "SHA-256 of the last link. Once it is published elsewhere, no edition can be changed unnoticed,"
                                + " not even by who owns the database.")
        Optional<String> head,

        @Schema(description = "Its links, the oldest first.")
        List<Link> links) {
    /**
     * One link.
     *
     * @param number its place
     * @param previous the fingerprint of the one before
     * @param kind what was done
     * @param period with which year
     * @param edition with which edition of it
     * @param receipt the fingerprint of the receipt of the edition
     * @param at when
     * @param by who did it
     * @param fingerprint SHA-256 of the link
     */
    @Schema(name = "ChainLink")
    public record Link(
            @Schema(description = "Its place, from 1.") int number,

            @Schema(description = "The fingerprint of the link before; empty for the first.")
            String previous,

            @Schema(
                    description = "What was done.",
                    enumeration = {"sealed", "published", "imported"})
            String kind,

            @Schema(description = "The year: level, set and panel.", examples = "province/2024/34")
            String period,

            @Schema(description = "The number of the edition within the year.")
            int edition,

            @Schema(description = "SHA-256 of the receipt of the edition.")
            String receipt,

            @Schema(description = "When, ISO 8601.") String at,

            @Schema(description = "Who did it.", examples = "pheduyet")
            String by,

            @Schema(description = "SHA-256 of the link.") String fingerprint) {
        private static Link of(ChainLink link) {
            return new Link(
                    link.number(),
                    link.previous(),
                    link.kind().name().toLowerCase(Locale.ROOT),
                    link.period().toString(),
                    link.edition(),
                    link.receipt(),
                    link.at().toString(),
                    link.by(),
                    link.fingerprint());
        }
    }

    /** The chain. */
    public static ChainAnswer of(Chain chain) {
        return new ChainAnswer(
                chain.head(), chain.links().stream().map(Link::of).toList());
    }
}
