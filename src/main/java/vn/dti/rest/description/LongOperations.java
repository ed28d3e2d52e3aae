package vn.dti.rest.description;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import vn.dti.application.RunJobs;
import vn.dti.rest.LongCalls;

/** Describes how the operations that may take long are called as jobs. */
final class LongOperations {
    private static final Set<String> LONG =
            Set.of("evaluate", "evaluatePeriod", "reevaluateRanking", "checkRules", "verifyArchive");
    private static final String JOB = "#/components/schemas/Job";
    private static final int LONGEST = 480;

    private LongOperations() {}

    /** Whether an operation can become a job. */
    static boolean isLong(Operation operation) {
        return LONG.contains(operation.getOperationId());
    }

    static void complete(Operation operation) {
        if (!isLong(operation)) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name(LongCalls.PREFER)
                .in(In.HEADER)
                .description("With " + LongCalls.ASYNC
                        + " (RFC 7240) the call becomes a job and is answered with 202, or with"
                        + " 503 if " + RunJobs.MOST_WAITING + " jobs wait already, " + RunJobs.MOST_WAITING_UNSIGNED
                        + " of them of callers who have not signed in, or what all of them were sent is over "
                        + (RunJobs.MOST_HELD_BYTES >> 20) + " MB.")
                .example(LongCalls.ASYNC)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(LONGEST)));
        operation
                .getResponses()
                .addAPIResponse(
                        "202",
                        OASFactory.createAPIResponse()
                                .description(
                                        "Accepted as a job, if the header Prefer asked for one. What was accepted is"
                                                + " not forgotten, also when the service ends.")
                                .addHeader("Location", AnswerHeaders.header("The address of the job."))
                                .addHeader(
                                        "Preference-Applied",
                                        AnswerHeaders.header(LongCalls.ASYNC + "; absent if the answer is replayed."))
                                .addHeader(
                                        "Retry-After",
                                        AnswerHeaders.header("After how many seconds to ask for the job; absent if the"
                                                + " answer is replayed."))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(JOB))
                                                        .addExample(
                                                                "answer",
                                                                OASFactory.createExample()
                                                                        .summary("A job that was just accepted.")
                                                                        .value(ExampleFiles.read("acceptedJob", "json")
                                                                                .orElse(""))))));
    }
}
