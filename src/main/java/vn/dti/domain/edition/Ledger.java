package vn.dti.domain.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.domain.text.Bilingual;

/**
 * All editions of an installation and the chain in which they were sealed, imported and published. Nothing is ever taken
 * out: an edition that a later one corrects stays.
 *
 * @param editions the editions by the fingerprints of their receipts
 * @param chain the chain
 * @param damage what is wrong with both together, by what it is wrong with; what is named here is not used
 */
public record Ledger(Map<String, SealedEdition> editions, Chain chain, Map<String, Bilingual> damage) {
    /** Before anything was sealed. */
    public static final Ledger EMPTY = new Ledger(Map.of(), Chain.EMPTY, Map.of());

    /** Under which name a broken chain is told among what is damaged. */
    public static final String CHAIN = "chain";

    /** Keeps its own copies. */
    public Ledger {
        editions = Collections.unmodifiableMap(new TreeMap<>(editions));
        damage = Collections.unmodifiableMap(new TreeMap<>(damage));
    }

    /**
     * Reads what is stored and checks it: every text against its fingerprint, every link against the one before, every
     * edition for the link by which it came into the chain, and every link for its edition.
     *
     * @param links in the order of their numbers
     */
    public static Ledger read(List<SealedEdition> stored, List<StoredLink> links) {
        Map<String, SealedEdition> editions = new TreeMap<>();
        Map<String, Bilingual> damage = new TreeMap<>();
        for (SealedEdition edition : stored) {
            Optional<Bilingual> wrong = edition.damage();
            if (wrong.isPresent()) {
                damage.put(edition.id() + " #" + edition.revision(), wrong.get());
            } else {
                editions.put(edition.fingerprint(), edition);
            }
        }
        Chain chain = chain(links, damage);
        Set<String> sealed = new HashSet<>();
        for (ChainLink link : chain.links()) {
            if (link.isSeal()) {
                sealed.add(link.receipt());
            }
            if (!editions.containsKey(link.receipt())) {
                damage.putIfAbsent(
                        name(link),
                        Bilingual.of(
                                "Chuỗi ghi kết quả này (mắt xích %d) nhưng kho lưu trữ không còn bản nguyên vẹn"
                                        .formatted(link.number()),
                                "The chain has this edition (link %d), the archive has not, or not as it was sealed"
                                        .formatted(link.number())));
            }
        }
        editions.values().removeIf(edition -> {
            boolean unknown = !sealed.contains(edition.fingerprint());
            if (unknown) {
                damage.put(
                        edition.id() + "/" + edition.read().edition(),
                        Bilingual.of(
                                "Kho lưu trữ có bản kết quả này nhưng chuỗi không ghi",
                                "The archive has this edition, the chain has not"));
            }
            return unknown;
        });
        return new Ledger(editions, chain, damage);
    }

    private static Chain chain(List<StoredLink> links, Map<String, Bilingual> damage) {
        List<ChainLink> read = new ArrayList<>();
        for (StoredLink stored : links) {
            int number = read.size() + 1;
            try {
                ChainLink link = ChainLink.read(stored.text());
                read.add(link);
                if (!link.fingerprint().equals(stored.fingerprint())) {
                    damage.putIfAbsent(CHAIN, changed(number));
                }
            } catch (IllegalArgumentException e) {
                damage.putIfAbsent(CHAIN, changed(number));
                break;
            }
        }
        Chain chain = new Chain(read);
        chain.broken().ifPresent(broken -> damage.putIfAbsent(CHAIN, broken.reason()));
        return chain;
    }

    private static Bilingual changed(int number) {
        return Bilingual.of(
                "Mắt xích %d của chuỗi đã bị sửa.".formatted(number),
                "Link %d of the chain was changed.".formatted(number));
    }

    private static String name(ChainLink link) {
        return link.period() + "/" + link.edition();
    }

    /** The editions of a year in the order of their numbers. */
    public List<SealedEdition> of(PeriodId id) {
        return chain.links().stream()
                .filter(link -> link.isSeal() && link.period().equals(id))
                .flatMap(link -> Optional.ofNullable(editions.get(link.receipt())).stream())
                .toList();
    }

    /** The link by which the newest edition of a year came in, whether or not what is stored of it is still whole. */
    public Optional<ChainLink> lastSeal(PeriodId id) {
        return chain.links().stream()
                .filter(link -> link.isSeal() && link.period().equals(id))
                .reduce((earlier, later) -> later);
    }

    /** Why nothing may be added to the chain; empty if it is whole. */
    public Optional<Bilingual> breach() {
        return Optional.ofNullable(damage.get(CHAIN));
    }

    /** The edition in which an evaluation of a year was sealed. */
    public Optional<SealedEdition> of(PeriodId id, int revision) {
        return of(id).stream().filter(edition -> edition.revision() == revision).findFirst();
    }

    /** The edition of a year that was published last: the one that counts. */
    public Optional<SealedEdition> published(PeriodId id) {
        return chain.links().stream()
                .filter(link ->
                        link.kind() == ChainLink.Kind.PUBLISHED && link.period().equals(id))
                .reduce((earlier, later) -> later)
                .flatMap(link -> Optional.ofNullable(editions.get(link.receipt())));
    }

    /** The links of an edition in the order of the chain: how it came in, and when it was published. */
    public List<ChainLink> links(SealedEdition edition) {
        return chain.links().stream()
                .filter(link -> link.receipt().equals(edition.fingerprint()))
                .toList();
    }

    /** Whether an edition was published, even if a later one has taken its place. */
    public boolean isPublished(SealedEdition edition) {
        return links(edition).stream().anyMatch(link -> link.kind() == ChainLink.Kind.PUBLISHED);
    }

    /** The ledger with one more edition and the link by which it comes in; the same ledger if it has the link. */
    public Ledger with(SealedEdition edition, ChainLink link) {
        Map<String, SealedEdition> more = new TreeMap<>(editions);
        more.put(edition.fingerprint(), edition);
        return new Ledger(more, chain, damage).with(link);
    }

    /** The ledger with one more link; the same ledger if it has it. */
    public Ledger with(ChainLink link) {
        return chain.contains(link.fingerprint()) ? this : new Ledger(editions, chain.with(link), damage);
    }
}
