package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.CriterionStatement;
import vn.dti.rules.sentence.SaidAward;
import vn.dti.rules.sentence.ScaleLine;

/** Scales between ends: pass or fail, fixed goalposts, the worst and the best unit, the ends of a survey. */
final class TargetLines {
    private final NodeDraft draft;
    private final Measure measure;
    private final Findings findings;

    TargetLines(NodeDraft draft, Measure measure, Findings findings) {
        this.draft = draft;
        this.measure = measure;
        this.findings = findings;
    }

    Optional<Scale> passFail(List<Spoken> lines) {
        List<Scale.Band> passed = new ArrayList<>();
        List<Award> failed = new ArrayList<>();
        for (Spoken s : lines) {
            if (s.statement() instanceof ScaleLine.Pass pass) {
                ScaleLine.Band band = pass.target();
                if (!new BandLines(draft, measure, findings).percentFits(s, band)) {
                    return Optional.empty();
                }
                passed.add(new Scale.Band(
                        band.lower().map(SaidAward.Bound::value),
                        band.lowerIncluded(),
                        band.upper().map(SaidAward.Bound::value),
                        band.upperIncluded(),
                        band.award().award()));
            } else if (s.statement() instanceof ScaleLine.Fail fail) {
                failed.add(fail.award().award());
            }
        }
        if (passed.size() != 1 || failed.size() != 1) {
            draft.error(findings, "pass-fail-incomplete", draft.place(Attribute.SCALE))
                    .found(
                            "Không đủ một câu “Đạt khi …” và một câu “Không đạt: …”",
                            "Not exactly one “Đạt khi …” and one “Không đạt: …”")
                    .allowed(
                            "“Đạt khi Tỷ lệ từ 60% trở lên: Điểm tối đa” và “Không đạt: 0 điểm”",
                            "“Đạt khi Tỷ lệ từ 60% trở lên: Điểm tối đa” and “Không đạt: 0 điểm”")
                    .remedy("Thêm câu còn thiếu hoặc bỏ câu thừa", "Add the missing sentence or drop the surplus one");
            return Optional.empty();
        }
        return Optional.of(new Scale.PassFail(passed.get(0), failed.get(0)));
    }

    Optional<Scale> goalposts(ScaleLine.FixedGoalposts line) {
        boolean rising = line.zero().compareTo(line.full()) < 0;
        boolean asWritten =
                line.zero().compareTo(line.again()) == 0 && line.zero().compareTo(line.full()) != 0;
        if (!asWritten || rising != line.rising()) {
            draft.error(findings, "goalposts-formula", draft.place(Attribute.SCALE))
                    .found(
                            "Các mốc trong công thức không khớp nhau",
                            "The goalposts of the formula do not fit together")
                    .allowed(
                            "(x - mốc thấp) / (mốc cao - mốc thấp), hoặc (mốc cao - x) / (mốc cao - mốc thấp)",
                            "(x - low) / (high - low), or (high - x) / (high - low)")
                    .remedy(
                            "Viết cùng một mốc ở tử số và mẫu số, mốc cao trừ mốc thấp",
                            "Write the same goalpost above and below, the high one less the low one");
            return Optional.empty();
        }
        Optional<Scale.Beyond> beyond = draft.first(Attribute.WHEN_BEYOND, CriterionStatement.WhenBeyond.class)
                .map(CriterionStatement.WhenBeyond::answer);
        if (beyond.isEmpty()) {
            draft.error(findings, "beyond-undeclared", draft.place(Attribute.SCALE))
                    .found(
                            "Không nêu cách tính khi số liệu nằm ngoài hai mốc",
                            "It is not said what holds outside the goalposts")
                    .allowed(
                            "“Trường hợp ngoài hai mốc: tính bằng mốc gần nhất” hoặc “…: số liệu không hợp lệ”",
                            "“Trường hợp ngoài hai mốc: tính bằng mốc gần nhất” or “…: số liệu không hợp lệ”")
                    .remedy("Thêm một trong hai câu này", "Add one of these sentences");
            return Optional.empty();
        }
        return Optional.of(new Scale.FixedGoalposts(line.zero(), line.full(), line.curve(), beyond.get()));
    }

    Optional<Scale> between(ScaleLine.BetweenWorstAndBest line) {
        return whenEqual().map(equal -> new Scale.BetweenWorstAndBest(line.highest(), equal));
    }

    Optional<Scale> panelRank(ScaleLine.PanelRank line) {
        return whenEqual().map(equal -> new Scale.PanelRank(line.highest(), equal));
    }

    Optional<Scale> standardScore(ScaleLine.StandardScore line) {
        if (line.width().compareTo(line.shift()) <= 0) {
            draft.error(findings, "standard-score-formula", draft.place(Attribute.SCALE))
                    .found(
                            "Số chia không lớn hơn số cộng với z, nên đơn vị ở mức trung bình đã được điểm tối đa",
                            "The divisor is not greater than what is added to z, so that the mean already earns the maximum")
                    .allowed(
                            "Số chia lớn hơn số cộng với z, ví dụ (z + 3) / 6: từ -3 đến 3",
                            "A divisor greater than what is added, such as (z + 3) / 6: from -3 to 3")
                    .remedy("Sửa hai số trong công thức", "Mend the two numbers of the formula");
            return Optional.empty();
        }
        return whenEqual().map(equal -> new Scale.StandardScore(line.highest(), line.shift(), line.width(), equal));
    }

    private Optional<Award> whenEqual() {
        Optional<SaidAward> equal = draft.first(Attribute.WHEN_EQUAL, CriterionStatement.WhenEqual.class)
                .map(CriterionStatement.WhenEqual::award);
        if (equal.isEmpty() || equal.get().quantity().isPresent()) {
            draft.error(
                            findings,
                            "equal-undeclared",
                            draft.place(draft.says(Attribute.WHEN_EQUAL) ? Attribute.WHEN_EQUAL : Attribute.SCALE))
                    .found("Không nêu điểm khi các đơn vị có giá trị bằng nhau", "It is not said what equal units get")
                    .allowed(
                            "“Trường hợp các đơn vị bằng nhau: Điểm tối đa” hoặc một số điểm",
                            "“Trường hợp các đơn vị bằng nhau: Điểm tối đa”, or points")
                    .remedy(
                            "Thêm câu “Trường hợp các đơn vị bằng nhau: Điểm tối đa”",
                            "Add “Trường hợp các đơn vị bằng nhau: Điểm tối đa”");
            return Optional.empty();
        }
        return equal.map(SaidAward::award);
    }

    Optional<Scale> survey(ScaleLine.Survey line) {
        boolean formula = line.subtrahend().compareTo(line.low()) == 0
                && line.range().compareTo(line.high().subtract(line.low())) == 0
                && line.low().compareTo(line.high()) < 0;
        if (!formula) {
            draft.error(findings, "survey-formula", draft.place(Attribute.SCALE))
                    .found("Công thức không khớp với thang khảo sát", "The formula does not fit the survey's scale")
                    .allowed(
                            "Thang từ 1 đến 5: (a/b - 1)/4, tức (trung bình - mức thấp nhất) / (mức cao nhất - mức thấp nhất)",
                            "A scale from 1 to 5: (a/b - 1)/4, that is (mean - lowest) / (highest - lowest)")
                    .remedy(
                            "Sửa số trong công thức hoặc trong thang",
                            "Mend the numbers of the formula or of the scale");
            return Optional.empty();
        }
        return Optional.of(new Scale.Goalposts(line.low(), line.high()));
    }
}
