package vn.dti.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packaged service as a process of its own, with the shipped {@code server-config}: started, stopped and killed by
 * a test. Whatever ends the tests ends the process too.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String name;
    private final Path data;
    private final Path rules;
    private final Map<String, String> environment;
    private final int port;
    private @Nullable Process process;

    /**
     * Lays the server out; it is not started.
     *
     * @param name of the server in the runtime
     * @param database {@code derby} or {@code postgresql}
     * @param port of HTTP
     * @param environment what the process finds in its environment, beside that of the tests
     */
    public ServerProcess(
            String name, String database, int port, Path data, Path rules, Map<String, String> environment) {
        this.name = name;
        this.port = port;
        this.data = data;
        this.rules = rules;
        this.environment = Map.copyOf(environment);
        layOut(database);
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of HTTP. */
    public int port() {
        return port;
    }

    /** The number of the running process. */
    public long pid() {
        return running().pid();
    }

    /** Whether the process lives. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Starts the process and returns at once. */
    public void start() {
        if (isAlive()) {
            throw new IllegalStateException(name + " runs already");
        }
        // "exec": the script becomes the server, so that the process that is killed is the server itself.
        ProcessBuilder builder =
                new ProcessBuilder(liberty().resolve("bin/server").toString(), "run", name);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("keystore_password", "only-for-tests");
        builder.redirectErrorStream(true);
        builder.redirectOutput(console().toFile());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the service is ready. */
    public void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (!isAlive()) {
                throw new IllegalStateException(name + " ended by itself:\n" + consoleText());
            }
            if (status("/health/ready") == 200) {
                return;
            }
            pause(100);
        }
        throw new IllegalStateException(name + " did not get ready:\n" + consoleText());
    }

    /** The status of a GET; -1 if nobody answers. */
    public int status(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to be completed, for a path that begins with a slash. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofMinutes(2));
    }

    /** The answer; the body is read as UTF-8. */
    public HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of an Authorization header for one of the first people: bientap, pheduyet, quantri. */
    public String basic(String user) {
        return FirstPeople.basic(user, FirstPeople.password(data, user));
    }

    /** Ends the process at once, as a power cut does: {@code kill -9}. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            await(process);
        }
    }

    /** Has the process end by itself; kills it if it does not within half a minute. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    kill();
                }
            } catch (InterruptedException e) {
                kill();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What the process printed. */
    public String consoleText() {
        try {
            return Files.exists(console()) ? Files.readString(console()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log of the server. */
    public Path log() {
        return folder().resolve("logs/messages.log");
    }

    /** Sleeps. */
    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Copies a folder with everything in it; the target is emptied before. */
    public static void copy(Path from, Path to) {
        remove(to);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder with everything in it, if it is there. */
    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layOut(String database) {
        remove(folder());
        copy(Path.of("server-config"), folder());
        Path war = Path.of(System.getProperty("dti.it.war"));
        try {
            Files.createDirectories(folder().resolve("apps"));
            Files.copy(war, folder().resolve("apps/dti.war"));
            Files.write(
                    folder().resolve("bootstrap.properties"),
                    List.of(
                            "dti.data=" + data.toAbsolutePath(),
                            "dti.rules=" + rules.toAbsolutePath(),
                            "dti.database=" + database,
                            "http.host=localhost",
                            "http.port=" + port,
                            "https.port=-1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return process;
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path folder() {
        return liberty().resolve("usr/servers").resolve(name);
    }

    private Path console() {
        return folder().resolve("console.log");
    }

    private static Path liberty() {
        return Path.of(System.getProperty("dti.it.liberty"));
    }
}
