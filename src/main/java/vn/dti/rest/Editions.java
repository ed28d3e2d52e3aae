package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.EditionView;
import vn.dti.application.ImportEdition;
import vn.dti.application.PublishEdition;
import vn.dti.application.ReadEditions;
import vn.dti.application.Roles;
import vn.dti.application.VerifyEditions;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.ChainAnswer;
import vn.dti.rest.answer.EditionAnswer;
import vn.dti.rest.answer.VerificationAnswer;
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
    private ImportEdition importEdition;

    @Inject
    private VerifyEditions verifyEditions;

    @Inject
    private LongCalls calls;

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

    /** Imports an edition. */
    @POST
    @Consumes(MediaTypes.ZIP)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(
            operationId = "importEdition",
            summary = "Import an edition that another installation exported",
            description =
                    "It is verified as by `POST /editions/verification`, and its rule files must give its plan; what is not"
                            + " identical in every byte is refused with each place. Its receipt stays what it is; the chain of"
                            + " this installation gets a link that says who imported it and when. Nobody but staff sees it"
                            + " until an approver who had no hand in it publishes it; then its set comes into force too, if"
                            + " none of its name is. Of a year that has editions here only the correction of the newest one"
                            + " is taken. At most 16 MB, unpacked 64 MB. Role: publisher.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaTypes.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "The edition, imported.",
            content = @Content(schema = @Schema(implementation = EditionAnswer.class)))
    public Response take(InputStream body, @Context UriInfo uri, @Context SecurityContext caller) throws IOException {
        EditionView edition = importEdition.take(
                body.readAllBytes(), storing.by(caller.getUserPrincipal().getName()));
        return Response.created(uri.getBaseUri()
                        .resolve("editions/" + edition.receipt().period() + "/"
                                + edition.receipt().edition()))
                .entity(EditionAnswer.of(edition))
                .tag(new EntityTag(edition.fingerprint()))
                .build();
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
            @BeanParam PeriodPath path,
            @Parameter(example = "1") @PathParam("edition") String edition,
            @Context SecurityContext caller) {
        return tagged(visible(path.id(), edition, caller));
    }

    /** What was not published does not exist for who is not of the staff. */
    private EditionView visible(PeriodId period, String number, SecurityContext caller) {
        EditionView view = readEditions.edition(period, number(number));
        boolean isStaff =
                Stream.of(Roles.EDITOR, Roles.PUBLISHER, Roles.APPROVER).anyMatch(caller::isUserInRole);
        if (view.status() == EditionView.Status.SEALED && !isStaff) {
            throw noSuchEdition(number);
        }
        return view;
    }

    /** An edition as a package. */
    @GET
    @Path("{level}/{name}/{panel}/{edition}/package")
    @Produces(MediaTypes.ZIP)
    @PermitAll
    @Operation(
            operationId = "getEditionPackage",
            summary = "Download an edition as one zip",
            description =
                    "A Frictionless Data Package: figures, results, ranking and sources as CSV with types and hashes, rule"
                            + " files, plan, receipt, chain and a README. `java -jar dti-tool.jar verify` checks it anywhere."
                            + " Everybody downloads those that were published; others are for rule-editor, publisher and"
                            + " approver.")
    @APIResponse(
            responseCode = "200",
            description = "The package.",
            content =
                    @Content(mediaType = MediaTypes.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pack(
            @BeanParam PeriodPath path,
            @Parameter(example = "1") @PathParam("edition") String edition,
            @Context SecurityContext caller) {
        PeriodId period = path.id();
        int number = visible(period, edition, caller).receipt().edition();
        return Response.ok(verifyEditions.pack(period, number))
                .type(MediaTypes.ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%d.zip\""
                                .formatted(period.toString().replace('/', '-'), number))
                .build();
    }

    /** Verifies a package. */
    @POST
    @Path("verification")
    @Consumes(MediaTypes.ZIP)
    @PermitAll
    @Operation(
            operationId = "verifyEditionPackage",
            summary = "Verify an edition that comes as a package",
            description =
                    "Its files against their hashes, its parts against the receipt, the receipt against the chain; and its"
                            + " results are evaluated once more from its plan and figures. Nothing is stored. At most 16 MB,"
                            + " unpacked 64 MB.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaTypes.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "Identical, or what differs.",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.OfPackage.class)))
    public VerificationAnswer.OfPackage verify(
            InputStream body,
            @Parameter(
                            description =
                                    "A head of the chain that is known from elsewhere, with which it is compared.",
                            example = "3f0c1fd1a02f3a4b5c6d7e8f90a1b2c33f0c1fd1a02f3a4b5c6d7e8f90a1b2c3",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 64))
                    @QueryParam("head")
                    @Nullable
                    String head)
            throws IOException {
        Optional<String> known = Optional.ofNullable(head).map(String::strip).filter(text -> !text.isEmpty());
        if (known.isPresent() && !known.get().matches("[0-9a-f]{64}")) {
            throw ProblemException.malformed(
                    "head",
                    Bilingual.of(
                            "Dấu vân tay gồm 64 chữ số thập lục phân viết thường.",
                            "A fingerprint is 64 hexadecimal digits in lower case."));
        }
        return VerificationAnswer.OfPackage.of(verifyEditions.check(body.readAllBytes(), known));
    }

    /** Walks through the archive. */
    @POST
    @Path("archive-verification")
    @RolesAllowed({Roles.EDITOR, Roles.PUBLISHER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "verifyArchive",
            summary = "Verify all editions and the chain as they lie in the database",
            description =
                    "Names every set, edition and link that was changed behind the program. Roles: rule-editor, publisher,"
                            + " approver, administrator.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "Whether everything is as it was sealed.",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.OfArchive.class)))
    public Response verifyArchive(
            @Context HttpHeaders headers, @Context UriInfo uri, @Context SecurityContext security) {
        return calls.answer(
                new LongCalls.Call(headers, uri, security),
                "verifyArchive",
                InputStream.nullInputStream(),
                (sent, progress) -> Response.ok(
                                VerificationAnswer.OfArchive.of(verifyEditions.archive(progress)),
                                MediaType.APPLICATION_JSON_TYPE)
                        .build());
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
            @BeanParam PeriodPath path,
            @Parameter(example = "1") @PathParam("edition") String edition,
            @Parameter(description = TAG, example = TAG_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Context SecurityContext caller) {
        PeriodId period = path.id();
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
