package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Catalogue;
import vn.dti.application.CompareYears;
import vn.dti.application.ComparisonView;
import vn.dti.application.RankingView;
import vn.dti.application.ReadRanking;
import vn.dti.application.ReevaluatePeriod;
import vn.dti.application.RestateYear;
import vn.dti.application.RestatementView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.ComparisonAnswer;
import vn.dti.rest.answer.PeriodAnswer;
import vn.dti.rest.answer.RankingAnswer;
import vn.dti.rest.answer.ReproductionAnswer;
import vn.dti.rest.answer.RestatementAnswer;
import vn.dti.rest.problem.ProblemException;

/** Published years: the list, a ranking by any node as JSON or table, two of them compared, and their evaluation once more. */
@Path("/rankings")
@RequestScoped
@AnswersFromState
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rankings")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class Rankings {
    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadRanking readRanking;

    @Inject
    private ReevaluatePeriod reevaluatePeriod;

    @Inject
    private CompareYears compareYears;

    @Inject
    private RestateYear restateYear;

    @Inject
    private LongCalls calls;

    /** All published years. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listRankings",
            summary = "List the published years",
            description = "The newest data year first; illustrations with generated figures last.")
    @APIResponse(
            responseCode = "200",
            description = "The years.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PeriodAnswer.class)))
    public Response list(
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        Paging paging = Paging.of(limit, after, uri);
        Page<PeriodId> page = paging.of(catalogue.periods(), PeriodId::toString);
        return paging.tell(Response.ok(page.items().stream().map(this::period).toList()), page)
                .build();
    }

    /** The ranking as JSON. */
    @GET
    @Path("{level}/{name}/{panel}")
    @PermitAll
    @Operation(
            operationId = "getRanking",
            summary = "Get the ranking of a year",
            description =
                    "By the whole index, or by a pillar or main index with ?node=CODE. Computed and published values"
                            + " stand side by side. As JSON or, with Accept: text/csv, as a table.")
    @APIResponse(
            responseCode = "200",
            description = "The ranking.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RankingAnswer.class)),
                @Content(mediaType = MediaTypes.CSV_IN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2024") @PathParam("name") String name,
            @Parameter(description = "The panel.", example = "34") @PathParam("panel") String panel,
            @Parameter(description = "The node to rank by; the whole index without it.", example = "7")
                    @QueryParam("node")
                    @Nullable
                    String node,
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        RankingView view = view(level, name, panel, node);
        Paging paging = Paging.of(limit, after, uri);
        Page<RankingView.Row> page = rows(view, paging);
        return paging.tell(Response.ok(RankingAnswer.of(view, page.items())), page)
                .build();
    }

    /** The ranking as a table. */
    @GET
    @Path("{level}/{name}/{panel}")
    @PermitAll
    @Produces(MediaTypes.CSV)
    @Operation(hidden = true)
    public Response table(
            @PathParam("level") String level,
            @PathParam("name") String name,
            @PathParam("panel") String panel,
            @QueryParam("node") @Nullable String node,
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        RankingView view = view(level, name, panel, node);
        Paging paging = Paging.of(limit, after, uri);
        Page<RankingView.Row> page = rows(view, paging);
        return paging.tell(Response.ok(RankingAnswer.csv(view, page.items()), MediaTypes.CSV), page)
                .build();
    }

    private static Page<RankingView.Row> rows(RankingView view, Paging paging) {
        return paging.of(view.rows(), row -> row.unit().code().text());
    }

    /** Evaluates a stored year once more. */
    @POST
    @Path("{level}/{name}/{panel}/re-evaluation")
    @PermitAll
    @Operation(
            operationId = "reevaluateRanking",
            summary = "Evaluate a stored year once more",
            description =
                    "From its frozen figures and its stored plan. Says that every byte is the same, or what differs."
                            + " Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "Identical, or what differs.",
            content = @Content(schema = @Schema(implementation = ReproductionAnswer.class)))
    public Response reevaluate(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2024") @PathParam("name") String name,
            @Parameter(example = "34") @PathParam("panel") String panel,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        return calls.answer(
                new LongCalls.Call(headers, uri, security),
                "reevaluateRanking",
                InputStream.nullInputStream(),
                (sent, progress) -> Response.ok(
                                ReproductionAnswer.of(
                                        reevaluatePeriod.reevaluate(PathNames.period(level, name, panel), progress)),
                                MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    /** Two years compared, as JSON. */
    @GET
    @Path("{level}/{name}/{panel}/comparison")
    @PermitAll
    @Operation(
            operationId = "compareYears",
            summary = "Compare two published years",
            description =
                    "Ranks and values unit by unit, by the whole index or by one node of the newer set, and for every node"
                            + " whether it can be compared. Ranks are compared only where both years ranked the same units,"
                            + " values only where the crosswalk says that they answer the same question, or nothing of it"
                            + " changed; `reservations` says so in words. The older data year comes first, whichever is"
                            + " named first. As JSON or, with Accept: text/csv, as a table.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparisonAnswer.class)),
                @Content(mediaType = MediaTypes.CSV_IN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response compare(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2024") @PathParam("name") String name,
            @Parameter(description = "The panel.", example = "63") @PathParam("panel") String panel,
            @Parameter(
                            description =
                                    "The other year: level, set and panel. Without it the newest year before of the same panel.",
                            example = "province/2023/63")
                    @QueryParam("with")
                    @Nullable
                    String with,
            @Parameter(description = "The node of the newer set; the whole index without it.", example = "6")
                    @QueryParam("node")
                    @Nullable
                    String node,
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        ComparisonView view = comparison(PathNames.period(level, name, panel), with, node);
        Paging paging = Paging.of(limit, after, uri);
        Page<ComparisonView.Row> page = compared(view, paging);
        return paging.tell(Response.ok(ComparisonAnswer.of(view, page.items())), page)
                .build();
    }

    /** Two years compared, as a table. */
    @GET
    @Path("{level}/{name}/{panel}/comparison")
    @PermitAll
    @Produces(MediaTypes.CSV)
    @Operation(hidden = true)
    public Response comparisonTable(
            @PathParam("level") String level,
            @PathParam("name") String name,
            @PathParam("panel") String panel,
            @QueryParam("with") @Nullable String with,
            @QueryParam("node") @Nullable String node,
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        ComparisonView view = comparison(PathNames.period(level, name, panel), with, node);
        Paging paging = Paging.of(limit, after, uri);
        Page<ComparisonView.Row> page = compared(view, paging);
        return paging.tell(Response.ok(ComparisonAnswer.csv(view, page.items()), MediaTypes.CSV), page)
                .build();
    }

    /** A year told anew for merged units. */
    @GET
    @Path("{level}/{name}/{panel}/restatement")
    @PermitAll
    @Operation(
            operationId = "restateYear",
            summary = "Tell a published year anew for merged units",
            description =
                    "The value of a new unit at each node of one level is the plain mean of the units merged into it; total and"
                            + " ranks follow. Compared with the results that were published for the new units, where"
                            + " there are any. Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The new units, what each consists of, and the means.",
            content = @Content(schema = @Schema(implementation = RestatementAnswer.class)))
    public Response restate(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2024") @PathParam("name") String name,
            @Parameter(description = "The panel of the old units.", example = "63") @PathParam("panel") String panel,
            @Parameter(
                            description = "The panel of the new units; the only one that there is, without it.",
                            example = "34")
                    @QueryParam("into")
                    @Nullable
                    String into,
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        RestatementView view = restateYear.restate(
                PathNames.period(level, name, panel),
                Optional.ofNullable(into).map(String::strip).filter(text -> !text.isEmpty()));
        Paging paging = Paging.of(limit, after, uri);
        Page<RestatementView.Row> page =
                paging.of(view.rows(), row -> row.unit().code().text());
        return paging.tell(Response.ok(RestatementAnswer.of(view, page.items())), page)
                .build();
    }

    private static Page<ComparisonView.Row> compared(ComparisonView view, Paging paging) {
        return paging.of(view.rows(), row -> row.unit().code().text());
    }

    private ComparisonView comparison(PeriodId period, @Nullable String with, @Nullable String node) {
        Optional<PeriodId> other = with == null || with.isBlank()
                ? compareYears.usual(period)
                : Optional.of(PathNames.period(with.strip()));
        return compareYears.compare(
                period,
                other.orElseThrow(() -> ProblemException.malformed(
                        "?with",
                        Bilingual.of(
                                "Không có kết quả nào khác để so sánh với “%s”.".formatted(period),
                                "There is no other year with which “%s” could be compared.".formatted(period)))),
                Optional.ofNullable(node)
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .map(PathNames::node));
    }

    private RankingView view(String level, String name, String panel, @Nullable String node) {
        PeriodId period = PathNames.period(level, name, panel);
        return node == null || node.isBlank()
                ? readRanking.ranking(period)
                : readRanking.ranking(period, PathNames.node(node.strip()));
    }

    private PeriodAnswer period(PeriodId period) {
        return PeriodAnswer.of(period, catalogue.set(period.set()), catalogue.panel(period));
    }
}
