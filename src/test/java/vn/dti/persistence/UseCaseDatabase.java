package vn.dti.persistence;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EventLog;

/** A Derby in memory behind the ports of the use cases, with transactions that a use case begins and ends by itself. */
public final class UseCaseDatabase implements AutoCloseable {
    private final TestDatabase database = TestDatabase.derby();
    private final ThreadLocal<EntityManager> ofThread =
            ThreadLocal.withInitial(() -> database.factory().createEntityManager());
    private final EntityManager entities = (EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                try {
                    return method.invoke(ofThread.get(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    /** The archive. */
    public EditionArchive archive() {
        return new JpaEditionArchive(entities);
    }

    /** The log. */
    public EventLog events() {
        return new JpaEventLog(entities, Clock.systemUTC());
    }

    /** The answered calls. */
    public AnsweredCalls answered() {
        return new JpaAnsweredCalls(entities, Clock.systemUTC());
    }

    /** The transactions of the thread that asks. */
    public UserTransaction transaction() {
        return new UserTransaction() {
            @Override
            public void begin() {
                ofThread.get().clear();
                ofThread.get().getTransaction().begin();
            }

            @Override
            public void commit() {
                ofThread.get().getTransaction().commit();
            }

            @Override
            public void rollback() {
                ofThread.get().getTransaction().rollback();
            }

            @Override
            public void setRollbackOnly() {
                ofThread.get().getTransaction().setRollbackOnly();
            }

            @Override
            public int getStatus() {
                return ofThread.get().getTransaction().isActive() ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
            }

            @Override
            public void setTransactionTimeout(int seconds) {}
        };
    }

    /** The number that a query answers. */
    public long number(String sql) throws SQLException {
        return database.number(sql);
    }

    @Override
    public void close() throws SQLException, IOException {
        database.close();
    }
}
