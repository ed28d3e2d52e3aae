package vn.dti.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.dti.domain.edition.AnsweredCalls;

/** The answered calls in the database. */
@ApplicationScoped
@Transactional
public class JpaAnsweredCalls implements AnsweredCalls {
    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    private Clock clock;

    /** For the container's proxy. */
    protected JpaAnsweredCalls() {}

    /** Answers dated by a clock. */
    @Inject
    JpaAnsweredCalls(Clock clock) {
        this.clock = clock;
    }

    /** Answered calls outside of a server; the caller begins and ends transactions. */
    JpaAnsweredCalls(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<Call> find(String id) {
        Instant oldest = clock.instant().minus(KEPT);
        return Optional.ofNullable(DatabaseFailure.told(() -> entities.find(AnsweredCallRow.class, id)))
                .filter(row -> row.isSince(oldest))
                .map(AnsweredCallRow::toCall);
    }

    @Override
    public void keep(Call call) {
        Instant now = clock.instant();
        entities.createQuery("delete from AnsweredCallRow c where c.answeredAtMicros < :oldest")
                .setParameter("oldest", StoredInstant.toMicros(now.minus(KEPT)))
                .executeUpdate();
        AnsweredCallRow before = entities.find(AnsweredCallRow.class, call.id());
        if (before != null && before.toCall().isAnswered()) {
            return;
        }
        if (before != null) {
            entities.remove(before);
            DatabaseFailure.told(entities::flush);
        }
        entities.persist(new AnsweredCallRow(call, now));
        DatabaseFailure.told(entities::flush);
    }

    @Override
    public void forget(String id) {
        AnsweredCallRow row = entities.find(AnsweredCallRow.class, id);
        if (row != null) {
            entities.remove(row);
            entities.flush();
        }
    }
}
