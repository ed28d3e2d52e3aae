package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptForStateTest {
    private static final String FRONT = "front";
    private final byte[] answer = new byte[1000];
    private final KeptForState<String, byte[]> store = new KeptForState<>(3000, bytes -> bytes.length);

    @Test
    void anAnswerIsFoundForTheStateThatItWasMadeFor() {
        store.keep(FRONT, answer, 7);
        assertSame(answer, store.find(FRONT, 7).orElseThrow());
    }

    @Test
    void inAnotherStateNoPageIsFound() {
        store.keep(FRONT, answer, 7);
        assertEquals(Optional.empty(), store.find(FRONT, 8));
        assertEquals(Optional.empty(), store.find(FRONT, 6));
    }

    @Test
    void anAnswerOfANewStateDropsAllOfTheOldOne() {
        store.keep(FRONT, answer, 7);
        store.keep("hue", answer, 8);
        assertEquals(Optional.empty(), store.find(FRONT, 7));
        assertEquals(Optional.empty(), store.find(FRONT, 8));
        assertEquals(answer.length, store.size());
    }

    @Test
    void anAnswerThatWasMadeTooSlowlyForItsStateIsLeftOut() {
        store.keep(FRONT, answer, 8);
        store.keep("hue", answer, 7);
        assertEquals(Optional.empty(), store.find("hue", 7));
        assertSame(answer, store.find(FRONT, 8).orElseThrow());
    }

    @Test
    void whenItIsFullThePageGoesThatWasNotAskedForLongest() {
        store.keep("a", answer, 1);
        store.keep("b", answer, 1);
        store.keep("c", answer, 1);
        assertTrue(store.find("a", 1).isPresent());
        store.keep("d", answer, 1);
        assertEquals(Optional.empty(), store.find("b", 1));
        assertTrue(store.find("a", 1).isPresent());
        assertTrue(store.find("c", 1).isPresent());
        assertTrue(store.find("d", 1).isPresent());
        assertEquals(3000, store.size());
    }

    @Test
    void anAnswerKeptTwiceCountsOnce() {
        store.keep(FRONT, answer, 1);
        store.keep(FRONT, answer, 1);
        assertEquals(answer.length, store.size());
    }

    @Test
    void anAnswerGreaterThanTheWholeStoreIsNotKept() {
        store.keep(FRONT, new byte[10_000], 1);
        assertEquals(Optional.empty(), store.find(FRONT, 1));
        assertEquals(0, store.size());
    }
}
