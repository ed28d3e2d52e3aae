package vn.dti.rest.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

class LimitRequestBodyTest {
    private static final int LIMIT = (int) LimitRequestBody.LIMIT_BYTES;

    @Test
    void readsEightMegabytesAndNotOneByteMore() throws IOException {
        try (InputStream exact = new LimitRequestBody.Counted(new ByteArrayInputStream(new byte[LIMIT]), LIMIT);
                InputStream more = new LimitRequestBody.Counted(new ByteArrayInputStream(new byte[LIMIT + 1]), LIMIT)) {
            assertEquals(LIMIT, exact.readAllBytes().length);

            ProblemException thrown = assertThrows(ProblemException.class, more::readAllBytes);
            assertEquals(ProblemKind.TOO_LARGE, thrown.problem().kind());
        }
    }

    @Test
    void countsSingleBytesAndSkippedOnesToo() throws IOException {
        try (InputStream in = new LimitRequestBody.Counted(new ByteArrayInputStream(new byte[LIMIT + 1]), LIMIT)) {
            assertEquals(LIMIT - 1, in.skip(LIMIT - 1));
            assertEquals(0, in.read());
            assertThrows(ProblemException.class, in::read);
        }
    }
}
