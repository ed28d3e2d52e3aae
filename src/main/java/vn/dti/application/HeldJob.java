package vn.dti.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.job.JobState;

/** A job that waits or runs, in memory: its work, how far it is and whether it is to end. */
final class HeldJob {
    private static final int READING_PERCENT = 30;
    private static final int EVALUATING_PERCENT = 20;
    private static final int WRITING_PERCENT = 49;

    /** The id of the job. */
    final UUID id;

    /** What it does. */
    final RunJobs.Work work;

    /** How many bytes of memory its request takes. */
    final long bytes;

    /** Whether who submitted it had signed in. */
    final boolean signed;

    private volatile boolean cancelled;
    private volatile JobState state = JobState.WAITING;
    private volatile Progress.@Nullable Step step;
    private volatile long done;
    private volatile long total;

    HeldJob(UUID id, RunJobs.Work work, long bytes, boolean signed) {
        this.id = id;
        this.work = work;
        this.bytes = bytes;
        this.signed = signed;
    }

    void at(Progress.Step now, long doneNow, long totalNow) {
        done = doneNow;
        total = totalNow;
        step = now;
        if (cancelled) {
            throw new Progress.CancelledException();
        }
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    JobState state() {
        return state;
    }

    void state(JobState now) {
        state = now;
    }

    Progress.@Nullable Step step() {
        return step;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    /** How far the whole is: the steps take fixed parts of it, the last percent is the end. */
    int percent() {
        Progress.Step now = step;
        if (now == null) {
            return 0;
        }
        long part = total <= 0 ? 0 : Math.min(100, done * 100 / total);
        return switch (now) {
            case READING -> (int) (part * READING_PERCENT / 100);
            case EVALUATING -> READING_PERCENT + (int) (part * EVALUATING_PERCENT / 100);
            case WRITING -> READING_PERCENT + EVALUATING_PERCENT + (int) (part * WRITING_PERCENT / 100);
        };
    }
}
