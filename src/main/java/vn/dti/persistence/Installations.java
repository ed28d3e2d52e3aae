package vn.dti.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Keeps the one {@link Installation} of the database. */
@ApplicationScoped
public class Installations {
    private static final Logger LOG = Logger.getLogger(Installations.class.getName());
    private static final int SECONDS_TO_ANSWER = 5;

    @Resource(lookup = "jdbc/dti")
    private DataSource database;

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

    /** Whether the database answers a question now. */
    public boolean answer() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The database does not answer", e);
            return false;
        }
    }

    /**
     * Why the database cannot be reached, where waiting may mend it: it is stopped, starts just now, or the network is
     * down. Empty if it answers, and also if it refuses, as with a wrong password: the next use of it tells that.
     */
    public Optional<String> outOfReach() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER) ? Optional.empty() : Optional.of("no answer");
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The database cannot be reached", e);
            return DatabaseFailure.isOutOfReach(e) ? Optional.of(String.valueOf(e.getMessage())) : Optional.empty();
        }
    }

    private Optional<Installation> first() {
        return entities.createQuery("select i from Installation i order by i.createdAt, i.id", Installation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
