package vn.dti.rules.appendix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.dti.domain.text.Bilingual;

/**
 * The text of a cell as a rule would say it: numbers with the comma, 15% cells with the percent sign. What Excel has made
 * of a text by itself – a date, a formula, a code without its last zero – is refused.
 */
final class CellText {
    /** Excel shows and keeps this many digits of what was typed. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Between two digits of the whole part, so many threes before its end. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+(?![0-9]))(?<!,[0-9]{0,20})");

    /**
     * A cell that cannot be read.
     *
     * @param found what it has
     * @param remedy what to do
     */
    record Refused(Bilingual found, Bilingual remedy) {}

    /**
     * What was read: a text or a refusal.
     *
     * @param text the text, empty for an empty or refused cell
     * @param refused why it was refused
     */
    record Reading(String text, Optional<Refused> refused) {}

    private CellText() {}

    static Reading of(XSSFCell cell, Column column) {
        return switch (cell.getCellType()) {
            case STRING ->
                text(cell.getStringCellValue()
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip());
            case NUMERIC -> number(cell, column);
            case BLANK, _NONE -> text("");
            case FORMULA ->
                refused(
                        "Ô chứa công thức",
                        "The cell holds a formula",
                        "Chép ô rồi dán lại dưới dạng giá trị",
                        "Copy the cell and paste it as a value");
            case BOOLEAN ->
                refused(
                        "Ô chứa giá trị đúng/sai",
                        "The cell holds true or false",
                        "Viết bằng lời: Có, Không",
                        "Write it in words: Có, Không");
            case ERROR ->
                refused(
                        "Ô chứa lỗi của Excel",
                        "The cell holds an error of Excel",
                        "Gõ lại nội dung của ô",
                        "Type the content of the cell again");
        };
    }

    private static Reading number(XSSFCell cell, Column column) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return refused(
                    "Ô đã bị Excel đổi thành ngày",
                    "Excel has made a date of the cell",
                    "Chọn định dạng Văn bản (Text) cho ô rồi gõ lại",
                    "Format the cell as text and type it again");
        }
        BigDecimal value = new BigDecimal(cell.getRawValue()).round(TYPED).stripTrailingZeros();
        if (column == Column.CODE && value.scale() > 0) {
            return refused(
                    "Mã là một số, nên Excel đã bỏ số 0 ở cuối (1.10 thành 1.1)",
                    "The code is a number, so Excel has dropped a zero at its end (1.10 became 1.1)",
                    "Chọn định dạng Văn bản (Text) cho ô rồi gõ lại mã",
                    "Format the cell as text and type the code again");
        }
        boolean percent = cell.getCellStyle().getDataFormatString().indexOf('%') >= 0;
        if (percent) {
            return text(comma(value.movePointRight(2)) + "%");
        }
        return text(column == Column.MAXIMUM ? grouped(value) : comma(value));
    }

    /** A number as decisions write points: a point between thousands, the comma as decimal sign. */
    static String grouped(BigDecimal value) {
        return THOUSANDS.matcher(comma(value)).replaceAll(".");
    }

    private static String comma(BigDecimal value) {
        BigDecimal normal = value.stripTrailingZeros();
        return (normal.scale() < 0 ? normal.setScale(0) : normal)
                .toPlainString()
                .replace('.', ',');
    }

    private static Reading text(String text) {
        return new Reading(text, Optional.empty());
    }

    private static Reading refused(String foundVi, String foundEn, String remedyVi, String remedyEn) {
        return new Reading(
                "", Optional.of(new Refused(Bilingual.of(foundVi, foundEn), Bilingual.of(remedyVi, remedyEn))));
    }
}
