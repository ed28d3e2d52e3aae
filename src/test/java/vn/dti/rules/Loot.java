package vn.dti.rules;

import java.util.concurrent.atomic.AtomicInteger;

/** What an attack of the tests takes, in place of anything that would do harm. */
public final class Loot {
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private Loot() {}

    /** Called by code that should never run. */
    public static boolean take() {
        TAKEN.incrementAndGet();
        return true;
    }

    /** How often code ran since the last time. */
    static int taken() {
        return TAKEN.getAndSet(0);
    }
}
