package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.domain.text.Bilingual;

/** The sentences on what follows from a result: levels, mandatory conditions, another scale. */
final class OutcomeSentences {
    private static final String NUMBER = "([0-9](?:[0-9.,]*[0-9])?)(?: điểm)?";
    private static final Pattern UPWARDS = Pattern.compile("(từ|trên) " + NUMBER + "( trở lên)? là (\\S.*)");
    private static final Pattern BETWEEN =
            Pattern.compile("(từ|trên) " + NUMBER + " đến( dưới)? " + NUMBER + " là (\\S.*)");
    private static final Pattern DOWNWARDS =
            Pattern.compile("(?:dưới " + NUMBER + "|từ " + NUMBER + " trở xuống) là (\\S.*)");
    private static final String EXAMPLE =
            "từ 75 điểm trở lên là Tốt; từ 50 đến dưới 75 điểm là Khá; dưới 50 điểm là Trung bình";

    static final List<Sentence<Statement>> ALL = List.of(
            Sentence.of(
                    "Xếp loại {what:UNIT} theo điểm: {levels:LIST}",
                    "Xếp loại mức độ chuyển đổi số theo điểm: " + EXAMPLE,
                    "Mức của đơn vị theo điểm của mục; một mục có thể có nhiều cách xếp loại",
                    "The level of a unit by the points of the node; a node may have several such sentences",
                    s -> classified(s, false)),
            Sentence.of(
                    "Xếp loại {what:UNIT} theo giá trị: {levels:LIST}",
                    "Xếp loại màu trên bản đồ theo giá trị: từ 0,4 trở lên là Xanh; dưới 0,4 là Vàng",
                    "Mức của đơn vị theo giá trị công bố của mục (điểm / điểm tối đa, đã làm tròn)",
                    "The level of a unit by the published value of the node (points / maximum, rounded)",
                    s -> classified(s, true)),
            Sentence.of(
                    "Điều kiện bắt buộc để được xếp loại: [các ]mục {codes:CODES} đạt Điểm tối đa",
                    "Điều kiện bắt buộc để được xếp loại: các mục 1.1 và 1.2 đạt Điểm tối đa",
                    "Thiếu điều kiện thì không được xếp loại; điểm giữ nguyên",
                    "Without it there is no level at all; points stay",
                    s -> new NodeStatement.Mandatory(Optional.empty(), s.codes("codes"), BigDecimal.ONE)),
            Sentence.of(
                    "Điều kiện bắt buộc để xếp loại {level:TEXT}: [các ]mục {codes:CODES} đạt Điểm tối đa",
                    "Điều kiện bắt buộc để xếp loại Tốt: các mục 1.1 và 1.2 đạt Điểm tối đa",
                    "Thiếu điều kiện thì mức này và các mức cao hơn bị khóa, đơn vị nhận mức ngay dưới; điểm giữ nguyên",
                    "Without it this level and those above are blocked and the unit gets the one below; points stay",
                    s -> new NodeStatement.Mandatory(Optional.of(s.text("level")), s.codes("codes"), BigDecimal.ONE)),
            Sentence.of(
                    "Điều kiện bắt buộc để xếp loại {level:TEXT}: [các ]mục {codes:CODES} đạt từ {share:BOUND} Điểm tối đa trở lên",
                    "Điều kiện bắt buộc để xếp loại Tốt: các mục 1.1 và 1.2 đạt từ 50% Điểm tối đa trở lên",
                    "Như trên, với tỷ lệ tối thiểu của điểm tối đa",
                    "The same with a least share of the maximum",
                    s -> new NodeStatement.Mandatory(Optional.of(s.text("level")), s.codes("codes"), share(s))),
            Sentence.of(
                    "Quy đổi kết quả theo thang {scale:NUMBER}, lấy {digits:COUNT} chữ số thập phân",
                    "Quy đổi kết quả theo thang 100, lấy 2 chữ số thập phân",
                    "Kết quả còn được nêu theo thang khác: điểm / điểm tối đa × thang; không đổi giá trị, thứ hạng",
                    "The result is also told on another scale: points / maximum × scale; value and rank stay",
                    s -> new NodeStatement.Converted(new NodeOutcome.Conversion(
                            positive(s), new Rounding(s.count("digits", Rounding.UNROUNDED_DIGITS))))),
            Sentence.of(
                    "Không cộng vào điểm của mục trên",
                    "Không cộng vào điểm của mục trên",
                    "Mục có điểm, mức riêng, không tính vào điểm và điểm tối đa của mục trên (như nhóm đánh giá riêng, điều kiện bắt buộc không có điểm)",
                    "The node has points and levels of its own that count neither for the points nor for the maximum of the node above (such as groups judged apart, or mandatory conditions without points)",
                    s -> new NodeStatement.Apart()));

