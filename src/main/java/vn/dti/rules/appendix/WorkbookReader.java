package vn.dti.rules.appendix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.domain.index.SetId;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.data.ExampleTable;
import vn.dti.rules.text.Limits;

/**
 * Reads rule files from an Excel workbook whose sheets have the columns of an appendix. Columns may have moved, rows may
 * have been inserted; but nothing that stands in a sheet is passed over: what cannot be a part of a rule is refused with
 * its cell.
 */
public final class WorkbookReader {
    /** The most bytes of a workbook: 8 MB, as of every upload. */
    public static final int MAX_BYTES = 8 << 20;

    private static final long MAX_ENTRY_BYTES = 8L << 20;
    private static final int MAX_ENTRIES = 1_000;
    private static final int MAX_SHEETS = 200;
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** The part of an old Office file that is the text of a document; names of parts stand in it as UTF-16. */
    private static final String OLD_WORD =
            new String("WordDocument".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    /** The library tells each broken file in the log as well; who sent it hears of it, and that is enough. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    static {
        LIBRARY.setLevel(Level.OFF);
        ZipSecureFile.setMaxEntrySize(MAX_ENTRY_BYTES);
        ZipSecureFile.setMaxFileCount(MAX_ENTRIES);
    }

    private final Findings findings = new Findings();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, List<SourcePosition>> cells = new HashMap<>();
    private Optional<byte[]> examples = Optional.empty();

    private WorkbookReader() {}

    /** The rule files of a workbook as the set {@code id}, or what is wrong with it. Never an exception. */
    public static ReadWorkbook read(SetId id, byte[] bytes) {
        return new WorkbookReader().workbook(id, bytes);
    }

    private ReadWorkbook workbook(SetId id, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return refused(
                    "Tệp Excel có " + bytes.length + " byte",
                    "The workbook has " + bytes.length + " bytes",
                    "Bỏ hình ảnh, trang tính thừa khỏi tệp; tối đa 8 MB",
                    "Drop pictures and sheets that are not needed; at most 8 MB");
        }
        if (startsWith(bytes, OLD_OFFICE) && has(bytes, OLD_WORD)) {
            return refused(
                    "Tệp là tài liệu Word (.doc), không phải tệp Excel",
                    "The file is a Word document (.doc), no workbook",
                    "Chép bảng sang tệp Excel tải từ một bộ chỉ số làm mẫu, lưu dưới dạng “Excel Workbook (.xlsx)”",
                    "Copy its table into the workbook of an existing set and save it as “Excel Workbook (.xlsx)”");
        }
        if (startsWith(bytes, OLD_OFFICE)) {
            return refused(
                    "Tệp ở định dạng cũ (.xls) hoặc có mật khẩu",
                    "The workbook is in the old format (.xls) or has a password",
                    "Bỏ mật khẩu, lưu dưới dạng “Excel Workbook (.xlsx)”",
                    "Take the password away and save it as “Excel Workbook (.xlsx)”");
        }
        if (isOfWord(bytes)) {
            return refused(
                    "Tệp là tài liệu Word (.docx), không phải tệp Excel",
                    "The file is a Word document (.docx), no workbook",
                    "Chép bảng sang tệp Excel tải từ một bộ chỉ số làm mẫu, lưu dưới dạng “Excel Workbook (.xlsx)”",
                    "Copy its table into the workbook of an existing set and save it as “Excel Workbook (.xlsx)”");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            if (workbook.isMacroEnabled()) {
                return refused(
                        "Tệp có macro (.xlsm)",
                        "The workbook has macros (.xlsm)",
                        "Lưu dưới dạng “Excel Workbook (.xlsx)”, không có macro",
                        "Save it as “Excel Workbook (.xlsx)”, without macros");
            }
            if (workbook.getNumberOfSheets() > MAX_SHEETS) {
                return refused(
                        "Tệp có " + workbook.getNumberOfSheets() + " trang tính",
                        "The workbook has " + workbook.getNumberOfSheets() + " sheets",
                        "Tối đa " + MAX_SHEETS + " trang tính",
                        "At most " + MAX_SHEETS + " sheets");
            }
            workbook.sheetIterator().forEachRemaining(sheet -> {
                if (sheet instanceof XSSFSheet own && !own.getSheetName().equals(SentenceSheet.NAME)) {
                    if (ExampleSheetReader.isOne(own)) {
                        takeExamples(own);
                    } else {
                        take(own);
                    }
                }
            });
        } catch (IOException | RuntimeException e) {
            // The library tells broken and hostile files by exceptions of many kinds.
            return refused(
                    "Không mở được tệp như một tệp Excel (.xlsx)",
                    "It cannot be opened as an Excel workbook (.xlsx)",
                    "Mở tệp bằng Excel rồi lưu lại dưới dạng “Excel Workbook (.xlsx)”",
                    "Open it with Excel and save it again as “Excel Workbook (.xlsx)”");
        }
        if (files.isEmpty() && !findings.hasErrors()) {
            return refused(
                    "Tệp không có trang tính nào có nội dung",
                    "There is no sheet with anything in it",
                    "Dùng tệp Excel tải từ một bộ chỉ số làm mẫu",
                    "Begin with the workbook of an existing set");
        }
        return findings.hasErrors()
                ? ReadWorkbook.refused(findings.sorted())
                : new ReadWorkbook(Optional.of(new RuleFolder(id, files)), examples, findings.sorted(), cells);
    }

