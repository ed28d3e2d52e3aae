package vn.dti.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.application.EditionView;
import vn.dti.application.RankingView;
import vn.dti.application.Reproduction;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.Receipt;

/**
 * One edition: what is attested of it, whether it is reproduced, and how it agrees with what was published elsewhere.
 *
 * @param title its title
 * @param name what its year is called
 * @param status how it stands, in words
 * @param style the same as the name of a style
 * @param ranking its ranking; empty unless it is the edition that counts
 * @param successor the edition that has taken its place; empty if none has
 * @param reason why it corrects an earlier one; empty if it corrects none
 * @param facts what the receipt says
 * @param parts the fingerprint of each part
 * @param links its links in the chain
 * @param identical whether evaluating it once more gave every byte again; absent if it was not evaluated
 * @param differences what differed
 * @param classes how many values agree in which way with what was published; empty if nothing is known
 * @param comparisons the comparisons with other years; empty for an edition that does not count any more
 * @param download where it can be downloaded as a package
 * @param verifying where everybody verifies such a package
 */
public record EditionPage(
        String title,
        String name,
        String status,
        String style,
        List<Link> ranking,
        List<Link> successor,
        String reason,
        List<Fact> facts,
        List<Fact> parts,
        List<Step> links,
        Optional<Boolean> identical,
        List<String> differences,
        List<Fact> classes,
        List<Link> comparisons,
        String download,
        String verifying)
        implements Page {
    /** Keeps its own copies. */
    public EditionPage {
        ranking = List.copyOf(ranking);
        successor = List.copyOf(successor);
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        differences = List.copyOf(differences);
        classes = List.copyOf(classes);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * A link of the chain.
     *
     * @param number its number
     * @param what what was done
     * @param at when
     * @param by who did it
     * @param fingerprint its fingerprint
     */
    public record Step(String number, String what, String at, String by, String fingerprint) {}

    /**
     * The page of an edition.
     *
     * @param name what its year is called
     * @param again what came of evaluating it once more; absent for an edition that does not count any more
     * @param view the ranking with what was published elsewhere; absent likewise
     * @param comparisons the comparisons with other years
     */
    static EditionPage of(
            EditionView edition,
            String name,
            Optional<Reproduction> again,
            Optional<RankingView> view,
            List<Link> comparisons,
            Wording wording) {
        Receipt receipt = edition.receipt();
        PeriodId period = receipt.period();
        return new EditionPage(
                wording.text("edition.title", period.toString(), wording.count(receipt.edition())),
                name,
                EditionsPage.status(edition, wording),
                EditionsPage.style(edition),
                edition.status() == EditionView.Status.PUBLISHED
                        ? List.of(Link.to(
                                wording.text("edition.ranking"),
                                new Address.Ranking(period, Optional.empty()).in(wording.language())))
                        : List.of(),
                edition.supersededBy().stream()
                        .map(number -> Link.to(
                                wording.text("edition.name", period.toString(), wording.count(number)),
                                new Address.Edition(period, number).in(wording.language())))
                        .toList(),
                receipt.correction().map(Receipt.Correction::reason).orElse(""),
                ImportedFacts.and(facts(receipt, edition.fingerprint(), wording), edition, wording),
                receipt.fingerprints().entrySet().stream()
                        .map(part -> new Fact(wording.of(part.getKey().label()), part.getValue()))
                        .toList(),
                edition.links().stream().map(link -> step(link, wording)).toList(),
                again.map(Reproduction::identical),
                again.map(found -> found.differences().stream().map(wording::of).toList())
                        .orElse(List.of()),
                view.map(ranking -> classes(ranking.summary(), wording)).orElse(List.of()),
                comparisons,
                "/api/v1/editions/" + period + "/" + receipt.edition() + "/package",
                new Address.VerifyEdition().in(wording.language()));
    }

    private static List<Fact> facts(Receipt receipt, String fingerprint, Wording wording) {
        return List.of(
                new Fact(
                        wording.text("edition.evaluated"),
                        wording.text(
                                "edition.at-by",
                                wording.moment(receipt.evaluatedAt()),
                                wording.person(receipt.evaluatedBy()))),
                new Fact(
                        wording.text("edition.sealed-fact"),
                        wording.text(
                                "edition.at-by",
                                wording.moment(receipt.sealedAt()),
                                wording.person(receipt.sealedBy()))),
                new Fact(
                        wording.text("edition.program"),
                        wording.text(
                                "edition.program.text", receipt.programVersion(), wording.count(receipt.semantics()))),
                new Fact(wording.text("edition.receipt"), fingerprint));
    }

    private static Step step(ChainLink link, Wording wording) {
        return new Step(
                wording.count(link.number()),
                wording.of(link.kind().label()),
                wording.moment(link.at()),
                wording.person(link.by()),
                link.fingerprint());
    }

    private static List<Fact> classes(RankingView.Summary summary, Wording wording) {
        List<Fact> classes = new ArrayList<>();
        add(classes, "edition.class.ranks", summary.ranksAgreeing(), summary.published(), wording);
        add(classes, "edition.class.equal", summary.equal(), summary.units(), wording);
        add(classes, "edition.class.near", summary.withinRounding(), summary.units(), wording);
        add(classes, "edition.class.different", summary.different(), summary.units(), wording);
        add(classes, "edition.class.contained", summary.contained(), summary.units(), wording);
        add(classes, "edition.class.only", summary.publishedOnly(), summary.units(), wording);
        add(classes, "edition.class.none", summary.notPublished(), summary.units(), wording);
        return classes;
    }

    private static void add(List<Fact> classes, String key, int count, int of, Wording wording) {
        if (of > 0) {
            classes.add(new Fact(
                    wording.text(key), wording.text("edition.class.of", wording.count(count), wording.count(of))));
        }
    }

    /** Whether it was evaluated once more and every byte was the same. */
    public boolean isReproduced() {
        return identical.orElse(false);
    }

    /** Whether it was evaluated once more and something differed. */
    public boolean isDifferent() {
        return identical.isPresent() && !identical.get();
    }

    @Override
    public String view() {
        return "edition";
    }

    @Override
    public String part() {
        return "editions";
    }
}
