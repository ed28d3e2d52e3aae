package vn.dti.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps the one {@link Installation} of the database. */
@ApplicationScoped
public class Installations {
    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    /**
     * The installation of this database; the first call on an empty database creates it.
     *
     * @param now what a new one gets as its time of creation
     */
    @Transactional
    public Installation current(Instant now) {
        return first().orElseGet(() -> {
            var created = new Installation(UUID.randomUUID(), now);
            entities.persist(created);
            return created;
        });
    }

    private Optional<Installation> first() {
        return entities.createQuery("select i from Installation i order by i.createdAt, i.id", Installation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
