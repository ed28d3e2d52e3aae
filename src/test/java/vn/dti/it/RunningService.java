package vn.dti.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The whole service with the shipped rules on a fresh database, started once by the build for all tests that come from
 * outside: REST, SOAP, pages. Tests must not depend on their order, and undo what they change.
 *
 * <p>With {@code dti.it.database=postgresql} it is a second one, on a PostgreSQL of its own, which the first test starts
 * and the end of the tests stops.
 */
public final class RunningService {
    private static final Path DATA = Path.of(System.getProperty("dti.it.data"));
    private static final URI BASE = URI.create("http://localhost:"
            + ("postgresql".equals(System.getProperty("dti.it.database"))
                    ? new OnPostgreSql().start()
                    : Integer.getInteger("dti.it.port")));
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private RunningService() {}

    /** The folder of rule files that the service watches: a copy of the shipped one. */
    public static Path rules() {
        return Path.of(System.getProperty("dti.it.rules"));
    }

    /** Address of a path that begins with a slash. */
    public static URI at(String path) {
        return BASE.resolve(path);
    }

    /** A request to be completed by the test, with a time limit. */
    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
    }

    /** The answer to a GET without sign-in. */
    public static HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** The answer to a request; the body is read as UTF-8. */
    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of an Authorization header for one of the first people: bientap, pheduyet, congbo, quantri. */
    public static String basic(String user) {
        return FirstPeople.basic(user, FirstPeople.password(DATA, user));
    }

    /** The second service and its database; the end of the tests ends both. */
    private static final class OnPostgreSql {
        private final PostgreSql database = new PostgreSql(DATA.resolveSibling("database"));
        private final ServerProcess service = new ServerProcess(
                "dti-test-postgresql", "postgresql", ServerProcess.freePort(), DATA, rules(), database.environment());

        /** Starts it over empty folders and waits until it is ready; the port that it listens on. */
        int start() {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                service.close();
                database.close();
            }));
            ServerProcess.copy(Path.of("rules"), rules());
            ServerProcess.remove(DATA);
            service.start();
            service.awaitReady();
            return service.port();
        }
    }
}
