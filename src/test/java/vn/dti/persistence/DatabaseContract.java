package vn.dti.persistence;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that any database has to pass: each class of them has one of its own, opened once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DatabaseContract {
    private TestDatabase database;

    /** Opens the database that is tested. */
    abstract TestDatabase open();

    /** The database. */
    final TestDatabase database() {
        return database;
    }

    @BeforeAll
    void openDatabase() {
        database = open();
    }

    @AfterAll
    void closeDatabase() throws SQLException, IOException {
        database.close();
    }
}
