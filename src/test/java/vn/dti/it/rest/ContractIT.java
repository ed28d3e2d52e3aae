package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dti.it.RunningService;

/**
 * What callers build on changes only on purpose: the served descriptions are those that are stored beside the tests,
 * server and version aside, and the examples, which {@link ExamplesIT} holds to what is really answered. How to renew
 * them stands in {@code src/docs/testing.md}; whoever does looks at the difference as a caller would.
 */
class ContractIT {
    /** Write what is served instead of comparing. */
    static final boolean RENEW = Boolean.getBoolean("dti.contract.renew");

    private static final Path STORED = Path.of(System.getProperty("basedir", "."), "src/test/resources/contract");
    private static final Set<String> ASIDE = Set.of("/servers", "/info/version");
    private static final Set<String> EXAMPLES = Set.of("example", "examples");

    @Test
    void theDescriptionOfRestIsTheStoredOne() throws IOException {
        JsonValue served =
                sorted(read(RunningService.get("/openapi?format=JSON").body()), "");
        Path file = STORED.resolve("openapi.json");
        if (RENEW) {
            renew(file, text(served));
        }
        Map<String, String> stored = new TreeMap<>();
        Map<String, String> now = new TreeMap<>();
        flatten(read(Files.readString(file)), "", stored);
        flatten(served, "", now);
        Map<String, String> gone = new TreeMap<>(stored);
        gone.entrySet().removeAll(now.entrySet());
        now.entrySet().removeAll(stored.entrySet());
        assertEquals(lines(gone), lines(now), "The contract of REST has changed: expected the stored, served was");
    }

    @Test
    void theDescriptionOfSoapIsTheStoredOne() throws IOException {
        String served = RunningService.get("/soap/index?wsdl")
                .body()
                .replaceFirst("(<soap:address location=\")[^\"]*", "$1")
                .replaceAll("(?s)<!--.*?-->\\s*", "");
        Path file = STORED.resolve("index.wsdl");
        if (RENEW) {
            renew(file, served);
        }
        assertEquals(Files.readString(file), served, "The contract of SOAP has changed");
    }

    private static void renew(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static JsonValue read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** With names in their order, without what is left aside. */
    private static JsonValue sorted(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            var out = Json.createObjectBuilder();
            for (String name : new TreeSet<>(object.keySet())) {
                boolean named = path.endsWith("/properties") || path.endsWith("/parameters");
                if (!ASIDE.contains(path + "/" + name) && (named || !EXAMPLES.contains(name))) {
                    out.add(name, sorted(object.get(name), path + "/" + name));
                }
            }
            return out.build();
        }
        if (value instanceof JsonArray array) {
            var out = Json.createArrayBuilder();
            array.forEach(element -> out.add(sorted(element, path + "[]")));
            return out.build();
        }
        return value;
    }

    /** Each value by its whole path. */
    private static void flatten(JsonValue value, String path, Map<String, String> out) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            object.forEach((name, member) -> flatten(member, path + " / " + name, out));
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            for (int i = 0; i < array.size(); i++) {
                flatten(array.get(i), path + " / " + i, out);
            }
        } else {
            out.put(path, value.toString());
        }
    }

    private static String lines(Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        values.forEach(
                (path, value) -> out.append(path).append(" = ").append(value).append('\n'));
        return out.toString();
    }

    /** The document as people read it. */
    static String text(JsonValue value) {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.write(value);
        }
        return out.toString().strip() + "\n";
    }
}
