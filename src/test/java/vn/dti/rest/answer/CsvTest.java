package vn.dti.rest.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Huế              | Huế
            Hà Nội, Việt Nam | "Hà Nội, Việt Nam"
            3 "đẹp"          | "3 ""đẹp""\"
            -0.5             | -0.5
            -5               | -5
            =1+1             | '=1+1
            +84 24 3943      | '+84 24 3943
            -1+1             | '-1+1
            -                | '-
            @SUM(A1)         | '@SUM(A1)
            =HYPERLINK("x")  | "'=HYPERLINK(""x"")"
            §§               | §§
            """)
    void writesCellsThatNoSpreadsheetTakesForAFormula(String text, String cell) {
        assertEquals(cell + "\n", row(text));
    }

    @Test
    void guardsACellThatBeginsWithATabOrALineBreak() {
        assertEquals("'\t=1\n", row("\t=1"));
        assertEquals("\"'\r=1\"\n", row("\r=1"));
    }

    @Test
    void leavesAnAbsentCellEmpty() {
        Csv csv = new Csv();
        csv.cell(Optional.empty())
                .cell(OptionalInt.empty())
                .cell(OptionalInt.of(-3))
                .endRow();

        assertEquals(",,-3\n", csv.drain());
        assertEquals("", csv.drain());
    }

    private static String row(String text) {
        Csv csv = new Csv();
        csv.cell(text).endRow();
        return csv.toString();
    }
}
