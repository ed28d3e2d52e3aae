package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.text.Bilingual;

/** The sentences of the "when" part. */
final class ConditionSentences {
    /** The levels of administration, in the words of the first sentence. */
    static final List<String> LEVELS =
            List.of("tỉnh", "bộ", "quốc gia", "huyện", "xã", "sở", "trường", "doanh nghiệp", "tỉnh (minh họa)");

    private static final int YEAR_DIGITS = 999_999;

    static final List<Sentence<Condition>> ALL = all();

    private ConditionSentences() {}

    private static List<Sentence<Condition>> all() {
        List<Sentence<Condition>> list = new ArrayList<>();
        list.add(Sentence.of(
                "Bộ chỉ số cấp {level:LEVEL}, năm đánh giá {year:COUNT}",
                "Bộ chỉ số cấp tỉnh, năm đánh giá 2022",
                "Quy tắc này lập bộ chỉ số; năm là năm của số liệu",
                "This rule makes the whole index; the year is that of the data",
                s -> new Condition.Root(level(s.plain("level")), s.count("year", YEAR_DIGITS))));
        list.add(Sentence.of(
                "Thuộc bộ chỉ số",
                "Thuộc bộ chỉ số",
                "Mục nằm ngay dưới bộ chỉ số",
                "The node stands directly below the whole index",
                s -> new Condition.ChildOf(Condition.ParentWord.SET, Optional.empty())));
        for (Condition.ParentWord word : Condition.ParentWord.values()) {
            if (word != Condition.ParentWord.SET) {
                list.add(Sentence.of(
                        "Thuộc " + word.word() + " {code:CODE}",
                        "Thuộc " + word.word() + " 1",
                        "Mục nằm ngay dưới " + word.word() + " có mã này",
                        "The node stands directly below the node with this code",
                        s -> new Condition.ChildOf(word, Optional.of(s.code("code")))));
            }
        }
        list.add(Sentence.of(
                "Mọi chỉ số thuộc bộ chỉ số",
                "Mọi chỉ số thuộc bộ chỉ số",
                "Nói về mọi mục nằm ngay dưới bộ chỉ số",
                "Speaks of every node directly below the whole index",
                s -> new Condition.EveryChildOf(Optional.empty())));
        list.add(Sentence.of(
                "Mọi chỉ số thuộc {code:CODE}",
                "Mọi chỉ số thuộc 6",
                "Nói về mọi mục nằm ngay dưới mục có mã này",
                "Speaks of every node directly below the node with this code",
                s -> new Condition.EveryChildOf(Optional.of(s.code("code")))));
        list.add(Sentence.of(
                "Mọi tiêu chí thuộc bộ chỉ số",
                "Mọi tiêu chí thuộc bộ chỉ số",
                "Nói về mọi mục không có mục con của bộ chỉ số",
                "Speaks of every node of the index that has no children",
                s -> new Condition.EveryCriterionBelow(Optional.empty())));
        list.add(Sentence.of(
                "Mọi tiêu chí thuộc {code:CODE}",
                "Mọi tiêu chí thuộc 6",
                "Nói về mọi mục không có mục con ở dưới mục có mã này",
                "Speaks of every node without children below the node with this code",
                s -> new Condition.EveryCriterionBelow(Optional.of(s.code("code")))));
        list.add(Sentence.of(
                "Mọi tiêu chí có nguồn thu thập dữ liệu: {source:TEXT}",
                "Mọi tiêu chí có nguồn thu thập dữ liệu: Khảo sát",
                "Nói về mọi mục không có mục con mà nguồn thu thập dữ liệu ghi đúng như vậy",
                "Speaks of every node without children whose data source is stated in these words",
                s -> new Condition.EveryCriterionFrom(s.text("source"))));
        return List.copyOf(list);
    }

    private static String level(String word) throws SlotException {
        if (!LEVELS.contains(word)) {
            throw Slots.complaint(
                    "level-word",
                    Bilingual.of("Không có cấp “" + word + "”", "No such level: “" + word + "”"),
                    Bilingual.same(String.join("; ", LEVELS)),
                    Bilingual.of("Dùng một trong các cấp trên", "Use one of these levels"));
        }
        return word;
    }
}
