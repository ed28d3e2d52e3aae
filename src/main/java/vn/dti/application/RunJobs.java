package vn.dti.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.job.JobState;
import vn.dti.domain.job.Jobs;

/**
 * Does work after its call was answered: {@link #AT_ONCE} jobs at a time, the others wait for their turn in the order in
 * which they came. What was accepted is in the database; what it was sent lies in memory, so that a job that the service
 * did not live to finish is told as interrupted and is to be sent again.
 */
@ApplicationScoped
public class RunJobs {
    /** How many jobs are done at a time. */
    public static final int AT_ONCE = 2;

    /** How many jobs may wait. */
    public static final int MOST_WAITING = 16;

    /** How many of those that wait may be of callers who have not signed in. */
    public static final int MOST_WAITING_UNSIGNED = 12;

    /** How many bytes the requests of all jobs that wait or run may have together: 96 MB. */
    public static final long MOST_HELD_BYTES = 96L << 20;

    /** How many bytes one result may take, packed: 128 MB. */
    static final long MOST_RESULT_BYTES = 128L << 20;

    private static final Logger LOG = Logger.getLogger(RunJobs.class.getName());
    private static final Duration CANCEL_WAIT = Duration.ofSeconds(2);

    private final Deque<HeldJob> waiting = new ArrayDeque<>();
    private final Map<UUID, HeldJob> held = new HashMap<>();
    private int running;
    private long heldBytes;

    private Jobs jobs;
    private Clock clock;

    @Resource
    private ManagedExecutorService managed;

    private @Nullable Executor own;

    /** For the container's proxy. */
    protected RunJobs() {}

    /** Jobs on the threads of the server. */
    @Inject
    RunJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Jobs outside of a server. */
    RunJobs(Jobs jobs, Clock clock, Executor executor) {
        this.jobs = jobs;
        this.clock = clock;
        this.own = executor;
    }

