package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.plan.Award;
import vn.dti.domain.text.Bilingual;

/** Reads what a cell gives: "Điểm tối đa", "1/2 * Điểm tối đa", "5 điểm", "Điểm = Tỷ lệ/5 * Điểm tối đa". */
final class AwardText {
    private static final String NUMBER = "([0-9](?:[0-9.,]*[0-9])?)";
    private static final Pattern MAXIMUM = Pattern.compile("[Đđ]iểm tối đa");
    private static final Pattern POINTS = Pattern.compile(NUMBER + " ?điểm");
    private static final Pattern FRACTION =
            Pattern.compile(NUMBER + "(?: ?/ ?" + NUMBER + "| ?(%))?(?: ?\\* ?| của | )[Đđ]iểm tối đa");
    private static final Pattern PROPORTION = Pattern.compile(
            "[Đđ]iểm ?= ?([Tt]ỷ lệ|[a-z])(?: ?/ ?([0-9](?:[0-9.,]*[0-9])?(?: ?%)?))? ?\\* ?[Đđ]iểm tối đa");

    /** Points without their word, or with the beginning of it. */
    private static final Pattern BARE = Pattern.compile(NUMBER + " ?(?:đ|đ\\.|điểm\\.|d|diem)?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AwardText() {}

    /** Whether a text has the form of an award, whatever its numbers. */
    static boolean isAward(String written) {
        String text = written.strip();
        return MAXIMUM.matcher(text).matches()
                || POINTS.matcher(text).matches()
                || FRACTION.matcher(text).matches()
                || PROPORTION.matcher(text).matches();
    }

    static SaidAward parse(String written) throws SlotException {
        String text = written.strip();
        if (MAXIMUM.matcher(text).matches()) {
            return fixed(Award.Share.MAXIMUM);
        }
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return fixed(new Award.Points(RuleNumber.parse(points.group(1))));
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            BigDecimal numerator = RuleNumber.parse(fraction.group(1));
            BigDecimal denominator = BigDecimal.ONE;
            if (fraction.group(2) != null) {
                denominator = positive(RuleNumber.parse(fraction.group(2)), text);
            } else if (fraction.group(3) != null) {
                denominator = HUNDRED;
            }
            return fixed(new Award.Share(numerator, denominator));
        }
        Matcher proportion = PROPORTION.matcher(text);
        if (proportion.matches()) {
            BigDecimal divisor = proportion.group(2) == null
                    ? BigDecimal.ONE
                    : positive(Slots.bound(proportion.group(2), 0).value(), text);
            String word = proportion.group(1);
            return new SaidAward(new Award.Proportion(divisor), Optional.of(word.length() == 1 ? word : ""));
        }
        throw refused(text);
    }

    private static SaidAward fixed(Award award) {
        return new SaidAward(award, Optional.empty());
    }

    private static BigDecimal positive(BigDecimal divisor, String text) throws SlotException {
        if (divisor.signum() == 0) {
            throw refused(text);
        }
        return divisor;
    }

    private static SlotException refused(String text) {
        Matcher bare = BARE.matcher(text);
        String meant = bare.matches() ? bare.group(1) + " điểm" : "";
        return Slots.complaint(
                "award",
                Bilingual.of("Không hiểu số điểm: “" + text + "”", "Points that are not understood: “" + text + "”"),
                Bilingual.of(
                        "“Điểm tối đa”, “5 điểm”, “1/2 * Điểm tối đa”, “40% * Điểm tối đa”, “Điểm = Tỷ lệ * Điểm tối đa”, “Điểm = Tỷ lệ/5 * Điểm tối đa”",
                        "“Điểm tối đa”, “5 điểm”, “1/2 * Điểm tối đa”, “40% * Điểm tối đa”, “Điểm = Tỷ lệ * Điểm tối đa”, “Điểm = Tỷ lệ/5 * Điểm tối đa”"),
                meant.isEmpty()
                        ? Bilingual.of(
                                "Viết theo một trong các dạng trên; phép tính khác chưa được hỗ trợ, không tự làm gần đúng",
                                "Use one of these forms; other formulas are refused, never approximated")
                        : Bilingual.of("Viết “" + meant + "”", "Write “" + meant + "”"));
    }
}
