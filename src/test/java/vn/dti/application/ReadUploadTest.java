package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/** What people choose by mistake is refused by its name, in words that say what to do instead. */
class ReadUploadTest {
    private static RefusedException refused(String... names) {
        return assertThrows(
                RefusedException.class,
                () -> new ReadUpload()
                        .read(
                                new SetId("province", "2026"),
                                List.of(names).stream()
                                        .map(name -> new ReadUpload.Chosen(name, new byte[] {1}))
                                        .toList()));
    }

    private static Bilingual text(RefusedException refused) {
        assertEquals(1, refused.violations().size());
        assertEquals(ReadUpload.FILES, refused.violations().get(0).place());
        return refused.violations().get(0).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phụ lục I.xls     | lưu dưới dạng “Excel Workbook (.xlsx)” | save it as “Excel Workbook (.xlsx)”
            PHU LUC.XLS       | lưu dưới dạng “Excel Workbook (.xlsx)” | save it as “Excel Workbook (.xlsx)”
            bo-chi-so.xlsm    | lưu dưới dạng “Excel Workbook (.xlsx)” | save it as “Excel Workbook (.xlsx)”
            bo-chi-so.ods     | lưu dưới dạng “Excel Workbook (.xlsx)” | save it as “Excel Workbook (.xlsx)”
            Quyết định.docx   | chép bảng của phụ lục vào tệp Excel    | copy the table of the appendix into the workbook
            quyet-dinh.doc    | chép bảng của phụ lục vào tệp Excel    | copy the table of the appendix into the workbook
            quyet-dinh.pdf    | chép bảng của phụ lục vào tệp Excel    | copy the table of the appendix into the workbook
            bo-chi-so.rar     | nén lại dưới dạng .zip                 | pack it as .zip
            """)
    void aFileOfAnotherKindIsToldWhatToDo(String name, String vi, String en) {
        Bilingual told = text(refused(name));

        assertTrue(told.vi().contains("“" + name.toLowerCase(java.util.Locale.ROOT) + "”"), told.vi());
        assertTrue(told.vi().contains(vi), told.vi());
        assertTrue(told.en().contains(en), told.en());
    }

    /** Also beside files that would be taken. */
    @Test
    void oneFileOfAnotherKindRefusesTheWholeUpload() {
        assertTrue(text(refused("set.dslr", "phu-luc.docx")).vi().contains("“phu-luc.docx”"));
        assertTrue(text(refused("set.dslr", "2026.xlsx")).vi().contains("một mình"));
        assertTrue(text(refused()).vi().contains("Hãy chọn tệp"));
    }
}
