package vn.dti.domain.plan;

import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/** A scale that compares with the units ranked together, in words. */
final class PanelInWords {
    private PanelInWords() {}

    static Bilingual of(Scale.OfPanel scale, Bilingual quantity) {
        if (scale instanceof Scale.StandardScore score) {
            return standardScore(score, quantity);
        }
        return MethodInWords.sentence(
                scale instanceof Scale.PanelRank ? rankVi(scale.highest()) : betweenVi(scale.highest()),
                scale instanceof Scale.PanelRank ? rankEn(scale.highest()) : betweenEn(scale.highest()),
                quantity);
    }

    private static String betweenVi(boolean highest) {
        return highest
                ? "Điểm = (%s − giá trị nhỏ nhất) / (giá trị lớn nhất − giá trị nhỏ nhất) × điểm tối đa."
                : "Điểm = (giá trị lớn nhất − %s) / (giá trị lớn nhất − giá trị nhỏ nhất) × điểm tối đa.";
    }

    private static String betweenEn(boolean highest) {
        return highest
                ? "Points = (%s − least value) / (greatest value − least value) × maximum points."
                : "Points = (greatest value − %s) / (greatest value − least value) × maximum points.";
    }

    private static String rankVi(boolean highest) {
        return "Điểm = (số đơn vị − thứ hạng của %s) / (số đơn vị − 1) × điểm tối đa; giá trị "
                + (highest ? "cao" : "thấp")
                + " hơn xếp trước, bằng nhau thì đồng hạng.";
    }

    private static String rankEn(boolean highest) {
        return "Points = (number of units − rank of %s) / (number of units − 1) × maximum points; a "
                + (highest ? "higher" : "lower")
                + " value is ranked first, equal values share a rank.";
    }

    private static Bilingual standardScore(Scale.StandardScore score, Bilingual quantity) {
        Bilingual shift = NumberText.plain(score.shift());
        Bilingual width = NumberText.plain(score.width());
        String viScore = score.highest() ? quantity.vi() + " − trung bình" : "trung bình − " + quantity.vi();
        String enScore = score.highest() ? quantity.en() + " − mean" : "mean − " + quantity.en();
        return Bilingual.of(
                "Điểm = (z + " + shift.vi() + ") / " + width.vi()
                        + " × điểm tối đa, không thấp hơn 0 và không quá điểm tối" + " đa; z = (" + viScore
                        + ") / độ lệch chuẩn của các đơn vị cùng nhóm.",
                "Points = (z + " + shift.en() + ") / " + width.en()
                        + " × maximum points, at least 0 and at most the maximum;" + " z = (" + enScore
                        + ") / population standard deviation of the units ranked together.");
    }
}
