package vn.dti.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dti.application.ConflictException;
import vn.dti.application.ExistsAlreadyException;
import vn.dti.application.NotFoundException;
import vn.dti.application.NotPermittedException;
import vn.dti.application.OutdatedException;
import vn.dti.application.RefusedException;
import vn.dti.application.RunJobs;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Language;

/**
 * Turns everything that is thrown on the way to an answer into a problem document. What nobody foresaw becomes a fault
 * with an id under which the log has its cause; the caller sees nothing of the inside.
 */
@Provider
public class TellProblem implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(TellProblem.class.getName());

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            return ofStatus(web.getResponse());
        }
        return ProblemAnswer.of(problem(thrown), Language.of(headers));
    }

    /** The problem that anything thrown on the way to an answer is told as; what nobody foresaw is written to the log. */
    public static Problem problem(Throwable thrown) {
        return foreseen(thrown).orElseGet(() -> unforeseen(thrown));
    }

    /** The problem behind an exception that the program itself throws, also where the server has wrapped it. */
    static Optional<Problem> foreseen(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 10; depth++) {
            if (at instanceof ProblemException known) {
                return Optional.of(known.problem());
            }
            if (at instanceof NotFoundException missing) {
                return Optional.of(Problem.of(ProblemKind.NOT_FOUND, missing.text()));
            }
            if (at instanceof NotPermittedException refused) {
                return Optional.of(Problem.of(ProblemKind.FORBIDDEN, refused.text()));
            }
            if (at instanceof ConflictException conflict) {
                return Optional.of(Problem.of(ProblemKind.CONFLICT, conflict.text()));
            }
            if (at instanceof OutdatedException outdated) {
                return Optional.of(Problem.of(ProblemKind.PRECONDITION_FAILED, outdated.text()));
            }
            if (at instanceof ExistsAlreadyException exists) {
                return Optional.of(Problem.of(
                        ProblemKind.CONFLICT, exists.violations().get(0).text(), exists.violations()));
            }
            if (at instanceof RefusedException refused) {
                return Optional.of(Problem.of(ProblemKind.REFUSED, StatusText.REFUSED, refused.violations()));
            }
            if (at instanceof RunJobs.FullException) {
                return Optional.of(Problem.of(ProblemKind.UNAVAILABLE, StatusText.TOO_MANY_JOBS));
            }
            if (at instanceof EditionArchive.AlreadyStoredException) {
                return Optional.of(Problem.of(ProblemKind.CONFLICT, StatusText.CONFLICT));
            }
            if (at instanceof EditionArchive.UnavailableException) {
                LOG.log(Level.SEVERE, thrown, () -> "The archive is not available");
                return Optional.of(Problem.of(ProblemKind.UNAVAILABLE, StatusText.ARCHIVE_UNAVAILABLE));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }

    /** A fault of the service; the log tells its cause under the id of the problem. */
    static Problem unforeseen(Throwable thrown) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.SEVERE, thrown, () -> "Fault " + id);
        Bilingual detail = Bilingual.of(
                "Hệ thống gặp lỗi khi xử lý yêu cầu; không có gì được lưu. Báo người quản trị mã " + id + ".",
                "The service failed on this request; nothing was stored. Tell the administrator the id " + id + ".");
        return new Problem(ProblemKind.INTERNAL, ProblemKind.INTERNAL.status(), detail, List.of(), Optional.of(id));
    }

    /** The problem for a status that the server answered by itself: an unknown path, a wrong method, a wrong type. */
    private Response ofStatus(Response answer) {
        if (answer.getStatus() < 400) {
            return answer;
        }
        Problem problem =
                StatusText.problem(answer.getStatus(), uri.getRequestUri().getPath());
        Response told = ProblemAnswer.of(problem, Language.of(headers));
        List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER).forEach(name -> {
            String value = answer.getHeaderString(name);
            if (value != null) {
                told.getHeaders().putSingle(name, value);
            }
        });
        return told;
    }
}
