package vn.dti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The installation that a database belongs to: written at the first start, never changed. */
@Entity
public class Installation {
    @Id
    private String id;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected Installation() {}

    Installation(UUID id, Instant createdAt) {
        this.id = id.toString();
        this.createdAt = createdAt;
    }

    /** Random, the same as long as the database lives. */
    public UUID id() {
        return UUID.fromString(id);
    }

    /** When the database was first started on. */
    public Instant createdAt() {
        return createdAt;
    }
}