    private OutcomeSentences() {}

    private static BigDecimal positive(Slots s) throws SlotException {
        BigDecimal scale = s.number("scale");
        if (scale.signum() <= 0) {
            throw refused("scale", s.plain("scale"), "Một số lớn hơn 0", "A number above 0", "Viết ví dụ: thang 100");
        }
        return scale;
    }

    private static BigDecimal share(Slots s) throws SlotException {
        SaidAward.Bound share = s.bound("share");
        BigDecimal value = share.value();
        if (!share.percent() || value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw refused(
                    "share", s.plain("share"), "Từ trên 0% đến 100%", "Above 0% and up to 100%", "Viết ví dụ: từ 50%");
        }
        return value;
    }

    private static Statement classified(Slots s, boolean byValue) throws SlotException {
        List<NodeOutcome.Level> levels = new ArrayList<>();
        for (String item : s.plain("levels").split(";", -1)) {
            levels.add(level(item.strip()));
        }
        levels.sort(
                Comparator.comparing((NodeOutcome.Level level) -> level.lower().orElse(BigDecimal.valueOf(-1))));
        return new NodeStatement.Classified(new NodeOutcome.Classification(s.text("what"), byValue, levels));
    }

    private static NodeOutcome.Level level(String item) throws SlotException {
        Matcher between = BETWEEN.matcher(item);
        if (between.matches()) {
            return new NodeOutcome.Level(
                    between.group(5).strip(),
                    number(between.group(2)),
                    between.group(1).equals("từ"),
                    number(between.group(4)),
                    between.group(3) == null);
        }
        Matcher upwards = UPWARDS.matcher(item);
        if (upwards.matches() && upwards.group(1).equals("từ") == (upwards.group(3) != null)) {
            return new NodeOutcome.Level(
                    upwards.group(4).strip(),
                    number(upwards.group(2)),
                    upwards.group(3) != null,
                    Optional.empty(),
                    false);
        }
        Matcher downwards = DOWNWARDS.matcher(item);
        if (downwards.matches()) {
            boolean below = downwards.group(1) != null;
            return new NodeOutcome.Level(
                    downwards.group(3).strip(),
                    Optional.empty(),
                    false,
                    number(below ? downwards.group(1) : downwards.group(2)),
                    !below);
        }
        throw refused(
                "level-form",
                item,
                "“từ 75 điểm trở lên là Tốt”, “từ 50 đến dưới 75 điểm là Khá”, “dưới 50 điểm là Trung bình”; cách nhau bằng dấu chấm phẩy",
                "“từ 75 điểm trở lên là Tốt”, “từ 50 đến dưới 75 điểm là Khá”, “dưới 50 điểm là Trung bình”, separated by semicolons",
                "Viết ví dụ: " + EXAMPLE);
    }

    private static Optional<BigDecimal> number(@Nullable String text) throws SlotException {
        return text == null ? Optional.empty() : Optional.of(RuleNumber.parse(text));
    }

    private static SlotException refused(String code, String found, String vi, String en, String remedy) {
        return Slots.complaint(
                code,
                Bilingual.of("Không hiểu: “" + found + "”", "Not understood: “" + found + "”"),
                Bilingual.of(vi, en),
                Bilingual.of(remedy, remedy.replace("Viết ví dụ", "Write for example")));
    }
}
