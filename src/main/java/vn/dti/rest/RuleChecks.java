package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.CheckRules;
import vn.dti.application.Progress;
import vn.dti.application.SubmittedFolder;
import vn.dti.rest.answer.RuleCheckAnswer;
import vn.dti.rest.request.RuleFolderDocument;
import vn.dti.rest.request.RuleFolderJson;
import vn.dti.rest.request.RuleFolderZip;
import vn.dti.rest.request.RuleWorkbookRequest;

/** The check of a rule folder that comes with the request. */
@Path("/rule-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trial sets")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class RuleChecks {
    private static final String EXAMPLE =
            "{\"set\": \"province/2022-thu\", \"files\": {\"set.dslr\": \"rule \\\"DTI …\\\"\\n…\"}}";

    @Inject
    private CheckRules checkRules;

    @Inject
    private LongCalls calls;

    /** Checks a folder that comes as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "checkRules",
            summary = "Check a rule folder",
            description =
                    "All findings with file, line, what was found, what is allowed and what to do. As JSON with the"
                            + " text of each file and the set, in the document or by ?set=, or as application/zip or an Excel workbook with ?set=; at most 200 files of 1 MB, 8 MB in all."
                            + " Findings in a workbook name sheet, cell and line, such as 1-nhan-thuc-so!E12:3."
                            + " Its examples stand in the sheet “Ví dụ”; without it those of the newest set in force of the"
                            + " same level are run, which a notice says."
                            + " The whole folder can be sent as it lies in the rule tree: data files beside the rules"
                            + " (figures.csv, published.csv, notes.csv) are checked too, against the units and sources that the"
                            + " service knows; other files are named in passedOver. Nothing is stored.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RuleFolderDocument.class),
                        examples = @ExampleObject(name = "one file", value = EXAMPLE)),
                @Content(mediaType = MediaTypes.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The findings, of a clean folder and of one with errors.",
            content = @Content(schema = @Schema(implementation = RuleCheckAnswer.class)))
    public Response json(
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context SecurityContext security,
            InputStream body,
            @Parameter(
                            description =
                                    "The set that the folder is to be: needed with a zip archive, and with JSON that does"
                                            + " not name it.",
                            example = "province/2022-thu")
                    @QueryParam("set")
                    @Nullable
                    String set) {
        return answer(new LongCalls.Call(headers, uri, security), sent -> RuleFolderJson.read(sent, set), body);
    }

    /** Checks a folder that comes as a zip archive. */
    @POST
    @Consumes(MediaTypes.ZIP)
    @PermitAll
    @Operation(hidden = true)
    public Response zip(
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context SecurityContext security,
            InputStream body,
            @QueryParam("set") @Nullable String set) {
        return answer(new LongCalls.Call(headers, uri, security), sent -> RuleFolderZip.read(sent, set), body);
    }

    /** Checks the rules of an Excel workbook. */
    @POST
    @Consumes(MediaTypes.WORKBOOK)
    @PermitAll
    @Operation(hidden = true)
    public Response workbook(
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context SecurityContext security,
            InputStream body,
            @QueryParam("set") @Nullable String set) {
        return answer(
                new LongCalls.Call(headers, uri, security),
                sent -> RuleWorkbookRequest.read(sent, set),
                workbook -> checkRules.check(workbook.set(), workbook.content()),
                body);
    }

    private Response answer(LongCalls.Call call, Function<InputStream, SubmittedFolder> reader, InputStream body) {
        return answer(call, reader, checkRules::check, body);
    }

    private <T> Response answer(
            LongCalls.Call call,
            Function<InputStream, T> reader,
            Function<T, CheckRules.Checked> check,
            InputStream body) {
        return calls.answer(call, "checkRules", body, (sent, progress) -> {
            T read = reader.apply(sent);
            progress.at(Progress.Step.EVALUATING, 0, 1);
            RuleCheckAnswer checked = RuleCheckAnswer.of(check.apply(read));
            progress.at(Progress.Step.EVALUATING, 1, 1);
            return Response.ok(checked, MediaType.APPLICATION_JSON_TYPE).build();
        });
    }
}
