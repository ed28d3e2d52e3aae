package vn.dti.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EventLog;

/** What a use case does in one transaction of the server: it stores, writes the log, and perhaps fails then. */
@ApplicationScoped
public class ArchiveUseCase {
    @Resource(lookup = "jdbc/archive-of-tests")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    @Inject
    private EditionArchive archive;

    @Inject
    private EventLog events;

    void migrate() {
        new SchemaMigration(database).migrate();
    }

    <T> Future<T> inAnotherThread(Callable<T> work) {
        return executor.submit(work);
    }

    @Transactional
    void activate(ActivatedSet set) {
        archive.store(set);
        events.record(set.by(), "activate-set", set.id().toString());
    }

    @Transactional
    void activateAndFail(ActivatedSet set) {
        activate(set);
        throw new IllegalStateException("after both");
    }

    @Transactional
    int change(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }
}
