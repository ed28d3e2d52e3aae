package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;

/** The contents of the slots of one line, read strictly. */
public final class Slots {
    private final Matcher matcher;
    private final String clean;

    Slots(Matcher matcher, String clean) {
        this.matcher = matcher;
        this.clean = clean;
    }

    boolean has(String slot) {
        return matcher.group(slot) != null;
    }

    /** The words of the author. */
    public String text(String slot) {
        return clean.substring(matcher.start(slot), matcher.end(slot)).strip();
    }

    /** What stands in a slot, with plain signs. */
    public String plain(String slot) {
        return matcher.group(slot).strip();
    }

    /** A number as rules write it. */
    public BigDecimal number(String slot) throws SlotException {
        return RuleNumber.parse(matcher.group(slot));
    }

    SaidAward.Bound bound(String slot) throws SlotException {
        return bound(matcher.group(slot), 0);
    }

    /** The greater end of a range, refused where the two ends are swapped; with one in percent and one not, as it is. */
    SaidAward.Bound boundAbove(String low, String high) throws SlotException {
        SaidAward.Bound from = bound(low);
        SaidAward.Bound to = bound(high);
        if (from.percent() == to.percent() && from.value().compareTo(to.value()) > 0) {
            throw swapped(plain(low), plain(high));
        }
        return to;
    }

    /** The greater end of a range, refused where the two ends are swapped. */
    BigDecimal numberAbove(String low, String high) throws SlotException {
        BigDecimal to = number(high);
        if (number(low).compareTo(to) > 0) {
            throw swapped(plain(low), plain(high));
        }
        return to;
    }

    private static SlotException swapped(String low, String high) {
        return complaint(
                "bounds",
                Bilingual.of(
                        "Mốc đầu " + low + " lớn hơn mốc cuối " + high,
                        "The first border " + low + " is greater than the last " + high),
                Bilingual.of("Từ số nhỏ đến số lớn", "From the smaller to the greater number"),
                Bilingual.of(
                        "Đổi chỗ hai số: từ " + high + " đến " + low,
                        "Swap the two numbers: từ " + high + " đến " + low));
    }

    static SaidAward.Bound bound(String text, int from) throws SlotException {
        String written = text.substring(from).strip();
        boolean percent = written.endsWith("%");
        String number = percent ? written.substring(0, written.length() - 1).strip() : written;
        return new SaidAward.Bound(RuleNumber.parse(number), percent);
    }

    int count(String slot, int most) throws SlotException {
        String digits = matcher.group(slot);
        if (digits.length() > 6 || Integer.parseInt(digits) > most) {
            throw complaint(
                    "number",
                    Bilingual.of("Số quá lớn: " + digits, "Too large a number: " + digits),
                    Bilingual.of("Từ 0 đến " + most, "From 0 to " + most),
                    Bilingual.of("Sửa lại số", "Mend the number"));
        }
        return Integer.parseInt(digits);
    }

    /** The code of a node. */
    public NodeCode code(String slot) throws SlotException {
        return code(matcher.group(slot), true);
    }

    static NodeCode code(String text, boolean whole) throws SlotException {
        String code = text.strip();
        return NodeCode.parse(code)
                .orElseThrow(() -> complaint(
                        "code",
                        Bilingual.of("Mã không đúng: “" + code + "”", "Not a code: “" + code + "”"),
                        Bilingual.of(
                                "Mã gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới; không quá 40 ký tự",
                                "A code has plain letters, digits, points, hyphens, underscores; at most 40 characters"),
                        whole
                                ? Bilingual.of(
                                        "Viết mã như ở tên quy tắc (trong Excel: cột Mã) của mục đó",
                                        "Write the code as in the title of its rule (in Excel: the column Mã)")
                                : Bilingual.of(
                                        "Viết các mã cách nhau bằng dấu phẩy, “và” hoặc “đến”: 1 đến 5 và 7",
                                        "Separate codes by commas, “và” or “đến”: 1 đến 5 và 7")));
    }

    CodeList codes(String slot) throws SlotException {
        return Lists.codes(matcher.group(slot));
    }

    /** The letter of an input. */
    public String letter(String slot) {
        return matcher.group(slot);
    }

    /** The letter of the input, or "" for "Tỷ lệ". */
    String quantity(String slot) {
        String word = matcher.group(slot);
        return word.length() == 1 ? word : "";
    }

    SaidAward award(String slot) throws SlotException {
        return AwardText.parse(matcher.group(slot));
    }

    /** What is told of a slot that cannot be read. */
    public static SlotException complaint(String code, Bilingual found, Bilingual allowed, Bilingual remedy) {
        return new SlotException(new SlotException.Complaint(code, found, allowed, remedy));
    }
}
