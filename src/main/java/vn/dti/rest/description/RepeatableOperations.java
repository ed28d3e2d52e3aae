package vn.dti.rest.description;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import vn.dti.rest.LongCalls;
import vn.dti.rest.RepeatableCalls;

/** Describes the key with which a call that stores, or becomes a job, can be repeated. */
final class RepeatableOperations {
    private static final String STORES =
            "A key of your choice, such as a UUID. The same call by the same person with the same key within 24 hours gets"
                    + " the answer of the first time (with " + RepeatableCalls.REPLAYED + ": true) and stores nothing"
                    + " twice; another call under the key is refused with 422. Calls that were refused are not"
                    + " remembered.";
    private static final String BECOMES_A_JOB =
            "Counts with " + LongCalls.PREFER + ": " + LongCalls.ASYNC + " and a sign-in, and is ignored without one of"
                    + " them: the answer at once stores nothing. The same call by the same person with the same key"
                    + " within 24 hours then leads to the same job (with " + RepeatableCalls.REPLAYED
                    + ": true), as long as that goes on or has succeeded; another call under the key is refused with"
                    + " 422.";

    private RepeatableOperations() {}

    static void complete(HttpMethod method, Operation operation) {
        boolean stores = method != HttpMethod.GET
                && operation.getSecurity() != null
                && !operation.getSecurity().isEmpty();
        if (!stores && !LongOperations.isLong(operation)) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name(RepeatableCalls.HEADER)
                .in(In.HEADER)
                .description(stores ? STORES : BECOMES_A_JOB)
                .example("0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(RepeatableCalls.LONGEST_KEY)));
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.equals("202") || (stores && status.startsWith("2"))) {
                answer.addHeader(
                        RepeatableCalls.REPLAYED,
                        AnswerHeaders.header("true if this is the answer of an earlier time under the same key."));
            }
        });
    }
}