    private void takeExamples(XSSFSheet sheet) {
        ExampleSheetReader.Table table = new ExampleSheetReader(sheet, findings).read();
        if (table.lines().isEmpty()) {
            return;
        }
        if (examples.isPresent()) {
            findings.error("sheet-twice")
                    .at(table.first())
                    .found("Hai trang tính cùng là trang ví dụ", "Two sheets hold the examples")
                    .allowed("Một trang tính “" + ExampleSheet.NAME + "”", "One sheet “" + ExampleSheet.NAME + "”")
                    .remedy(
                            "Chuyển các hàng về một trang rồi xóa trang kia",
                            "Move the rows into one, delete the other");
            return;
        }
        examples = Optional.of(ExampleTable.write(table.lines()));
        cells.put(RuleExamples.FILE, table.ofFile(ExampleSheet.Part.INPUTS));
        for (ExampleSheet.Part part : ExampleSheet.Part.values()) {
            part.findings()
                    .forEach(code -> cells.put(ReadWorkbook.cellsOf(RuleExamples.FILE, code), table.ofFile(part)));
        }
    }

    private void take(XSSFSheet sheet) {
        SheetReader reader = new SheetReader(sheet, findings);
        Optional<SheetReader.Table> read = reader.read();
        if (read.isEmpty()) {
            return;
        }
        SheetReader.Table table = read.get();
        String path = table.path().isEmpty() ? sheet.getSheetName() + ".dslr" : table.path();
        SourcePosition place = table.pathPlace();
        if (!Limits.isFileName(path) || path.contains("..")) {
            findings.error("sheet-file-name")
                    .at(place)
                    .found("Tên tệp không dùng được: “" + path + "”", "A file name that cannot be used: “" + path + "”")
                    .allowed("Ví dụ 1-nhan-thuc-so.dslr", "Such as 1-nhan-thuc-so.dslr")
                    .remedy(
                            "Sửa ô cạnh chữ “Tệp” ở đầu trang tính",
                            "Mend the cell beside “Tệp” at the top of the sheet");
            return;
        }
        if (files.containsKey(path)) {
            findings.error("sheet-twice")
                    .at(place)
                    .found("Hai trang tính cùng là tệp “" + path + "”", "Two sheets are the same file “" + path + "”")
                    .allowed("Mỗi trang tính là một tệp", "Each sheet is one file")
                    .remedy("Xóa một trang tính, hoặc đổi tên tệp", "Delete one sheet, or rename the file");
            return;
        }
        Appendix appendix = new Appendix(path, table.entries());
        AppendixText text = new AppendixText(appendix);
        files.put(path, appendix.text());
        List<SourcePosition> places = new ArrayList<>();
        List<SourcePosition> maxima = new ArrayList<>();
        text.origins().forEach(origin -> {
            places.add(table.place(origin));
            maxima.add(table.place(new AppendixText.Origin(origin.entry(), Column.MAXIMUM, 1)));
        });
        cells.put(path, places);
        cells.put(ReadWorkbook.cellsOf(path, "maximum-missing"), maxima);
    }

    private ReadWorkbook refused(String foundVi, String foundEn, String remedyVi, String remedyEn) {
        findings.error("workbook")
                .found(foundVi, foundEn)
                .allowed("Tệp .xlsx có các cột của phụ lục", "A workbook (.xlsx) with the columns of an appendix")
                .remedy(remedyVi, remedyEn);
        return ReadWorkbook.refused(findings.sorted());
    }

    /** Whether the name of the main part of a Word document stands in the file, as the names of a package do unpacked. */
    private static boolean isOfWord(byte[] bytes) {
        return startsWith(bytes, new byte[] {'P', 'K'}) && has(bytes, "word/document.xml");
    }

    private static boolean has(byte[] bytes, String latin) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(latin);
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
