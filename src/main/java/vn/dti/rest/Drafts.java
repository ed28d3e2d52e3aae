package vn.dti.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.CheckRules;
import vn.dti.application.OpenRuleDraft;
import vn.dti.application.ReadRuleDrafts;
import vn.dti.application.Roles;
import vn.dti.application.SubmittedFolder;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.DraftAnswer;
import vn.dti.rest.answer.DraftSummary;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.request.RuleFolderDocument;
import vn.dti.rest.request.RuleFolderJson;
import vn.dti.rest.request.RuleFolderZip;
import vn.dti.rest.request.RuleWorkbookRequest;

/** Drafts of rules: listed, and opened with an upload. {@link DraftSteps} leads them into force. */
@Path("/rule-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApiApplication.DRAFTS)
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class Drafts {
    static final String EXAMPLE = "{\"set\": \"province/2025\", \"files\": {\"set.dslr\": \"rule \\\"DTI …\\\"\\n…\"}}";

    @Inject
    private OpenRuleDraft openRuleDraft;

    @Inject
    private ReadRuleDrafts readRuleDrafts;

    @Inject
    private CheckRules checkRules;

    @Inject
    private CallBeingMade storing;

    @Inject
    private DraftAnswers answers;

    /** All drafts. */
    @GET
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER})
    @Operation(
            operationId = "listRuleDrafts",
            summary = "List the drafts",
            description = "The draft that was changed last first. Roles: rule-editor, approver.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The drafts.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DraftSummary.class)))
    public Response list(
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        Paging paging = Paging.of(limit, after, uri);
        Page<DraftSummary> page =
                paging.of(readRuleDrafts.drafts().stream().map(DraftSummary::of).toList(), DraftSummary::id);
        return paging.tell(Response.ok(page.items()), page).build();
    }

    /** Opens a draft with a folder that comes as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "openRuleDraft",
            summary = "Upload rules as a new draft",
            description = "As JSON with the text of each file, as application/zip or as an Excel workbook with"
                    + " ?set=; at most 200 files of 1 MB, 8 MB in all. Rule files and examples.csv are kept;"
                    + " a workbook has its examples in the sheet “Ví dụ”, else those of the set that it was copied"
                    + " from are run, which a notice says;"
                    + " other files are no part of a draft. A draft may have errors; it cannot be submitted then."
                    + " Role: rule-editor.")
    @SecurityRequirement(name = ApiApplication.BASIC)
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
            responseCode = "201",
            description = "The draft, with its findings.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response json(
            InputStream body,
            @Parameter(
                            description =
                                    "The set that it is to be: needed with a zip archive or a workbook, and with JSON"
                                            + " that does not name it.",
                            example = "province/2025")
                    @QueryParam("set")
                    @Nullable
                    String set,
            @Parameter(
                            description = "The set in force that the rules began as; without it the newest of the same"
                                    + " level that is not of a later year.",
                            example = "province/2024")
                    @QueryParam("copiedFrom")
                    @Nullable
                    String copiedFrom,
            @Context SecurityContext caller) {
        return open(RuleFolderJson.read(body, set), copiedFrom, caller);
    }

    /** Opens a draft with a folder that comes as a zip archive. */
    @POST
    @Consumes(MediaTypes.ZIP)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Response zip(
            InputStream body,
            @QueryParam("set") @Nullable String set,
            @QueryParam("copiedFrom") @Nullable String copiedFrom,
            @Context SecurityContext caller) {
        return open(RuleFolderZip.read(body, set), copiedFrom, caller);
    }

    /** Opens a draft with the rules of an Excel workbook. */
    @POST
    @Consumes(MediaTypes.WORKBOOK)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Response workbook(
            InputStream body,
            @QueryParam("set") @Nullable String set,
            @QueryParam("copiedFrom") @Nullable String copiedFrom,
            @Context SecurityContext caller) {
        RuleWorkbookRequest workbook = RuleWorkbookRequest.read(body, set);
        return open(workbook.set(), checkRules.workbook(workbook.set(), workbook.content()), copiedFrom, caller);
    }

    private Response open(SubmittedFolder folder, @Nullable String copiedFrom, SecurityContext caller) {
        return open(folder.rules().id(), DraftFiles.ofFolder(folder.rules(), folder.others()), copiedFrom, caller);
    }

    private Response open(SetId set, DraftFiles files, @Nullable String copiedFrom, SecurityContext caller) {
        Function<String, SetId> named = text -> SetId.parse(text)
                .orElseThrow(() -> ProblemException.malformed(
                        "?copiedFrom",
                        Bilingual.of(
                                "Bộ chỉ số gốc có dạng cấp/tên, như province/2024.",
                                "The set that it was copied from is level/name, such as province/2024.")));
        RuleDraft draft = openRuleDraft.open(
                set,
                Optional.ofNullable(copiedFrom).map(named),
                files,
                storing.by(caller.getUserPrincipal().getName()));
        return answers.changed(
                Response.created(URI.create("rule-drafts/" + draft.id())), readRuleDrafts.draft(draft.id()));
    }
}
