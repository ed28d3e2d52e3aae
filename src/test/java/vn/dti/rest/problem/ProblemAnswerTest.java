package vn.dti.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.application.NotFoundException;
import vn.dti.application.RefusedException;
import vn.dti.application.RefusedException.Violation;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.Language;

class ProblemAnswerTest {
    private static final Bilingual TEXT = Bilingual.of("Không có mã 9.", "There is no code 9.");

    @Test
    void tellsKindDetailAndPlacesInTheLanguageOfTheCaller() {
        Problem problem = Problem.of(ProblemKind.REFUSED, StatusText.REFUSED, List.of(new Violation("units[0]", TEXT)));

        assertEquals(
                "{\"type\":\"urn:problem-type:dti:refused\",\"title\":\"Yêu cầu không được chấp nhận\",\"status\":422,"
                        + "\"detail\":\"Yêu cầu không được chấp nhận; xem từng lỗi.\","
                        + "\"errors\":[{\"place\":\"units[0]\",\"text\":\"Không có mã 9.\"}],\"errorCount\":1}",
                ProblemAnswer.json(problem, Language.VIETNAMESE));
        assertTrue(ProblemAnswer.json(problem, Locale.ENGLISH).contains("\"text\":\"There is no code 9.\""));
    }

    @Test
    void showsAHundredErrorsAndHowManyThereAre() {
        List<Violation> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.add(new Violation("units[" + i + "]", TEXT));
        }
        String json =
                ProblemAnswer.json(Problem.of(ProblemKind.REFUSED, StatusText.REFUSED, many), Language.VIETNAMESE);

        assertTrue(json.contains("units[99]"), json);
        assertFalse(json.contains("units[100]"), json);
        assertTrue(json.contains("\"errorCount\":150"), json);
    }

    @Test
    void knowsTheExceptionsOfTheProgramAlsoWhenTheServerWrapsThem() {
        assertEquals(ProblemKind.NOT_FOUND, kindOf(new NotFoundException(TEXT)));
        assertEquals(ProblemKind.REFUSED, kindOf(new RefusedException("set", TEXT)));
        assertEquals(ProblemKind.CONFLICT, kindOf(new EditionArchive.AlreadyStoredException("province/2022")));
        assertEquals(ProblemKind.NOT_FOUND, kindOf(new IllegalStateException(new NotFoundException(TEXT))));
        assertTrue(TellProblem.foreseen(new IllegalStateException("x")).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void hasATextForEveryKindAndAnAddressOfItsOwn(ProblemKind kind) {
        Problem problem = StatusText.problem(kind.status(), "api/v1/nowhere");

        assertEquals(ProblemKind.ofStatus(kind.status()), Optional.of(problem.kind()));
        assertEquals(kind.status(), problem.status());
        assertEquals(
                1,
                Arrays.stream(ProblemKind.values())
                        .filter(other -> other.type().equals(kind.type()))
                        .count());
    }

    @Test
    void tellsStatusesWithoutAKindOfTheirOwnByTheNearestOne() {
        assertEquals(ProblemKind.MALFORMED, StatusText.problem(431, "x").kind());
        assertEquals(431, StatusText.problem(431, "x").status());
        assertEquals(ProblemKind.INTERNAL, StatusText.problem(502, "x").kind());
    }

    private static ProblemKind kindOf(RuntimeException thrown) {
        return TellProblem.foreseen(thrown).orElseThrow().kind();
    }
}
