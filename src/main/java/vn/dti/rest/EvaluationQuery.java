package vn.dti.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.SetId;
import vn.dti.rest.request.Submission;

/** What the address of an evaluation asks for beside the figures. */
public class EvaluationQuery {
    @Parameter(example = "province")
    @PathParam("level")
    private String level = "";

    @Parameter(example = "2024")
    @PathParam("name")
    private String name = "";

    @Parameter(
            description = "The stored year against whose panel relative criteria are scored.",
            example = "province-sample/2025/63")
    @QueryParam("panel")
    private @Nullable String panel;

    @Parameter(
            description = "remainder: derive the remainder from the value given for the whole index.",
            schema = @Schema(type = SchemaType.STRING, enumeration = "remainder"))
    @QueryParam("derive")
    private @Nullable String derive;

    @QueryParam(Paging.LIMIT)
    private @Nullable String limit;

    @QueryParam(Paging.AFTER)
    private @Nullable String after;

    @Context
    private @Nullable UriInfo uri;

    /**
     * The set.
     *
     * @throws vn.dti.rest.problem.ProblemException if there can be none of this name
     */
    SetId set() {
        return PathNames.set(level, name);
    }

    /**
     * Which units are told.
     *
     * @throws vn.dti.rest.problem.ProblemException if the limit is no number, or too large
     */
    Paging paging() {
        return Paging.of(limit, after, Objects.requireNonNull(uri));
    }

    /** The figures, with what stands in the address. */
    Submission with(Submission figures) {
        return figures.with(panel, derive);
    }
}
