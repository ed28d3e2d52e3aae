package vn.dti.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dti.application.NotFoundException;
import vn.dti.application.PackedFiles;

/**
 * Takes the forms of the pages for people who have signed in, within limits on what is uploaded; {@link DraftDoor} asks for sign-in and
 * role. The pages themselves are sent by the {@link Router}.
 */
@WebServlet(
        name = DraftForms.NAME,
        urlPatterns = {"/vi/du-thao/*", "/en/draft/*", "/vi/ky-danh-gia/*", "/en/period/*"})
@MultipartConfig(maxRequestSize = PackedFiles.MAX_BYTES, fileSizeThreshold = PackedFiles.MAX_BYTES)
public class DraftForms extends HttpServlet {
    static final String NAME = "draft-forms";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftDoor door;

    @Inject
    private transient PrivateAnswers answers;

    @Inject
    private transient PageWriter writer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<AddressReader.Located> located = AddressReader.read(path, Optional.empty());
        if (located.isEmpty() || !located.get().address().isForPeopleWhoSignIn()) {
            writer.tell(HttpServletResponse.SC_NOT_FOUND, path, request, response);
            return;
        }
        Wording wording = Wording.in(located.get().language());
        try {
            door.post(located.get().address(), wording, request, response);
        } catch (NotFoundException e) {
            answers.notFound(e, wording, request, response);
        } catch (RuntimeException e) {
            PageHeaders.sendPrivately(writer.failed(e, wording, request, response), request, response);
        }
    }
}
