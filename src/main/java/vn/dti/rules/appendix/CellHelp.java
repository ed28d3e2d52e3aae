package vn.dti.rules.appendix;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The help that Excel shows when a cell is chosen, and the lists that it offers. Nothing is barred from being typed. */
final class CellHelp {
    private static final int MORE_ROWS = 1_000;
    private static final int LONGEST_LIST = 255;

    /** What Excel shows at a cell of a column; a heading and a text of at most 255 characters. */
    private static final Map<Column, String> TEXTS = Map.of(
            Column.CODE,
            "Mã của mục, ví dụ 1.10. Ô có định dạng Văn bản, để Excel không đổi 1.10 thành 1.1 hay thành ngày. Quy tắc nói"
                    + " về nhiều mục thì để trống. / The code, as text.",
            Column.PARENT,
            "Thuộc bộ chỉ số · Thuộc chỉ số 1 · Thuộc tiêu chí 1.1.1 · Mọi tiêu chí thuộc 6 … / Where the node stands.",
            Column.MAXIMUM,
            "Số điểm, hoặc: chưa công bố. Để trống: bằng tổng điểm các mục cấp dưới. / Points, or empty for the sum.",
            Column.METHOD,
            "Mỗi dòng một câu (Alt+Enter), như trong phụ lục. Các câu dùng được: rules/vocabulary/README.md."
                    + " / One sentence per line.");

    private CellHelp() {}

    /** Adds help and lists to the rows from {@code first} on. */
    static void add(XSSFSheet sheet, int first, List<String> sources) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int last = Math.max(first, sheet.getLastRowNum()) + MORE_ROWS;
        for (Column column : Column.values()) {
            boolean offers = column == Column.DATA_SOURCE && fits(sources);
            String text = TEXTS.get(column);
            if (offers || text != null) {
                DataValidationConstraint any = offers
                        ? helper.createExplicitListConstraint(sources.toArray(String[]::new))
                        : helper.createCustomConstraint("TRUE");
                DataValidation validation = helper.createValidation(
                        any, new CellRangeAddressList(first, last, column.place(), column.place()));
                validation.setShowErrorBox(false);
                validation.setEmptyCellAllowed(true);
                if (text != null) {
                    validation.setShowPromptBox(true);
                    validation.createPromptBox(column.header(), text);
                }
                sheet.addValidationData(validation);
            }
        }
    }

    /** Excel takes a short list with commas between; longer ones, and those with commas of their own, are not offered. */
    private static boolean fits(List<String> offered) {
        return !offered.isEmpty()
                && offered.stream().noneMatch(text -> text.contains(",") || text.contains("\""))
                && String.join(",", offered).length() <= LONGEST_LIST;
    }
}
