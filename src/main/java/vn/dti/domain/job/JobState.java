package vn.dti.domain.job;

/** What has become of a job. */
public enum JobState {
    /** It was accepted and waits for its turn. */
    WAITING,
    /** It is being done. */
    RUNNING,
    /** It is done; its result is that of a call that succeeded. */
    DONE,
    /** It is done; its result is the problem that the call would have been answered with. */
    FAILED,
    /** Somebody ended it; nothing of it is kept. */
    CANCELLED,
    /** The service ended before the job did, or could not keep its result. */
    INTERRUPTED;

    /** Whether nothing more happens to it. */
    public boolean isEnded() {
        return this != WAITING && this != RUNNING;
    }

    /** Whether there was a result. */
    public boolean hasResult() {
        return this == DONE || this == FAILED;
    }
}
