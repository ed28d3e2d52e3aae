package vn.dti.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Roles;
import vn.dti.application.RunJobs;
import vn.dti.domain.job.Job;
import vn.dti.domain.job.JobResult;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;
import vn.dti.rest.answer.EvaluationAnswer;
import vn.dti.rest.answer.JobAnswer;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/** The jobs that calls with {@code Prefer: respond-async} have led to: how far they are, their results, and their end. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@APIResponse(responseCode = "default", ref = ApiApplication.PROBLEM)
public class AcceptedJobs {
    private static final int USUAL_PAGE = 100;
    private static final int TAG_DIGITS = 32;
    private static final String EXAMPLE = "0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10";

    @Inject
    private RunJobs jobs;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    /** The jobs of who asks. */
    @GET
    @RolesAllowed({Roles.EDITOR, Roles.PUBLISHER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listJobs",
            summary = "List your jobs",
            description = "The newest first, 100 on a page if no limit is given. Administrators see those of everybody."
                    + " Jobs are known for 7 days. Roles: rule-editor, publisher, approver, administrator.")
    @SecurityRequirement(name = ApiApplication.BASIC)
    @APIResponse(
            responseCode = "200",
            description = "The jobs.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = JobAnswer.class)))
    public Response list(
            @QueryParam(Paging.LIMIT) @Nullable String limit, @QueryParam(Paging.AFTER) @Nullable String after) {
        Paging paging = Paging.of(limit, after, uri);
        Optional<String> owner = isAdministrator() ? Optional.empty() : Optional.of(caller());
        Optional<Job> last =
                paging.after().map(key -> find(key).map(RunJobs.View::job).orElseThrow(() -> Paging.unknown(key)));
        int most = paging.limit().orElse(USUAL_PAGE);
        List<RunJobs.View> found = jobs.list(owner, last, most + 1);
        List<RunJobs.View> shown = found.subList(0, Math.min(most, found.size()));
        Paging.Page<RunJobs.View> page = new Paging.Page<>(
                shown,
                (int) Math.min(Integer.MAX_VALUE, jobs.count(owner)),
                found.size() > most ? Optional.of(shown.get(most - 1).job().id().toString()) : Optional.empty());
        return paging.tell(Response.ok(shown.stream().map(this::answer).toList()), page)
                .build();
    }

    /** One job. */
    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getJob",
            summary = "Get what has become of a job",
            description = "A job is shown to who submitted it and to administrators; one that was submitted without a"
                    + " sign-in to whoever knows its id. To others there is no such job.")
    @APIResponse(
            responseCode = "200",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = JobAnswer.class)))
    public Response get(@Parameter(description = "The id of the job.", example = EXAMPLE) @PathParam("id") String id) {
        return told(known(id));
    }

    /** The result of a job. */
    @GET
    @Path("{id}/result")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getJobResult",
            summary = "Get the result of a job",
            description =
                    "Status, media type, bytes, Link and X-Total-Count are those with which the call would have been"
                            + " answered at once: also 201 with its Location, and problems. The form is the one that the call"
                            + " asked for. 409 (not-ready) while the job goes on, or if it"
                            + " was cancelled or interrupted. Results are kept for 24 hours, and all of them together take at"
                            + " most 256 MB, packed; the oldest go first, then the answer is 410.")
    @APIResponse(
            responseCode = "200",
            description = "The answer of the call, in its media type.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EvaluationAnswer.class)),
                @Content(mediaType = MediaTypes.CSV_IN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response result(
            @Parameter(description = "The id of the job.", example = EXAMPLE) @PathParam("id") String id,
            @Context Request request) {
        Job job = known(id).job();
        JobResult result = job.result().orElseThrow(() -> notReady(job));
        if (job.removed()) {
            throw gone();
        }
        EntityTag tag = new EntityTag(result.fingerprint().substring(0, TAG_DIGITS));
        Response.@Nullable ResponseBuilder had = result.status() < 300 ? request.evaluatePreconditions(tag) : null;
        if (had != null) {
            return had.build();
        }
        StreamingOutput content = out -> {
            try (InputStream kept = jobs.content(job)) {
                kept.transferTo(out);
            }
        };
        Response.ResponseBuilder answer =
                Response.status(result.status()).entity(content).type(result.mediaType());
        if (result.status() < 300) {
            answer.tag(tag);
        }
        if (!result.language().isEmpty()) {
            answer.language(result.language());
        }
        if (!result.location().isEmpty()) {
            answer.location(URI.create(result.location()));
        }
        jobs.headers(job).forEach(answer::header);
        return answer.header(HttpHeaders.CONTENT_LENGTH, result.bytes()).build();
    }

    /** Ends a job. */
    @DELETE
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job",
            description =
                    "Its work stops within a short time and nothing of it is kept. A job that has ended stays as it"
                            + " is; what it has stored stays stored.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The job, after its work has stopped; still running if its work takes longer to stop than 2 s.",
            content = @Content(schema = @Schema(implementation = JobAnswer.class)))
    public Response cancel(
            @Parameter(description = "The id of the job.", example = EXAMPLE) @PathParam("id") String id) {
        UUID job = known(id).job().id();
        return told(jobs.cancel(job).orElseThrow(() -> noSuchJob(id)));
    }

    private Response told(RunJobs.View view) {
        Response.ResponseBuilder answer = Response.ok(answer(view));
        if (!view.job().state().isEnded()) {
            answer.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return answer.build();
    }

    private JobAnswer answer(RunJobs.View view) {
        return JobAnswer.of(view, uri.getBaseUri().getRawPath());
    }

    private RunJobs.View known(String id) {
        return find(id).orElseThrow(() -> noSuchJob(id));
    }

    /** A job that the caller may see. */
    private Optional<RunJobs.View> find(String id) {
        return id(id).flatMap(jobs::find).filter(view -> {
            String owner = view.job().owner();
            return owner.isEmpty() || owner.equals(caller()) || isAdministrator();
        });
    }

    private static Optional<UUID> id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String caller() {
        @Nullable Principal principal = security.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    private boolean isAdministrator() {
        return security.isUserInRole("administrator");
    }

    private static ProblemException noSuchJob(String id) {
        return ProblemException.notFound(Bilingual.of(
                "Không có công việc “" + ShownText.of(id) + "” của bạn; công việc được nhớ trong 7 ngày.",
                "There is no job “" + ShownText.of(id) + "” of yours; jobs are known for 7 days."));
    }

    private static ProblemException notReady(Job job) {
        return new ProblemException(Problem.of(
                ProblemKind.NOT_READY,
                switch (job.state()) {
                    case CANCELLED ->
                        Bilingual.of(
                                "Công việc đã bị hủy nên không có kết quả.",
                                "The job was cancelled, so it has no result.");
                    case INTERRUPTED ->
                        Bilingual.of(
                                "Công việc bị gián đoạn nên không có kết quả; hãy gửi lại yêu cầu.",
                                "The job was interrupted, so it has no result; send the request again.");
                    default ->
                        Bilingual.of(
                                "Công việc chưa xong; hãy hỏi lại sau giây lát.",
                                "The job is not done yet; ask again in a moment.");
                }));
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.of(
                ProblemKind.GONE,
                Bilingual.of(
                        "Kết quả của công việc không còn được lưu (lưu trong 24 giờ); hãy gửi lại yêu cầu.",
                        "The result of the job is no longer kept (it is for 24 hours); send the request again.")));
    }
}
