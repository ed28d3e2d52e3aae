package vn.dti.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The repeatable calls that are being carried out, so that the same call at the same time waits for the first. */
@ApplicationScoped
public class CallsInProgress {
    /** How long a call waits for the one before it, in seconds. */
    static final long LONGEST_WAIT = 60;

    private final Map<String, CountDownLatch> running = new ConcurrentHashMap<>();

    /**
     * Takes the turn of a call, after the one that has it.
     *
     * @param id the call
     * @return whether it has the turn; false if the one before it took too long
     */
    boolean enter(String id) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT);
        CountDownLatch own = new CountDownLatch(1);
        try {
            for (CountDownLatch before = running.putIfAbsent(id, own);
                    before != null;
                    before = running.putIfAbsent(id, own)) {
                if (!before.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the turn of a call. */
    void leave(String id) {
        CountDownLatch own = running.remove(id);
        if (own != null) {
            own.countDown();
        }
    }
}
