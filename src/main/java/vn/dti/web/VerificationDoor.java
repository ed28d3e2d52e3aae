package vn.dti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.application.ReadUpload;
import vn.dti.application.RefusedException;
import vn.dti.application.VerifyEditions;
import vn.dti.domain.edition.pack.PackageLimits;

/** The door of the page by which everybody verifies the package of an edition; nothing of it is stored. */
@ApplicationScoped
public class VerificationDoor {
    private static final int REFUSED = 422;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    @Inject
    private VerifyEditions verifyEditions;

    @Inject
    private PrivateAnswers answers;

    /** Verifies the file of a form that is one of our own. */
    void post(DraftForm form, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String head = form.text(DraftForm.HEAD).toLowerCase(Locale.ROOT);
        if (!head.isEmpty() && !FINGERPRINT.matcher(head).matches()) {
            send(VerificationPage.wrongHead(form.text(DraftForm.HEAD), REFUSED, wording), wording, request, response);
            return;
        }
        if (form.files().size() != 1) {
            refuse("", head, wording.text("import.one-file"), REFUSED, wording, request, response);
            return;
        }
        ReadUpload.Chosen file = form.files().get(0);
        try {
            send(
                    VerificationPage.of(
                            file.name(),
                            head,
                            verifyEditions.check(
                                    file.content(), Optional.of(head).filter(known -> !known.isEmpty())),
                            wording),
                    wording,
                    request,
                    response);
        } catch (RefusedException e) {
            List<String> findings = e.violations().stream()
                    .map(violation -> ImportPage.finding(violation, wording))
                    .toList();
            send(VerificationPage.refused(file.name(), head, findings, REFUSED, wording), wording, request, response);
        }
    }

    /** Says that a form is larger than is read, and what to do instead. */
    void tooLarge(Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String text = wording.text(
                "import.too-large",
                wording.count(PackageLimits.SERVICE.archiveBytes() >> 20),
                wording.of(PackageLimits.SERVICE.remedy()));
        refuse("", "", text, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, wording, request, response);
    }

    private void refuse(
            String file,
            String head,
            String finding,
            int status,
            Wording wording,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        send(VerificationPage.refused(file, head, List.of(finding), status, wording), wording, request, response);
    }

    private void send(VerificationPage page, Wording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answers.send(page, new Address.VerifyEdition(), wording, request, response);
    }
}
