package vn.dti.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How far the start is: under way, through, or failed with a reason. */
@ApplicationScoped
public class StartState {
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable String failure;
    private volatile @Nullable String obstacle;

    void waitsFor(String what) {
        obstacle = what;
    }

    void goesOn() {
        obstacle = null;
    }

    void completed() {
        over.countDown();
    }

    void failed(String reason) {
        failure = reason;
        over.countDown();
    }

    /** Whether everything that the start has to do is done, and done well. */
    public boolean isReady() {
        return over.getCount() == 0 && failure == null;
    }

    /** Why the start failed; empty while it is under way and when it went well. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** What the start waits for, since it cannot go on without; empty while it goes on and when it is over. */
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * Waits until the start is over, well or not.
     *
     * @param limit how long at most
     * @return whether the service is ready
     */
    public boolean awaitReady(Duration limit) throws InterruptedException {
        return over.await(limit.toMillis(), TimeUnit.MILLISECONDS) && isReady();
    }
}
