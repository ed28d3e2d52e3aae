package vn.dti.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/** The weights of the header Accept. */
class ReadAcceptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "text/csv;q=0.5, application/json;q=1.000",
                "text/csv;note=\"a,b;q=2\"",
                "application/json;Q=1",
                "text/csv;q=0.001",
            })
    void aHeaderThatRefusesNothingStaysAsItIs(String accept) {
        assertEquals(accept, ReadAccept.withoutRefused(accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv;q=abc",
                "text/csv;q=",
                "text/csv;q=1.1",
                "text/csv;q=-0.1",
                "text/csv;q=1e-1",
                "application/json, text/csv; q = 2",
                "text/csv;q=NaN",
            })
    void aWeightThatIsNoNumberFromNoughtToOneIsToldWithTheHeader(String accept) {
        Problem problem = problem(accept);
        assertEquals(ProblemKind.MALFORMED, problem.kind());
        assertEquals("Accept", problem.errors().get(0).place());
        assertTrue(problem.errors().get(0).text().vi().contains("từ 0 đến 1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json;q=0, text/*             | text/csv;q=1
            text/csv;q=0, application/json;q=0.5     | application/json;q=0.5
            text/*;q=0, text/csv;q=0.3               | text/csv;q=0.3
            application/json;q=0, text/csv           | text/csv;q=1
            image/png;q=0, application/json;q=0.7    | application/json;q=0.7
            """)
    void whatIsRefusedIsTakenOut(String accept, String left) {
        assertEquals(left, ReadAccept.withoutRefused(accept));
    }

    @Test
    void aWorkbookIsLeftWhereTheOthersAreRefused() {
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;q=0.5",
                ReadAccept.withoutRefused("application/json;q=0, text/csv;q=0, */*;q=0.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json;q=0", "*/*;q=0", "application/json;q=0.000, text/csv;q=0", "image/png;q=0"})
    void whoRefusesEverythingIsToldSo(String accept) {
        assertEquals(ProblemKind.NOT_ACCEPTABLE, problem(accept).kind());
    }

    @Test
    void aLongHeaderIsReadAtOnce() {
        String accept = "a/b,".repeat(2000) + "text/csv;q=x";
        assertEquals(ProblemKind.MALFORMED, problem(accept).kind());
    }

    private static Problem problem(String accept) {
        return assertThrows(ProblemException.class, () -> ReadAccept.withoutRefused(accept))
                .problem();
    }
}
