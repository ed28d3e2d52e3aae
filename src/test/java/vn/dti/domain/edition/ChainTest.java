package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.ChainLink.Kind;
import vn.dti.domain.text.Fingerprint;

class ChainTest {
    private static Chain chain(int links) {
        Chain chain = Chain.EMPTY;
        for (int i = 0; i < links; i++) {
            Kind kind = List.of(Kind.SEALED, Kind.PUBLISHED, Kind.IMPORTED).get(i % 3);
            Receipt receipt = ReceiptTest.receipt(1, "r" + (kind == Kind.PUBLISHED ? i - 1 : i));
            chain = chain.with(chain.next(kind, receipt, ReceiptTest.NOON.plusSeconds(i), "Lê C"));
        }
        return chain;
    }

    private static Chain without(Chain chain, int at) {
        List<ChainLink> links = new ArrayList<>(chain.links());
        links.remove(at);
        return new Chain(links);
    }

    @Test
    void a_chain_survives_writing_and_reading_and_is_whole() {
        for (int links = 0; links < 8; links++) {
            Chain chain = chain(links);
            assertEquals(chain, Chain.read(chain.canonical()));
            assertEquals(Optional.empty(), chain.broken());
            assertEquals(links > 0, chain.head().isPresent());
            chain.links().forEach(link -> assertEquals(link, ChainLink.read(link.canonical())));
        }
    }

    @Test
    void a_link_that_is_missing_is_found_where_it_was_but_for_the_last() {
        Chain chain = chain(6);
        for (int at = 0; at < 5; at++) {
            assertEquals(at + 1, without(chain, at).broken().orElseThrow().number(), "without " + at);
        }
        Chain shorter = without(chain, 5);
        assertEquals(Optional.empty(), shorter.broken(), "only the head known outside finds this");
        assertFalse(shorter.contains(chain.head().orElseThrow()));
    }

    @Test
    void a_link_that_is_changed_breaks_the_chain_behind_it() {
        Chain chain = chain(6);
        for (int at = 0; at < 6; at++) {
            List<ChainLink> links = new ArrayList<>(chain.links());
            ChainLink link = links.get(at);
            links.set(
                    at,
                    new ChainLink(
                            link.number(),
                            link.previous(),
                            link.kind(),
                            Fingerprint.of("other"),
                            link.period(),
                            link.edition(),
                            link.at(),
                            link.by()));
            Chain changed = new Chain(links);
            Optional<Integer> found = changed.broken().map(Chain.Break::number);
            assertEquals(at == 5 ? Optional.empty() : Optional.of(at + 2), found);
            assertFalse(changed.contains(chain.head().orElseThrow()), "the head finds each");
        }
    }

    @Test
    void links_out_of_order_are_found() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<ChainLink> links = new ArrayList<>(chain(7).links());
            int a = random.nextInt(7);
            int b = random.nextInt(7);
            ChainLink kept = links.get(a);
            links.set(a, links.get(b));
            links.set(b, kept);
            Optional<Integer> found = new Chain(links).broken().map(Chain.Break::number);
            assertEquals(a == b ? Optional.empty() : Optional.of(Math.min(a, b) + 1), found);
        }
    }

    @Test
    void an_edition_counts_as_sealed_from_its_link_on() {
        Chain chain = chain(6);
        String imported = chain.links().get(2).receipt();
        assertEquals(Kind.IMPORTED, chain.links().get(2).kind());
        for (int at = 0; at < 6; at++) {
            String head = chain.links().get(at).fingerprint();
            assertTrue(chain.contains(head));
            assertEquals(at >= 2, chain.isSealedBy(imported, head), "at " + at);
        }
        assertFalse(chain.isSealedBy(Fingerprint.of("unknown"), chain.head().orElseThrow()));
        assertFalse(chain.isSealedBy(imported, Fingerprint.of("unknown")));
        assertEquals(3, chain.seal(imported).orElseThrow().number());
    }

    @Test
    void what_is_no_link_is_refused() {
        ChainLink link = chain(2).links().get(1);
        assertThrows(IllegalArgumentException.class, () -> number(link, 1));
        assertThrows(
                IllegalArgumentException.class, () -> number(chain(1).links().get(0), 2));
        assertThrows(IllegalArgumentException.class, () -> Chain.read("dti-chain 2\n"));
        assertThrows(IllegalArgumentException.class, () -> Chain.read("dti-chain 1\nlink\t1\n"));
        assertThrows(
                IllegalArgumentException.class,
                () -> ChainLink.read(link.canonical().replace("PUBLISHED", "DELETED")));
        assertThrows(
                IllegalArgumentException.class,
                () -> ChainLink.read(link.canonical().replace("\t2\t", "\t+2\t")),
                "one form");
    }

    private static ChainLink number(ChainLink link, int number) {
        return new ChainLink(
                number, link.previous(), link.kind(), link.receipt(), link.period(), 1, link.at(), link.by());
    }
}
