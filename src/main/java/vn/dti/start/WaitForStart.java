package vn.dti.start;

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
import java.time.Duration;

/**
 * Requests that arrive during the start wait for its end, at most {@link #LIMIT}; then, and at once if the start failed or
 * waits for the database itself, the answer is 503. Health and metrics are not the application's and answer at any time.
 */
@WebFilter(filterName = "wait-for-start", urlPatterns = "/*", asyncSupported = true)
public class WaitForStart implements Filter {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    private StartState state;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReady()) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    private boolean isReady() {
        try {
            return state.isReady() || (state.obstacle().isEmpty() && state.awaitReady(LIMIT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Browsers get the page of the error in the language of the address, programs a text in both languages. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean failed = state.failure().isPresent();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        if (!failed) {
            response.setHeader("Retry-After", "10");
        }
        String path = request.getRequestURI();
        String accepted = request.getHeader("Accept");
        if (!path.startsWith("/api/") && accepted != null && accepted.contains("text/html")) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println(
                        failed
                                ? "Hệ thống không khởi động được; người quản trị xem nguyên nhân trong nhật ký máy chủ.\n"
                                        + "The service could not start; the administrator finds the reason in the"
                                        + " server's log."
                                : "Hệ thống đang khởi động, vui lòng thử lại sau giây lát.\n"
                                        + "The service is starting, please try again in a moment.");
    }
}
