package vn.dti.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.application.Catalogue;
import vn.dti.rest.problem.ProblemAnswer;
import vn.dti.rest.problem.ProblemKind;

/**
 * Gives every answer its headers, and an answer that was read an {@code ETag} over its bytes: who has them already is
 * told so with 304.
 */
@Provider
public class TagAnswers implements ContainerResponseFilter {
    private static final int TAG_DIGITS = 32;

    @Context
    private ResourceInfo resource;

    @Inject
    private KnownAnswers known;

    @Inject
    private Catalogue catalogue;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean signedIn = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(read && !signedIn ? "no-cache" : "no-store"));
        if (!response.hasEntity() || response.getStatus() >= 300) {
            return;
        }
        headers.putIfAbsent(HttpHeaders.CONTENT_LANGUAGE, List.of("vi, en"));
        if (read && !headers.containsKey(HttpHeaders.ETAG)) {
            tag(request, response);
        }
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response) {
        byte[] bytes = bytes(response.getEntity());
        EntityTag tag = new EntityTag(digest(bytes));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        Response.ResponseBuilder had = request.getRequest().evaluatePreconditions(tag);
        if (had == null) {
            MediaType type = response.getMediaType();
            response.setEntity(bytes, new Annotation[0], type == null ? MediaType.APPLICATION_JSON_TYPE : type);
            keep(request, response, bytes);
            return;
        }
        Response told = had.build();
        response.setStatusInfo(told.getStatusInfo());
        response.setEntity(null);
        if (told.getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            refuse(request, response);
        }
    }

    private static byte[] bytes(Object entity) {
        if (entity instanceof byte[] file) {
            return file;
        }
        String text = entity instanceof String table ? table : WriteJson.text(entity);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Tells that {@code If-Match} names another answer; what it is now is told by the ETag. */
    private static void refuse(ContainerRequestContext request, ContainerResponseContext response) {
        Response problem = ProblemAnswer.of(
                ProblemKind.PRECONDITION_FAILED,
                request.getUriInfo().getRequestUri().getPath(),
                Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        response.setEntity(problem.getEntity(), new Annotation[0], ProblemAnswer.MEDIA_TYPE);
        List.of(HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CACHE_CONTROL)
                .forEach(name -> response.getHeaders().put(name, List.of(problem.getHeaderString(name))));
        List.of(HttpHeaders.LINK, Paging.TOTAL).forEach(response.getHeaders()::remove);
    }

    /** Keeps the bytes of an answer that depends on the state alone, if the state is still the one of the question. */
    private void keep(ContainerRequestContext request, ContainerResponseContext response, byte[] bytes) {
        if (request.getProperty(KnownAnswers.QUESTION) instanceof KnownAnswers.Question question
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && resource.getResourceClass() != null
                && resource.getResourceClass().isAnnotationPresent(AnswersFromState.class)
                && catalogue.version() == question.state()) {
            Map<String, String> headers = new TreeMap<>();
            response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            known.keep(question, new KnownAnswers.Answer(response.getHeaderString(HttpHeaders.ETAG), headers, bytes));
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
