package vn.dti.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The refusal of a row that a unique constraint allows once only. */
final class UniqueViolation {
    /** As Derby and PostgreSQL name it, and the SQL standard with its class 23. */
    private static final String SQL_STATE = "23505";

    private UniqueViolation() {}

    /** Whether a failure goes back to it. */
    static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && SQL_STATE.equals(refusal.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
