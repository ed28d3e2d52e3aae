package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dti.application.ConflictException;
import vn.dti.application.ExistsAlreadyException;
import vn.dti.application.ImportEdition;
import vn.dti.application.ReadUpload;
import vn.dti.application.RefusedException;
import vn.dti.application.StoringCall;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.pack.PackageLimits;

/** The door of the page by which publishers import editions; what was imported is answered by sending the browser to its period. */
@ApplicationScoped
public class EditionDoor {
    private static final int REFUSED = 422;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private FormSteps steps;

    @Inject
    private PrivateAnswers answers;

    /** Sends the empty form. */
    void get(Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Reader> reader = Reader.of(request);
        if (reader.isEmpty() || !reader.get().publisher()) {
            answers.refuse(reader.isEmpty(), wording, request, response);
        } else {
            send(ImportPage.empty(wording), wording, request, response);
        }
    }

    /** Imports the file of a form; its sender is known and it is one of our own. */
    void post(DraftForm form, Reader reader, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!reader.publisher()) {
            answers.refuse(false, wording, request, response);
            return;
        }
        if (form.files().size() != 1) {
            refuse("", List.of(wording.text("import.one-file")), REFUSED, wording, request, response);
            return;
        }
        ReadUpload.Chosen file = form.files().get(0);
        try {
            StoringCall call = steps.call("import", form, reader);
            PeriodId period = importEdition.take(file.content(), call).receipt().period();
            answers.sendTo(new Address.Period(period), wording, response);
        } catch (ConflictException e) {
            refuse(
                    file.name(),
                    List.of(wording.of(e.text())),
                    HttpServletResponse.SC_CONFLICT,
                    wording,
                    request,
                    response);
        } catch (RefusedException e) {
            refuse(
                    file.name(),
                    e.violations().stream()
                            .map(violation -> ImportPage.finding(violation, wording))
                            .toList(),
                    e instanceof ExistsAlreadyException ? HttpServletResponse.SC_CONFLICT : REFUSED,
                    wording,
                    request,
                    response);
        }
    }

    /** Says that a form is larger than is read, and what to do instead. */
    void tooLarge(Reader reader, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!reader.publisher()) {
            answers.refuse(false, wording, request, response);
            return;
        }
        String text = wording.text(
                "import.too-large",
                wording.count(PackageLimits.SERVICE.archiveBytes() >> 20),
                wording.of(PackageLimits.SERVICE.remedy()));
        refuse("", List.of(text), HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, wording, request, response);
    }

    private void refuse(
            String file,
            List<String> findings,
            int status,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        send(ImportPage.refused(file, findings, status, wording), wording, request, response);
    }

    private void send(ImportPage page, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answers.send(page, new Address.ImportEdition(), wording, request, response);
    }
}
