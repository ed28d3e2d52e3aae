package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.draft.DraftFiles;
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

    private static DraftFiles read(String... names) {
        return new ReadUpload()
                .read(
                        new SetId("province", "2026"),
                        Arrays.stream(names)
                                .map(name -> new ReadUpload.Chosen(name, "rule".getBytes(StandardCharsets.UTF_8)))
                                .toList());
    }

    @Test
    void filesThatAreNotReadAreNamed() {
        assertEquals(
                List.of("1-nhan-thuc-so.dslr.txt", "evil.drl", "figures.csv"),
                read("set.dslr", "figures.csv", "evil.drl", "1-nhan-thuc-so.dslr.txt", "examples.csv")
                        .passedOver());
        assertEquals(List.of("a.DSLR"), read("2026/set.dslr", "2026/a.DSLR").passedOver());
        assertEquals(List.of("a b.txt"), read("set.dslr", "a\nb.txt").passedOver());
        assertEquals(
                List.of(),
                read("set.dslr", "examples.csv", "Thumbs.db", ".DS_Store").passedOver());
    }

    @Test
    void filesOfAnArchiveThatAreNotReadAreNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("2026/set.dslr", "2026/them.dslr.txt", "__MACOSX/x")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('r');
            }
        }
        assertEquals(
                List.of("them.dslr.txt"),
                new ReadUpload()
                        .read(
                                new SetId("province", "2026"),
                                List.of(new ReadUpload.Chosen("2026.zip", bytes.toByteArray())))
                        .passedOver());
    }

    @ParameterizedTest
    @CsvSource({
        "1-nhan-thuc-so.dslr.txt, 1-nhan-thuc-so.dslr",
        "SET.DSLR, SET.dslr",
        "set.dslr.docx.bak, set.dslr",
        "2026/examples.csv.txt, examples.csv",
        "Examples.csv, examples.csv",
        "set.dslr, ''",
        "examples.csv, ''",
        "evil.drl, ''",
        "quy-tac.txt, ''",
        ".dslr.txt, ''",
        "figures.csv, ''",
    })
    void aNameThatIsNearlyRightHasARightOne(String name, String right) {
        assertEquals(right, ReadUpload.rightName(name).orElse(""));
    }

    @Test
    void withoutAnyRuleFileTheMisnamedOneIsToldItsName() {
        Bilingual told = text(refused("1-nhan-thuc-so.dslr.txt", "evil.drl"));

        assertTrue(told.vi().contains("“1-nhan-thuc-so.dslr.txt” thành “1-nhan-thuc-so.dslr”"), told.vi());
        assertTrue(told.en().contains("to “1-nhan-thuc-so.dslr”"), told.en());
        assertTrue(text(refused("evil.drl")).vi().contains("kết thúc bằng .dslr"));
    }

    /** Also beside files that would be taken. */
    @Test
    void oneFileOfAnotherKindRefusesTheWholeUpload() {
        assertTrue(text(refused("set.dslr", "phu-luc.docx")).vi().contains("“phu-luc.docx”"));
        assertTrue(text(refused("set.dslr", "2026.xlsx")).vi().contains("một mình"));
        assertTrue(text(refused()).vi().contains("Hãy chọn tệp"));
    }
}
