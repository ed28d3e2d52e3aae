package vn.dti.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import vn.dti.persistence.Installations;

/**
 * The database server that the start needs. If it cannot be reached, as when both machines are switched on together, the
 * start waits for it as long as it takes and says so: on the console, in the log and in {@code /health/ready}.
 */
@Dependent
public class AwaitedDatabase {
    private static final Logger LOG = Logger.getLogger(AwaitedDatabase.class.getName());
    private static final long PAUSE_MILLIS = 2_000;

    @Inject
    private Installations installations;

    @Inject
    private StartState state;

    @Inject
    private StartBox box;

    /**
     * Waits until the database can be reached or refuses for good, which the next step of the start then tells.
     *
     * @throws IllegalStateException if the server stops meanwhile
     */
    public void await() {
        Optional<String> obstacle = installations.outOfReach();
        if (obstacle.isEmpty()) {
            return;
        }
        LOG.warning("The database cannot be reached, the start waits for it: " + obstacle.get());
        box.printWaiting(obstacle.get());
        while (obstacle.isPresent()) {
            state.waitsFor("the database: " + obstacle.get());
            pause();
            obstacle = installations.outOfReach();
        }
        state.goesOn();
        LOG.info("The database can be reached, the start goes on");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the database", e);
        }
    }
}
