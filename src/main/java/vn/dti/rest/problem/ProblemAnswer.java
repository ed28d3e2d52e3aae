package vn.dti.rest.problem;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.dti.application.RefusedException.Violation;

/** A problem as the answer to a request: {@code application/problem+json}, whatever was asked for. */
public final class ProblemAnswer {
    /** The media type of problems. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    static final String WWW_AUTHENTICATE = "WWW-Authenticate";

    /** What an answer with 401 asks for. */
    static final String CHALLENGE = "Basic realm=\"DTI\", charset=\"UTF-8\"";

    private static final int MAX_ERRORS = 100;

    /** After how many seconds to ask again what cannot be answered now. */
    private static final int RETRY_SECONDS = 10;

    private ProblemAnswer() {}

    /** The answer in {@code language}. */
    public static Response of(Problem problem, Locale language) {
        Response.ResponseBuilder answer = Response.status(
                        problem.status(), problem.kind().title().en())
                .entity(json(problem, language).getBytes(StandardCharsets.UTF_8))
                .type(MEDIA_TYPE)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.kind() == ProblemKind.TOO_LARGE) {
            answer.header("Connection", "close");
        }
        if (problem.kind() == ProblemKind.UNAUTHENTICATED) {
            answer.header(WWW_AUTHENTICATE, CHALLENGE);
        }
        if (problem.kind() == ProblemKind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }

    /** The answer for a kind of problem of which nothing more is to be said than its path. */
    public static Response of(ProblemKind kind, String path, Locale language) {
        return of(StatusText.problem(kind, path), language);
    }

    /** The document with which a bare status of this kind is told, of a path. */
    public static String sample(ProblemKind kind, String path, Locale language) {
        return json(StatusText.problem(kind, path), language);
    }

    /** The document, without a line break. */
    static String json(Problem problem, Locale language) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject()
                    .write("type", problem.kind().type())
                    .write("title", problem.kind().title().in(language))
                    .write("status", problem.status())
                    .write("detail", problem.detail().in(language));
            problem.id().ifPresent(id -> json.write("instance", "urn:uuid:" + id));
            if (!problem.errors().isEmpty()) {
                json.writeStartArray("errors");
                for (Violation error : problem.errors()
                        .subList(0, Math.min(MAX_ERRORS, problem.errors().size()))) {
                    json.writeStartObject().write("place", PlaceText.in(language, error.place()));
                    PlaceText.line(error.place()).ifPresent(line -> json.write("line", line));
                    json.write("text", error.text().in(language)).writeEnd();
                }
                json.writeEnd();
                json.write("errorCount", problem.errors().size());
            }
            json.writeEnd();
        }
        return out.toString();
    }
}
