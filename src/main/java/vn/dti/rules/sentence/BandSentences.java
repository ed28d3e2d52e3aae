package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences for bands of a quantity; every border says whether it belongs to the band. */
final class BandSentences {
    static final List<Sentence<Statement>> ALL = all();

    private enum End {
        OPEN,
        INCLUDED,
        EXCLUDED
    }

    private BandSentences() {}

    private static List<Sentence<Statement>> all() {
        List<Sentence<Statement>> list = new ArrayList<>();
        list.add(Sentence.of(
                "{q:QUANTITY} đạt {v:BOUND}: {award:AWARD}",
                "Tỷ lệ đạt 100%: Điểm tối đa",
                "Đúng bằng giá trị này",
                "Exactly this value",
                s -> {
                    Optional<SaidAward.Bound> value = Optional.of(s.bound("v"));
                    return new ScaleLine.Band(s.quantity("q"), value, true, value, true, s.award("award"));
                }));
        band(list, "từ {lo:BOUND} đến dưới {hi:BOUND}", "từ 90% đến dưới 100%", End.INCLUDED, End.EXCLUDED);
        band(list, "từ {lo:BOUND} đến {hi:BOUND}", "từ 90% đến 100%", End.INCLUDED, End.INCLUDED);
        band(list, "trên {lo:BOUND} đến dưới {hi:BOUND}", "trên 50% đến dưới 70%", End.EXCLUDED, End.EXCLUDED);
        band(list, "trên {lo:BOUND} đến {hi:BOUND}", "trên 50% đến 70%", End.EXCLUDED, End.INCLUDED);
        band(list, "từ {lo:BOUND} trở lên", "từ 74 trở lên", End.INCLUDED, End.OPEN);
        band(list, "trên {lo:BOUND}", "trên 90%", End.EXCLUDED, End.OPEN);
        band(list, "dưới {hi:BOUND}", "dưới 90%", End.OPEN, End.EXCLUDED);
        band(list, "từ {hi:BOUND} trở xuống", "từ 50% trở xuống", End.OPEN, End.INCLUDED);
        list.add(Sentence.of(
                "Đạt khi {q:QUANTITY} đạt {v:BOUND}: {award:AWARD}",
                "Đạt khi Tỷ lệ đạt 100%: Điểm tối đa",
                "Đạt khi đúng bằng giá trị này",
                "Passed with exactly this value",
                s -> {
                    Optional<SaidAward.Bound> value = Optional.of(s.bound("v"));
                    return new ScaleLine.Pass(
                            new ScaleLine.Band(s.quantity("q"), value, true, value, true, s.award("award")));
                }));
        pass(list, "từ {v:BOUND} trở lên", "từ 60% trở lên", true, true);
        pass(list, "trên {v:BOUND}", "trên 60%", true, false);
        pass(list, "từ {v:BOUND} trở xuống", "từ 5% trở xuống", false, true);
        pass(list, "dưới {v:BOUND}", "dưới 5%", false, false);
        return List.copyOf(list);
    }

    private static void pass(
            List<Sentence<Statement>> list, String words, String example, boolean upwards, boolean included) {
        list.add(Sentence.of(
                "Đạt khi {q:QUANTITY} " + words + ": {award:AWARD}",
                "Đạt khi Tỷ lệ " + example + ": Điểm tối đa",
                "Mục tiêu phải đạt; kèm câu “Không đạt: …”",
                "The target to be met; goes with “Không đạt: …”",
                s -> {
                    Optional<SaidAward.Bound> border = Optional.of(s.bound("v"));
                    return new ScaleLine.Pass(new ScaleLine.Band(
                            s.quantity("q"),
                            upwards ? border : Optional.empty(),
                            upwards && included,
                            upwards ? Optional.empty() : border,
                            !upwards && included,
                            s.award("award")));
                }));
    }

    private static void band(List<Sentence<Statement>> list, String words, String example, End lower, End upper) {
        list.add(Sentence.of(
                "{q:QUANTITY} " + words + ": {award:AWARD}",
                "Tỷ lệ " + example + ": 5 điểm",
                "Một khoảng: “từ”, “đến” kể cả đầu mút; “trên”, “dưới” không kể",
                "A band: “từ”, “đến” include the border; “trên”, “dưới” do not",
                s -> new ScaleLine.Band(
                        s.quantity("q"),
                        lower == End.OPEN ? Optional.empty() : Optional.of(s.bound("lo")),
                        lower == End.INCLUDED,
                        upper == End.OPEN
                                ? Optional.empty()
                                : Optional.of(lower == End.OPEN ? s.bound("hi") : s.boundAbove("lo", "hi")),
                        upper == End.INCLUDED,
                        s.award("award"))));
    }
}
