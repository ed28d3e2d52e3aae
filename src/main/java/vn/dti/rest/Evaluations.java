package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dti.application.CheckPlausibility;
import vn.dti.application.EvaluateSubmission;
import vn.dti.application.Progress;
import vn.dti.application.RefusedException;
import vn.dti.application.SubmissionResult;
import vn.dti.application.SubmittedUnit;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.EvaluationAnswer;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.request.Submission;
import vn.dti.rest.request.SubmissionCsv;
import vn.dti.rest.request.SubmissionDocument;
import vn.dti.rest.request.SubmissionJson;

/** The evaluation of submitted figures, of one unit or many; nothing is stored. */
@Path("/indicator-sets/{level}/{name}/evaluations")
@RequestScoped
@Tag(name = "Evaluation")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class Evaluations {
    private static final String EXAMPLE = """
            {"units": [{"unit": "ha-noi", "values": {"1": "1.0000", "2": "1.0000", "3": "0.9286", "4": "0.9000",
              "5": "0.8082", "6": "0.5661", "7": "0.9250", "8": "0.8127"}}]}""";

    private static final String EXAMPLE_CSV = "unit,input,value\nha-noi,1,1.0000\nha-noi,2,1.0000\n";

    @Inject
    private EvaluateSubmission evaluateSubmission;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    private LongCalls calls;

    @Inject
    private CheckPlausibility checkPlausibility;

    /** Figures as JSON, points as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "evaluate",
            summary = "Evaluate submitted figures",
            description =
                    "One unit or many (at most 20,000 units and 32 MB), as JSON or, with Content-Type: text/csv, as a"
                            + " table with the columns unit,input,value. The answer comes as JSON or, with Accept: text/csv, as a"
                            + " table. A figure that is no number, or does not fit its rule, is a problem of its unit, and the"
                            + " other units are scored; so are missing inputs, and a result given beside all of its own parts."
                            + " An input that the set does not have is refused with its place. Ranks are those among the units"
                            + " of the request: a single unit has none, and none has one if some unit has no total (noRanks"
                            + " says why). Criteria relative to other units are scored within the submission, or against the"
                            + " panel of a stored year (panel). With derive=remainder a value given for the whole index counts"
                            + " as its published value, from which the remainder of the set is derived for units whose other"
                            + " figures give no total; what rests on it is marked as derived, with its half-width. panel and"
                            + " derive stand in the address or in the JSON document.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubmissionDocument.class),
                        examples = @ExampleObject(name = "Hà Nội, 2024", value = EXAMPLE)),
                @Content(
                        mediaType = MediaTypes.CSV_IN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "table", value = EXAMPLE_CSV))
            })
    @APIResponse(
            responseCode = "200",
            description = "Points and values of every node, the rank among the submitted units, problems.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EvaluationAnswer.class)),
                @Content(mediaType = MediaTypes.CSV_IN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response evaluate(@BeanParam EvaluationQuery query, InputStream body) {
        return answer(query, SubmissionJson::read, this::json, body);
    }

    /** Figures as JSON, points as a table. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaTypes.CSV)
    @PermitAll
    @Operation(hidden = true)
    public Response tabulate(@BeanParam EvaluationQuery query, InputStream body) {
        return answer(query, SubmissionJson::read, table(), body);
    }

    /** Figures as a table, points as JSON. */
    @POST
    @Consumes(MediaTypes.CSV_IN)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(hidden = true)
    public Response evaluateTable(@BeanParam EvaluationQuery query, InputStream body) {
        return answer(query, SubmissionCsv::read, this::json, body);
    }

    /** Figures as a table, points as a table. */
    @POST
    @Consumes(MediaTypes.CSV_IN)
    @Produces(MediaTypes.CSV)
    @PermitAll
    @Operation(hidden = true)
    public Response tabulateTable(@BeanParam EvaluationQuery query, InputStream body) {
        return answer(query, SubmissionCsv::read, table(), body);
    }

    /** How a result is told. */
    @FunctionalInterface
    private interface Form {
        /** The answer with the units at some places. */
        Response.ResponseBuilder of(SubmissionResult result, List<Integer> units, Progress progress);
    }

    private Response answer(
            EvaluationQuery query, Function<InputStream, Submission> reader, Form form, InputStream body) {
        SetId set = query.set();
        Paging paging = query.paging();
        return calls.answer(new LongCalls.Call(headers, uri, security), "evaluate", body, (sent, progress) -> {
            SubmissionResult result = evaluate(set, query.with(reader.apply(sent)), progress);
            List<UnitCode> codes = result.evaluation().inputs().units();
            Page<Integer> page =
                    paging.of(places(codes.size()), unit -> codes.get(unit).text());
            return paging.tell(form.of(result, page.items(), progress), page).build();
        });
    }

    private static List<Integer> places(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private Response.ResponseBuilder json(SubmissionResult result, List<Integer> units, Progress progress) {
        return Response.ok(
                EvaluationAnswer.of(result, units, checkPlausibility.of(result), progress),
                MediaType.APPLICATION_JSON_TYPE);
    }

    private Form table() {
        Locale language = Language.of(headers);
        return (result, units, progress) -> {
            StreamingOutput rows = out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                EvaluationAnswer.writeCsv(result, units, language, writer, progress);
                writer.flush();
            };
            return Response.ok(rows, MediaTypes.CSV).language(language);
        };
    }

    private SubmissionResult evaluate(SetId set, Submission submission, Progress progress) {
        try {
            return evaluateSubmission.evaluate(
                    set,
                    submission.units().stream()
                            .map(unit -> new SubmittedUnit(unit.unit(), unit.values()))
                            .toList(),
                    submission.panel().map(Evaluations::panel),
                    submission.derive(),
                    progress);
        } catch (RefusedException e) {
            RefusedException told = new RefusedException(e.violations().stream()
                    .map(violation ->
                            new RefusedException.Violation(submission.place(violation.place()), violation.text()))
                    .toList());
            told.initCause(e);
            throw told;
        }
    }

    private static PeriodId panel(String text) {
        return PeriodId.parse(text)
                .orElseThrow(() -> ProblemException.malformed(
                        "panel",
                        Bilingual.of(
                                "Cần tên một kết quả đã lưu, như province/2024/34; danh sách ở /api/v1/rankings.",
                                "The name of a stored year is needed, such as province/2024/34; they are listed at"
                                        + " /api/v1/rankings.")));
    }
}
