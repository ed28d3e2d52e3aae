package vn.dti.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of the tests with the database and the user that an operator would create for the service. */
public final class PostgreSql implements AutoCloseable {
    private static final String NAME = "dti";

    private final Path folder;
    private final int port = ServerProcess.freePort();
    private final String password = UUID.randomUUID().toString();
    private @Nullable EmbeddedPostgres server;

    /** Starts it over an empty folder. */
    public PostgreSql(Path folder) {
        this.folder = folder;
        ServerProcess.remove(folder);
        start();
        execute("CREATE ROLE dti LOGIN PASSWORD '" + password + "'");
        execute("CREATE DATABASE dti OWNER dti");
    }

    /** Starts it again over what its folder holds. */
    public void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    // As a database that counts is run: else what was confirmed is lost when its processes are killed.
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as an operator does who waits for nobody. */
    public void stop() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes of the server. */
    public List<ProcessHandle> processes() {
        try {
            long first = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0).trim());
            return ProcessHandle.of(first)
                    .map(main ->
                            Stream.concat(Stream.of(main), main.descendants()).toList())
                    .orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates another database of the same user. */
    public void createDatabase(String name) {
        execute("CREATE DATABASE " + name + " OWNER dti");
    }

    /** Drops the database of the service and creates an empty one. */
    public void empty() {
        execute("DROP DATABASE dti WITH (FORCE)");
        execute("CREATE DATABASE dti OWNER dti");
    }

    /** What the operator sets in the environment of the service. */
    public Map<String, String> environment() {
        return Map.of(
                "DTI_POSTGRESQL_HOST",
                "localhost",
                "DTI_POSTGRESQL_PORT",
                String.valueOf(port),
                "DTI_POSTGRESQL_DATABASE",
                NAME,
                "DTI_POSTGRESQL_USER",
                NAME,
                "DTI_POSTGRESQL_PASSWORD",
                password);
    }

    /** The database of the service, as the service sees it. */
    public DataSource database() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(NAME);
        source.setUser(NAME);
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() {
        stop();
    }

    private void execute(String sql) {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL is stopped");
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
