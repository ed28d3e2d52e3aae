package vn.dti.soap;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dti.domain.text.Bilingual;

/**
 * What the server refuses of the address of the SOAP interface before a call is looked at, or fails at after it, as text in
 * both languages instead of a bare status: the server then asks for its error page, and this stands before that page.
 */
@WebFilter(
        filterName = "tell-soap-errors",
        urlPatterns = "/loi",
        dispatcherTypes = DispatcherType.ERROR,
        asyncSupported = true)
public class TellSoapErrors implements Filter {
    private static final Logger LOG = Logger.getLogger(TellSoapErrors.class.getName());
    private static final String INTERFACE = "/soap/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith(INTERFACE)) {
            int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told
                    ? told
                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            Bilingual text = status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                    ? Bilingual.of(
                            "Máy chủ không hiểu yêu cầu này; giao diện SOAP ở " + SoapDoor.ADDRESS + ".",
                            "The server does not understand this request; the SOAP interface is at " + SoapDoor.ADDRESS
                                    + ".")
                    : failed(request);
            SoapDoor.refuse((HttpServletResponse) response, status, text.vi(), text.en());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Bilingual failed(ServletRequest request) {
        String incident = UUID.randomUUID().toString();
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(
                Level.SEVERE,
                cause instanceof Throwable thrown ? thrown : null,
                () -> "SOAP failed, incident " + incident);
        return Bilingual.of(
                Faults.UNFORESEEN.vi().formatted(incident),
                Faults.UNFORESEEN.en().formatted(incident));
    }
}
