package vn.dti.domain.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a job.
 *
 * @param id under which it is asked for; who does not know it cannot guess it
 * @param owner the name of who submitted it; empty if that one had not signed in
 * @param operation the operation of the interface that was called, at most 60 characters
 * @param subject the address that was called, at most 500 characters
 * @param state what has become of it
 * @param createdAt when it was accepted, to the microsecond like the other moments
 * @param startedAt when its work began
 * @param endedAt when it ended
 * @param result the answer it has led to
 * @param removed whether the content of the result was removed since
 */
public record Job(
        UUID id,
        String owner,
        String operation,
        String subject,
        JobState state,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<JobResult> result,
        boolean removed) {
    /** Refuses a job whose state and result contradict each other. */
    public Job {
        if (state.hasResult() != result.isPresent()) {
            throw new IllegalArgumentException("a result does not go with " + state);
        }
    }

    /** A job that was just accepted. */
    public static Job accepted(UUID id, String owner, String operation, String subject, Instant at) {
        return new Job(
                id,
                owner,
                operation,
                subject,
                JobState.WAITING,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
