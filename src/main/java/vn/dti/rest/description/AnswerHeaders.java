package vn.dti.rest.description;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.dti.rest.Paging;

/** Describes the headers with which answers come, and the conditions under which what is read is answered. */
final class AnswerHeaders {
    private static final String LOCATION = "Location";
    private static final int LONGEST = 8190;

    /** What is answered with what it was about, as it is now. */
    private static final Set<String> STEPS =
            Set.of("replaceDraftRules", "evaluatePeriod", "sealPeriod", "publishEdition", "importEdition");

    private AnswerHeaders() {}

    static void complete(HttpMethod method, Operation operation) {
        if (method == HttpMethod.GET) {
            conditional(operation);
        }
        if (operation.getOperationId().endsWith("RuleDraft") || STEPS.contains(operation.getOperationId())) {
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2") && !status.equals("202")) {
                    response.addHeader("ETag", header("The tag that the next step names in If-Match."));
                }
            });
        }
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            created.addHeader(LOCATION, header("The address of what was stored."));
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        String id = operation.getOperationId();
        if (answer != null && (id.equals("getJob") || id.equals("cancelJob"))) {
            answer.addHeader(
                    "Retry-After", header("After how many seconds to ask again; absent once the job has ended."));
        }
        if (answer != null && id.equals("getJobResult")) {
            answer.addHeader(LOCATION, header("That of the call, if it stored something."));
            answer.addHeader("Link", header("That of the call, if it asked for a page of a list."));
            answer.addHeader(Paging.TOTAL, header("That of the call, if it was answered with a list."));
        }
    }

    /** What is read carries a tag, and who names it gets 304, or 412 if it is another. */
    private static void conditional(Operation operation) {
        condition(
                operation,
                "If-None-Match",
                "The ETag of an answer that is known already; the answer is 304 if it still holds.");
        condition(operation, "If-Match", "The ETag that the answer must have; the answer is 412 if it has another.");
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer != null) {
            answer.addHeader("ETag", header("A strong tag over the bytes of the answer."));
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The answer that If-None-Match names still holds; no content.")
                                .addHeader("ETag", header("The tag of the answer.")));
    }

    private static void condition(Operation operation, String name, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .example("\"3f0c1fd1a02f3a4b5c6d7e8f90a1b2c3\"")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(LONGEST)));
    }

    /** A header with text. */
    static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
