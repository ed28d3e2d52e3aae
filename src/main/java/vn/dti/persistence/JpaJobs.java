package vn.dti.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.job.JobState;
import vn.dti.domain.job.Jobs;

/** The jobs in the database; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaJobs implements Jobs {
    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    /** For the container. */
    protected JpaJobs() {}

    /** Jobs outside of a server; the caller begins and ends transactions. */
    JpaJobs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void accept(Job job) {
        DatabaseFailure.told(() -> {
            entities.persist(new JobRow(job));
            entities.flush();
        });
    }

    @Override
    public Optional<Job> find(UUID id) {
        return DatabaseFailure.told(() -> row(id).map(JobRow::toJob));
    }

    @Override
    public List<Job> list(Optional<String> owner, Optional<Job> after, int most) {
        return DatabaseFailure.told(() -> {
            TypedQuery<JobRow> query = entities.createQuery(
                            "select j from JobRow j where (:all = 1 or j.owner = :owner) and (j.createdAtMicros < :before"
                                    + " or (j.createdAtMicros = :before and j.id > :id))"
                                    + " order by j.createdAtMicros desc, j.id",
                            JobRow.class)
                    .setParameter("all", owner.isPresent() ? 0 : 1)
                    .setParameter("owner", owner.orElse(""))
                    .setParameter(
                            "before",
                            after.map(job -> StoredInstant.toMicros(job.createdAt()))
                                    .orElse(Long.MAX_VALUE))
                    .setParameter("id", after.map(job -> job.id().toString()).orElse(""))
                    .setMaxResults(most);
            return query.getResultList().stream().map(JobRow::toJob).toList();
        });
    }

    @Override
    public long count(Optional<String> owner) {
        return DatabaseFailure.told(() -> entities.createQuery(
                        "select count(j) from JobRow j where :all = 1 or j.owner = :owner", Long.class)
                .setParameter("all", owner.isPresent() ? 0 : 1)
                .setParameter("owner", owner.orElse(""))
                .getSingleResult());
    }

    @Override
    public void begun(UUID id, Instant at) {
        DatabaseFailure.told(() -> row(id).ifPresent(row -> {
            row.begun(at);
            entities.flush();
        }));
    }

    @Override
    public void keep(UUID id, int part, byte[] content) {
        DatabaseFailure.told(() -> {
            entities.persist(new JobPartRow(id.toString(), part, content));
            entities.flush();
            entities.clear();
        });
    }

    @Override
    public Optional<byte[]> part(UUID id, int part) {
        return DatabaseFailure.told(() -> Optional.ofNullable(
                        entities.find(JobPartRow.class, JobPartRow.id(id.toString(), part)))
                .map(JobPartRow::content));
    }

    @Override
    public void ended(UUID id, JobState state, Instant at, Optional<JobResult> result) {
        DatabaseFailure.told(() -> row(id).ifPresent(row -> {
            if (result.isEmpty()) {
                removeParts(row.id());
            }
            row.ended(state, at, result);
            entities.flush();
        }));
    }

    @Override
    public int interruptUnfinished(Instant at) {
        return DatabaseFailure.told(() -> {
            List<JobRow> unfinished = entities.createQuery(
                            "select j from JobRow j where j.state = :waiting or j.state = :running", JobRow.class)
                    .setParameter("waiting", JobRow.text(JobState.WAITING))
                    .setParameter("running", JobRow.text(JobState.RUNNING))
                    .getResultList();
            for (JobRow row : unfinished) {
                removeParts(row.id());
                row.ended(JobState.INTERRUPTED, at, Optional.empty());
            }
            entities.flush();
            return unfinished.size();
        });
    }

    @Override
    public void removeOld(Instant now, long bytes) {
        DatabaseFailure.told(() -> {
            long oldest = StoredInstant.toMicros(now.minus(RESULTS_KEPT));
            long room = bytes;
            // The newest first; those of callers who had not signed in make room before the others.
            List<JobRow> results = entities.createQuery(
                            "select j from JobRow j where j.resultStatus <> 0 and j.removed = 0"
                                    + " order by case when j.owner = '' then 1 else 0 end, j.endedAtMicros desc, j.id",
                            JobRow.class)
                    .getResultList();
            for (JobRow row : results) {
                room -= row.keptBytes();
                if (room < 0
                        || row.toJob().endedAt().map(StoredInstant::toMicros).orElse(0L) < oldest) {
                    removeParts(row.id());
                    row.removeResult();
                }
            }
            entities.flush();
            long forgotten = StoredInstant.toMicros(now.minus(JOBS_KEPT));
            for (JobRow row : entities.createQuery(
                            "select j from JobRow j where j.createdAtMicros < :forgotten and j.endedAtMicros <> 0",
                            JobRow.class)
                    .setParameter("forgotten", forgotten)
                    .getResultList()) {
                removeParts(row.id());
                entities.remove(row);
            }
            entities.flush();
        });
    }

    private Optional<JobRow> row(UUID id) {
        return Optional.ofNullable(entities.find(JobRow.class, id.toString()));
    }

    private void removeParts(String job) {
        entities.createQuery("delete from JobPartRow p where p.jobId = :job")
                .setParameter("job", job)
                .executeUpdate();
    }
}
