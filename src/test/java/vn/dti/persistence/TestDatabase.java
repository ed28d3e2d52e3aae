package vn.dti.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** A new database with the schema of the program, and its persistence unit as it runs outside of a server. */
public final class TestDatabase implements AutoCloseable {
    /** Closes what the data source belongs to. */
    private interface Stop {
        void now() throws SQLException, IOException;
    }

    private final DataSource source;
    private final Stop stop;
    private final EntityManagerFactory factory;

    private TestDatabase(DataSource source, Stop stop) {
        this.source = source;
        this.stop = stop;
        new SchemaMigration(source).migrate();
        factory = Persistence.createEntityManagerFactory(
                "dti",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        // The refusals that the tests provoke are asserted, not read in a log.
                        "eclipselink.logging.level", "OFF"));
    }

    /** Derby in memory. */
    static TestDatabase derby() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + UUID.randomUUID());
        source.setCreateDatabase("create");
        return new TestDatabase(source, () -> drop(source));
    }

    /** The Derby database in a folder, which is made if there is none. */
    public static TestDatabase derby(Path folder) {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        source.setCreateDatabase(Files.exists(folder) ? "" : "create");
        return new TestDatabase(source, () -> shutDown(source));
    }

    /** A PostgreSQL server of its own. */
    static TestDatabase postgreSql() {
        return postgreSql("");
    }

    /**
     * A PostgreSQL server of its own with what is in a dump.
     *
     * @param dump plain statements; may be empty
     */
    static TestDatabase postgreSql(String dump) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(dump);
            }
            return new TestDatabase(server.getPostgresDatabase(), server::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalArgumentException("the dump cannot be loaded", e);
        }
    }

    /** Where its entity managers come from. */
    EntityManagerFactory factory() {
        return factory;
    }

    /** Where connections come from. */
    DataSource source() {
        return source;
    }

    /** Does something in one transaction; it is rolled back if that throws. */
    <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** Calls the archive in one transaction. */
    public <T> T archive(Function<JpaEditionArchive, T> call) {
        return inTransaction(entities -> call.apply(new JpaEditionArchive(entities)));
    }

    /** Calls the archive in one transaction. */
    public void withArchive(Consumer<JpaEditionArchive> call) {
        archive(archive -> {
            call.accept(archive);
            return true;
        });
    }

    /** Runs a statement as whoever owns the database. */
    void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes away what refuses changes of a table that is written once, as whoever owns the database can. */
    void takeTriggersFrom(String table) throws SQLException {
        if (source instanceof EmbeddedDataSource) {
            execute("DROP TRIGGER " + table + "_is_not_updated");
            execute("DROP TRIGGER " + table + "_is_not_deleted");
        } else {
            execute("ALTER TABLE " + table + " DISABLE TRIGGER " + table + "_is_written_once");
        }
    }

    /** The number that a query answers. */
    long number(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            if (!result.next()) {
                throw new IllegalStateException("no row: " + sql);
            }
            return result.getLong(1);
        }
    }

    /** The columns of a table, in lower case. */
    Set<String> columns(String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            Set<String> columns = new TreeSet<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                columns.add(result.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return columns;
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        factory.close();
        stop.now();
    }

    private static void drop(EmbeddedDataSource source) throws SQLException {
        source.setCreateDatabase("");
        source.setConnectionAttributes("drop=true");
        end(source);
    }

    private static void shutDown(EmbeddedDataSource source) throws SQLException {
        source.setShutdownDatabase("shutdown");
        end(source);
    }

    private static void end(EmbeddedDataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            throw new IllegalStateException("not ended: " + connection);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
