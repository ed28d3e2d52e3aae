package vn.dti.application;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tries a change of the database again while that is away: a moment without it costs no job. */
final class TryAgain {
    private static final Logger LOG = Logger.getLogger(TryAgain.class.getName());
    private static final List<Integer> PAUSES_SECONDS = List.of(1, 4, 15);

    private TryAgain() {}

    /**
     * Makes a change.
     *
     * @throws RuntimeException what the last try threw
     */
    static void whileAway(Runnable change) {
        for (int seconds : PAUSES_SECONDS) {
            try {
                change.run();
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "A job could not be kept; it is tried again in " + seconds + " s");
                pause(seconds);
            }
        }
        change.run();
    }

    private static void pause(int seconds) {
        try {
            Thread.sleep(seconds * 1000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service ends", e);
        }
    }
}
