package vn.dti.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dti.persistence.Installations;

@ExtendWith(ArquillianExtension.class)
class DatabaseInContainerIT {
    @Inject
    private Installations installations;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive application() {
        return WholeApplication.with(Rows.class);
    }

    @Test
    void theInstallationOfTheFirstStartStays() {
        var first = installations.current(Instant.parse("2001-01-01T00:00:00Z"));
        var second = installations.current(Instant.parse("2002-02-02T00:00:00Z"));
        assertEquals(first.id(), second.id());
        assertEquals(first.createdAt(), second.createdAt());
        assertEquals(1, rows.count());
    }

    @Test
    void aTransactionThatEndsWellIsStored() {
        rows.add("stored");
        try {
            assertEquals(2, rows.count());
        } finally {
            rows.remove("stored");
        }
        assertEquals(1, rows.count());
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        assertThrows(IllegalStateException.class, () -> rows.addAndFail("lost"));
        assertEquals(1, rows.count());
    }
}
