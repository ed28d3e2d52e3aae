package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/** Puts expressions and sentences together in both languages at once. */
final class Wording {
    private Wording() {}

    /** A number without trailing zeros. */
    static Bilingual number(BigDecimal value) {
        return NumberText.plain(value);
    }

    /** Parts in a row: texts in both languages, numbers, or plain strings that are the same in both. */
    static Bilingual row(Object... parts) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Object part : parts) {
            Bilingual text = part instanceof Bilingual bilingual
                    ? bilingual
                    : part instanceof BigDecimal decimal ? number(decimal) : null;
            vi.append(text == null ? part : text.vi());
            en.append(text == null ? part : text.en());
        }
        return Bilingual.of(vi.toString(), en.toString());
    }

    /** Parts with a sign between them. */
    static Bilingual joined(String sign, List<Bilingual> parts) {
        List<Object> row = new ArrayList<>();
        for (Bilingual part : parts) {
            if (!row.isEmpty()) {
                row.add(sign);
            }
            row.add(part);
        }
        return row.isEmpty() ? Bilingual.same("–") : row(row.toArray());
    }

    static Bilingual points(BigDecimal points) {
        return Bilingual.of(
                number(points).vi() + " điểm",
                number(points).en() + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points"));
    }

    static Bilingual rounding(Rounding rounding) {
        return Bilingual.of(
                "làm tròn đến " + rounding.digits()
                        + " chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên",
                "rounded half up to " + rounding.digits() + " decimal places");
    }
}
