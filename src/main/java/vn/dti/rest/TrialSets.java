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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Catalogue;
import vn.dti.application.CompareTrial;
import vn.dti.application.NotFoundException;
import vn.dti.application.SetView;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Paging.Page;
import vn.dti.rest.answer.SetAnswer;
import vn.dti.rest.answer.SetSummary;
import vn.dti.rest.answer.TrialAnswer;

/** Rule folders whose content is not in force: what the check found, and who would move. */
@Path("/trial-sets")
@RequestScoped
@AnswersFromState
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trial sets")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class TrialSets {
    @Inject
    private Catalogue catalogue;

    @Inject
    private CompareTrial compareTrial;

    /** All trial sets. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listTrialSets",
            summary = "List the trial sets",
            description =
                    "Folders whose content is not in force: usable trial sets, refused folders, and changed files of"
                            + " sets in force; then whatever else in the rule tree cannot be used, such as a folder"
                            + " under a wrong name, each with its findings.")
    @APIResponse(
            responseCode = "200",
            description = "The trial sets.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SetSummary.class)))
    public Response list(
            @QueryParam(Paging.LIMIT) @Nullable String limit,
            @QueryParam(Paging.AFTER) @Nullable String after,
            @Context UriInfo uri) {
        List<SetSummary> all = Stream.concat(
                        catalogue.trials().stream().map(SetSummary::of),
                        catalogue.refusedEntries().stream().map(SetSummary::of))
                .toList();
        Paging paging = Paging.of(limit, after, uri);
        Page<SetSummary> page = paging.of(all, TrialSets::key);
        return paging.tell(Response.ok(page.items()), page).build();
    }

    /** An entry that is the folder of no set has no fingerprint; its path may be the id of a set. */
    private static String key(SetSummary summary) {
        return summary.ruleFingerprint().isEmpty() ? "entry:" + summary.set() : summary.set();
    }

    /** One trial set with its findings. */
    @GET
    @Path("{level}/{name}")
    @PermitAll
    @Operation(
            operationId = "getTrialSet",
            summary = "Get a trial set with its findings",
            description = "What the check of the folder found, and the tree if there is no error.")
    @APIResponse(responseCode = "200", description = "The trial set.")
    public SetAnswer get(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2022-thu") @PathParam("name") String name) {
        return SetAnswer.of(trial(PathNames.set(level, name)));
    }

    /** A trial set beside the set in force. */
    @GET
    @Path("{level}/{name}/comparison")
    @PermitAll
    @Operation(
            operationId = "compareTrialSet",
            summary = "Compare a trial set with the set in force",
            description =
                    "What changed in the law, and the old and new rank of every unit when the frozen figures of the"
                            + " year are evaluated with both.")
    @APIResponse(responseCode = "200", description = "The comparison.")
    public TrialAnswer compare(
            @Parameter(example = "province") @PathParam("level") String level,
            @Parameter(example = "2022-thu") @PathParam("name") String name) {
        return TrialAnswer.of(
                compareTrial.compare(trial(PathNames.set(level, name)).id()));
    }

    private SetView trial(SetId id) {
        return catalogue.trials().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noTrial(id));
    }

    private NotFoundException noTrial(SetId id) {
        boolean inForce = catalogue.sets().stream()
                .anyMatch(view -> view.id().equals(id) && view.status() == SetView.Status.IN_FORCE);
        return new NotFoundException(
                inForce
                        ? Bilingual.of(
                                "Bộ chỉ số “" + id
                                        + "” đang có hiệu lực và các tệp của nó không thay đổi nên không có bản thử"
                                        + " nghiệm; xem /api/v1/indicator-sets/" + id + ".",
                                "The indicator set “" + id
                                        + "” is in force and its files have not changed, so there is no"
                                        + " trial of it; see /api/v1/indicator-sets/" + id + ".")
                        : Bilingual.of(
                                "Không có bộ chỉ số thử nghiệm “" + id + "”; danh sách ở /api/v1/trial-sets.",
                                "There is no trial set “" + id + "”; they are listed at /api/v1/trial-sets."));
    }
}
