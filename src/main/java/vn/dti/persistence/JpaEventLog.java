package vn.dti.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.dti.domain.edition.EventLog;

/** The log in the database. An event is written in the caller's transaction, if there is one, and falls with it. */
@ApplicationScoped
@Transactional
public class JpaEventLog implements EventLog {
    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    private Clock clock;

    /** For the container's proxy. */
    protected JpaEventLog() {}

    /** A log that dates its events by a clock. */
    @Inject
    JpaEventLog(Clock clock) {
        this.clock = clock;
    }

    /** A log outside of a server; the caller begins and ends transactions. */
    JpaEventLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Writes at once: at the end of the transaction the provider would write its events in any order. */
    @Override
    public void record(String who, String what, String subject, String detail) {
        entities.persist(new EventRow(new Event(clock.instant(), who, what, subject, detail)));
        DatabaseFailure.told(entities::flush);
    }

    @Override
    public List<Event> events() {
        return entities.createQuery("select e from EventRow e order by e.id", EventRow.class).getResultList().stream()
                .map(EventRow::toEvent)
                .toList();
    }
}
