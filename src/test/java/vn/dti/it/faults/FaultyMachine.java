package vn.dti.it.faults;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;
import vn.dti.it.PostgreSql;
import vn.dti.it.ServerProcess;

/** A service with data folder, rule folder and database of its own, to which everything may happen. */
final class FaultyMachine implements AutoCloseable {
    /** The sets that a first start brings into force. */
    static final int SHIPPED_SETS = 16;

    /** The years that it stores. */
    static final int SHIPPED_YEARS = 20;

    private final Path folder;
    private final @Nullable PostgreSql postgreSql;
    private final ServerProcess service;
    private final Map<String, String> seen = new ConcurrentHashMap<>();

    /**
     * Lays everything out; nothing runs but PostgreSQL.
     *
     * @param name of the folder and the server
     * @param database {@code derby} or {@code postgresql}
     */
    FaultyMachine(String name, String database) {
        folder = Path.of(System.getProperty("dti.it.data"))
                .resolveSibling("")
                .resolveSibling(name + "-" + database)
                .toAbsolutePath();
        ServerProcess.remove(folder);
        ServerProcess.copy(Path.of("rules"), rules());
        postgreSql = database.equals("postgresql") ? new PostgreSql(folder.resolve("postgresql")) : null;
        service = new ServerProcess(
                "dti-" + name + "-" + database,
                database,
                ServerProcess.freePort(),
                data(),
                rules(),
                postgreSql == null ? Map.of() : postgreSql.environment());
    }

    ServerProcess service() {
        return service;
    }

    PostgreSql postgreSql() {
        return Optional.ofNullable(postgreSql).orElseThrow();
    }

    Path data() {
        return folder.resolve("data");
    }

    Path rules() {
        return folder.resolve("rules");
    }

    /** Back to before the first start, the rule folder as well. */
    void empty() {
        ServerProcess.remove(data());
        ServerProcess.copy(Path.of("rules"), rules());
        if (postgreSql != null) {
            postgreSql.empty();
        }
    }

    /** What lies in the database; of Derby a copy is read, so that the service itself repairs the original. */
    StoredState stored() throws SQLException {
        if (postgreSql != null) {
            return StoredState.read(postgreSql.database());
        }
        Path derby = data().resolve("derby");
        if (!Files.exists(derby.resolve("service.properties"))) {
            return StoredState.NOTHING;
        }
        Path copy = folder.resolve("copy");
        ServerProcess.copy(derby, copy);
        System.setProperty("derby.stream.error.file", "target/derby.log");
        var source = new EmbeddedDataSource();
        source.setDatabaseName(copy.toString());
        try {
            return StoredState.read(source);
        } finally {
            shutDown(source);
        }
    }

