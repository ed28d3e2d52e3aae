package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import vn.dti.it.RunningService;

/** The way of a year to publication, as the clients of two persons take it. */
final class EditionCalls {
    static final String PUBLISHER = "congbo";
    static final String APPROVER = "pheduyet";

    private EditionCalls() {}

    static HttpResponse<String> evaluate(String period, String user) {
        return evaluate(period, user, UUID.randomUUID().toString());
    }

    static HttpResponse<String> evaluate(String period, String user, String key) {
        return Api.send(Api.request("/periods/" + period + "/evaluation")
                .header("Authorization", RunningService.basic(user))
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.noBody()));
    }

    static HttpResponse<String> get(String path, String user) {
        return Api.send(Api.request(path)
                .header("Authorization", RunningService.basic(user))
                .GET());
    }

    /** The tag of the newest evaluation. */
    static String tag(String period) {
        return Api.header(get("/periods/" + period, PUBLISHER), "ETag");
    }

    static HttpResponse<String> seal(String period, String user, String tag, String reason) {
        return seal(period, user, tag, reason, UUID.randomUUID().toString());
    }

    static HttpResponse<String> seal(String period, String user, String tag, String reason, String key) {
        HttpRequest.Builder request = Api.request("/periods/" + period + "/seal")
                .header("Authorization", RunningService.basic(user))
                .header("Idempotency-Key", key)
                .header("Content-Type", Api.JSON)
                .header("If-Match", tag);
        return Api.send(request.POST(
                reason.isEmpty()
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(Json.createObjectBuilder()
                                .add("reason", reason)
                                .build()
                                .toString())));
    }

    static HttpResponse<String> publish(String period, int edition, String user, String tag) {
        return Api.send(Api.request("/editions/" + period + "/" + edition + "/publication")
                .header("Authorization", RunningService.basic(user))
                .header("If-Match", tag)
                .POST(BodyPublishers.noBody()));
    }

    /** The bytes of a published edition as a package. */
    static byte[] pack(String period, int edition) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            Api.request("/editions/" + period + "/" + edition + "/package")
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> verify(byte[] content, String query) {
        return Api.send(Api.request("/editions/verification" + query)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Evaluates, seals and publishes a year by two persons. */
    static void bringToPublication(String period) {
        HttpResponse<String> evaluated = evaluate(period, PUBLISHER);
        assertEquals(201, evaluated.statusCode(), evaluated::body);
        HttpResponse<String> sealed = seal(period, PUBLISHER, Api.header(evaluated, "ETag"), "");
        assertEquals(201, sealed.statusCode(), sealed::body);
        HttpResponse<String> published = publish(period, 1, APPROVER, Api.header(sealed, "ETag"));
        assertEquals(200, published.statusCode(), published::body);
    }
}
