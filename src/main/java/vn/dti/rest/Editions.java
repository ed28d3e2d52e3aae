package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.EditionView;
import vn.dti.application.PublishEdition;
import vn.dti.application.ReadEditions;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.ChainAnswer;
import vn.dti.rest.answer.EditionAnswer;
import vn.dti.rest.problem.ProblemException;

/** Sealed editions, their publication, and the chain in which they stand. */
@Path("/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class Editions {
    private static final Bilingual OF_EDITION = Bilingual.of("bản kết quả", "edition");
    private static final String TAG = "The ETag of the edition, which is the fingerprint of its receipt.";
    private static final String TAG_EXAMPLE = "\"3f0c1fd1a02f3a4b5c6d7e8f90a1b2c33f0c1fd1a02f3a4b5c6d7e8f90a1b2c3\"";

    @Inject
    private ReadEditions readEditions;

    @Inject
    private PublishEdition publishEdition;

    @Inject
    private CallBeingMade storing;

    /** All editions that were published. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listEditions",
            summary = "List the published editions",
            description = "With those that a correction has superseded; of one period the oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "The editions.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EditionAnswer.class)))
    public Response list(
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        Paging paging = Paging.of(limit, after, uri);
        Page<EditionAnswer> page = paging.of(
                readEditions.published().stream().map(EditionAnswer::of).toList(),
                edition -> edition.period() + "/" + edition.edition());
        return paging.tell(Response.ok(page.items()), page).build();
    }

    /** The chain. */
    @GET
    @Path("chain")
    @PermitAll
    @Operation(
            operationId = "getChain",
            summary = "Get the chain of all editions",
            description =
                    "Each link has the fingerprint of the one before, so that the fingerprint of the last one, the head,"
                            + " stands for all of them. Keep the head elsewhere: `verify --head` compares with it.")
    @APIResponse(
            responseCode = "200",
            description = "The chain.",
            content = @Content(schema = @Schema(implementation = ChainAnswer.class)))
    public ChainAnswer chain() {
        return ChainAnswer.of(readEditions.chain());
    }

    /** One edition. */
    @GET
    @Path("{level}/{name}/{panel}/{edition}")
    @PermitAll
    @Operation(
            operationId = "getEdition",
            summary = "Get an edition with its receipt",
            description =
                    "Everybody reads those that were published; others are for rule-editor, publisher and approver.")
    @APIResponse(
            responseCode = "200",
            description = "The edition.",
            content = @Content(schema = @Schema(implementation = EditionAnswer.class)))
    public Response get(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2024") @PathParam("name") String name,
            @Parameter(example = "34") @PathParam("panel") String panel,
            @Parameter(example = "1") @PathParam("edition") String edition,
            @Context SecurityContext caller) {
        EditionView view = readEditions.edition(PathNames.period(level, name, panel), number(edition));
        boolean isStaff =
                Stream.of(Roles.EDITOR, Roles.PUBLISHER, Roles.APPROVER).anyMatch(caller::isUserInRole);
        if (view.status() == EditionView.Status.SEALED && !isStaff) {
            throw noSuchEdition(edition);
        }
        return tagged(view);
    }

    /** Publishes an edition. */
    @POST
    @Path("{level}/{name}/{panel}/{edition}/publication")
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            operationId = "publishEdition",
            summary = "Publish an edition",
            description =
                    "From then on everybody sees it; the edition that was published before is superseded and stays"
                            + " readable. By an approver who has not evaluated, sealed or imported it. Role: approver.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The edition, published.",
            content = @Content(schema = @Schema(implementation = EditionAnswer.class)))
    public Response publish(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2024") @PathParam("name") String name,
            @Parameter(example = "34") @PathParam("panel") String panel,
            @Parameter(example = "1") @PathParam("edition") String edition,
            @Parameter(description = TAG, example = TAG_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Context SecurityContext caller) {
        PeriodId period = PathNames.period(level, name, panel);
        int number = number(edition);
        String seen = SeenTags.seen(ifMatch, OF_EDITION);
        return tagged(publishEdition.publish(
                period, number, seen, storing.by(caller.getUserPrincipal().getName())));
    }

    private static Response tagged(EditionView view) {
        return Response.ok(EditionAnswer.of(view))
                .tag(new EntityTag(view.fingerprint()))
                .build();
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw noSuchEdition(text);
        }
        return Integer.parseInt(text);
    }

    private static ProblemException noSuchEdition(String text) {
        String shown = text.length() <= 20 ? text : text.substring(0, 20) + "…";
        return ProblemException.notFound(Bilingual.of(
                "Không có bản kết quả số “%s” được công bố; danh sách ở /api/v1/editions.".formatted(shown),
                "No edition “%s” is published; they are listed at /api/v1/editions.".formatted(shown)));
    }
}
