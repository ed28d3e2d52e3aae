package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dti.application.CheckPlausibility;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rest.answer.PlausibilityAnswer;

/** What the plausibility rules of a set find doubtful in stored figures. */
@Path("/units/{unit}/plausibility/{level}/{name}/{panel}")
@RequestScoped
@AnswersFromState
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class Plausibility {
    @Inject
    private CheckPlausibility checkPlausibility;

    /** The doubts about a unit's figures of a stored year. */
    @GET
    @PermitAll
    @Operation(
            operationId = "checkPlausibility",
            summary = "What is doubtful in the figures of a unit",
            description =
                    "The plausibility rules of the set (checks.dslr) applied to the stored figures of the unit and those of"
                            + " the year before: figures that contradict each other, jumps, too many criteria at exactly 100 %."
                            + " A doubt changes no points. Submitted figures are checked by the evaluation.")
    @APIResponse(responseCode = "200", description = "The doubts, the heaviest first.")
    public PlausibilityAnswer plausibility(
            @Parameter(description = "The code of the unit.", example = "ha-noi") @PathParam("unit") String unit,
            @Parameter(example = "province-sample") @PathParam("level") String level,
            @Parameter(example = "2025") @PathParam("name") String name,
            @Parameter(example = "63") @PathParam("panel") String panel) {
        PeriodId period = PathNames.period(level, name, panel);
        UnitCode code = PathNames.unit(unit);
        return PlausibilityAnswer.of(period, code, checkPlausibility.ofStored(period, code));
    }
}
