package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.FormatRules;
import vn.dti.rest.answer.FormattedAnswer;
import vn.dti.rest.request.RuleFolderDocument;
import vn.dti.rest.request.RuleFolderJson;

/** Rule files that come with the request, in one layout. */
@Path("/formatted-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trial sets")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class RuleFormats {
    private static final String EXAMPLE =
            "{\"set\": \"province/2022-thu\", \"files\": {\"set.dslr\": \"rule \\\"7.1 Tỷ lệ\\\"\\nwhen\\n  Thuộc chỉ số 7\\n"
                    + "then\\n  Điểm tối đa: 20\\nend\\n\"}}";

    @Inject
    private FormatRules formatRules;

    /** Formats the rule files of a folder. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "formatRules",
            summary = "Put rule files into one layout",
            description =
                    "One order of the parts of a rule and one layout, as the command line's format does it. Sentences"
                            + " need not be understood; a rule that is not whole is refused with its line. Nothing is stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleFolderDocument.class),
                            examples = @ExampleObject(name = "one file", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The files in one layout.")
    public FormattedAnswer format(
            InputStream body,
            @Parameter(
                            description = "The set that the folder is to be, if the document does not name it.",
                            example = "province/2022-thu")
                    @QueryParam("set")
                    @Nullable
                    String set) {
        return FormattedAnswer.of(
                formatRules.format(RuleFolderJson.read(body, set).rules()));
    }
}
