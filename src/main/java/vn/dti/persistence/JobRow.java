package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.job.JobState;

/** The row of a {@link Job}. A moment that has not come is 0; so is the status of a result that there is not. */
@Entity
@Table(name = "job")
class JobRow {
    @Id
    private String id = "";

    @Version
    private int version;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String operation;

    @Column(updatable = false)
    private String subject;

    private String state;

    @Column(name = "created_at_micros", updatable = false)
    private long createdAtMicros;

    @Column(name = "started_at_micros")
    private long startedAtMicros;

    @Column(name = "ended_at_micros")
    private long endedAtMicros;

    @Column(name = "result_status")
    private int resultStatus;

    @Column(name = "result_type")
    private String resultType = "";

    @Column(name = "result_language")
    private String resultLanguage = "";

    @Column(name = "result_location")
    private String resultLocation = "";

    @Column(name = "result_bytes")
    private long resultBytes;

    @Column(name = "kept_bytes")
    private long keptBytes;

    @Column(name = "result_parts")
    private int resultParts;

    @Column(name = "result_hash")
    private String resultHash = "";

    private int removed;

    /** For the persistence provider. */
    protected JobRow() {}

    /** The row of a job that was just accepted. */
    JobRow(Job job) {
        id = job.id().toString();
        owner = StoredText.limited(job.owner(), 200);
        operation = job.operation();
        subject = StoredText.limited(job.subject(), 500);
        state = text(job.state());
        createdAtMicros = StoredInstant.toMicros(job.createdAt());
    }

    /** How a state stands in the database. */
    static String text(JobState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    void begun(Instant at) {
        state = text(JobState.RUNNING);
        startedAtMicros = StoredInstant.toMicros(at);
    }

    void ended(JobState how, Instant at, Optional<JobResult> result) {
        state = text(how);
        endedAtMicros = StoredInstant.toMicros(at);
        result.ifPresent(answer -> {
            resultStatus = answer.status();
            resultType = answer.mediaType();
            resultLanguage = answer.language();
            resultLocation = StoredText.limited(answer.location(), 500);
            resultBytes = answer.bytes();
            keptBytes = answer.keptBytes();
            resultParts = answer.parts();
            resultHash = answer.fingerprint();
        });
    }

    /** The content of the result is there no more. */
    void removeResult() {
        removed = 1;
    }

    String id() {
        return id;
    }

    long keptBytes() {
        return keptBytes;
    }

    /** The job. */
    Job toJob() {
        return new Job(
                UUID.fromString(id),
                owner,
                operation,
                subject,
                JobState.valueOf(state.toUpperCase(Locale.ROOT)),
                StoredInstant.fromMicros(createdAtMicros),
                moment(startedAtMicros),
                moment(endedAtMicros),
                resultStatus == 0
                        ? Optional.empty()
                        : Optional.of(new JobResult(
                                resultStatus,
                                resultType,
                                resultLanguage,
                                resultLocation,
                                resultBytes,
                                keptBytes,
                                resultParts,
                                resultHash)),
                removed != 0);
    }

    private static Optional<Instant> moment(long micros) {
        return micros == 0 ? Optional.empty() : Optional.of(StoredInstant.fromMicros(micros));
    }
}
