package vn.dti.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartStateTest {
    private final StartState state = new StartState();

    @Test
    void aServiceThatIsStartingIsNotReady() throws InterruptedException {
        assertFalse(state.isReady());
        assertFalse(state.awaitReady(Duration.ofMillis(5)));
        assertEquals(Optional.empty(), state.failure());
    }

    @Test
    void aServiceIsReadyOnceItsStartIsThrough() throws InterruptedException {
        state.completed();
        assertTrue(state.isReady());
        assertTrue(state.awaitReady(Duration.ZERO));
    }

    @Test
    void aFailedStartIsToldAndNobodyWaitsForItAnyLonger() throws InterruptedException {
        state.failed("no database");
        assertFalse(state.awaitReady(Duration.ofDays(1)));
        assertEquals(Optional.of("no database"), state.failure());
    }

    @Test
    void whatAStartWaitsForIsToldAsLongAsItWaits() {
        state.waitsFor("the database");
        assertEquals(Optional.of("the database"), state.obstacle());
        assertFalse(state.isReady());
        state.goesOn();
        assertEquals(Optional.empty(), state.obstacle());
    }

    @Test
    void theBoxHasLinesOfOneWidth() {
        var box = StartBox.framed(List.of("Thư mục dữ liệu · Data folder", "", "http://localhost:9080/"));
        assertEquals("", box.get(0));
        assertEquals(1, box.stream().skip(1).mapToInt(String::length).distinct().count());
        assertEquals("│ http://localhost:9080/        │", box.get(4));
    }
}
