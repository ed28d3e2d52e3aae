package vn.dti.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The jobs that were accepted, and their results (port; the persistence package keeps them in the database). Each
 * operation is a transaction of its own and throws
 * {@link vn.dti.domain.edition.EditionArchive.UnavailableException} while the database is out of reach.
 */
public interface Jobs {
    /** How long a result is kept after its job has ended. */
    Duration RESULTS_KEPT = Duration.ofHours(24);

    /** How long a job itself is known after it was accepted. */
    Duration JOBS_KEPT = Duration.ofDays(7);

    /** How many bytes all results may take together, packed: 256 MB. The oldest go first. */
    long RESULTS_BYTES = 256L << 20;

    /** Keeps a job that was accepted. */
    void accept(Job job);

    /** The job of an id. */
    Optional<Job> find(UUID id);

    /**
     * Jobs, the newest first.
     *
     * @param owner whose jobs; nothing for those of everybody
     * @param after the job after which to begin; it need not be there any more
     * @param most how many at most
     */
    List<Job> list(Optional<String> owner, Optional<Job> after, int most);

    /** How many jobs there are of somebody, or of everybody. */
    long count(Optional<String> owner);

    /** The work of a job has begun. */
    void begun(UUID id, Instant at);

    /** Keeps a part of a result; nobody sees it before {@link #ended}. Parts are numbered from 0. */
    void keep(UUID id, int part, byte[] content);

    /** A part of a result, or nothing if it was removed. */
    Optional<byte[]> part(UUID id, int part);

    /**
     * A job has ended. Without a result the parts that were kept for it go.
     *
     * @param result the answer, if {@code state} has one
     */
    void ended(UUID id, JobState state, Instant at, Optional<JobResult> result);

    /** Ends what was waiting or running when the service stopped, as {@link JobState#INTERRUPTED}; how many there were. */
    int interruptUnfinished(Instant at);

    /**
     * Removes results that are older than {@link #RESULTS_KEPT}, then the oldest until the others take at most {@code
     * bytes}, and jobs older than {@link #JOBS_KEPT}.
     *
     * @param bytes at most {@link #RESULTS_BYTES}
     */
    void removeOld(Instant now, long bytes);
}
