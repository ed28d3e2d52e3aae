package vn.dti.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
@SecurityRequirement(name = ApiApplication.BASIC)
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class DraftSteps {
    private static final String ID = "The id of a draft.";
    private static final String ID_EXAMPLE = "0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10";

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
    public Response json(@BeanParam DraftStepCall call, InputStream body) {
        return upload(call, set -> folder(RuleFolderJson.read(body, set)));
    }

    /** Puts a folder that comes as a zip archive in place of the content. */
    @PUT
    @Path("rules")
    @Consumes(MediaTypes.ZIP)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Response zip(@BeanParam DraftStepCall call, InputStream body) {
        return upload(call, set -> folder(RuleFolderZip.read(body, set)));
    }

    /** Puts the rules of an Excel workbook in place of the content. */
    @PUT
    @Path("rules")
    @Consumes(MediaTypes.WORKBOOK)
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Response workbook(@BeanParam DraftStepCall call, InputStream body) {
        return upload(call, set -> {
            RuleWorkbookRequest workbook = RuleWorkbookRequest.read(body, set);
            return checkRules.workbook(workbook.set(), workbook.content());
        });
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
    @APIResponse(
            responseCode = "200",
            description = "The draft, submitted.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response submit(@BeanParam DraftStepCall call) {
        return step(call, moveRuleDraft::submit);
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
    @APIResponse(
            responseCode = "200",
            description = "The draft, whose set is in force.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response approve(@BeanParam DraftStepCall call) {
        return step(call, moveRuleDraft::approve);
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
    public Response sendBack(@BeanParam DraftStepCall call, InputStream body) {
        String reason = ReasonJson.read(body);
        return step(call, (draft, seen, by) -> moveRuleDraft.sendBack(draft, seen, reason, by));
    }

    /** Gives the draft up. */
    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "withdrawRuleDraft",
            summary = "Withdraw a draft",
            description =
                    "By who uploaded or submitted it. It stays readable, with all of its steps. Role: rule-editor.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, withdrawn.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response withdraw(@BeanParam DraftStepCall call) {
        return step(call, moveRuleDraft::withdraw);
    }

    /** A step that a person takes with a draft as he has seen it. */
    @FunctionalInterface
    private interface Step {
        RuleDraft take(UUID draft, String seen, StoringCall call);
    }

    private Response upload(DraftStepCall call, Function<String, DraftFiles> read) {
        return step(call, (draft, seen, by) -> {
            SetId set = readRuleDrafts.set(draft);
            return moveRuleDraft.upload(draft, seen, read.apply(set.toString()), by);
        });
    }

    private Response step(DraftStepCall call, Step step) {
        RuleDraft draft = step.take(call.draft(), call.seen(), storing.by(call.caller()));
        return answers.changed(Response.ok(), readRuleDrafts.draft(draft.id()));
    }

    private static DraftFiles folder(SubmittedFolder folder) {
        return DraftFiles.ofFolder(folder.rules(), folder.others());
    }
}
