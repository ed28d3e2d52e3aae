package vn.dti.rules.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.ReadWorkbook;

/** Files of other programs where a workbook is wanted: each is refused by the name of what it is, with what to do. */
class OtherDocumentsTest {
    private static Finding refusal(byte[] file) {
        ReadWorkbook read = WorkbookReader.read(new SetId("province", "2026"), file);
        assertTrue(read.rules().isEmpty() && read.examples().isEmpty());
        assertEquals(1, read.findings().size(), () -> read.findings().toString());
        Finding finding = read.findings().get(0);
        assertEquals("workbook", finding.code());
        for (String remedy : List.of(finding.remedy().vi(), finding.remedy().en())) {
            assertTrue(remedy.contains("Excel Workbook (.xlsx)"), remedy);
        }
        return finding;
    }

    /** A workbook of Excel 97 with the columns of an appendix. */
    private static byte[] xls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("set").createRow(0).createCell(0).setCellValue("Mã");
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A file of Office 97 to 2003, or one with a password: parts of these names. */
    private static byte[] oldOffice(String... parts) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String part : parts) {
                file.createDocument(new ByteArrayInputStream(new byte[6_000]), part);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void aWorkbookOfTheOldFormat() throws IOException {
        Finding finding = refusal(xls());
        assertEquals(
                "Tệp ở định dạng cũ (.xls) hoặc có mật khẩu", finding.found().vi());
        assertEquals(
                "The workbook is in the old format (.xls) or has a password",
                finding.found().en());
    }

    @Test
    void aWorkbookWithAPassword() throws IOException {
        assertTrue(refusal(oldOffice("EncryptionInfo", "EncryptedPackage"))
                .remedy()
                .vi()
                .startsWith("Bỏ mật khẩu"));
    }

    @Test
    void aWordDocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createTable(2, 3).getRow(0).getCell(0).setText("Điểm tối đa");
            document.write(out);
            Finding finding = refusal(out.toByteArray());
            assertEquals(
                    "Tệp là tài liệu Word (.docx), không phải tệp Excel",
                    finding.found().vi());
            assertEquals(
                    "The file is a Word document (.docx), no workbook",
                    finding.found().en());
        }
    }

    @Test
    void aWordDocumentOfTheOldFormat() throws IOException {
        assertEquals(
                "Tệp là tài liệu Word (.doc), không phải tệp Excel",
                refusal(oldOffice("WordDocument", "1Table")).found().vi());
    }
}
