package vn.dti.rest.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dti.application.RefusedException.Violation;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Language;
import vn.dti.rest.ReadAccept;

/**
 * Errors that the server reports before a resource is reached, such as a header that cannot be parsed, become problem
 * documents as well, instead of the server's own error page.
 */
@WebFilter(filterName = "tell-server-errors", urlPatterns = "/api/*", asyncSupported = true)
public class TellServerErrors implements Filter {
    /** All that lies below {@code /api}; the server itself would answer the rest with a fault. */
    private static final String INTERFACE = "/api/v1/";

    private static final Problem QUERY = Problem.of(
            ProblemKind.MALFORMED,
            StatusText.MALFORMED,
            List.of(new Violation(
                    "?",
                    Bilingual.of(
                            "Phần tham số của địa chỉ sai: sau dấu % phải là hai chữ số thập lục phân, tạo thành văn bản UTF-8;"
                                    + " dấu % viết là %25.",
                            "The parameters of the address are malformed: a % is followed by two hexadecimal digits, and"
                                    + " they make up UTF-8; write %25 for a percent sign."))));

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Told told = new Told(asked, (HttpServletResponse) response);
        if (!(asked.getServletPath() + "/").startsWith(INTERFACE)) {
            told.tell(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!isEscaped(asked.getQueryString())) {
            told.tell(QUERY);
            return;
        }
        try {
            ReadAccept.check(String.join(",", Collections.list(asked.getHeaders("Accept"))));
            chain.doFilter(request, told);
        } catch (IOException e) {
            throw e;
        } catch (Throwable thrown) {
            if (told.isCommitted()) {
                throw thrown;
            }
            told.tell(TellProblem.foreseen(thrown).orElseGet(() -> TellProblem.unforeseen(thrown)));
        }
    }

    /** Whether every percent sign of a query begins a whole escape, and the escapes are UTF-8. */
    static boolean isEscaped(@Nullable String query) {
        if (query == null) {
            return true;
        }
        try {
            return !URLDecoder.decode(query, StandardCharsets.UTF_8).contains("\uFFFD");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Writes a problem document into a response that has nothing yet. */
    static void write(Problem problem, Locale language, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(ProblemAnswer.MEDIA_TYPE.toString());
        response.setHeader("Content-Language", language.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED
                && response.getHeader(ProblemAnswer.WWW_AUTHENTICATE) == null) {
            response.setHeader(ProblemAnswer.WWW_AUTHENTICATE, ProblemAnswer.CHALLENGE);
        }
        response.getOutputStream().write(ProblemAnswer.json(problem, language).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    /** A response whose error pages are problem documents. */
    private static final class Told extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        Told(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            tell(status);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            tell(status);
        }

        private void tell(int status) throws IOException {
            if (isCommitted()) {
                return;
            }
            tell(StatusText.problem(status, request.getRequestURI()));
        }

        void tell(Problem problem) throws IOException {
            reset();
            write(problem, Language.of(request.getHeader("Accept-Language")), this);
        }
    }
}
