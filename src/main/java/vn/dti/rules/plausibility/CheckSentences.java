package vn.dti.rules.plausibility;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.plausibility.Importance;
import vn.dti.domain.plausibility.Suspicion;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.SlotException;
import vn.dti.rules.sentence.Slots;

/** The vocabulary of plausibility rules. */
public final class CheckSentences {
    /** The sentences of the "when" part. */
    public static final List<Sentence<Suspicion>> CONDITIONS = List.of(
            Sentence.of(
                    "Tiêu chí {code:CODE}: {x:LETTER} lớn hơn {y:LETTER}",
                    "Tiêu chí 2.2.1: a lớn hơn b",
                    "Một số liệu của tiêu chí lớn hơn số liệu kia",
                    "One figure of a criterion is greater than the other",
                    s -> new Suspicion.Exceeds(key(s, "code", "x"), key(s, "code", "y"))),
            Sentence.of(
                    "Số liệu {x:LETTER} của {code:CODE} lớn hơn số liệu {y:LETTER} của {other:CODE}",
                    "Số liệu a của 4.2.1 lớn hơn số liệu b của 4.2.2",
                    "Số liệu của tiêu chí này lớn hơn số liệu của tiêu chí kia",
                    "A figure of one criterion is greater than one of another",
                    s -> new Suspicion.Exceeds(key(s, "code", "x"), key(s, "other", "y"))),
            Sentence.of(
                    "Số liệu {x:LETTER} của {code:CODE} khác số liệu {y:LETTER} của {other:CODE}",
                    "Số liệu b của 1.7.2 khác số liệu b của 2.6.1",
                    "Hai số liệu lẽ ra bằng nhau",
                    "Two figures that should be the same differ",
                    s -> new Suspicion.Differs(key(s, "code", "x"), key(s, "other", "y"))),
            Sentence.of(
                    "Số liệu {x:LETTER} của {code:CODE} lớn hơn {limit:NUMBER}",
                    "Số liệu n của 2.2.2 lớn hơn 4",
                    "Số liệu lớn hơn mức có thể có",
                    "A figure is greater than it can be",
                    s -> new Suspicion.Beyond(key(s, "code", "x"), s.number("limit"))),
            Sentence.of(
                    "Số liệu {x:LETTER} của {code:CODE} tăng hơn {times:NUMBER} lần so với năm trước",
                    "Số liệu a của 2.5.1 tăng hơn 3 lần so với năm trước",
                    "Số liệu lớn hơn số của năm trước quá nhiều lần",
                    "A figure is many times that of the year before",
                    s -> new Suspicion.Jumped(Optional.of(key(s, "code", "x")), times(s), false, BigDecimal.ZERO)),
            Sentence.of(
                    "Số liệu {x:LETTER} của {code:CODE} giảm hơn {times:NUMBER} lần so với năm trước",
                    "Số liệu b của 2.5.1 giảm hơn 2 lần so với năm trước",
                    "Số của năm trước lớn hơn số liệu này quá nhiều lần",
                    "The figure of the year before is many times this one",
                    s -> new Suspicion.Jumped(Optional.of(key(s, "code", "x")), times(s), true, BigDecimal.ZERO)),
            Sentence.of(
                    "Mọi số liệu tăng hơn {times:NUMBER} lần so với năm trước",
                    "Mọi số liệu tăng hơn 3 lần so với năm trước",
                    "Như trên, cho mọi số liệu của bộ chỉ số",
                    "The same of every figure of the index",
                    s -> new Suspicion.Jumped(Optional.empty(), times(s), false, BigDecimal.ZERO)),
            Sentence.of(
                    "Mọi số liệu giảm hơn {times:NUMBER} lần so với năm trước",
                    "Mọi số liệu giảm hơn 3 lần so với năm trước",
                    "Như trên, cho mọi số liệu của bộ chỉ số",
                    "The same of every figure of the index",
                    s -> new Suspicion.Jumped(Optional.empty(), times(s), true, BigDecimal.ZERO)),
            Sentence.of(
                    "Mọi số liệu từ {least:NUMBER} trở lên tăng hơn {times:NUMBER} lần so với năm trước",
                    "Mọi số liệu từ 10 trở lên tăng hơn 3 lần so với năm trước",
                    "Như trên, chỉ khi số liệu năm nay từ mức này trở lên, để số nhỏ không bị nêu",
                    "The same, only where this year's figure is at least so great, so that small numbers are passed over",
                    s -> new Suspicion.Jumped(Optional.empty(), times(s), false, s.number("least"))),
            Sentence.of(
                    "Mọi số liệu từ {least:NUMBER} trở lên giảm hơn {times:NUMBER} lần so với năm trước",
                    "Mọi số liệu từ 10 trở lên giảm hơn 3 lần so với năm trước",
                    "Như trên, chỉ khi số liệu năm trước từ mức này trở lên",
                    "The same, only where the figure of the year before is at least so great",
                    s -> new Suspicion.Jumped(Optional.empty(), times(s), true, s.number("least"))),
            Sentence.of(
                    "Mọi tiêu chí tính theo tỷ lệ: a lớn hơn b",
                    "Mọi tiêu chí tính theo tỷ lệ: a lớn hơn b",
                    "Tử số lớn hơn mẫu số, ở tiêu chí có câu “Trường hợp a lớn hơn b: …”",
                    "A dividend above its divisor, where the criterion answers that case",
                    s -> new Suspicion.AnyRatioAbove()),
            Sentence.of(
                    "Từ {percent:NUMBER}% số tiêu chí tính theo tỷ lệ trở lên đạt đúng 100%",
                    "Từ 30% số tiêu chí tính theo tỷ lệ trở lên đạt đúng 100%",
                    "Nhiều tiêu chí đạt tròn 100%",
                    "Many criteria stand at exactly 100 %",
                    s -> new Suspicion.ManyFull(percent(s), BigDecimal.ZERO)),
            Sentence.of(
                    "Từ {percent:NUMBER}% số tiêu chí tính theo tỷ lệ có mẫu số từ {least:NUMBER} trở lên đạt đúng 100%",
                    "Từ 20% số tiêu chí tính theo tỷ lệ có mẫu số từ 20 trở lên đạt đúng 100%",
                    "Như trên, chỉ kể tiêu chí có mẫu số đủ lớn: 3 trên 3 là chuyện thường",
                    "The same, counting only criteria with a divisor that is large enough: 3 of 3 is nothing unusual",
                    s -> new Suspicion.ManyFull(percent(s), s.number("least"))));

