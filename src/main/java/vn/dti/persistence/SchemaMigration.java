package vn.dti.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema of the database to what this version of the program needs.
 *
 * <p>Migrations are the files {@code db/migration/common/V*.sql} and those of the folder named after the database. A
 * file that has once been released is never changed: a changed one stops the start with a checksum error. The empty
 * file {@code flyway.location} in each folder is how a folder is found inside this server.
 */
@Dependent
public class SchemaMigration {
    private static final String FOLDER = "classpath:db/migration/";

    @Resource(lookup = "jdbc/dti")
    private DataSource database;

    /** For the container. */
    protected SchemaMigration() {}

    /** The migration of a database outside of a server. */
    SchemaMigration(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the migrations that this database has not seen yet.
     *
     * @return how many ran
     * @throws IllegalStateException if the database cannot be reached
     * @throws org.flywaydb.core.api.FlywayException if a migration fails or was changed after its release
     */
    public int migrate() {
        String own = FOLDER + kindOfDatabase();
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations(FOLDER + "common", own)
                .callbackLocations(own)
                .cleanDisabled(true)
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private String kindOfDatabase() {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("derby") ? "derby" : product;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
