package vn.dti.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dti.application.RefusedException;
import vn.dti.application.RunJobs;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.job.JobState;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/**
 * Lets a call that stores be repeated: with the header {@code Idempotency-Key} the same call by the same person within a
 * day gets the answer of the first time, and nothing is stored twice; another call under the same key is refused. Only
 * what was stored is remembered: a call that was refused is judged anew. That a call was carried out is known from the
 * moment it stored something: whose answer was lost with the process, is answered when it is repeated.
 */
@Provider
@Priority(Priorities.USER)
public class RepeatableCalls implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header with the key. */
    public static final String HEADER = "Idempotency-Key";

    /** The header that tells an answer of an earlier time. */
    public static final String REPLAYED = "Idempotency-Replayed";

    /** The most characters of a key. */
    public static final int LONGEST_KEY = 100;

    private static final Logger LOG = Logger.getLogger(RepeatableCalls.class.getName());
    private static final String CALL = RepeatableCalls.class.getName();
    private static final String TURN = CALL + ".turn";

    @Context
    private ResourceInfo resource;

    @Inject
    private AnsweredCalls answered;

    @Inject
    private RunJobs jobs;

    @Inject
    private CallsInProgress inProgress;

    @Inject
    private CallBeingMade call;

    /**
     * A call that can be repeated.
     *
     * @param id the SHA-256 of the caller and the key
     * @param request the SHA-256 of what is asked for
     */
    private record Asked(String id, String request) {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        @Nullable String key = request.getHeaderString(HEADER);
        @Nullable Principal caller = request.getSecurityContext().getUserPrincipal();
        if (key == null || caller == null || !stores(request)) {
            return;
        }
        if (!key.matches("[!-~]{1," + LONGEST_KEY + "}")) {
            throw ProblemException.malformed(
                    HEADER,
                    Bilingual.of(
                            "Khóa có từ 1 đến " + LONGEST_KEY + " ký tự ASCII, không có khoảng trắng.",
                            "A key has 1 to " + LONGEST_KEY + " ASCII characters, without blanks."));
        }
        byte[] content = request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
        request.setEntityStream(new ByteArrayInputStream(content));
        Asked asked = new Asked(
                digest(caller.getName() + "\n" + key, new byte[0]),
                digest(
                        request.getMethod() + " "
                                + request.getUriInfo().getRequestUri().getRawPath() + "?"
                                + request.getUriInfo().getRequestUri().getRawQuery() + "\n" + request.getMediaType()
                                + (LongCalls.asksForAJob(request.getHeaderString(LongCalls.PREFER))
                                        ? "\n" + LongCalls.ASYNC + "\n" + request.getHeaderString("Accept")
                                        : ""),
                        content));
        if (!inProgress.enter(asked.id())) {
            throw new RefusedException(
                    HEADER,
                    Bilingual.of(
                            "Yêu cầu trước với khóa này chưa xong; hãy gửi lại sau ít phút.",
                            "The call before with this key is not done yet; send it again in a few minutes."));
        }
        request.setProperty(TURN, asked.id());
        Optional<AnsweredCalls.Call> before = answered.find(asked.id()).filter(this::stillHolds);
        if (before.isPresent() && !before.get().request().equals(asked.request())) {
            throw new RefusedException(
                    HEADER,
                    Bilingual.of(
                            "Khóa này đã được dùng cho một yêu cầu khác trong vòng 24 giờ; hãy dùng khóa mới.",
                            "This key was used for another request within 24 hours; use a new one."));
        }
        if (before.isPresent() && before.get().isAnswered()) {
            request.abortWith(replayed(before.get()));
        } else {
            request.setProperty(CALL, asked);
            call.hasKey(AnsweredCalls.Call.carriedOut(asked.id(), asked.request()), before.isPresent());
        }
    }

    /**
     * Whether an answer is given again: that of a job only if the job goes on or has done what was asked for. After a
     * job that was refused, cancelled or interrupted the call is judged anew.
     */
    private boolean stillHolds(AnsweredCalls.Call before) {
        if (before.status() != Response.Status.ACCEPTED.getStatusCode()) {
            return true;
        }
        UUID job = UUID.fromString(before.location().substring(before.location().lastIndexOf('/') + 1));
        boolean holds = jobs.find(job)
                .filter(view -> !view.job().state().isEnded() || view.job().state() == JobState.DONE)
                .isPresent();
        if (!holds) {
            answered.forget(before.id());
        }
        return holds;
    }

    /** What needs a role and is no reading stores something; so does a call that becomes a job. */
    private boolean stores(ContainerRequestContext request) {
        return !List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())
                && resource.getResourceMethod() != null
                && (isForPeopleWhoSignIn(resource) || LongCalls.asksForAJob(request.getHeaderString(LongCalls.PREFER)));
    }

    /** Whether a method names roles, by itself or, unless it says otherwise, by its class. */
    private static boolean isForPeopleWhoSignIn(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
                || (resource.getResourceClass().isAnnotationPresent(RolesAllowed.class)
                        && !resource.getResourceMethod().isAnnotationPresent(PermitAll.class));
    }

    private static Response replayed(AnsweredCalls.Call before) {
        Response.ResponseBuilder answer = Response.status(before.status()).header(REPLAYED, "true");
        if (!before.location().isEmpty()) {
            answer.location(URI.create(before.location()));
        }
        return before.content().isEmpty()
                ? answer.build()
                : answer.entity(before.content().getBytes(StandardCharsets.UTF_8))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    /** What was stored is stored: if only its answer cannot be kept, the caller gets it all the same. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        try {
            keepAnswer(request, response);
        } finally {
            if (request.getProperty(TURN) instanceof String turn) {
                inProgress.leave(turn);
            }
        }
    }

    private void keepAnswer(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CALL) instanceof Asked asked && response.getStatus() / 100 == 2) {
            @Nullable Object entity = response.getEntity();
            @Nullable URI location = response.getLocation();
            try {
                answered.keep(new AnsweredCalls.Call(
                        asked.id(),
                        asked.request(),
                        response.getStatus(),
                        location == null ? "" : location.toString(),
                        entity == null ? "" : WriteJson.text(entity)));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The answer to a repeatable call was not kept", e);
            }
        }
    }

    private static String digest(String head, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
