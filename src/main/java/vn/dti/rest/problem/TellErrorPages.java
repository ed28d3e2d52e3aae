package vn.dti.rest.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dti.rest.Language;

/**
 * What the server refuses of an address of the interface before any filter is asked, such as an escaped slash in a path, is
 * told by a problem document too: the server then asks for its error page, and this stands before that page.
 */
@WebFilter(
        filterName = "tell-error-pages",
        urlPatterns = "/loi",
        dispatcherTypes = DispatcherType.ERROR,
        asyncSupported = true)
public class TellErrorPages implements Filter {
    private static final String INTERFACE = "/api/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address instanceof String path && path.startsWith(INTERFACE)) {
            TellServerErrors.write(
                    problem(request, path),
                    Language.of(((HttpServletRequest) request).getHeader("Accept-Language")),
                    (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Problem problem(ServletRequest request, String path) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told
                ? told
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                ? TellProblem.problem(cause)
                : StatusText.problem(status, path);
    }
}
