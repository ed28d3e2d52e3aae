package vn.dti.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final String FOLDER = "db/migration/";
    private static final String CLASSPATH = "classpath:";

    /** All files of {@code common} and of the folder of each database, in the order of their numbers. */
    private static final Map<String, List<String>> SCRIPTS = Map.of(
            "derby",
            List.of(
                    "V1__installation.sql",
                    "V3__editions.sql",
                    "V4__written_once.sql",
                    "V6__answered_calls.sql",
                    "V7__jobs.sql",
                    "V8__rule_drafts.sql",
                    "V9__rule_drafts_written_once.sql",
                    "V10__revisions.sql",
                    "V11__editions.sql",
                    "V12__editions_written_once.sql",
                    "V13__imported_editions.sql"),
            "postgresql",
            List.of(
                    "V1__installation.sql",
                    "V2__bytes.sql",
                    "V3__editions.sql",
                    "V4__written_once.sql",
                    "V6__answered_calls.sql",
                    "V7__jobs.sql",
                    "V8__rule_drafts.sql",
                    "V9__rule_drafts_written_once.sql",
                    "V10__revisions.sql",
                    "V11__editions.sql",
                    "V12__editions_written_once.sql",
                    "V13__imported_editions.sql"));

    @Resource(lookup = "jdbc/dti")
    private DataSource database;

    /** For the container. */
    protected SchemaMigration() {}

    /** The migration of a database outside of a server. */
    SchemaMigration(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the migrations that this database has not seen yet. A database whose history is that of this version is only
     * looked at; every other one is the business of Flyway.
     *
     * @return how many ran
     * @throws IllegalStateException if the database cannot be reached
     * @throws org.flywaydb.core.api.FlywayException if a migration fails or was changed after its release
     */
    public int migrate() {
        String kind = kindOfDatabase();
        if (SchemaState.isCurrent(database, folders(kind), scripts(kind))) {
            return 0;
        }
        return WithFlyway.migrate(database, kind);
    }

    /** Where the files for this kind of database are, as resources. */
    static List<String> folders(String kind) {
        return List.of(FOLDER + "common/", FOLDER + kind + "/");
    }

    /** The names of the files for this kind of database, in the order of their numbers; none if it is not known. */
    static List<String> scripts(String kind) {
        return SCRIPTS.getOrDefault(kind, List.of());
    }

    /** Apart, so that Flyway is loaded only when there is something to do. */
    private static final class WithFlyway {
        static int migrate(DataSource database, String kind) {
            String own = CLASSPATH + FOLDER + kind;
            return Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(database)
                    .locations(CLASSPATH + FOLDER + "common", own)
                    .callbackLocations(own)
                    .cleanDisabled(true)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        }
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
