package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.SourceAspect;

/** Bands: from 0 upwards without gap, overlap and cells that nobody can reach. */
final class BandCheck {
    private final Checked checked;
    private final PlanNode node;
    private final Reach reach;

    BandCheck(Checked checked, PlanNode node, Reach reach) {
        this.checked = checked;
        this.node = node;
        this.reach = reach;
    }

    /** Tells the first fault only: the others are often its consequence. */
    void check(List<Scale.Band> bands) {
        Scale.Band first = bands.get(0);
        if (first.lower().isPresent() && (first.lower().get().signum() > 0 || !first.lowerIncluded())) {
            gap("dưới " + border(first.lower(), true), "below " + border(first.lower(), false));
            return;
        }
        for (Scale.Band band : bands) {
            if (isEmpty(band) || !isReachable(band)) {
                String from = band.lower().map(Checked::vi).orElse("0");
                checked.error("scale-unreachable", node, SourceAspect.SCORING)
                        .at(rest())
                        .found(
                                "Không giá trị nào rơi vào khoảng từ " + from,
                                "Nothing can fall into the band from "
                                        + band.lower().map(Checked::en).orElse("0"))
                        .allowed(
                                "Khoảng có ít nhất một giá trị; với “Tỷ lệ = a/b” mốc viết bằng %",
                                "A band that has values; with “Tỷ lệ = a/b” borders are in percent")
                        .remedy(
                                "Sửa mốc của khoảng; nếu mốc tính theo phần trăm, viết 90% hoặc “Tỷ lệ = a/b * 100”",
                                "Mend the border; for percent write 90% or “Tỷ lệ = a/b * 100”");
                return;
            }
        }
        for (int i = 0; i + 1 < bands.size(); i++) {
            if (!meets(bands.get(i), bands.get(i + 1))) {
                return;
            }
        }
        top(bands.get(bands.size() - 1));
    }

    private static boolean isEmpty(Scale.Band band) {
        if (band.lower().isEmpty() || band.upper().isEmpty()) {
            return false;
        }
        int order = band.lower().get().compareTo(band.upper().get());
        return order > 0 || (order == 0 && !(band.lowerIncluded() && band.upperIncluded()));
    }

    private boolean isReachable(Scale.Band band) {
        return band.lower()
                .map(lower -> reach.greatest()
                        .map(most -> band.lowerIncluded() ? lower.compareTo(most) <= 0 : lower.compareTo(most) < 0)
                        .orElse(true))
                .orElse(true);
    }

    private boolean meets(Scale.Band low, Scale.Band high) {
        if (low.upper().isEmpty() || high.lower().isEmpty()) {
            overlap();
            return false;
        }
        int order = low.upper().get().compareTo(high.lower().get());
        if (order > 0 || (order == 0 && low.upperIncluded() && high.lowerIncluded())) {
            overlap();
            return false;
        }
        if (order < 0 || (!low.upperIncluded() && !high.lowerIncluded())) {
            gap(
                    "từ " + border(low.upper(), true) + " đến " + border(high.lower(), true),
                    "from " + border(low.upper(), false) + " to " + border(high.lower(), false));
            return false;
        }
        return true;
    }

    private void top(Scale.Band last) {
        Optional<BigDecimal> upper = last.upper();
        if (upper.isEmpty()) {
            return;
        }
        boolean covered = reach.greatest()
                .map(most -> last.upperIncluded()
                        ? upper.get().compareTo(most) >= 0
                        : upper.get().compareTo(most) > 0)
                .orElse(false);
        if (!covered) {
            gap("trên " + border(upper, true), "above " + border(upper, false));
        }
    }

    private static String border(Optional<BigDecimal> border, boolean vi) {
        return border.map(value -> vi ? Checked.vi(value) : Checked.en(value)).orElse("0");
    }

    private void gap(String vi, String en) {
        checked.error("scale-gap", node, SourceAspect.SCORING)
                .at(rest())
                .found("Không nêu điểm cho giá trị " + vi, "It is not said what values " + en + " give")
                .allowed(
                        "Các khoảng nối tiếp nhau, từ 0 đến giá trị lớn nhất",
                        "Bands follow each other, from 0 to the greatest value")
                .remedy(
                        "Thêm khoảng còn thiếu, hoặc “Còn lại: 0 điểm” cho phần thấp nhất, hoặc “Trường hợp a lớn hơn b: tính bằng 100%”",
                        "Add the missing band, or “Còn lại: 0 điểm” for the lowest part, or “Trường hợp a lớn hơn b: tính bằng 100%”");
    }

    private void overlap() {
        checked.error("scale-overlap", node, SourceAspect.SCORING)
                .at(rest())
                .found("Hai khoảng chồng lên nhau", "Two bands overlap")
                .allowed(
                        "“từ … đến dưới …” rồi “từ … trở lên”: mỗi giá trị thuộc đúng một khoảng",
                        "“từ … đến dưới …”, then “từ … trở lên”: each value lies in exactly one band")
                .remedy("Sửa mốc ở một trong các dòng", "Mend a border in one of the lines");
    }

    private List<SourcePosition> rest() {
        return checked.sources().of(node.code(), SourceAspect.SCORING).stream()
                .skip(1)
                .toList();
    }
}
