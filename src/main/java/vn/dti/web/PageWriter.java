package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has Jakarta Faces write pages, complete before anything is sent. */
@ApplicationScoped
public class PageWriter {
    private static final Logger LOG = Logger.getLogger(PageWriter.class.getName());
    private static final String STYLESHEET = "/assets/site.css";

    private volatile String stylesheet = "";

    /** Sends the page that says in the language of the path what an HTTP status of 400 and more means. */
    void tell(int status, String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wording wording = Wording.in(AddressReader.language(path));
        MessagePage page = MessagePage.of(status, wording);
        PageHeaders.send(written(page, Optional.empty(), wording, request, response), request, response);
    }

    /** The page that says that a page could not be made; the log says why under its number. */
    ReadyPage failed(Throwable cause, Wording wording, HttpServletRequest request, HttpServletResponse response) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, cause, () -> "page failed, incident " + incident + ": " + request.getRequestURI());
        return written(MessagePage.failed(incident, wording), Optional.empty(), wording, request, response);
    }

    /** The page, or the same message without Faces where Faces fails. */
    ReadyPage written(
            MessagePage page,
            Optional<Address> address,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return write(page, address, wording, request, response);
        } catch (IOException | RuntimeException | ServletException | LinkageError | StackOverflowError e) {
            LOG.log(Level.SEVERE, e, () -> "message could not be written: " + page.title());
            return ReadyPage.of(
                    BarePage.html(wording.language(), page.title(), page.paragraphs()),
                    page.httpStatus(),
                    wording.language());
        }
    }

    /** The page, complete. */
    ReadyPage write(
            Page page,
            Optional<Address> address,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        WithoutQuery bare = new WithoutQuery(request);
        bare.setAttribute("page", page);
        bare.setAttribute("t", wording);
        bare.setAttribute(
                "site", new Site(wording.language(), address, stylesheet(request.getServletContext()), page.part()));
        PageBuffer buffer = new PageBuffer(response);
        RequestDispatcher view = bare.getRequestDispatcher("/pages/" + page.view() + ".xhtml");
        view.forward(bare, buffer);
        return ReadyPage.of(buffer.page(), page.httpStatus(), wording.language());
    }

    /** The address of the style sheet with its fingerprint. */
    private String stylesheet(ServletContext site) throws IOException {
        if (stylesheet.isEmpty()) {
            try (InputStream css = site.getResourceAsStream(STYLESHEET)) {
                if (css == null) {
                    throw new IOException("the style sheet is missing: " + STYLESHEET);
                }
                stylesheet = STYLESHEET + "?v=" + PageHeaders.fingerprint(css.readAllBytes());
            }
        }
        return stylesheet;
    }
}
