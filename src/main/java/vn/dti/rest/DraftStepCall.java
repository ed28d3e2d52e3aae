package vn.dti.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The call of a step with a draft: which draft, as its caller has seen it, and who he is. */
public class DraftStepCall {
    @Parameter(description = "The id of a draft.", example = "0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10")
    @PathParam("id")
    private String id = "";

    @Parameter(
            description = "The ETag of the draft as the caller has seen it; 412 if it is another by now.",
            example = "\"2-3f0c1fd1a02f3a4b5c6d7e8f90a1b2c3.9d2e41b07c55a1f0\"")
    @HeaderParam(HttpHeaders.IF_MATCH)
    private @Nullable String ifMatch;

    @Context
    private @Nullable SecurityContext security;

    /**
     * The draft.
     *
     * @throws vn.dti.rest.problem.ProblemException if the address can be that of none
     */
    UUID draft() {
        return DraftAnswers.id(id);
    }

    /**
     * What the caller has seen of it.
     *
     * @throws vn.dti.rest.problem.ProblemException if he does not say so
     */
    String seen() {
        return DraftAnswers.seen(ifMatch);
    }

    /** Who calls; access rules let nobody through who has not signed in. */
    String caller() {
        return Objects.requireNonNull(security).getUserPrincipal().getName();
    }
}
