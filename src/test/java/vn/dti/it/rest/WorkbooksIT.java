package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The rules of a set as a workbook, changed as a person would, and checked. */
class WorkbooksIT {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aSetComesAsAWorkbookAlwaysTheSameAndIsCleanWhenItComesBack() throws Exception {
        HttpResponse<byte[]> first = get("/indicator-sets/province/2022/workbook");
        assertEquals(200, first.statusCode());
        assertEquals(WORKBOOK, first.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "attachment; filename=\"province-2022.xlsx\"",
                first.headers().firstValue("Content-Disposition").orElse(""));
        assertArrayEquals(
                first.body(), get("/indicator-sets/province/2022/workbook").body());

        JsonObject checked = check(first.body());
        assertEquals(true, checked.getBoolean("clean"));
        assertEquals("1000", checked.getString("maximum"));
    }

    @Test
    void aWrongCellIsNamed() throws Exception {
        byte[] workbook = get("/indicator-sets/province/2022/workbook").body();
        byte[] changed = changed(workbook);
        JsonObject checked = check(changed);
        assertEquals(false, checked.getBoolean("clean"));
        String text = checked.toString();
        assertTrue(text.contains("set!D5"), text);
    }

    @Test
    void whatIsNoWorkbookIsAFindingAndNotAnError() throws Exception {
        JsonObject checked = check(new byte[] {'P', 'K', 3, 4, 0, 0});
        assertEquals(false, checked.getBoolean("clean"));
        assertEquals(
                "workbook", checked.getJsonArray("findings").getJsonObject(0).getString("code"));
        assertEquals(404, get("/indicator-sets/province/1999/workbook").statusCode());
    }

    @Test
    void anOldWorkbookAndAWordDocumentAreToldApart() throws Exception {
        try (HSSFWorkbook old = new HSSFWorkbook();
                XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream xls = new ByteArrayOutputStream();
                ByteArrayOutputStream docx = new ByteArrayOutputStream()) {
            old.createSheet("set");
            old.write(xls);
            word.createTable();
            word.write(docx);
            assertTrue(found(xls.toByteArray()).contains("định dạng cũ (.xls)"));
            assertTrue(found(docx.toByteArray()).contains("tài liệu Word (.docx)"));
        }
    }

    private static String found(byte[] file) {
        return check(file)
                .getJsonArray("findings")
                .getJsonObject(0)
                .getJsonObject("found")
                .getString("vi");
    }

    /** A number that Vietnamese rules do not know, typed over the first maximum. */
    private static byte[] changed(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getSheet("set").getRow(4).getCell(3).setCellValue("0.5");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static JsonObject check(byte[] workbook) {
        HttpResponse<String> answer = Api.send(Api.request("/rule-checks?set=province/2022-excel")
                .header("Content-Type", WORKBOOK)
                .POST(BodyPublishers.ofByteArray(workbook)));
        assertEquals(200, answer.statusCode(), answer::body);
        return Api.object(answer);
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(Api.request(path).build(), BodyHandlers.ofByteArray());
    }
}
