package vn.dti.rest.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.application.EvaluateSubmission.Derive;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

class SubmissionCsvTest {
    @Test
    void readsRowsOfAUnitTogetherWhereverTheyStand() {
        Submission read = read("unit,input,value\nhue,1,0.9500\nda-nang,1,1\nhue,2:a,3\n");

        assertEquals(
                List.of(
                        new Submission.Entry("hue", Map.of("1", "0.9500", "2:a", "3"), List.of(2, 4)),
                        new Submission.Entry("da-nang", Map.of("1", "1"), List.of(3))),
                read.units());
        assertEquals(Optional.empty(), read.panel());
    }

    @Test
    void takesPanelAndDerivationFromTheAddress() {
        Submission read = read("unit,input,value\nhue,1,1\n").with("province/2024/34", "remainder");

        assertEquals(Optional.of("province/2024/34"), read.panel());
        assertEquals(Derive.REMAINDER, read.derive());
        ProblemException thrown = assertThrows(ProblemException.class, () -> read.with("province/2024/34", null));
        assertEquals("?panel", thrown.problem().errors().get(0).place());
    }

    @Test
    void readsTwentyThousandUnitsAndNotOneMore() {
        String most = "unit,input,value\n"
                + IntStream.rangeClosed(1, Submission.MAX_UNITS)
                        .mapToObj(unit -> "u" + unit + ",1,1\n")
                        .collect(Collectors.joining());

        assertEquals(20_000, read(most).units().size());
        ProblemException thrown = assertThrows(ProblemException.class, () -> read(most + "v,1,1\n"));
        assertEquals("line 20002", thrown.problem().errors().get(0).place());
    }

    @Test
    void remembersTheLineOfEachFigureForLaterRefusals() {
        Submission read = read("unit,input,value\r\n\"TP.\nHồ Chí Minh\",1,0.9\r\nhue,9,0.5\r\n");

        assertEquals("line 4", read.place("units[1].values[\"9\"]"));
        assertEquals("line 2, column unit", read.place("units[0].unit"));
        assertEquals("panel", read.place("panel"));
    }

    @ParameterizedTest
    @CsvSource({"'0,95', '\"0,95\"'", "abc, abc", "'', ''", "'', '\"\"'", "'=1+1', '=1+1'"})
    void keepsFiguresAsWritten(String kept, String cell) {
        Map<String, String> values =
                read("unit,input,value\nhue,1," + cell + "\n").units().get(0).values();

        assertEquals(Map.of("1", kept), values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                      | line 1
            unit;input;value~hue;1;0.95             | line 1
            unit,value,input~hue,0.95,1             | line 1
            hue,1,0.95                              | line 1
            unit,input,value                        | line 2
            unit,input,value~hue,1,0.95~hue,2,0,95  | line 3
            unit,input,value~hue,1                  | line 2
            unit,input,value~,1,0.95                | line 2, column unit
            unit,input,value~hue,1,1~hue,1,1        | line 3
            unit,input,value~hue,1,"0.95            | line 2
            unit,input,value~hue,1,1~hue,"2"x,1     | line 3
            """)
    void tellsTheLineThatItCannotRead(String lines, String place) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> read(lines.replace('~', '\n')));

        assertEquals(ProblemKind.MALFORMED, thrown.problem().kind());
        assertEquals(place, thrown.problem().errors().get(0).place());
    }

    @Test
    void namesTheDecimalSignWhereALineHasTooManyColumns() {
        ProblemException thrown = assertThrows(ProblemException.class, () -> read("unit,input,value\nhue,1,0,95\n"));

        String vi = thrown.problem().errors().get(0).text().vi();
        assertTrue(vi.contains("dấu thập phân là dấu chấm"), vi);
    }

    private static Submission read(String csv) {
        return SubmissionCsv.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