    /** What a job does. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @param out takes the content of the answer
         * @throws Progress.CancelledException if {@code progress} ended it
         */
        Answer run(Progress progress, OutputStream out) throws IOException;
    }

    /**
     * The answer of a work but for its content.
     *
     * @param status its HTTP status
     * @param mediaType its media type
     * @param language the language of its texts, empty if it has both
     * @param location the address of what was made, empty if nothing was
     * @param headers further headers by name
     */
    public record Answer(int status, String mediaType, String language, String location, Map<String, String> headers) {}

    /**
     * A job and how far it is.
     *
     * @param job what is in the database
     * @param step the step that it is in; nothing if it does not run
     * @param done how much of the step is done
     * @param total how much there is to do in the step; 0 if that is not known
     * @param percent how far the whole is, 0 to 100
     */
    public record View(Job job, Optional<Progress.Step> step, long done, long total, int percent) {}

    /** There is no room for another job. */
    public static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FullException() {
            super("too many jobs are waiting");
        }
    }

    /**
     * Accepts a job; it is in the database on return.
     *
     * @param owner who submits it; empty if that one has not signed in
     * @param bytes how many bytes of memory its request takes
     * @throws FullException if too many jobs are waiting already
     */
    public Job submit(String owner, String operation, String subject, long bytes, Work work) {
        jobs.removeOld(now(), Jobs.RESULTS_BYTES);
        Job job = Job.accepted(UUID.randomUUID(), owner, operation, subject, now());
        HeldJob mine = new HeldJob(job.id(), work, bytes, !owner.isEmpty());
        reserve(mine);
        boolean kept = false;
        try {
            jobs.accept(job);
            kept = true;
        } finally {
            if (!kept) {
                release(mine);
            }
        }
        begin(mine);
        return job;
    }

    private synchronized void reserve(HeldJob mine) {
        long unsigned = held.values().stream()
                .filter(other -> !other.signed && other.state() == JobState.WAITING)
                .count();
        boolean full = held.size() >= AT_ONCE + MOST_WAITING
                || heldBytes + mine.bytes > MOST_HELD_BYTES
                || (!mine.signed && unsigned >= MOST_WAITING_UNSIGNED);
        if (full) {
            throw new FullException();
        }
        heldBytes += mine.bytes;
        held.put(mine.id, mine);
    }

    private synchronized void release(HeldJob mine) {
        if (held.remove(mine.id) != null) {
            heldBytes -= mine.bytes;
        }
        waiting.remove(mine);
        notifyAll();
    }

    private synchronized void begin(HeldJob mine) {
        waiting.add(mine);
        next();
    }

    private synchronized void next() {
        while (running < AT_ONCE && !waiting.isEmpty()) {
            HeldJob first = waiting.remove();
            try {
                executor().execute(() -> run(first));
                running++;
            } catch (RejectedExecutionException e) {
                waiting.addFirst(first);
                LOG.log(Level.WARNING, "The service ends; what waits is interrupted", e);
                return;
            }
        }
    }

    private Executor executor() {
        Executor given = own;
        return given != null ? given : managed;
    }

    /** Catches everything: nobody is above this method. */
    private void run(HeldJob mine) {
        try {
            JobState ended = outcome(mine);
            LOG.log(Level.FINE, () -> "Job " + mine.id + ": " + ended);
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, e, () -> "Job " + mine.id + " failed");
        } finally {
            release(mine);
            synchronized (this) {
                running--;
                next();
            }
        }
    }

    private JobState outcome(HeldJob mine) {
        mine.state(JobState.RUNNING);
        if (mine.isCancelled()) {
            return ended(mine, JobState.CANCELLED, Optional.empty());
        }
        TryAgain.whileAway(() -> jobs.begun(mine.id, now()));
        try {
            JobResult result = result(mine);
            return ended(mine, result.status() < 400 ? JobState.DONE : JobState.FAILED, Optional.of(result));
        } catch (Progress.CancelledException e) {
            return ended(mine, JobState.CANCELLED, Optional.empty());
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, e, () -> "The result of job " + mine.id + " was not kept");
            return ended(mine, JobState.INTERRUPTED, Optional.empty());
        }
    }

    private JobResult result(HeldJob mine) throws IOException {
        JobContent content = new JobContent(jobs, mine.id, MOST_RESULT_BYTES);
        Answer answer;
        try (content) {
            answer = mine.work.run(mine::at, content);
        }
        JobHeaders.keep(jobs, mine.id, content.parts(), answer.headers());
        return new JobResult(
                answer.status(),
                answer.mediaType(),
                answer.language(),
                answer.location(),
                content.bytes(),
                content.keptBytes(),
                content.parts(),
                content.fingerprint());
    }

    private JobState ended(HeldJob mine, JobState state, Optional<JobResult> result) {
        TryAgain.whileAway(() -> jobs.ended(mine.id, state, now(), result));
        mine.state(state);
        if (result.isPresent()) {
            jobs.removeOld(now(), Jobs.RESULTS_BYTES);
        }
        return state;
    }

    /** A job; nothing if there is none of this id. */
    public Optional<View> find(UUID id) {
        return jobs.find(id).map(this::view);
    }

    private View view(Job job) {
        HeldJob mine = held(job.id());
        if (!job.state().isEnded() && mine == null) {
            // It has ended since it was read; if not, nobody does it any more and the database did not hear of it.
            Job now = jobs.find(job.id()).orElse(job);
            return still(now.state().isEnded() ? now : lost(now));
        }
        return job.state().isEnded() || mine == null ? still(job) : moving(job, mine);
    }

    private static Job lost(Job job) {
        return new Job(
                job.id(),
                job.owner(),
                job.operation(),
                job.subject(),
                JobState.INTERRUPTED,
                job.createdAt(),
                job.startedAt(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static View still(Job job) {
        return new View(job, Optional.empty(), 0, 0, job.state().hasResult() ? 100 : 0);
    }

    private static View moving(Job job, HeldJob mine) {
        return new View(job, Optional.ofNullable(mine.step()), mine.done(), mine.total(), mine.percent());
    }

    private synchronized @Nullable HeldJob held(UUID id) {
        return held.get(id);
    }

    /** Jobs, the newest first; see {@link Jobs#list}. */
    public List<View> list(Optional<String> owner, Optional<Job> after, int most) {
        return jobs.list(owner, after, most).stream().map(this::view).toList();
    }

    /** How many jobs there are of somebody, or of everybody. */
    public long count(Optional<String> owner) {
        return jobs.count(owner);
    }

    /**
     * Ends a job, and waits a little for its work to stop. What has ended already stays as it is.
     *
     * @return the job afterwards; nothing if there is none
     */
    public Optional<View> cancel(UUID id) {
        HeldJob mine = held(id);
        if (mine == null) {
            jobs.find(id)
                    .filter(job -> !job.state().isEnded())
                    .ifPresent(job -> jobs.ended(id, JobState.CANCELLED, now(), Optional.empty()));
            return find(id);
        }
        mine.cancel();
        if (withdrawn(mine)) {
            boolean told = false;
            try {
                jobs.ended(id, JobState.CANCELLED, now(), Optional.empty());
                told = true;
            } finally {
                if (told) {
                    release(mine);
                } else {
                    begin(mine);
                }
            }
        } else {
            awaitEnd(mine);
        }
        return find(id);
    }

    /** Takes a job that waits out of its queue; false if it is being done. */
    private synchronized boolean withdrawn(HeldJob mine) {
        return waiting.remove(mine);
    }

    private synchronized void awaitEnd(HeldJob mine) {
        Instant until = clock.instant().plus(CANCEL_WAIT);
        try {
            while (held.containsKey(mine.id)) {
                long left = ChronoUnit.MILLIS.between(clock.instant(), until);
                if (left <= 0) {
                    return;
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The content of a result that is kept. */
    public InputStream content(Job job) {
        JobResult result = job.result().orElseThrow();
        try {
            return JobContent.read(jobs, job.id(), result.parts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Further headers of a result that is kept, by name. */
    public Map<String, String> headers(Job job) {
        return JobHeaders.read(jobs, job);
    }

    /** Ends what an earlier run of the service has left unfinished, and removes what is old. */
    public void afterStart() {
        int interrupted = jobs.interruptUnfinished(now());
        if (interrupted > 0) {
            LOG.log(Level.WARNING, "{0} jobs were interrupted by the end of the service", interrupted);
        }
        jobs.removeOld(now(), Jobs.RESULTS_BYTES);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
