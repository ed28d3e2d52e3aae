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

/**
 * Takes the forms of pages, within limits on what is uploaded; and asks whether they come from a page of our own and, but for the
 * one by which everybody verifies a package, from somebody who has signed in; {@link DraftDoor}, {@link PeriodDoor} and {@link EditionDoor} ask for the role. The pages themselves are sent by the {@link Router}.
 */
@WebServlet(
        name = DraftForms.NAME,
        urlPatterns = {
            "/vi/du-thao/*",
            "/en/draft/*",
            "/vi/ky-danh-gia/*",
            "/en/period/*",
            "/vi/ban-ket-qua/nhap",
            "/en/edition/import",
            "/vi/ban-ket-qua/kiem-tra",
            "/en/edition/verification"
        })
@MultipartConfig(maxRequestSize = DraftForm.MAX_PACKAGE_FORM, fileSizeThreshold = DraftForm.MAX_PACKAGE_FORM)
public class DraftForms extends HttpServlet {
    static final String NAME = "draft-forms";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftDoor drafts;

    @Inject
    private transient PeriodDoor periods;

    @Inject
    private transient EditionDoor editions;

    @Inject
    private transient VerificationDoor verification;

    @Inject
    private transient PrivateAnswers answers;

    @Inject
    private transient PageWriter writer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<AddressReader.Located> located = AddressReader.read(path, Optional.empty());
        if (located.isEmpty() || !located.get().address().takesForms()) {
            writer.tell(HttpServletResponse.SC_NOT_FOUND, path, request, response);
            return;
        }
        Wording wording = Wording.in(located.get().language());
        try {
            post(located.get().address(), wording, request, response);
        } catch (NotFoundException e) {
            answers.notFound(e, wording, request, response);
        } catch (RuntimeException e) {
            PageHeaders.sendPrivately(writer.failed(e, wording, request, response), request, response);
        }
    }

    private void post(Address address, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (OwnPages.isForeign(request)) {
            answers.message(MessagePage.fromElsewhere(wording), wording, request, response);
            return;
        }
        if (address instanceof Address.VerifyEdition) {
            verify(wording, request, response);
            return;
        }
        Optional<Reader> reader = Reader.of(request);
        if (reader.isEmpty()) {
            answers.refuse(true, wording, request, response);
            return;
        }
        boolean isImport = address instanceof Address.ImportEdition;
        int refusal = DraftForm.refusal(request, isImport ? DraftForm.MAX_PACKAGE_FORM : DraftForm.MAX_FORM);
        if (isImport && refusal == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            editions.tooLarge(reader.get(), wording, request, response);
            return;
        }
        if (refusal != HttpServletResponse.SC_OK) {
            answers.tell(refusal, wording, request, response);
            return;
        }
        Optional<DraftForm> form = read(wording, request, response);
        if (form.isEmpty()) {
            return;
        }
        if (isImport) {
            editions.post(form.get(), reader.get(), wording, request, response);
        } else if (address instanceof Address.Period period) {
            periods.post(period.id(), form.get(), reader.get(), wording, request, response);
        } else {
            drafts.post(address, form.get(), reader.get(), wording, request, response);
        }
    }

    /** The one form that nobody has to sign in for. */
    private void verify(Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        int refusal = DraftForm.refusal(request, DraftForm.MAX_PACKAGE_FORM);
        if (refusal == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            verification.tooLarge(wording, request, response);
        } else if (refusal != HttpServletResponse.SC_OK) {
            answers.tell(refusal, wording, request, response);
        } else {
            Optional<DraftForm> form = read(wording, request, response);
            if (form.isPresent()) {
                verification.post(form.get(), wording, request, response);
            }
        }
    }

    /** The form; nothing if it cannot be read, which is told. */
    private Optional<DraftForm> read(Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            return Optional.of(DraftForm.read(request));
        } catch (IllegalStateException e) {
            answers.tell(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, wording, request, response);
        } catch (ServletException | IOException e) {
            answers.tell(HttpServletResponse.SC_BAD_REQUEST, wording, request, response);
        }
        return Optional.empty();
    }
}
