package vn.dti.rules.appendix;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.Vocabulary;

/** The last sheet of a workbook: the sentences that may be used, with an example and the meaning of each. Never read. */
final class SentenceSheet {
    /** Its name. */
    static final String NAME = "Hướng dẫn";

    private static final List<String> HEADS = List.of("Ví dụ", "Nghĩa", "Meaning");
    private static final int WIDTH = 60 * 256;

    private SentenceSheet() {}

    static void add(XSSFWorkbook workbook, CellLooks looks) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        XSSFRow head = sheet.createRow(0);
        for (int i = 0; i < HEADS.size(); i++) {
            WorkbookWriter.put(head, i, HEADS.get(i), looks.head());
            sheet.setColumnWidth(i, WIDTH);
        }
        Stream.<Sentence<?>>concat(Vocabulary.conditions().stream(), Vocabulary.statements().stream())
                .forEach(sentence -> {
                    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                    WorkbookWriter.put(row, 0, sentence.example(), looks.text());
                    WorkbookWriter.put(row, 1, sentence.meaning().vi(), looks.text());
                    WorkbookWriter.put(row, 2, sentence.meaning().en(), looks.text());
                });
        sheet.createFreezePane(0, 1);
    }
}
