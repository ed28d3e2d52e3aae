package vn.dti.rest.description;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.dti.rest.problem.ProblemKind;
import vn.dti.rest.request.LimitRequestBody;

/** Completes the description that comes from the annotations; the server calls it once, when the description is asked for. */
public final class CompleteDescription implements OASFilter {
    private static final String BASE = "/api/v1/";
    private static final String OK = "200";
    private static final String TEXT = "text/csv";

    /** What the parts of an address are, and how long they may be. */
    private static final Map<String, PathPart> PARTS = Map.of(
            "level", new PathPart("The level: the folder below rules/.", 40),
            "name", new PathPart("The set: the folder below its level.", 40),
            "panel", new PathPart("The panel: which units are ranked together.", 40),
            "edition", new PathPart("The number of an edition within its period, from 1.", 6),
            "code", new PathPart("The code of a node; the whole index is the code of its root.", 40),
            "unit", new PathPart("The code of a unit.", 60),
            "id", new PathPart("The id of a job.", 36));

    /** For the server. */
    public CompleteDescription() {}

    private record PathPart(String description, int maxLength) {}

    @Override
    public void filterOpenAPI(OpenAPI description) {
        ErrorResponses.addTo(description.getComponents());
        description.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(BASE)) {
                item.getOperations().forEach((method, operation) -> complete(path, item, method, operation));
            }
        });
    }

    private static void complete(String path, PathItem item, HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CompleteDescription::bound);
        }
        if (item.getParameters() != null) {
            item.getParameters().forEach(CompleteDescription::bound);
        }
        ErrorResponses.of(path, method, operation)
                .forEach(kind -> operation
                        .getResponses()
                        .addAPIResponse(Integer.toString(kind.status()), ErrorResponses.reference(kind)));
        if (operation.getRequestBody() != null) {
            long limit = LimitRequestBody.limitBytes(path) / (1024 * 1024);
            operation
                    .getRequestBody()
                    .description(
                            "At most " + limit + " MB; over it the answer is " + ProblemKind.TOO_LARGE.status() + ".");
        }
        examples(operation);
        PagedLists.complete(operation);
        LongOperations.complete(operation);
        if (isTable(operation)) {
            operation.addParameter(OASFactory.createParameter()
                    .name("format")
                    .in(In.QUERY)
                    .description("The form of the answer, instead of the header Accept.")
                    .example("csv")
                    .schema(text().enumeration(List.of("json", "csv"))));
        }
        AnswerHeaders.complete(method, operation);
        RepeatableOperations.complete(method, operation);
    }

    /** Whether an answer comes as a table if the address asks for one; the result of a job has the form of its call. */
    private static boolean isTable(Operation operation) {
        if (operation.getOperationId().equals("getJobResult")) {
            return false;
        }
        APIResponse answer = operation.getResponses().getAPIResponse(OK);
        return answer != null
                && answer.getContent() != null
                && answer.getContent().getMediaTypes().keySet().stream().anyMatch(type -> type.startsWith(TEXT));
    }

    private static void bound(Parameter parameter) {
        if (parameter.getIn() != In.PATH && isText(parameter.getSchema())) {
            parameter.getSchema().maxLength(LimitRequestBody.LONGEST_PARAMETER);
        }
        PathPart part = parameter.getIn() == In.PATH ? PARTS.get(parameter.getName()) : null;
        if (part != null) {
            if (parameter.getDescription() == null) {
                parameter.description(part.description());
            }
            if (parameter.getSchema() != null && parameter.getSchema().getMaxLength() == null) {
                parameter.getSchema().maxLength(part.maxLength());
            }
        }
    }

    private static boolean isText(@Nullable Schema schema) {
        return schema != null
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.STRING);
    }

    private static void examples(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                response.getContent().getMediaTypes().forEach((type, content) -> example(operation, type, content));
            }
        });
    }

    private static void example(Operation operation, String type, MediaType content) {
        String ending = type.startsWith(TEXT) ? "csv" : "json";
        ExampleFiles.read(operation.getOperationId(), ending)
                .ifPresent(value -> content.addExample(
                        "answer",
                        OASFactory.createExample()
                                .summary("A real answer, its lists cut to two elements.")
                                .value(value)));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
