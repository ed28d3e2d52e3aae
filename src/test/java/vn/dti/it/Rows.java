package vn.dti.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Counts and adds rows of the table of installations, in a transaction of the server. */
@ApplicationScoped
public class Rows {
    @PersistenceContext(unitName = "dti")
    private EntityManager entities;

    @Transactional
    public long count() {
        return entities.createQuery("select count(i) from Installation i", Long.class)
                .getSingleResult();
    }

    @Transactional
    public void add(String id) {
        insert(id);
    }

    @Transactional
    public void addAndFail(String id) {
        insert(id);
        throw new IllegalStateException("after the insert");
    }

    @Transactional
    public void remove(String id) {
        entities.createNativeQuery("delete from installation where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void insert(String id) {
        entities.createNativeQuery("insert into installation (id, created_at) values (?1, current_timestamp)")
                .setParameter(1, id)
                .executeUpdate();
    }
}
