package vn.dti.rest.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.EditionView;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.Receipt;

/**
 * A sealed edition of a year.
 *
 * @param period the year: level, set and panel
 * @param edition its number within the year, from 1
 * @param status how it stands
 * @param fingerprint SHA-256 of its receipt, by which the chain names it
 * @param corrects the fingerprint of the receipt that it corrects
 * @param reason why it corrects it
 * @param supersededBy the number of the edition that has taken its place
 * @param parts SHA-256 of each of its parts
 * @param semantics the version of the evaluation semantics
 * @param programVersion the version of the program that evaluated
 * @param evaluatedAt when it was evaluated
 * @param evaluatedBy who had it evaluated
 * @param sealedAt when it was sealed
 * @param sealedBy who sealed it
 * @param links its links in the chain
 * @param href its address
 */
@Schema(name = "Edition")
public record EditionAnswer(
        @Schema(description = "The year: level, set and panel.", examples = "province/2024/34")
        String period,

        @Schema(description = "Its number within the year, from 1.")
        int edition,

        @Schema(
                description = "How it stands: superseded is what was published until a correction took its place.",
                enumeration = {"sealed", "published", "superseded"})
        String status,

        @Schema(description = "SHA-256 of its receipt, by which the chain names it.")
        String fingerprint,

        @Schema(description = "The fingerprint of the receipt of the edition that it corrects.")
        Optional<String> corrects,

        @Schema(description = "Why it corrects an earlier edition.")
        Optional<String> reason,

        @Schema(description = "The number of the edition that has taken its place.")
        Optional<Integer> supersededBy,

        @Schema(description = "SHA-256 of each part: rules, plan, lines, units, sources, figures, published, results.")
        Map<String, String> parts,

        @Schema(description = "The version of the evaluation semantics.")
        int semantics,

        @Schema(description = "The version of the program that evaluated.")
        String programVersion,

        @Schema(description = "When it was evaluated, ISO 8601.")
        String evaluatedAt,

        @Schema(description = "Who had it evaluated.", examples = "congbo")
        String evaluatedBy,

        @Schema(description = "When it was sealed, ISO 8601.")
        String sealedAt,

        @Schema(description = "Who sealed it.", examples = "congbo")
        String sealedBy,

        @Schema(description = "Its links in the chain, the oldest first.")
        List<Link> links,

        @Schema(description = "Its address.") String href) {
    /**
     * A link of the chain.
     *
     * @param number its number
     * @param kind what was done
     * @param at when
     * @param by who did it
     * @param fingerprint SHA-256 of the link
     */
    @Schema(name = "EditionLink")
    public record Link(
            @Schema(description = "Its place in the chain, from 1.")
            int number,

            @Schema(
                    description = "What was done.",
                    enumeration = {"sealed", "published", "imported"})
            String kind,

            @Schema(description = "When, ISO 8601.") String at,

            @Schema(description = "Who did it.", examples = "pheduyet")
            String by,

            @Schema(description = "SHA-256 of the link, which the next one names.")
            String fingerprint) {
        private static Link of(ChainLink link) {
            return new Link(
                    link.number(),
                    link.kind().name().toLowerCase(Locale.ROOT),
                    link.at().toString(),
                    link.by(),
                    link.fingerprint());
        }
    }

    /** The edition. */
    public static EditionAnswer of(EditionView view) {
        Receipt receipt = view.receipt();
        Map<String, String> parts = new LinkedHashMap<>();
        receipt.fingerprints().forEach((part, fingerprint) -> parts.put(part.word(), fingerprint));
        return new EditionAnswer(
                receipt.period().toString(),
                receipt.edition(),
                view.status().name().toLowerCase(Locale.ROOT),
                view.fingerprint(),
                receipt.correction().map(Receipt.Correction::receipt),
                receipt.correction().map(Receipt.Correction::reason),
                view.supersededBy(),
                parts,
                receipt.semantics(),
                receipt.programVersion(),
                receipt.evaluatedAt().toString(),
                receipt.evaluatedBy(),
                receipt.sealedAt().toString(),
                receipt.sealedBy(),
                view.links().stream().map(Link::of).toList(),
                "/api/v1/editions/" + receipt.period() + "/" + receipt.edition());
    }
}
