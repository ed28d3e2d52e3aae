package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.rules.sentence.ScaleLine;

/** Puts the lines of a scale by count in order and finds gaps, overlaps and steps that nobody can reach. */
final class StepLines {
    private record Line(ScaleLine.Step step, SourcePosition position) {}

    private final NodeDraft draft;
    private final Findings findings;

    StepLines(NodeDraft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    Optional<Scale> scale(List<Spoken> spoken) {
        List<Line> lines = new ArrayList<>();
        List<Spoken> others = new ArrayList<>();
        for (Spoken s : spoken) {
            if (s.statement() instanceof ScaleLine.Step step) {
                lines.add(new Line(step, s.position()));
            } else {
                others.add(s);
            }
        }
        lines.sort(Comparator.comparing((Line line) -> line.step().from()).reversed());
        boolean sound = top(lines, others);
        for (int i = 0; i + 1 < lines.size(); i++) {
            sound &= between(lines.get(i), lines.get(i + 1));
        }
        Optional<Award> otherwise = bottom(lines, others);
        if (!sound || otherwise.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scale.Steps(
                lines.stream()
                        .map(line -> new Scale.Step(
                                line.step().from(), line.step().award().award()))
                        .toList(),
                otherwise.get()));
    }

    private boolean top(List<Line> lines, List<Spoken> others) {
        if (lines.isEmpty()) {
            draft.error(findings, "scale-gap", others.get(0).position())
                    .found("Chỉ có mức thấp nhất, không có bậc nào", "Only the lowest case, no step")
                    .allowed(
                            "Ít nhất một bậc, ví dụ “Từ 4 cuộc trở lên: 20 điểm”",
                            "At least one step such as “Từ 4 cuộc trở lên: 20 điểm”")
                    .remedy("Thêm các bậc", "Add the steps");
            return false;
        }
        Line top = lines.get(0);
        if (top.step().reach() != ScaleLine.Reach.AND_MORE) {
            String from = NumberText.plain(top.step().from()).vi();
            draft.error(findings, "scale-gap", top.position())
                    .found(
                            "Không nêu điểm khi số lượng lớn hơn bậc cao nhất (" + from + ")",
                            "It is not said what more than the top step ("
                                    + NumberText.plain(top.step().from()).en() + ") gives")
                    .allowed("Bậc cao nhất viết “Từ … trở lên: …”", "The top step says “Từ … trở lên: …”")
                    .remedy("Viết: Từ " + from + " trở lên: …", "Write: Từ " + from + " trở lên: …");
            return false;
        }
        return true;
    }

    private boolean between(Line upper, Line lower) {
        BigDecimal from = upper.step().from();
        Optional<BigDecimal> to = lower.step().to();
        int order;
        if (to.isEmpty()) {
            order = 1;
        } else if (lower.step().reach() == ScaleLine.Reach.BELOW) {
            order = to.get().compareTo(from);
        } else {
            order = to.get().add(BigDecimal.ONE).compareTo(from);
        }
        if (order == 0) {
            return true;
        }
        draft.markIncomplete();
        if (order > 0) {
            tellOverlap(upper, lower);
        } else {
            tellGap(upper, lower);
        }
        return false;
    }

    private void tellOverlap(Line upper, Line lower) {
        Bilingual from = NumberText.plain(upper.step().from());
        boolean both = lower.step()
                .to()
                .map(to -> to.compareTo(upper.step().from()) >= 0)
                .orElse(true);
        findings.error("scale-overlap")
                .rule(draft.rule().title())
                .at(lower.position())
                .at(upper.position())
                .found(
                        "Hai bậc chồng lên nhau" + (both ? ": số lượng " + from.vi() + " thuộc cả hai bậc" : ""),
                        "Two steps overlap" + (both ? ": " + from.en() + " falls into both" : ""))
                .allowed(
                        "Các bậc nối tiếp nhau: bậc dưới kết thúc trước " + from.vi(),
                        "Steps follow each other: the lower one ends before " + from.en())
                .remedy("Sửa số ở một trong hai dòng", "Mend the number in one of the two lines");
    }

    /** Tells which counts have no step; a step up to 1 and one from 3 on leave out 2. */
    private void tellGap(Line upper, Line lower) {
        BigDecimal end = lower.step().to().orElseGet(lower.step()::from);
        boolean below = lower.step().reach() == ScaleLine.Reach.BELOW;
        BigDecimal first = below ? end : end.add(BigDecimal.ONE);
        BigDecimal from = upper.step().from();
        Bilingual missing = missing(first, from, below);
        String one = NumberText.plain(first).vi();
        String step = !below && first.add(BigDecimal.ONE).compareTo(from) == 0
                ? one + " …: …"
                : "Từ " + one + " đến dưới " + NumberText.plain(from).vi() + " …: …";
        findings.error("scale-gap")
                .rule(draft.rule().title())
                .at(lower.position())
                .at(upper.position())
                .found(
                        "Có khoảng trống giữa hai bậc: không có mức cho " + missing.vi(),
                        "There is a gap between two steps: nothing is said for " + missing.en())
                .allowed(
                        "Các bậc nối tiếp nhau, không bỏ sót số lượng nào từ "
                                + NumberText.plain(lower.step().from()).vi() + " đến "
                                + NumberText.plain(from).vi(),
                        "Steps follow each other and leave out nothing from "
                                + NumberText.plain(lower.step().from()).en() + " to "
                                + NumberText.plain(from).en())
                .remedy(
                        "Thêm một dòng cho " + missing.vi() + " (“" + step + "”), hoặc sửa số ở một trong hai dòng",
                        "Add a line for " + missing.en() + " (“" + step
                                + "”), or mend the number in one of the two lines");
    }

    private static Bilingual missing(BigDecimal first, BigDecimal from, boolean fractions) {
        BigDecimal last = from.subtract(BigDecimal.ONE);
        Bilingual least = NumberText.plain(first);
        if (!fractions && first.compareTo(last) == 0) {
            return least;
        }
        Bilingual end = NumberText.plain(fractions || first.compareTo(last) > 0 ? from : last);
        return fractions || first.compareTo(last) > 0
                ? Bilingual.of(
                        "từ " + least.vi() + " đến dưới " + end.vi(), "from " + least.en() + " to below " + end.en())
                : Bilingual.of(least.vi() + " đến " + end.vi(), least.en() + " to " + end.en());
    }

    private Optional<Award> bottom(List<Line> lines, List<Spoken> others) {
        if (others.size() > 1) {
            draft.error(findings, "scale-overlap", others.get(1).position())
                    .at(others.get(0).position())
                    .found("Mức thấp nhất được nêu hai lần", "The lowest case is stated twice")
                    .allowed("Một câu “Còn lại: …” hoặc “Dưới …: …”", "One sentence “Còn lại: …” or “Dưới …: …”")
                    .remedy("Xóa một câu", "Delete one of them");
            return Optional.empty();
        }
        BigDecimal lowest = lines.isEmpty()
                ? BigDecimal.ZERO
                : lines.get(lines.size() - 1).step().from();
        if (others.isEmpty()) {
            if (lowest.signum() <= 0) {
                return Optional.of(new Award.Points(BigDecimal.ZERO));
            }
            draft.error(findings, "scale-gap", lines.get(lines.size() - 1).position())
                    .found(
                            "Không nêu điểm khi thấp hơn bậc thấp nhất ("
                                    + NumberText.plain(lowest).vi() + ")",
                            "It is not said what less than the lowest step ("
                                    + NumberText.plain(lowest).en() + ") gives")
                    .allowed("Câu cuối “Còn lại: 0 điểm”", "A last sentence “Còn lại: 0 điểm”")
                    .remedy("Thêm câu “Còn lại: 0 điểm”", "Add “Còn lại: 0 điểm”");
            return Optional.empty();
        }
        ScaleLine.Otherwise otherwise = (ScaleLine.Otherwise) others.get(0).statement();
        boolean fits =
                otherwise.below().map(below -> below.compareTo(lowest) == 0).orElse(true);
        if (!fits || lowest.signum() <= 0) {
            draft.error(
                            findings,
                            fits ? "scale-unreachable" : "scale-gap",
                            others.get(0).position())
                    .found(
                            fits
                                    ? "Không số lượng nào rơi vào mức này"
                                    : "Mức thấp nhất không nối với bậc thấp nhất ("
                                            + NumberText.plain(lowest).vi() + ")",
                            fits
                                    ? "Nothing can fall into this case"
                                    : "The lowest case does not meet the lowest step ("
                                            + NumberText.plain(lowest).en() + ")")
                    .allowed("Từ 0 đến dưới bậc thấp nhất", "From 0 to below the lowest step")
                    .remedy("Sửa số, hoặc viết “Còn lại: …”", "Mend the number, or write “Còn lại: …”");
            return Optional.empty();
        }
        return Optional.of(otherwise.award().award());
    }
}
