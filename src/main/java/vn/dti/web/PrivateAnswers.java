package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dti.application.NotFoundException;

/** Sends pages to people who have signed in; nobody keeps them. */
@ApplicationScoped
public class PrivateAnswers {
    @Inject
    private PageWriter writer;

    /** The page at an address. */
    void send(Page page, Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        PageHeaders.sendPrivately(
                writer.write(page, Optional.of(address), wording, request, response), request, response);
    }

    /**
     * Says who may go on.
     *
     * @param isUnknown whether who asks has not signed in
     */
    void refuse(boolean isUnknown, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isUnknown) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"DTI\", charset=\"UTF-8\"");
        }
        message(isUnknown ? MessagePage.signIn(wording) : MessagePage.noRole(wording), wording, request, response);
    }

    /** Only says something. */
    void message(MessagePage page, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageHeaders.sendPrivately(
                writer.written(page, Optional.empty(), wording, request, response), request, response);
    }

    /** Says what a status means. */
    void tell(int status, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.tell(status, "/" + wording.language().code() + "/", request, response);
    }

    /** There is no such page. */
    void notFound(NotFoundException missing, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        message(MessagePage.notFound(List.of(wording.of(missing.text())), wording), wording, request, response);
    }

    /** Sends the browser to the page that shows what was stored. */
    void sendTo(Address address, Wording wording, HttpServletResponse response) {
        PageHeaders.secure(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address.in(wording.language()));
        response.setHeader("Cache-Control", "no-store");
    }
}
