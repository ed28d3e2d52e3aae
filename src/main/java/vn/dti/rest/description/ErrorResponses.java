package vn.dti.rest.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.dti.rest.problem.ProblemAnswer;
import vn.dti.rest.problem.ProblemKind;

/** Which errors an operation may answer, each with the document that the service then sends. */
final class ErrorResponses {
    private static final String SCHEMA = "#/components/schemas/Problem";
    private static final String RESPONSES = "#/components/responses/";
    private static final String EXAMPLE_PATH = "/api/v1/rankings/province/2024/34";

    private static final String DRAFT = "/api/v1/rule-drafts/{id}";

    private ErrorResponses() {}

    /** Adds an answer for each kind of problem. */
    static void addTo(Components components) {
        for (ProblemKind kind : ProblemKind.values()) {
            components.addResponse(
                    name(kind),
                    withHeaders(kind, OASFactory.createAPIResponse())
                            .description(kind.title().en() + ".")
                            .content(OASFactory.createContent()
                                    .addMediaType(
                                            ProblemAnswer.MEDIA_TYPE.toString(),
                                            OASFactory.createMediaType()
                                                    .schema(OASFactory.createSchema()
                                                            .ref(SCHEMA))
                                                    .addExample(
                                                            "problem",
                                                            OASFactory.createExample()
                                                                    .summary(kind.type())
                                                                    .value(ExampleFiles.value(ProblemAnswer.sample(
                                                                            kind, EXAMPLE_PATH, Locale.ENGLISH)))))));
        }
    }

    private static APIResponse withHeaders(ProblemKind kind, APIResponse answer) {
        return switch (kind) {
            case UNAVAILABLE ->
                answer.addHeader("Retry-After", AnswerHeaders.header("After how many seconds to try again."));
            case UNAUTHENTICATED ->
                answer.addHeader("WWW-Authenticate", AnswerHeaders.header("How to sign in: Basic."));
            case PRECONDITION_FAILED -> answer.addHeader("ETag", AnswerHeaders.header("The tag that the answer has."));
            default -> answer;
        };
    }

    static APIResponse reference(ProblemKind kind) {
        return OASFactory.createAPIResponse().ref(RESPONSES + name(kind));
    }

    /** The kinds that an operation may answer, by what it is like. */
    static List<ProblemKind> of(String path, HttpMethod method, Operation operation) {
        List<ProblemKind> kinds = new ArrayList<>(List.of(
                ProblemKind.MALFORMED, ProblemKind.NOT_ACCEPTABLE, ProblemKind.INTERNAL, ProblemKind.UNAVAILABLE));
        if (path.contains("{")) {
            kinds.add(ProblemKind.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            kinds.addAll(List.of(ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_MEDIA_TYPE, ProblemKind.REFUSED));
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            kinds.addAll(List.of(ProblemKind.UNAUTHENTICATED, ProblemKind.FORBIDDEN));
            if (method != HttpMethod.GET) {
                kinds.addAll(List.of(ProblemKind.CONFLICT, ProblemKind.REFUSED));
            }
        }
        if (LongOperations.isLong(operation)) {
            kinds.add(ProblemKind.REFUSED);
        }
        if (path.endsWith("/result")) {
            kinds.addAll(List.of(ProblemKind.NOT_READY, ProblemKind.GONE));
        }
        if (method == HttpMethod.GET || isStep(path)) {
            kinds.add(ProblemKind.PRECONDITION_FAILED);
        }
        if (method != HttpMethod.GET && isStep(path)) {
            kinds.add(ProblemKind.PRECONDITION_REQUIRED);
        }
        return kinds.stream().distinct().sorted().toList();
    }

    /** Whether what changes something there decides on something, so that it names what its caller has seen. */
    private static boolean isStep(String path) {
        return path.startsWith(DRAFT) || path.endsWith("/seal") || path.endsWith("/publication");
    }

    /** {@code Problem404NotFound}. */
    private static String name(ProblemKind kind) {
        StringBuilder name = new StringBuilder("Problem").append(kind.status());
        for (String word : kind.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
