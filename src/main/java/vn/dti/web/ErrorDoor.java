package vn.dti.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the server itself refuses or could not do, told by a page in the language of the address; {@code web.xml} sends it
 * here. From outside this address cannot be reached. Programs hear of it
 * before, each in its own format.
 */
@WebServlet(name = ErrorDoor.NAME, urlPatterns = ErrorDoor.PATH)
public class ErrorDoor extends HttpServlet {
    static final String NAME = "errors";
    static final String PATH = "/loi";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorDoor.class.getName());

    @Inject
    private transient PageWriter writer;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        String address = path == null ? "" : path.toString();
        if (code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && cause instanceof Throwable failure) {
            LOG.log(Level.SEVERE, failure, () -> "answered with " + code + ": " + address);
        }
        writer.tell(code, address, request, response);
    }
}
