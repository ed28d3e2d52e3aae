package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.text.NumberText;
import vn.dti.rules.sentence.ScaleLine;

/** Puts the lines of a scale by ranks in order: from rank 1 without gap and overlap, with an answer for the last. */
final class RankLines {
    private record Line(ScaleLine.Rank rank, SourcePosition position) {}

    private final NodeDraft draft;
    private final Measure measure;
    private final Findings findings;

    RankLines(NodeDraft draft, Measure measure, Findings findings) {
        this.draft = draft;
        this.measure = measure;
        this.findings = findings;
    }

    Optional<Scale> scale(List<Spoken> spoken) {
        List<Line> lines = new ArrayList<>();
        List<Award> rest = new ArrayList<>();
        for (Spoken s : spoken) {
            if (s.statement() instanceof ScaleLine.Rank rank) {
                lines.add(new Line(rank, s.position()));
            } else if (s.statement() instanceof ScaleLine.Otherwise otherwise
                    && otherwise.below().isEmpty()) {
                rest.add(otherwise.award().award());
            } else {
                ScaleLines.tellMixed(draft, findings, spoken);
                return Optional.empty();
            }
        }
        if (!(measure instanceof Measure.Amount)) {
            draft.error(findings, "rank-ratio", lines.get(0).position())
                    .found("Điểm theo thứ hạng nhưng có câu “Tỷ lệ = …”", "Points by rank, but a sentence “Tỷ lệ = …”")
                    .allowed("Một số liệu là thứ hạng, ví dụ “h = Thứ hạng …”", "One input, the rank")
                    .remedy("Bỏ câu “Tỷ lệ = …”", "Drop “Tỷ lệ = …”");
            return Optional.empty();
        }
        lines.sort(Comparator.comparing(line -> line.rank().from()));
        return ranges(lines, rest);
    }

    private Optional<Scale> ranges(List<Line> lines, List<Award> rest) {
        List<Scale.RankRange> ranges = new ArrayList<>();
        List<Award> last = new ArrayList<>(rest);
        BigDecimal next = BigDecimal.ONE;
        for (Line line : lines) {
            ScaleLine.Rank rank = line.rank();
            boolean whole =
                    isWhole(rank.from()) && rank.to().map(RankLines::isWhole).orElse(true);
            if (!whole || rank.from().compareTo(next) != 0 || last.size() > rest.size()) {
                tellOrder(line, lines, next, whole);
                return Optional.empty();
            }
            if (rank.to().isPresent()) {
                ranges.add(new Scale.RankRange(rank.to().get(), rank.award().award()));
                next = rank.to().get().add(BigDecimal.ONE);
            } else {
                last.add(rank.award().award());
            }
        }
        if (last.size() != 1 || ranges.isEmpty()) {
            draft.error(findings, "scale-gap", lines.get(lines.size() - 1).position())
                    .found(
                            "Phải có đúng một câu cho các hạng còn lại và ít nhất một khoảng hạng ở trên",
                            "There must be exactly one sentence for the ranks that are left, and a range above it")
                    .allowed(
                            "“Hạng từ " + NumberText.plain(next).vi() + " trở xuống: 0 điểm” hoặc “Còn lại: 0 điểm”",
                            "“Hạng từ " + NumberText.plain(next).vi() + " trở xuống: 0 điểm” or “Còn lại: 0 điểm”")
                    .remedy("Thêm hoặc bớt một câu", "Add or drop a sentence");
            return Optional.empty();
        }
        return Optional.of(new Scale.Ranks(ranges, last.get(0)));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
    }

    private void tellOrder(Line line, List<Line> lines, BigDecimal next, boolean whole) {
        boolean again = lines.stream()
                        .filter(other ->
                                other.rank().from().compareTo(line.rank().from()) == 0)
                        .count()
                > 1;
        boolean overlap = whole && (again || line.rank().from().compareTo(next) < 0);
        String from = NumberText.plain(next).vi();
        draft.error(findings, overlap ? "scale-overlap" : "scale-gap", line.position())
                .at(lines.stream()
                        .map(Line::position)
                        .filter(place -> !place.equals(line.position()))
                        .toList())
                .found(
                        overlap ? "Hai khoảng hạng chồng lên nhau" : "Các khoảng hạng không nối tiếp nhau",
                        overlap ? "Two ranges of ranks overlap" : "The ranges of ranks do not follow each other")
                .allowed(
                        "Số nguyên, bắt đầu từ hạng 1, khoảng sau bắt đầu ngay sau khoảng trước",
                        "Whole numbers, from rank 1, each range right after the one before")
                .remedy("Sửa số ở dòng này: bắt đầu từ hạng " + from, "Mend this line: it begins with rank " + from);
    }
}
