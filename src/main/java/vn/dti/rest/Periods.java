package vn.dti.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
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
import vn.dti.application.EditionView;
import vn.dti.application.EvaluatePeriod;
import vn.dti.application.PeriodView;
import vn.dti.application.RankingView;
import vn.dti.application.ReadEditions;
import vn.dti.application.ReadRanking;
import vn.dti.application.Roles;
import vn.dti.application.SealEdition;
import vn.dti.application.StoringCall;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.EditionAnswer;
import vn.dti.rest.answer.EvaluationPeriodAnswer;
import vn.dti.rest.answer.RankingAnswer;
import vn.dti.rest.request.ReasonDocument;
import vn.dti.rest.request.ReasonJson;

/**
 * Evaluation periods on their way to publication: open, evaluated, sealed, published. What is not published is for staff
 * alone; everybody reads it at {@code /rankings} and {@code /editions} once it is.
 */
@Path("/periods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Periods")
@SecurityRequirement(name = ApiApplication.BASIC)
@RolesAllowed({Roles.EDITOR, Roles.PUBLISHER, Roles.APPROVER})
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class Periods {
    private static final Bilingual OF_PERIOD = Bilingual.of("kỳ đánh giá", "period");
    private static final String TAG =
            "The ETag of the period as the caller has seen it; 412 if it was evaluated again.";
    private static final String TAG_EXAMPLE = "\"3f0c1fd1a02f3a4b5c6d7e8f90a1b2c3\"";

    @Inject
    private ReadEditions readEditions;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private EvaluatePeriod evaluatePeriod;

    @Inject
    private SealEdition sealEdition;

    @Inject
    private CallBeingMade storing;

    @Inject
    private LongCalls calls;

    /** All periods. */
    @GET
    @Operation(
            operationId = "listPeriods",
            summary = "List the evaluation periods",
            description =
                    "Of every set in force each panel for which there are figures or results, and how far it is. Roles:"
                            + " rule-editor, publisher, approver.")
    @APIResponse(
            responseCode = "200",
            description = "The periods.",
            content =
                    @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EvaluationPeriodAnswer.class)))
    public Response list(
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        Paging paging = Paging.of(limit, after, uri);
        Page<EvaluationPeriodAnswer> page = paging.of(
                readEditions.periods().stream().map(EvaluationPeriodAnswer::of).toList(),
                EvaluationPeriodAnswer::period);
        return paging.tell(Response.ok(page.items()), page).build();
    }

    /** One period. */
    @GET
    @Path("{level}/{name}/{panel}")
    @Operation(
            operationId = "getPeriod",
            summary = "Get an evaluation period",
            description =
                    "Its newest evaluation and its editions. The ETag names the evaluation; who seals it names it in"
                            + " If-Match. Roles: rule-editor, publisher, approver.")
    @APIResponse(
            responseCode = "200",
            description = "The period.",
            content = @Content(schema = @Schema(implementation = EvaluationPeriodAnswer.class)))
    public Response get(@BeanParam PeriodPath path) {
        return tagged(Response.ok(), readEditions.period(path.id()));
    }

    /** The ranking of an evaluation that is not published. */
    @GET
    @Path("{level}/{name}/{panel}/ranking")
    @Operation(
            operationId = "getProvisionalRanking",
            summary = "Get the ranking that would be published",
            description = "By the newest evaluation, which is not published. Roles: rule-editor, publisher, approver.")
    @APIResponse(
            responseCode = "200",
            description = "The ranking.",
            content = @Content(schema = @Schema(implementation = RankingAnswer.class)))
    public Response ranking(
            @BeanParam PeriodPath path,
            @Parameter(description = "The node to rank by; without it the whole index.", example = "1")
                    @QueryParam("node")
                    @Nullable
                    String node,
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        PeriodId period = path.id();
        RankingView view = node == null || node.isBlank()
                ? readRanking.provisional(period)
                : readRanking.provisional(period, PathNames.node(node.strip()));
        Paging paging = Paging.of(limit, after, uri);
        Page<RankingView.Row> page =
                paging.of(view.rows(), row -> row.unit().code().text());
        return paging.tell(Response.ok(RankingAnswer.of(view, page.items())), page)
                .build();
    }

    /** Evaluates a year and stores it. */
    @POST
    @Path("{level}/{name}/{panel}/evaluation")
    @Operation(
            operationId = "evaluatePeriod",
            summary = "Evaluate a period and store the result",
            description =
                    "From the figures beside the rules of a set in force; figures and results are frozen together. Nobody"
                            + " but staff sees the result until it is sealed and published. A period may be evaluated again"
                            + " with other figures; once an edition of it is sealed, by a publisher alone, to correct it."
                            + " Roles: rule-editor, publisher, approver.")
    @APIResponse(
            responseCode = "201",
            description = "The period, evaluated.",
            content = @Content(schema = @Schema(implementation = EvaluationPeriodAnswer.class)))
    public Response evaluate(
            @BeanParam PeriodPath path,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        LongCalls.Call call = new LongCalls.Call(headers, uri, security);
        URI base = uri.getBaseUri();
        boolean mayCorrect = security.isUserInRole(Roles.PUBLISHER);
        StoringCall by = storing.by(call.owner());
        PeriodId id = path.id();
        return calls.answer(call, "evaluatePeriod", InputStream.nullInputStream(), (sent, progress) -> {
            PeriodId period = evaluatePeriod.evaluate(id, mayCorrect, by, progress);
            return tagged(Response.created(base.resolve("periods/" + period)), readEditions.period(period));
        });
    }

    /** Seals the newest evaluation. */
    @POST
    @Path("{level}/{name}/{panel}/seal")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(
            operationId = "sealPeriod",
            summary = "Seal the newest evaluation of a period as an edition",
            description = "Figures, rules, units, sources and results are frozen for ever, with a receipt that has the"
                    + " fingerprint of each, and the receipt goes into the chain. What corrects an earlier edition"
                    + " needs a reason. Role: publisher.")
    @RequestBody(
            description = "Why it corrects an earlier edition; left out for the first of its period.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReasonDocument.class),
                            examples =
                                    @ExampleObject(
                                            name = "a correction",
                                            value = "{\"reason\": \"Tỉnh A nộp lại số liệu 3.2.\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The edition.",
            content = @Content(schema = @Schema(implementation = EditionAnswer.class)))
    public Response seal(
            @BeanParam PeriodPath path,
            @Parameter(description = TAG, example = TAG_EXAMPLE) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            InputStream body,
            @Context UriInfo uri,
            @Context SecurityContext caller) {
        PeriodId period = path.id();
        String seen = SeenTags.seen(ifMatch, OF_PERIOD);
        String reason = ReasonJson.readIfAny(body);
        EditionView edition = sealEdition.seal(
                period, seen, reason, storing.by(caller.getUserPrincipal().getName()));
        return Response.created(uri.getBaseUri()
                        .resolve("editions/" + period + "/" + edition.receipt().edition()))
                .entity(EditionAnswer.of(edition))
                .tag(new EntityTag(edition.fingerprint()))
                .build();
    }

    private static Response tagged(Response.ResponseBuilder response, PeriodView view) {
        view.evaluation().ifPresent(evaluation -> response.tag(new EntityTag(evaluation.tag())));
        return response.entity(EvaluationPeriodAnswer.of(view))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