    /** Copies the illustration as a set of its own and waits until the service offers it as a trial set. */
    void offer(String set) {
        try {
            String level = set.substring(0, set.indexOf('/'));
            copyFiles(rules().resolve("province-sample"), rules().resolve(level));
            copyFiles(rules().resolve("province-sample/2025"), rules().resolve(set));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitTrial(set);
    }

    /**
     * Uploads the rules of a set that lies in the rule folder as a draft and submits it; the answer is the path by which
     * somebody else approves it.
     */
    String submit(String set) {
        JsonObjectBuilder files = Json.createObjectBuilder();
        try (Stream<Path> paths = Files.list(rules().resolve(set))) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(".dslr")).toList()) {
                files.add(path.getFileName().toString(), Files.readString(path));
            }
            String folder = Json.createObjectBuilder()
                    .add("set", set)
                    .add("files", files)
                    .build()
                    .toString();
            JsonObject draft = object(service.send(service.request("/api/v1/rule-drafts")
                            .header("Authorization", service.basic("bientap"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(folder))
                            .build())
                    .body());
            String path = "/rule-drafts/" + draft.getJsonObject("summary").getString("id");
            send("POST", path + "/submission", "bientap");
            String approval = path + "/approval";
            seen.put(approval, tag(path));
            return approval;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a folder is offered as a trial set, which is some time after a start. */
    void awaitTrial(String set) {
        for (int i = 0; i < 600; i++) {
            if (get("/trial-sets/" + set).body().contains("\"status\":\"trial\"")) {
                return;
            }
            ServerProcess.pause(200);
        }
        throw new IllegalStateException("not offered as a trial set: " + set);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /** The answer to a request under {@code /api/v1}, by one of the first people or nobody. */
    HttpResponse<String> send(String method, String path, String user) {
        try {
            return trySend(method, path, user);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    /** Stores something under a key that is the same each time: repeating it stores nothing twice. */
    HttpResponse<String> repeat(String path, String user) {
        try {
            return tryRepeat(path, user);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    /** As {@link #repeat}, for a service that may be killed meanwhile. */
    HttpResponse<String> tryRepeat(String path, String user) throws IOException {
        return service.send(request("POST", path, user)
                .header("Idempotency-Key", user + path)
                .build());
    }

    /**
     * Imports an edition by a publisher, from a service that may be killed meanwhile.
     *
     * @param key under which it is imported once; empty for none
     */
    HttpResponse<String> tryImport(byte[] zip, String key) throws IOException {
        HttpRequest.Builder request = service.request("/api/v1/editions")
                .header("Authorization", service.basic("congbo"))
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(zip));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return service.send(request.build());
    }

    private HttpResponse<String> trySend(String method, String path, String user) throws IOException {
        return service.send(request(method, path, user).build());
    }

    /** What is seen of a draft before its first step of a kind; a repeated call names it again. */
    private String tag(String draft) {
        try {
            return service.send(service.request("/api/v1" + draft)
                            .header("Authorization", service.basic("bientap"))
                            .GET()
                            .build())
                    .headers()
                    .firstValue("ETag")
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String method, String path, String user) {
        HttpRequest.Builder request = service.request("/api/v1" + path).method(method, BodyPublishers.noBody());
        if (!user.isEmpty()) {
            request.header("Authorization", service.basic(user));
        }
        int step = path.startsWith("/rule-drafts/") || path.endsWith("/seal") ? path.lastIndexOf('/') : 0;
        if (step > 0) {
            seen.computeIfAbsent(path, any -> tag(path.substring(0, step)));
            request.header("If-Match", seen.getOrDefault(path, ""));
        }
        return request;
    }

    /**
     * All stored years with the fingerprints of plan, figures and results: those that are published evaluated once more,
     * the others as they were read at the start.
     */
    Map<String, String> fingerprints() {
        Map<String, String> found = new TreeMap<>();
        for (JsonObject year : array(get("/rankings").body()).getValuesAs(JsonObject.class)) {
            String id = year.getString("period");
            HttpResponse<String> answer = send("POST", "/rankings/" + id + "/re-evaluation", "");
            JsonObject again = object(answer.body());
            if (answer.statusCode() != 200 || !again.getBoolean("identical")) {
                throw new IllegalStateException(id + " is not reproduced: " + answer.body());
            }
            found.put(
                    id,
                    Stream.of("planFingerprint", "inputsFingerprint", "newFingerprint")
                            .map(again::getString)
                            .reduce("", (a, b) -> a + " " + b));
        }
        for (JsonObject period :
                array(send("GET", "/periods", "bientap").body()).getValuesAs(JsonObject.class)) {
            JsonObject evaluation = period.getJsonObject("evaluation");
            if (evaluation != null && !found.containsKey(period.getString("period"))) {
                found.put(
                        period.getString("period"),
                        Stream.of("planFingerprint", "inputsFingerprint", "resultsFingerprint")
                                .map(evaluation::getString)
                                .reduce("", (a, b) -> a + " " + b));
            }
        }
        return found;
    }

    static JsonObject object(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() {
        service.close();
        if (postgreSql != null) {
            postgreSql.close();
        }
    }

    private static JsonArray array(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private static void shutDown(EmbeddedDataSource source) throws SQLException {
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
            throw new IllegalStateException("not shut down");
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
