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
        boolean overlap = order > 0;
        draft.markIncomplete();
        findings.error(overlap ? "scale-overlap" : "scale-gap")
                .rule(draft.rule().title())
                .at(lower.position())
                .at(upper.position())
                .found(
                        overlap ? "Hai bậc chồng lên nhau" : "Có khoảng trống giữa hai bậc",
                        overlap ? "Two steps overlap" : "There is a gap between two steps")
                .allowed(
                        "Các bậc nối tiếp nhau: “3 cuộc” rồi “Từ 4 cuộc trở lên”, hoặc “Từ 2 đến dưới 4”",
                        "Steps follow each other: “3 cuộc”, then “Từ 4 cuộc trở lên”, or “Từ 2 đến dưới 4”")
                .remedy("Sửa số ở một trong hai dòng", "Mend the number in one of the two lines");
        return false;
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
