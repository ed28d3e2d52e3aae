package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.text.ShownText;
import vn.dti.domain.unit.UnitCode;

/**
 * One thing in which the results of an edition differ from those evaluated now.
 *
 * @param unit the unit
 * @param node the node
 * @param what what differs
 * @param stored what the edition says, empty if it says nothing
 * @param now what was evaluated now, empty if nothing
 */
public record ResultDifference(UnitCode unit, NodeCode node, What what, String stored, String now) {
    /** What can differ. */
    public enum What {
        /** Whether there are points at all. */
        STATE("trạng thái", "state"),
        /** The exact points. */
        POINTS("điểm", "points"),
        /** The value, rounded as the set declares. */
        VALUE("giá trị", "value"),
        /** The rank. */
        RANK("thứ hạng", "rank"),
        /** Why there are no points. */
        PROBLEM("lý do không có điểm", "problem"),
        /** A figure that is derived from others. */
        DERIVED_FIGURE("số liệu suy ra", "derived figure");

        private final Bilingual label;

        What(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /** The words for it, as inside a sentence. */
        public Bilingual label() {
            return label;
        }
    }

    /**
     * Where two numbers begin to differ: 0 in the digits before the decimal sign, else the decimal place, from 1; nothing
     * if one of them is no number, or they are equal.
     */
    public Optional<Integer> digit() {
        Optional<BigDecimal> a = Decimals.parse(stored);
        Optional<BigDecimal> b = Decimals.parse(now);
        if (what == What.RANK || a.isEmpty() || b.isEmpty() || a.get().compareTo(b.get()) == 0) {
            return Optional.empty();
        }
        int scale = Math.max(a.get().scale(), b.get().scale());
        String left = a.get().setScale(scale).toPlainString();
        String right = b.get().setScale(scale).toPlainString();
        int point = left.length() - scale;
        if (left.length() != right.length() || !left.substring(0, point).equals(right.substring(0, point))) {
            return Optional.of(0);
        }
        for (int at = point; at < left.length(); at++) {
            if (left.charAt(at) != right.charAt(at)) {
                return Optional.of(at - point + 1);
            }
        }
        return Optional.empty();
    }

    /**
     * The difference in a sentence.
     *
     * @param unitName the name of the unit
     * @param nodeName the name of the node
     */
    public Bilingual text(Bilingual unitName, Bilingual nodeName) {
        Bilingual before = shown(stored);
        Bilingual after = shown(now);
        Bilingual where = digit().map(ResultDifference::place).orElse(Bilingual.of(".", "."));
        return Bilingual.of(
                "%s, %s (%s), %s: bản kết quả ghi %s, tính lại được %s%s"
                        .formatted(
                                unitName.vi(),
                                nodeName.vi(),
                                node,
                                what.label().vi(),
                                before.vi(),
                                after.vi(),
                                where.vi()),
                "%s, %s (%s), %s: the edition says %s, evaluated again %s%s"
                        .formatted(
                                unitName.en(),
                                nodeName.en(),
                                node,
                                what.label().en(),
                                before.en(),
                                after.en(),
                                where.en()));
    }

    private static Bilingual place(int digit) {
        return digit == 0
                ? Bilingual.of("; khác ở phần nguyên.", "; they differ before the decimal point.")
                : Bilingual.of(
                        "; khác từ chữ số thập phân thứ %s.".formatted(digit),
                        "; they differ from decimal place %s on.".formatted(digit));
    }

    private static Bilingual shown(String text) {
        return text.isEmpty()
                ? Bilingual.of("không có", "nothing")
                : Decimals.parse(text)
                        .map(NumberText::of)
                        .orElseGet(() -> Bilingual.same("“" + ShownText.of(text) + "”"));
    }
}
