package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/** What follows from the result of a node, in words. */
public final class OutcomeInWords {
    private OutcomeInWords() {}

    static List<Bilingual> of(NodeOutcome outcome) {
        List<Bilingual> sentences = new ArrayList<>();
        for (NodeOutcome.Classification classification : outcome.classifications()) {
            List<Bilingual> levels = classification.levels().stream()
                    .map(level -> {
                        Bilingual interval = interval(level, classification.byValue());
                        return Bilingual.of(
                                interval.vi() + " là “" + level.name() + "”",
                                interval.en() + ": “" + level.name() + "”");
                    })
                    .toList();
            sentences.add(Bilingual.of(
                    "Xếp loại " + classification.name() + " theo " + (classification.byValue() ? "giá trị" : "điểm")
                            + ": " + joined(levels, Locale.forLanguageTag("vi")) + ".",
                    "Levels of “" + classification.name() + "” by "
                            + (classification.byValue() ? "value" : "points") + ": "
                            + joined(levels, Locale.ENGLISH) + "."));
        }
        outcome.gates().forEach(gate -> sentences.add(gate(gate)));
        outcome.conversion().ifPresent(to -> sentences.add(conversion(to)));
        if (outcome.apart()) {
            sentences.add(Bilingual.of(
                    "Điểm của mục này không cộng vào điểm của mục trên.",
                    "The points of this entry are not added to those of the entry above."));
        }
        return sentences;
    }

    private static String joined(List<Bilingual> texts, Locale language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
    }

    private static Bilingual conversion(NodeOutcome.Conversion to) {
        Bilingual scale = NumberText.plain(to.scale());
        int digits = to.rounding().digits();
        return Bilingual.of(
                "Kết quả được quy đổi theo thang " + scale.vi() + ": điểm / điểm tối đa × " + scale.vi() + ", lấy "
                        + digits + " chữ số thập phân.",
                "The result is also told out of " + scale.en() + ": points / maximum points × " + scale.en() + ", to "
                        + digits + " decimal places.");
    }

    private static Bilingual gate(NodeOutcome.Gate gate) {
        String codes = gate.nodes().stream().map(NodeCode::text).collect(Collectors.joining(", "));
        boolean full = gate.share().compareTo(BigDecimal.ONE) == 0;
        Bilingual percent = NumberText.plain(gate.share().movePointRight(2));
        String vi = full ? "đạt điểm tối đa" : "đạt từ " + percent.vi() + "% điểm tối đa trở lên";
        String en = full ? "have the maximum points" : "have at least " + percent.en() + "% of the maximum points";
        return Bilingual.of(
                "Điều kiện bắt buộc "
                        + gate.level()
                                .map(level -> "để xếp loại “" + level + "” trở lên")
                                .orElse("để được xếp loại") + ": " + codes + " " + vi
                        + "; không đạt thì giữ nguyên điểm.",
                "Mandatory for "
                        + gate.level().map(level -> "“" + level + "” and above").orElse("any level") + ": " + codes
                        + " " + en + "; points stay as they are.");
    }

    /** The results of a level, such as "từ 50 đến dưới 75 điểm". */
    public static Bilingual interval(NodeOutcome.Level level, boolean byValue) {
        Optional<Bilingual> low = level.lower().map(NumberText::plain);
        Optional<Bilingual> high = level.upper().map(NumberText::plain);
        String points = byValue ? "" : " điểm";
        String of = byValue ? "" : " points";
        if (low.isPresent() && high.isEmpty()) {
            return level.lowerIncluded()
                    ? Bilingual.of(
                            "từ " + low.get().vi() + points + " trở lên",
                            "from " + low.get().en() + of + " upwards")
                    : Bilingual.of(
                            "trên " + low.get().vi() + points,
                            "above " + low.get().en() + of);
        }
        if (low.isEmpty() && high.isPresent()) {
            return level.upperIncluded()
                    ? Bilingual.of(
                            "từ " + high.get().vi() + points + " trở xuống",
                            "up to " + high.get().en() + of)
                    : Bilingual.of(
                            "dưới " + high.get().vi() + points,
                            "below " + high.get().en() + of);
        }
        if (low.isEmpty() || high.isEmpty()) {
            return Bilingual.of("mọi kết quả", "every result");
        }
        return Bilingual.of(
                (level.lowerIncluded() ? "từ " : "trên ")
                        + low.get().vi()
                        + (level.upperIncluded() ? " đến " : " đến dưới ")
                        + high.get().vi()
                        + points,
                (level.lowerIncluded() ? "from " : "above ")
                        + low.get().en()
                        + (level.upperIncluded() ? " to " : " to below ")
                        + high.get().en()
                        + of);
    }
}
