package vn.dti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.domain.unit.UnitCode;

class PageStoreTest {
    private static final PageStore.Key FRONT = new PageStore.Key(new Address.Front(), Language.VI);
    private final ReadyPage page = page(1000);
    private final PageStore store = new PageStore(3 * page.size());

    @Test
    void aPageIsFoundForTheStateThatItWasMadeFor() {
        store.keep(FRONT, page, 7);
        assertSame(page, store.find(FRONT, 7).orElseThrow());
    }

    @Test
    void inAnotherStateNoPageIsFound() {
        store.keep(FRONT, page, 7);
        assertEquals(Optional.empty(), store.find(FRONT, 8));
        assertEquals(Optional.empty(), store.find(FRONT, 6));
    }

    @Test
    void aPageOfANewStateDropsAllOfTheOldOne() {
        store.keep(FRONT, page, 7);
        store.keep(key("hue"), page, 8);
        assertEquals(Optional.empty(), store.find(FRONT, 7));
        assertEquals(Optional.empty(), store.find(FRONT, 8));
        assertEquals(page.size(), store.size());
    }

    @Test
    void aPageThatWasMadeTooSlowlyForItsStateIsLeftOut() {
        store.keep(FRONT, page, 8);
        store.keep(key("hue"), page, 7);
        assertEquals(Optional.empty(), store.find(key("hue"), 7));
        assertSame(page, store.find(FRONT, 8).orElseThrow());
    }

    @Test
    void theSamePageInTheOtherLanguageIsAnotherPage() {
        store.keep(FRONT, page, 7);
        assertEquals(Optional.empty(), store.find(new PageStore.Key(new Address.Front(), Language.EN), 7));
    }

    @Test
    void whenItIsFullThePageGoesThatWasNotAskedForLongest() {
        store.keep(key("a"), page, 1);
        store.keep(key("b"), page, 1);
        store.keep(key("c"), page, 1);
        assertTrue(store.find(key("a"), 1).isPresent());
        store.keep(key("d"), page, 1);
        assertEquals(Optional.empty(), store.find(key("b"), 1));
        assertTrue(store.find(key("a"), 1).isPresent());
        assertTrue(store.find(key("c"), 1).isPresent());
        assertTrue(store.find(key("d"), 1).isPresent());
        assertEquals(3 * page.size(), store.size());
    }

    @Test
    void aPageKeptTwiceCountsOnce() {
        store.keep(FRONT, page, 1);
        store.keep(FRONT, page, 1);
        assertEquals(page.size(), store.size());
    }

    @Test
    void aPageGreaterThanTheWholeStoreIsNotKept() {
        store.keep(FRONT, page(10_000), 1);
        assertEquals(Optional.empty(), store.find(FRONT, 1));
        assertEquals(0, store.size());
    }

    private static PageStore.Key key(String unit) {
        return new PageStore.Key(new Address.Profile(UnitCode.parse(unit).orElseThrow()), Language.VI);
    }

    private static ReadyPage page(int length) {
        return ReadyPage.of(new byte[length], ReadyPage.OK, Language.VI);
    }
}
