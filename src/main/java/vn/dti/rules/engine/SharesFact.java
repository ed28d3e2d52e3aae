package vn.dti.rules.engine;

/** The fact of how many shares there are. */
public final class SharesFact {
    private final long count;

    /** So many shares. */
    public SharesFact(long count) {
        this.count = count;
    }

    /** Whether some of them are at least a share of all; never where there are fewer than ten. */
    public boolean isReachedBy(Number some, int percent) {
        return count >= 10 && some.longValue() * 100 >= count * percent;
    }
}
