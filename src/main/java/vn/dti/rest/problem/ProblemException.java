package vn.dti.rest.problem;

import java.util.List;
import vn.dti.application.RefusedException.Violation;
import vn.dti.domain.text.Bilingual;

/** A request that the interface itself turns down, before any use case sees it. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Carries the problem. */
    public ProblemException(Problem problem) {
        super(problem.detail().en());
        this.problem = problem;
    }

    /** Carries the problem and what brought it to light. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.detail().en(), cause);
        this.problem = problem;
    }

    /** A request that cannot be read, at one place: {@code line 3, column 7}, {@code units[2].unit}. */
    public static ProblemException malformed(String place, Bilingual text) {
        return new ProblemException(unreadable(place, text));
    }

    /** A request that cannot be read, with what brought it to light. */
    public static ProblemException malformed(String place, Bilingual text, Throwable cause) {
        return new ProblemException(unreadable(place, text), cause);
    }

    private static Problem unreadable(String place, Bilingual text) {
        return Problem.of(ProblemKind.MALFORMED, StatusText.MALFORMED, List.of(new Violation(place, text)));
    }

    /** A path that names nothing. */
    public static ProblemException notFound(Bilingual detail) {
        return new ProblemException(Problem.of(ProblemKind.NOT_FOUND, detail));
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
