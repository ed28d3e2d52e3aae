package vn.dti.it.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import vn.dti.it.RunningService;

/** The interface under {@code /api/v1} as its clients see it. */
final class Api {
    static final String JSON = "application/json";
    static final String CSV = "text/csv";

    private Api() {}

    static HttpRequest.Builder request(String path) {
        return RunningService.request("/api/v1" + path);
    }

    static HttpResponse<String> get(String path) {
        return RunningService.send(request(path).GET().build());
    }

    static HttpResponse<String> get(String path, String header, String value) {
        return RunningService.send(request(path).header(header, value).GET().build());
    }

    static HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return RunningService.send(request.build());
    }

    static JsonObject object(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static JsonArray array(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    /** The object of an array that has this member. */
    static JsonObject with(JsonArray array, String member, String value) {
        List<JsonObject> found = array.getValuesAs(JsonObject.class).stream()
                .filter(object -> object.getString(member, "").equals(value))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " with " + member + " " + value + " in " + array);
        }
        return found.get(0);
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
