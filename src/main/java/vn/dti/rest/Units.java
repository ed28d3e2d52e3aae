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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Catalogue;
import vn.dti.application.ExplainNode;
import vn.dti.application.ReadProfile;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.ExplanationAnswer;
import vn.dti.rest.answer.ProfileAnswer;
import vn.dti.rest.answer.UnitAnswer;

/** Assessed units: the list, finding one by any spelling of its name, its profile, the explanation of its points. */
@Path("/units")
@RequestScoped
@AnswersFromState
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class Units {
    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadProfile readProfile;

    @Inject
    private ExplainNode explainNode;

    /** All units, or the one of a name. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listUnits",
            summary = "List units, or find one by name",
            description =
                    "With ?name= the unit of that name in any spelling: with or without accents, \"TP. Hồ Chí Minh\","
                            + " \"Hoà\" and \"Hòa\"; an empty list if there is none. A unit that was merged is found by its name, and"
                            + " names its successor.")
    @APIResponse(
            responseCode = "200",
            description = "The units, in Vietnamese order.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UnitAnswer.class)))
    public Response list(
            @Parameter(description = "A name in any spelling.", example = "TP. Hồ Chí Minh")
                    @QueryParam("name")
                    @Nullable
                    String name,
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        List<AssessedUnit> all = name == null
                ? catalogue.units()
                : catalogue.findUnit(name).stream().toList();
        Paging paging = Paging.of(limit, after, uri);
        Page<AssessedUnit> page = paging.of(all, unit -> unit.code().text());
        return paging.tell(
                        Response.ok(page.items().stream()
                                .map(unit -> UnitAnswer.of(unit, catalogue.successor(unit)))
                                .toList()),
                        page)
                .build();
    }

    /** The profile of a unit. */
    @GET
    @Path("{unit}")
    @PermitAll
    @Operation(
            operationId = "getProfile",
            summary = "Get the profile of a unit over the years",
            description =
                    "Totals, pillars and main indices of every year, computed and published; marks the years in which"
                            + " the set changed.")
    @APIResponse(responseCode = "200", description = "The profile.")
    public ProfileAnswer get(
            @Parameter(description = "The code of the unit.", example = "vinh-phuc") @PathParam("unit") String unit) {
        return ProfileAnswer.of(readProfile.profile(PathNames.unit(unit)));
    }

    /** The explanation of a unit's points at a node. */
    @GET
    @Path("{unit}/explanations/{level}/{name}/{panel}/{code}")
    @PermitAll
    @Operation(
            operationId = "explainNode",
            summary = "Explain the points of a unit at a node",
            description =
                    "File, line and sentence of the rule, the inputs with their sources, every intermediate number"
                            + " and rounding, and what the next step would need.")
    @APIResponse(responseCode = "200", description = "The explanation.")
    public ExplanationAnswer explain(
            @Parameter(example = "quang-ninh") @PathParam("unit") String unit,
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2022") @PathParam("name") String name,
            @Parameter(example = "63") @PathParam("panel") String panel,
            @Parameter(example = "7") @PathParam("code") String code) {
        PeriodId period = PathNames.period(level, name, panel);
        return ExplanationAnswer.of(
                catalogue.set(period.set()),
                period,
                explainNode.explain(period, PathNames.unit(unit), PathNames.node(code)),
                catalogue::sources);
    }
}
