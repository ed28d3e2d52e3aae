package vn.dti.rules.engine;

/** The fact that shares are counted. */
public final class SharesFact {
    private static final int FEWEST = 10;

    /** Whether some are at least a percentage of all; never where there are fewer than ten. */
    public boolean isReached(Number some, Number all, int percent) {
        return all.longValue() >= FEWEST && some.longValue() * 100 >= all.longValue() * percent;
    }
}
