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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dti.rest.Language;

/**
 * Errors that the server reports before a resource is reached, such as a header that cannot be parsed, become problem
 * documents as well, instead of the server's own error page.
 */
@WebFilter(filterName = "tell-server-errors", urlPatterns = "/api/*", asyncSupported = true)
public class TellServerErrors implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Told((HttpServletRequest) request, (HttpServletResponse) response));
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
            Locale language = Language.of(request.getHeader("Accept-Language"));
            Problem problem = StatusText.problem(status, request.getRequestURI());
            resetBuffer();
            setStatus(status);
            setContentType(ProblemAnswer.MEDIA_TYPE.toString());
            setHeader("Content-Language", language.getLanguage());
            setHeader("Cache-Control", "no-store");
            setHeader("Vary", "Accept-Language");
            setHeader("X-Content-Type-Options", "nosniff");
            if (status == SC_UNAUTHORIZED && getHeader(ProblemAnswer.WWW_AUTHENTICATE) == null) {
                setHeader(ProblemAnswer.WWW_AUTHENTICATE, ProblemAnswer.CHALLENGE);
            }
            getOutputStream().write(ProblemAnswer.json(problem, language).getBytes(StandardCharsets.UTF_8));
            flushBuffer();
        }
    }
}
