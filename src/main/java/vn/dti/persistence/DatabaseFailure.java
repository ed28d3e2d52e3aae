package vn.dti.persistence;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.edition.EditionArchive;

/** Tells a database that is stopped, out of reach or out of space from a statement that it refuses. */
final class DatabaseFailure {
    private DatabaseFailure() {}

    /**
     * Runs something that needs the database.
     *
     * @throws EditionArchive.UnavailableException in place of what the database threw, if it is not available
     */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (isUnavailable(e)) {
                throw new EditionArchive.UnavailableException(e);
            }
            throw e;
        }
    }

    /** As {@link #told(Supplier)}. */
    static void told(Runnable work) {
        told(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Whether a failure goes back to a database that could not do its work. The classes 22, 23 and 42 of the SQL states
     * are refusals of data, constraints and statements: a database that refuses these is there.
     */
    static boolean isUnavailable(Throwable failure) {
        boolean fromDatabase = false;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                String state = refusal.getSQLState();
                if (state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("42"))) {
                    return false;
                }
                fromDatabase = true;
            }
        }
        return fromDatabase;
    }

    /**
     * Whether a failure goes back to a database server with which there is no connection: the class 08 of the SQL
     * states, and 57P01 to 57P03, by which PostgreSQL says that it ends or is about to be there.
     */
    static boolean isOutOfReach(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                String state = refusal.getSQLState();
                if (state != null && (state.startsWith("08") || state.startsWith("57P0"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