    /** The sentences of the "then" part. */
    public static final List<Sentence<Remark>> REMARKS = List.of(
            Sentence.of(
                    "Mức độ: {weight:LEVEL}",
                    "Mức độ: cao",
                    "Cao, trung bình hoặc thấp",
                    "High, medium or low",
                    s -> new Remark.Weight(importance(s.plain("weight")))),
            Sentence.of(
                    "Cảnh báo: {text:TEXT}",
                    "Cảnh báo: Dân số được báo cáo khác nhau ở hai tiêu chí",
                    "Điều đáng ngờ, nói với người báo cáo",
                    "What is doubtful, said to who reports",
                    s -> new Remark.Warning(s.text("text"), false)),
            Sentence.of(
                    "Cảnh báo (tiếng Anh): {text:TEXT}",
                    "Cảnh báo (tiếng Anh): Two criteria report different populations",
                    "Cảnh báo bằng tiếng Anh",
                    "The warning in English",
                    s -> new Remark.Warning(s.text("text"), true)),
            Sentence.of(
                    "Khuyến nghị: {text:TEXT}",
                    "Khuyến nghị: Dùng số liệu dân số do cơ quan thống kê công bố",
                    "Việc cần làm",
                    "What to do",
                    s -> new Remark.Advice(s.text("text"), false)),
            Sentence.of(
                    "Khuyến nghị (tiếng Anh): {text:TEXT}",
                    "Khuyến nghị (tiếng Anh): Use the population that the statistics office published",
                    "Khuyến nghị bằng tiếng Anh",
                    "The advice in English",
                    s -> new Remark.Advice(s.text("text"), true)));

    private CheckSentences() {}

    private static InputKey key(Slots slots, String code, String letter) throws SlotException {
        return new InputKey(slots.code(code), slots.letter(letter));
    }

    private static BigDecimal times(Slots slots) throws SlotException {
        BigDecimal times = slots.number("times");
        if (times.compareTo(BigDecimal.ONE) <= 0) {
            throw Slots.complaint(
                    "times",
                    Bilingual.of("Số lần không lớn hơn 1", "So many times is not more than once"),
                    Bilingual.of("Số lớn hơn 1, ví dụ: 3 hoặc 1,5", "A number above 1, such as 3 or 1,5"),
                    Bilingual.of("Sửa số lần", "Mend the number"));
        }
        return times;
    }

    private static int percent(Slots slots) throws SlotException {
        BigDecimal percent = slots.number("percent");
        boolean whole = percent.stripTrailingZeros().scale() <= 0;
        if (!whole || percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Slots.complaint(
                    "percent",
                    Bilingual.of("Phần trăm không phải số nguyên từ 1 đến 100", "No whole percentage from 1 to 100"),
                    Bilingual.of("Số nguyên từ 1 đến 100", "A whole number from 1 to 100"),
                    Bilingual.of("Sửa phần trăm", "Mend the percentage"));
        }
        return percent.intValueExact();
    }

    private static Importance importance(String word) throws SlotException {
        Optional<Importance> known = Arrays.stream(Importance.values())
                .filter(importance -> importance.label().vi().equals(word))
                .findFirst();
        if (known.isEmpty()) {
            throw Slots.complaint(
                    "importance",
                    Bilingual.of("Không có mức độ “" + word + "”", "No such importance: “" + word + "”"),
                    Bilingual.of("cao; trung bình; thấp", "cao (high); trung bình (medium); thấp (low)"),
                    Bilingual.of("Dùng một trong ba từ này", "Use one of these three words"));
        }
        return known.get();
    }
}
