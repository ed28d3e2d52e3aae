package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import vn.dti.application.CompareSets;
import vn.dti.application.NotFoundException;
import vn.dti.application.SetView;
import vn.dti.application.SetWorkbook;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.DifferencesAnswer;
import vn.dti.rest.answer.NodeAnswer;
import vn.dti.rest.answer.RuleChange;
import vn.dti.rest.answer.SetAnswer;
import vn.dti.rest.answer.SetSummary;
import vn.dti.rest.problem.ProblemException;

/** Indicator sets: the list, the tree, a node's method in words, its workbook. */
@Path("/indicator-sets")
@RequestScoped
@AnswersFromState
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator sets")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class IndicatorSets {
    @Inject
    private Catalogue catalogue;

    @Inject
    private SetWorkbook setWorkbook;

    @Inject
    private CompareSets compareSets;

    /** All sets. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicatorSets",
            summary = "List all indicator sets",
            description = "Sets in force, usable trial sets and refused folders, in the order of their ids.")
    @APIResponse(
            responseCode = "200",
            description = "The sets.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SetSummary.class)))
    public Response list(
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        Paging paging = Paging.of(limit, after, uri);
        Page<SetSummary> page =
                paging.of(catalogue.sets().stream().map(SetSummary::of).toList(), SetSummary::set);
        return paging.tell(Response.ok(page.items()), page).build();
    }

    /** One set with its tree. */
    @GET
    @Path("{level}/{name}")
    @PermitAll
    @Operation(
            operationId = "getIndicatorSet",
            summary = "Get an indicator set with its tree",
            description =
                    "Points, levels, inputs, other names, legal basis and stated counts of every node; for a folder"
                            + " that was refused, its findings.")
    @APIResponse(responseCode = "200", description = "The set.")
    public SetAnswer get(
            @Parameter(description = "The level, the folder below rules/.", example = "province") @PathParam("level")
                    String level,
            @Parameter(description = "The folder of the set.", example = "2022") @PathParam("name") String name) {
        return SetAnswer.of(catalogue.set(PathNames.set(level, name)));
    }

    /** The rules of a set as an Excel workbook. */
    @GET
    @Path("{level}/{name}/workbook")
    @Produces(MediaTypes.WORKBOOK)
    @PermitAll
    @Operation(
            operationId = "getIndicatorSetWorkbook",
            summary = "Get the rules of a set as an Excel workbook",
            description =
                    "A sheet for each rule file, a row for each rule, the columns of an appendix. It can be changed and sent"
                            + " to /rule-checks. The same rules give the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook.",
            content =
                    @Content(
                            mediaType = MediaTypes.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2022") @PathParam("name") String name) {
        return Response.ok(setWorkbook.workbook(PathNames.set(level, name)))
                .type(MediaTypes.WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + level + "-" + name + ".xlsx\"")
                .build();
    }

    /** One node with its method in words. */
    @GET
    @Path("{level}/{name}/nodes/{code}")
    @PermitAll
    @Operation(
            operationId = "getNode",
            summary = "Get the method of a node in words",
            description =
                    "How the node is scored, in Vietnamese and English, its inputs with the values that are valid,"
                            + " and the lines of the rule files from which it was read.")
    @APIResponse(responseCode = "200", description = "The node.")
    public NodeAnswer node(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2022") @PathParam("name") String name,
            @Parameter(description = "The code of the node.", example = "7") @PathParam("code") String code) {
        SetView set = catalogue.set(PathNames.set(level, name));
        NodeCode wanted = PathNames.node(code);
        ScoringPlan plan = set.plan().orElseThrow(() -> noNode(set, wanted));
        PlanNode node = plan.find(wanted).orElseThrow(() -> noNode(set, wanted));
        return NodeAnswer.of(set, plan, node);
    }

    /** What changed from another set. */
    @GET
    @Path("{level}/{name}/differences")
    @PermitAll
    @Operation(
            operationId = "compareIndicatorSets",
            summary = "Get what changed from another set",
            description =
                    "By meaning and not by letters, as the command line's diff does it: points, methods, inputs, names,"
                            + " nodes that came and went, each with its legal basis.")
    @APIResponse(responseCode = "200", description = "The changes.")
    public DifferencesAnswer differences(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2022") @PathParam("name") String name,
            @Parameter(description = "The older set, level/name.", example = "province/2021")
                    @QueryParam("from")
                    @Nullable
                    String from) {
        SetId older = Optional.ofNullable(from)
                .flatMap(SetId::parse)
                .orElseThrow(() -> ProblemException.malformed(
                        "?from",
                        Bilingual.of(
                                "Cần tham số from với bộ chỉ số cũ, như ?from=province/2021.",
                                "Name the older set: ?from=province/2021.")));
        SetId newer = PathNames.set(level, name);
        return new DifferencesAnswer(
                older.toString(), newer.toString(), RuleChange.of(compareSets.changes(older, newer)));
    }

    private static NotFoundException noNode(SetView set, NodeCode code) {
        return new NotFoundException(Bilingual.of(
                "Bộ chỉ số “" + set.id() + "” không có chỉ số mang mã “" + code + "”.",
                "The indicator set “" + set.id() + "” has no node with the code “" + code + "”."));
    }
}
