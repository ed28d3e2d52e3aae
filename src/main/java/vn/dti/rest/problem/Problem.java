package vn.dti.rest.problem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dti.application.RefusedException.Violation;
import vn.dti.domain.text.Bilingual;

/**
 * What went wrong with one request, in both languages.
 *
 * @param kind the kind
 * @param status the HTTP status, that of the kind but for statuses that have no kind of their own
 * @param detail what happened and what to do
 * @param errors every place at fault with its text; empty if the request as a whole is at fault
 * @param id under which the service's log tells more, for faults of the service
 */
public record Problem(ProblemKind kind, int status, Bilingual detail, List<Violation> errors, Optional<UUID> id) {
    /** Keeps its own copy. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem without single places. */
    public static Problem of(ProblemKind kind, Bilingual detail) {
        return new Problem(kind, kind.status(), detail, List.of(), Optional.empty());
    }

    /** A problem at single places. */
    public static Problem of(ProblemKind kind, Bilingual detail, List<Violation> errors) {
        return new Problem(kind, kind.status(), detail, errors, Optional.empty());
    }
}
