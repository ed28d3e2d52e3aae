package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import vn.dti.it.RunningService;

/** The way of rules into force, as the clients of two persons take it. */
public final class DraftCalls {
    static final String EDITOR = "bientap";
    static final String APPROVER = "pheduyet";

    private DraftCalls() {}

    /** The rule files of a folder as JSON; other files are left out. */
    static String json(Map<String, String> texts) {
        JsonObjectBuilder files = Json.createObjectBuilder();
        texts.forEach((name, text) -> {
            if (name.endsWith(".dslr")) {
                files.add(name, text);
            }
        });
        return Json.createObjectBuilder().add("files", files).build().toString();
    }

    static HttpResponse<String> open(String set, String copiedFrom, String type, byte[] content) {
        return Api.send(Api.request("/rule-drafts?set=" + set + "&copiedFrom=" + copiedFrom)
                .header("Authorization", RunningService.basic(EDITOR))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    static HttpResponse<String> open(String set, Map<String, String> texts) {
        return Api.send(Api.request("/rule-drafts?set=" + set)
                .header("Authorization", RunningService.basic(EDITOR))
                .header("Content-Type", Api.JSON)
                .POST(BodyPublishers.ofString(json(texts))));
    }

    static HttpResponse<String> get(String id) {
        return Api.send(Api.request("/rule-drafts/" + id)
                .header("Authorization", RunningService.basic(APPROVER))
                .GET());
    }

    /** A step with the draft as it is now. */
    static HttpResponse<String> step(String id, String step, String user) {
        return step(id, step, user, tag(id), UUID.randomUUID().toString());
    }

    /** A step with the draft as it was seen under a tag. */
    static HttpResponse<String> step(String id, String step, String user, String tag, String key) {
        HttpRequest.Builder request = Api.request("/rule-drafts/" + id + (step.isEmpty() ? "" : "/" + step))
                .header("Authorization", RunningService.basic(user))
                .header("Idempotency-Key", key)
                .header("If-Match", tag);
        return Api.send(step.isEmpty() ? request.DELETE() : request.POST(BodyPublishers.noBody()));
    }

    static HttpResponse<String> sendBack(String id, String user, String reason) {
        return Api.send(Api.request("/rule-drafts/" + id + "/return")
                .header("Authorization", RunningService.basic(user))
                .header("If-Match", tag(id))
                .header("Content-Type", Api.JSON)
                .POST(BodyPublishers.ofString(
                        Json.createObjectBuilder().add("reason", reason).build().toString())));
    }

    static HttpResponse<String> replace(String id, String type, byte[] content) {
        return Api.send(Api.request("/rule-drafts/" + id + "/rules")
                .header("Authorization", RunningService.basic(EDITOR))
                .header("If-Match", tag(id))
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofByteArray(content)));
    }

    static String tag(String id) {
        return Api.header(get(id), "ETag");
    }

    static String id(HttpResponse<String> answer) {
        return Api.object(answer).getJsonObject("summary").getString("id");
    }

    static String state(HttpResponse<String> answer) {
        return Api.object(answer).getJsonObject("summary").getString("state");
    }

    /** A draft of these rules, submitted. */
    static String submitted(String set, Map<String, String> texts) {
        HttpResponse<String> opened = open(set, texts);
        assertEquals(201, opened.statusCode(), opened::body);
        String id = id(opened);
        HttpResponse<String> submitted = step(id, "submission", EDITOR);
        assertEquals(200, submitted.statusCode(), submitted::body);
        return id;
    }

    /** Brings these rules into force by two persons. */
    public static void bringIntoForce(String set, Map<String, String> texts) {
        HttpResponse<String> approved = step(submitted(set, texts), "approval", APPROVER);
        assertEquals(200, approved.statusCode(), approved::body);
    }
}
