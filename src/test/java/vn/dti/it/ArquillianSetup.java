package vn.dti.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jspecify.annotations.Nullable;

/**
 * What Arquillian does beside its own work. No test of a deployment begins before the application is ready: its requests
 * would wait for that, but not for ever. With {@code dti.it.arquillian.database=postgresql} the server gets a PostgreSQL
 * before it starts: one database for the whole application, and one for tests of the archive alone.
 */
public final class ArquillianSetup implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Readiness.class);
        if ("postgresql".equals(System.getProperty("dti.it.arquillian.database"))) {
            builder.observer(Database.class);
        }
    }

    /** Waits for each deployment. */
    public static final class Readiness {
        private static final int LONGEST_WAIT_SECONDS = 300;

        /** Waits until {@code /health/ready} is up. */
        public void await(@Observes AfterDeploy event) {
            HttpRequest ready = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + Integer.getInteger("dti.it.arquillian.port") + "/health/ready"))
                    .GET()
                    .build();
            for (int second = 0; second < LONGEST_WAIT_SECONDS; second++) {
                if (RunningService.send(ready).statusCode() == 200) {
                    return;
                }
                ServerProcess.pause(1_000);
            }
            throw new IllegalStateException(
                    "not ready: " + RunningService.send(ready).body());
        }
    }

    /** The database, as long as the server runs. */
    public static final class Database {
        private @Nullable PostgreSql database;

        /** Starts it, and tells the server in its {@code bootstrap.properties}. */
        public void start(@Observes BeforeStart event) throws IOException {
            Path data = Path.of(System.getProperty("dti.it.arquillian.data"));
            database = new PostgreSql(data.resolveSibling("database"));
            tell(database, data);
        }

        private static void tell(PostgreSql started, Path data) throws IOException {
            started.createDatabase("archive");
            Path settings = Path.of(System.getProperty("dti.it.liberty"))
                    .resolve("usr/servers/dti-arquillian/bootstrap.properties");
            List<String> lines = new ArrayList<>(Files.readAllLines(settings));
            lines.removeIf(line -> line.startsWith("dti.database=") || line.startsWith("dti.data="));
            lines.add("dti.database=postgresql");
            lines.add("dti.data=" + data);
            started.environment().forEach((name, value) -> lines.add(name + "=" + value));
            Files.write(settings, lines);
        }

        /** Stops it. */
        public void stop(@Observes AfterStop event) {
            if (database != null) {
                database.close();
            }
        }
    }
}
