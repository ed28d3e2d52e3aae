package vn.dti.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.UUID;
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
import vn.dti.application.MoveRuleDraft;
import vn.dti.application.ReadRuleDrafts;
import vn.dti.application.Roles;
import vn.dti.application.StoringCall;
import vn.dti.application.SubmittedFolder;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.index.SetId;
import vn.dti.rest.answer.DraftAnswer;
import vn.dti.rest.request.ReasonDocument;
import vn.dti.rest.request.ReasonJson;
import vn.dti.rest.request.RuleFolderDocument;
import vn.dti.rest.request.RuleFolderJson;
import vn.dti.rest.request.RuleFolderZip;
import vn.dti.rest.request.RuleWorkbookRequest;

/** One draft: what is in it, and its steps on the way into force. Each names in If-Match what its caller has seen. */
@Path("/rule-drafts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApiApplication.DRAFTS)
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class DraftSteps {
    private static final String ID = "The id of a draft.";
    private static final String ID_EXAMPLE = "0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10";
    private static final String SEEN = "The ETag of the draft as the caller has seen it; 412 if it is another by now.";
    private static final String SEEN_EXAMPLE = "\"2-3f0c1fd1a02f3a4b5c6d7e8f90a1b2c3.9d2e41b07c55a1f0\"";

    @Inject
    private MoveRuleDraft moveRuleDraft;

    @Inject
    private ReadRuleDrafts readRuleDrafts;

    @Inject
    private CheckRules checkRules;

    @Inject
    private CallBeingMade storing;

    @Inject
    private DraftAnswers answers;

    /** One draft. */
    @GET
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER})
    @Operation(
            operationId = "getRuleDraft",
            summary = "Get a draft with all that a decision on it needs",
            description =
                    "Findings, what changed, who would move and every step with its person. The ETag is what a step"
                            + " names in If-Match: a step is refused with 412 once the draft is no more what was seen. Roles:"
                            + " rule-editor, approver.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response get(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("id") String id, @Context Request request) {
        return answers.read(readRuleDrafts.draft(DraftAnswers.id(id)), request);
    }

    /** The content of a draft as an Excel workbook. */
    @GET
    @Path("rules")
    @Produces(MediaTypes.WORKBOOK)
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER})
    @Operation(
            operationId = "getDraftRules",
            summary = "Get the rules of a draft as an Excel workbook",
            description = "What was uploaded last, in the columns of an appendix. Roles: rule-editor, approver.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The workbook.",
            content =
                    @Content(
                            mediaType = MediaTypes.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response rules(@Parameter(description = ID, example = ID_EXAMPLE) @PathParam("id") String id) {
        UUID draft = DraftAnswers.id(id);
        String name = readRuleDrafts.set(draft).toString().replace('/', '-');
        return Response.ok(readRuleDrafts.workbook(draft))
                .type(MediaTypes.WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }

    /** Puts a folder that comes as JSON in place of the content. */
    @PUT
    @Path("rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceDraftRules",
            summary = "Upload other rules in place of those of a draft",
            description =
                    "Makes a new version; a draft that was sent back is being drafted again. All files are replaced."
                            + " The set needs not be named. Role: rule-editor.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RuleFolderDocument.class),
                        examples =
                                @ExampleObject(
                                        name = "one file",
                                        value = "{\"files\": {\"set.dslr\": \"rule \\\"DTI …\\\"\\n…\"}}")),
                @Content(mediaType = MediaTypes.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The draft, with its findings.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response json(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("id") String id,
            @Parameter(description = SEEN, example = SEEN_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            InputStream body,
            @Context SecurityContext caller) {
        return upload(id, ifMatch, set -> folder(RuleFolderJson.read(body, set)), caller);
    }

    /** Puts a folder that comes as a zip archive in place of the content. */
    @PUT
    @Path("rules")
    @Consumes(MediaTypes.ZIP)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Response zip(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body,
            @Context SecurityContext caller) {
        return upload(id, ifMatch, set -> folder(RuleFolderZip.read(body, set)), caller);
    }

    /** Puts the rules of an Excel workbook in place of the content. */
    @PUT
    @Path("rules")
    @Consumes(MediaTypes.WORKBOOK)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Response workbook(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body,
            @Context SecurityContext caller) {
        return upload(
                id,
                ifMatch,
                set -> {
                    RuleWorkbookRequest workbook = RuleWorkbookRequest.read(body, set);
                    return checkRules.workbook(workbook.set(), workbook.content());
                },
                caller);
    }

    /** Hands the draft over. */
    @POST
    @Path("submission")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "submitRuleDraft",
            summary = "Submit a draft for approval",
            description = "Its content stands still from then on. A draft with errors is refused with 422. Role:"
                    + " rule-editor.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The draft, submitted.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response submit(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("id") String id,
            @Parameter(description = SEEN, example = SEEN_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Context SecurityContext caller) {
        return step(id, ifMatch, caller, moveRuleDraft::submit);
    }

    /** Brings the content into force. */
    @POST
    @Path("approval")
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            operationId = "approveRuleDraft",
            summary = "Approve a draft: its set comes into force",
            description =
                    "By an approver who had no hand in the draft: who uploaded any version of it or submitted it is"
                            + " refused with 403. The set is kept by content; what happens to files afterwards changes nothing."
                            + " Role: approver.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The draft, whose set is in force.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response approve(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("id") String id,
            @Parameter(description = SEEN, example = SEEN_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Context SecurityContext caller) {
        return step(id, ifMatch, caller, moveRuleDraft::approve);
    }

    /** Sends the draft back. */
    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            operationId = "returnRuleDraft",
            summary = "Send a draft back with a reason",
            description = "Its editors can change it and submit it again. By an approver who had no hand in it. Role:"
                    + " approver.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReasonDocument.class),
                            examples =
                                    @ExampleObject(
                                            name = "a reason",
                                            value = "{\"reason\": \"3.2: thiếu căn cứ của mức điểm mới.\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The draft, sent back.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response sendBack(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("id") String id,
            @Parameter(description = SEEN, example = SEEN_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            InputStream body,
            @Context SecurityContext caller) {
        String reason = ReasonJson.read(body);
        return step(id, ifMatch, caller, (draft, seen, call) -> moveRuleDraft.sendBack(draft, seen, reason, call));
    }

    /** Gives the draft up. */
    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "withdrawRuleDraft",
            summary = "Withdraw a draft",
            description =
                    "By who uploaded or submitted it. It stays readable, with all of its steps. Role: rule-editor.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The draft, withdrawn.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response withdraw(
            @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("id") String id,
            @Parameter(description = SEEN, example = SEEN_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Context SecurityContext caller) {
        return step(id, ifMatch, caller, moveRuleDraft::withdraw);
    }

    /** A step that a person takes with a draft as he has seen it. */
    @FunctionalInterface
    private interface Step {
        RuleDraft take(UUID draft, String seen, StoringCall call);
    }

    private Response upload(
            String id, @Nullable String ifMatch, Function<String, DraftFiles> read, SecurityContext caller) {
        return step(id, ifMatch, caller, (draft, seen, call) -> {
            SetId set = readRuleDrafts.set(draft);
            return moveRuleDraft.upload(draft, seen, read.apply(set.toString()), call);
        });
    }

    private Response step(String id, @Nullable String ifMatch, SecurityContext caller, Step step) {
        RuleDraft draft = step.take(
                DraftAnswers.id(id),
                DraftAnswers.seen(ifMatch),
                storing.by(caller.getUserPrincipal().getName()));
        return answers.changed(Response.ok(), readRuleDrafts.draft(draft.id()));
    }

    private static DraftFiles folder(SubmittedFolder folder) {
        return DraftFiles.ofFolder(folder.rules(), folder.others());
    }
}
