package vn.dti.rest;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.application.Catalogue;

/**
 * Sends an answer that was made before for the same question in the same state of the index, without asking a resource
 * again. Who signs in is always answered anew.
 */
@WebFilter(filterName = "known-answers", urlPatterns = "/api/v1/*", asyncSupported = true)
public class SendKnownAnswers implements Filter {
    private static final int LONGEST_KEY = 600;

    @Inject
    private KnownAnswers known;

    @Inject
    private Catalogue catalogue;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<KnownAnswers.Question> question = question(http);
        Optional<KnownAnswers.Answer> answer = question.flatMap(known::find);
        if (answer.isPresent()) {
            send(answer.get(), http, (HttpServletResponse) response);
        } else {
            question.ifPresent(asked -> request.setAttribute(KnownAnswers.QUESTION, asked));
            chain.doFilter(request, response);
        }
    }

    private Optional<KnownAnswers.Question> question(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || request.getHeader("Authorization") != null || request.getHeader("If-Match") != null) {
            return Optional.empty();
        }
        @Nullable String query = request.getQueryString();
        String accept = all(request, "Accept");
        KnownAnswers.Key key = new KnownAnswers.Key(
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                accept,
                Language.of(all(request, "Accept-Language")).getLanguage());
        return key.address().length() + key.accept().length() > LONGEST_KEY
                ? Optional.empty()
                : Optional.of(new KnownAnswers.Question(key, catalogue.version()));
    }

    /** A header with all of its lines. */
    private static String all(HttpServletRequest request, String name) {
        return String.join(", ", Collections.list(request.getHeaders(name)));
    }

    private static void send(KnownAnswers.Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean has = has(request.getHeader("If-None-Match"), answer.tag());
        answer.headers().forEach((name, value) -> {
            if (!has || !name.equalsIgnoreCase("Content-Type")) {
                response.setHeader(name, value);
            }
        });
        if (has) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(answer.length());
        if (!request.getMethod().equals("HEAD")) {
            answer.writeTo(response.getOutputStream());
        }
    }

    /** Whether an If-None-Match names this tag; a weak tag counts as the strong one, as RFC 9110 has it. */
    static boolean has(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(",", -1))
                        .map(named -> named.strip().replaceFirst("^W/", ""))
                        .anyMatch(named -> named.equals("*") || named.equals(tag));
    }
}
