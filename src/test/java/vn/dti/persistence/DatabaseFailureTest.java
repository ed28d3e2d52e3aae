package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.edition.EditionArchive.UnavailableException;

class DatabaseFailureTest {
    @ParameterizedTest
    @CsvSource({
        "08001, true", // no connection
        "08006, true", // connection lost
        "53100, true", // PostgreSQL: disk full
        "57P01, true", // PostgreSQL: shut down by its administrator
        "XSLA1, true", // Derby: the log cannot be written
        "40XD2, true", // Derby: the container cannot be opened
        ", true",
        "23505, false", // exists already
        "23001, false", // rows are written once
        "22001, false", // too long
        "42X05, false", // no such table
    })
    void aDatabaseThatRefusesDataIsThereAndOneThatFailsIsNot(String state, boolean unavailable) {
        PersistenceException failure = new PersistenceException(new SQLException("told", state));

        assertEquals(unavailable, DatabaseFailure.isUnavailable(failure));
    }

    @ParameterizedTest
    @CsvSource({
        "08001, true", // no connection
        "57P03, true", // PostgreSQL: it starts just now
        "57P01, true", // PostgreSQL: shut down by its administrator
        "57014, false", // PostgreSQL: a statement was cancelled
        "28P01, false", // PostgreSQL: a wrong password
        "3D000, false", // PostgreSQL: no such database
        "XJ040, false", // Derby: another process has it open
        ", false",
    })
    void waitingMendsAMissingConnectionAndNoRefusal(String state, boolean outOfReach) {
        SQLException failure = new SQLException("wrapped", "", new SQLException("told", state));

        assertEquals(outOfReach, DatabaseFailure.isOutOfReach(failure));
    }

    @Test
    void whatDoesNotComeFromTheDatabaseIsPassedOn() {
        IllegalStateException own = new IllegalStateException("own");

        Runnable work = () -> {
            throw own;
        };

        assertSame(own, assertThrows(IllegalStateException.class, () -> DatabaseFailure.told(work)));
    }

    @Test
    void aFailureOfTheDatabaseKeepsItsCause() {
        PersistenceException failure = new PersistenceException(new SQLException("gone", "08006"));
        Runnable work = () -> {
            throw failure;
        };

        assertSame(
                failure,
                assertThrows(UnavailableException.class, () -> DatabaseFailure.told(work))
                        .getCause());
    }
}
