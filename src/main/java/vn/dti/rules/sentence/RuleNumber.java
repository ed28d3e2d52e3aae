package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.text.Bilingual;

/**
 * Numbers as Vietnamese law writes them: the comma is the decimal sign, a point before exactly three digits groups
 * thousands. Anything else with a point is refused with the right spelling.
 */
final class RuleNumber {
    private static final Pattern FORM =
            Pattern.compile("(0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(\\.[0-9]{3}){1,4})(,[0-9]{1,12})?");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(,000)+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    private RuleNumber() {}

    static BigDecimal parse(String text) throws SlotException {
        if (ENGLISH_THOUSANDS.matcher(text).matches()) {
            String right = text.replace(',', '.');
            throw refused(
                    text,
                    "Viết “" + right + "” nếu là hàng nghìn, “" + text.substring(0, text.indexOf(','))
                            + "” nếu là số nguyên",
                    "Write “" + right + "” for thousands, “" + text.substring(0, text.indexOf(','))
                            + "” for the whole number");
        }
        if (FORM.matcher(text).matches()) {
            return Decimals.normal(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        String right = proposal(text);
        throw refused(text, "Viết “" + right + "”", "Write “" + right + "”");
    }

    /** The right spelling that is most likely meant. */
    private static String proposal(String text) {
        String bare = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        int point = bare.indexOf('.');
        int comma = bare.indexOf(',');
        String right;
        if (point >= 0 && comma < 0 && point == bare.lastIndexOf('.')) {
            right = bare.replace('.', ',');
        } else if (comma >= 0 && point > comma) {
            right = bare.replace(",", "").replace('.', ',');
        } else {
            right = comma >= 0 ? bare.replace(".", "") : bare.replaceAll("\\.", "");
        }
        right = LEADING_ZEROS.matcher(right).replaceFirst("");
        return FORM.matcher(right).matches() ? right : "0,5";
    }

    private static SlotException refused(String text, String vi, String en) {
        return new SlotException(new SlotException.Complaint(
                "number",
                Bilingual.of("Số viết không đúng: “" + text + "”", "A number in the wrong form: “" + text + "”"),
                Bilingual.of(
                        "Dấu phẩy là dấu thập phân (0,5); dấu chấm tách hàng nghìn, sau nó có đúng ba chữ số (1.000); không có số âm",
                        "The comma is the decimal sign (0,5); a point before exactly three digits groups thousands (1.000); nothing negative"),
                Bilingual.of(vi, en)));
    }
}
