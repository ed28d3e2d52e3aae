package vn.dti.domain.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.CanonicalLines;

/**
 * All links from the first to the head, as they were found. Each names the fingerprint of the one before it, so that the
 * head's fingerprint, once it is known outside, stands for everything before it.
 *
 * @param links the links in the order in which they were found
 */
public record Chain(List<ChainLink> links) {
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-chain 1";

    /** No links yet. */
    public static final Chain EMPTY = new Chain(List.of());

    /** Keeps its own copy. */
    public Chain {
        links = List.copyOf(links);
    }

    /**
     * A place where the chain is broken.
     *
     * @param number the number that the link there should have, from 1
     * @param reason what is wrong
     */
    public record Break(int number, Bilingual reason) {}

    /** The fingerprint of the last link; nothing for an empty chain. */
    public Optional<String> head() {
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(links.get(links.size() - 1).fingerprint());
    }

    /** The link that would come next. */
    public ChainLink next(ChainLink.Kind kind, Receipt receipt, Instant at, String by) {
        return new ChainLink(
                links.size() + 1,
                head().orElse(""),
                kind,
                receipt.fingerprint(),
                receipt.period(),
                receipt.edition(),
                at,
                by);
    }

    /** The chain with one more link. */
    public Chain with(ChainLink link) {
        List<ChainLink> all = new ArrayList<>(links);
        all.add(link);
        return new Chain(all);
    }

    /** The first place at which a number or the fingerprint of the link before does not fit; empty if all do. */
    public Optional<Break> broken() {
        String previous = "";
        for (int i = 0; i < links.size(); i++) {
            ChainLink link = links.get(i);
            int number = i + 1;
            if (link.number() != number) {
                return Optional.of(new Break(
                        number,
                        Bilingual.of(
                                "Mắt xích thứ %s mang số %s: có mắt xích bị thiếu, thừa hoặc đảo chỗ."
                                        .formatted(number, link.number()),
                                "Link %s carries the number %s: links are missing, doubled or out of order."
                                        .formatted(number, link.number()))));
            }
            if (!link.previous().equals(previous)) {
                return Optional.of(new Break(
                        number,
                        Bilingual.of(
                                "Mắt xích %s không nối với mắt xích %s: mắt xích %s hoặc %s đã bị sửa."
                                        .formatted(number, number - 1, number - 1, number),
                                "Link %s does not follow link %s: link %s or %s was changed."
                                        .formatted(number, number - 1, number - 1, number))));
            }
            previous = link.fingerprint();
        }
        return Optional.empty();
    }

    /** The links before the first broken place; what comes after it attests nothing. */
    private List<ChainLink> whole() {
        return broken().map(at -> links.subList(0, at.number() - 1)).orElse(links);
    }

    /** Whether a fingerprint is that of one of its links before the first broken place, so that it was the head once. */
    public boolean contains(String head) {
        return whole().stream().anyMatch(link -> link.fingerprint().equals(head));
    }

    /** The link by which an edition came into the chain, by the fingerprint of its receipt. */
    public Optional<ChainLink> seal(String receipt) {
        return links.stream()
                .filter(link -> link.isSeal() && link.receipt().equals(receipt))
                .findFirst();
    }

    /**
     * Whether an edition came into the chain at or before the link that a head names, and all is whole up to there.
     *
     * @param receipt the fingerprint of the edition's receipt
     * @param head the fingerprint of a link
     */
    public boolean isSealedBy(String receipt, String head) {
        return whole().stream()
                .dropWhile(link -> !link.isSeal() || !link.receipt().equals(receipt))
                .anyMatch(link -> link.fingerprint().equals(head));
    }

    /** The canonical text. */
    public String canonical() {
        CanonicalLines lines = new CanonicalLines(FORMAT);
        links.forEach(link -> lines.line(link.fields()));
        return lines.toString();
    }

    /**
     * Reads a canonical text. That the links fit each other is not asked here, see {@link #broken()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Chain read(String canonical) {
        LineReader lines = new LineReader(FORMAT, canonical);
        List<ChainLink> links = new ArrayList<>();
        while (lines.hasMore()) {
            links.add(ChainLink.of(lines.take("link", ChainLink.FIELDS)));
        }
        Chain chain = new Chain(links);
        if (!chain.canonical().equals(canonical)) {
            throw new IllegalArgumentException("not in the one form of a chain");
        }
        return chain;
    }
}
