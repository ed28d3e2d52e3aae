package vn.dti.rest.description;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples of answers: one file for each operation, {@code example/getRanking.json}, as a test has written it. */
final class ExampleFiles {
    private ExampleFiles() {}

    /** The example of an operation, a text or the value of a JSON document; none if there is no file. */
    static Optional<Object> read(String operation, String ending) {
        String name = "example/" + operation + "." + ending;
        try (InputStream in = ExampleFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(ending.equals("json") ? value(text) : text);
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + name + " cannot be read", e);
        }
    }

    /** A JSON document as lists and maps. */
    static Object value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return value(reader.readValue());
        }
    }

    private static Object value(JsonValue json) {
        if (json instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.forEach((name, member) -> map.put(name, value(member)));
            return map;
        }
        if (json instanceof JsonArray array) {
            return List.copyOf(array.stream().map(ExampleFiles::value).toList());
        }
        if (json instanceof JsonString text) {
            return text.getString();
        }
        if (json instanceof JsonNumber number) {
            return number.bigIntegerValueExact();
        }
        return json == JsonValue.TRUE;
    }
}
