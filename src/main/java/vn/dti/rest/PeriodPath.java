package vn.dti.rest;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.dti.domain.edition.PeriodId;

/** A year and its panel, as an address names them: {@code {level}/{name}/{panel}}. */
public class PeriodPath {
    @Parameter(example = "province")
    @PathParam("level")
    private String level = "";

    @Parameter(example = "2024")
    @PathParam("name")
    private String name = "";

    @Parameter(example = "34")
    @PathParam("panel")
    private String panel = "";

    /**
     * The year.
     *
     * @throws vn.dti.rest.problem.ProblemException if there can be none of these names
     */
    PeriodId id() {
        return PathNames.period(level, name, panel);
    }
}
