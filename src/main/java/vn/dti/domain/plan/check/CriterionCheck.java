package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SourceAspect;

/** One scored criterion: its inputs, its borderline cases and what its scale can give. */
final class CriterionCheck {
    private final Checked checked;
    private final PlanNode node;
    private final Measure measure;
    private final Scale scale;
    private final Reach reach;
    private final BigDecimal maximum;

    CriterionCheck(Checked checked, PlanNode node, Scoring.Scored scored) {
        this.checked = checked;
        this.node = node;
        this.measure = scored.measure();
        this.scale = scored.scale();
        this.reach = Reach.of(measure);
        this.maximum = node.maximum().orElse(BigDecimal.ZERO);
    }

    void check() {
        inputs();
        if (measure instanceof Measure.Ratio ratio) {
            answers(ratio);
        }
        if (measure instanceof Measure.Answers answers && answers.whenNone() == Measure.WhenZero.UNDECLARED) {
            checked.error("zero-undeclared", node, SourceAspect.SCORING)
                    .found(
                            "Không nêu cách tính khi không có phiếu trả lời",
                            "It is not said what holds when nobody answered")
                    .allowed(
                            "“Trường hợp không có phiếu trả lời: 0 điểm”, “…: Điểm tối đa” hoặc “…: số liệu không hợp lệ”",
                            "“Trường hợp không có phiếu trả lời: 0 điểm”, “…: Điểm tối đa” or “…: số liệu không hợp lệ”")
                    .remedy("Thêm một trong các câu này", "Add one of these sentences");
        }
        if (scale instanceof Scale.ByGroup groups) {
            for (Scale own : groups.cases()) {
                CriterionCheck ofGroup = new CriterionCheck(checked, node, new Scoring.Scored(measure, own));
                ofGroup.target();
                ofGroup.origin();
            }
            if (node.maximum().isPresent()) {
                new AwardCheck(checked, node, maximum, reach)
                        .check(groups.cases().get(0));
            }
        }
        if (scale instanceof Scale.Bands bands && !bands.bands().isEmpty()) {
            new BandCheck(checked, node, reach).check(bands.bands());
        }
        target();
        origin();
        if (node.maximum().isPresent()) {
            new AwardCheck(checked, node, maximum, reach).check(scale);
        }
    }

    private void inputs() {
        Set<InputKey> used = new HashSet<>();
        used.addAll(measure.inputs());
        if (scale instanceof Scale.ByGroup groups) {
            used.add(groups.group());
        }
        if (scale instanceof Scale.Entered entered) {
            entered.selfScored().ifPresent(used::add);
        }
        node.notApplicable().ifPresent(used::add);
        List<InputKey> declared =
                node.inputs().stream().map(InputDefinition::key).toList();
        for (InputKey key : declared) {
            if (!used.contains(key)) {
                checked.errorAt("input-unused", node, declaration(key.variable()))
                        .found(
                                "Số liệu " + key.variable() + " được nêu nhưng không dùng",
                                "The input " + key.variable() + " is declared, but not used")
                        .allowed("Mỗi số liệu đều dùng trong cách tính", "Every input is used")
                        .remedy(
                                "Bỏ dòng “" + key.variable() + " = …”, hoặc sửa công thức",
                                "Drop the line “" + key.variable() + " = …”, or mend the formula");
            }
        }
        List<InputKey> missing = new ArrayList<>(used);
        missing.removeAll(declared);
        for (InputKey key : missing.stream().sorted().toList()) {
            checked.errorAt("input-undeclared", node, formula())
                    .found(
                            "Công thức dùng " + key.variable() + " nhưng không nêu " + key.variable() + " là gì",
                            "The formula uses " + key.variable() + ", but it is not said what " + key.variable()
                                    + " is")
                    .allowed(
                            "Mỗi chữ cái có một dòng định nghĩa, ví dụ “" + key.variable() + " = Số …”",
                            "Each letter has a definition, such as “" + key.variable() + " = Số …”")
                    .remedy("Thêm dòng “" + key.variable() + " = …”", "Add a line “" + key.variable() + " = …”");
        }
    }

    /** The line that declares an input. */
    private Optional<SourcePosition> declaration(String letter) {
        List<SourcePosition> lines = checked.sources().of(node.code(), SourceAspect.INPUT);
        return lines.stream()
                .filter(line -> line.text().replace(" ", "").startsWith(letter + "="))
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    /** The line of the ratio, else of the scale that holds it. */
    private Optional<SourcePosition> formula() {
        return Stream.of(SourceAspect.MEASURE, SourceAspect.SCORING)
                .flatMap(aspect -> checked.sources().of(node.code(), aspect).stream())
                .findFirst();
    }

    private void answers(Measure.Ratio ratio) {
        String a = ratio.a().variable();
        String b = ratio.b().variable();
        if (ratio.whenZero() == Measure.WhenZero.UNDECLARED) {
            checked.errorAt("zero-undeclared", node, formula())
                    .found("Không nêu cách tính khi " + b + " bằng 0", "It is not said what holds when " + b + " is 0")
                    .allowed(
                            "“Trường hợp " + b + " bằng 0: 0 điểm”, “…: Điểm tối đa” hoặc “…: số liệu không hợp lệ”",
                            "“Trường hợp " + b + " bằng 0: 0 điểm”, “…: Điểm tối đa” or “…: số liệu không hợp lệ”")
                    .remedy("Thêm một trong các câu này", "Add one of these sentences");
        }
        boolean uncapped = scale instanceof Scale.Proportional proportional
                && proportional.target().isEmpty();
        if (ratio.whenAbove() == Measure.WhenAbove.UNDECLARED && uncapped) {
            checked.error("above-undeclared", node, SourceAspect.MEASURE)
                    .found(
                            "Không nêu cách tính khi " + a + " lớn hơn " + b,
                            "It is not said what holds when " + a + " is greater than " + b)
                    .allowed(
                            "“Trường hợp " + a + " lớn hơn " + b + ": tính bằng 100%” hoặc “…: số liệu không hợp lệ”",
                            "“Trường hợp " + a + " lớn hơn " + b + ": tính bằng 100%” or “…: số liệu không hợp lệ”")
                    .remedy("Thêm một trong hai câu này", "Add one of these sentences");
        }
        if (scale instanceof Scale.Goalposts && ratio.whenAbove() != Measure.WhenAbove.UNDECLARED) {
            checked.error("survey-above", node, SourceAspect.ANSWER)
                    .found(
                            "Ở khảo sát, " + a + " thường lớn hơn " + b,
                            "In a survey " + a + " is usually greater than " + b)
                    .allowed(
                            "Không dùng câu “Trường hợp " + a + " lớn hơn " + b + "” với thang khảo sát",
                            "No sentence “Trường hợp " + a + " lớn hơn " + b + "” with a survey")
                    .remedy("Bỏ câu này", "Drop the sentence");
        }
    }

    /** A rank or grade has its origin in another index, whose edition has to be known. */
    private void origin() {
        boolean taken = scale instanceof Scale.Ranks || scale instanceof Scale.Grades;
        if (taken && node.documentation().resultFrom().isEmpty()) {
            checked.warning("result-origin-missing", node, SourceAspect.SCORING)
                    .found(
                            "Không nêu thứ hạng, xếp loại lấy từ chỉ số nào, năm nào",
                            "It is not said from which index and year the rank or grade is taken")
                    .allowed("“Lấy kết quả từ: tên chỉ số, năm, văn bản công bố”", "“Lấy kết quả từ: …”")
                    .remedy("Thêm câu “Lấy kết quả từ: …”", "Add “Lấy kết quả từ: …”");
        }
        if (scale instanceof Scale.PassFail passFail) {
            Scale.Band target = passFail.target();
            boolean never =
                    target.lower().filter(lower -> !reach.reaches(lower)).isPresent();
            boolean always = target.upper().isEmpty()
                    && target.lowerIncluded()
                    && target.lower().map(lower -> lower.signum() <= 0).orElse(true);
            if (never || always) {
                checked.error("target-unreachable", node, SourceAspect.SCORING)
                        .at(checked.sources().of(node.code(), SourceAspect.MEASURE))
                        .found(
                                never ? "Không giá trị nào đạt mục tiêu này" : "Mọi giá trị đều đạt mục tiêu này",
                                never ? "Nothing can meet this target" : "Everything meets this target")
                        .allowed(
                                "Mục tiêu có thể đạt và có thể không đạt; với “Tỷ lệ = a/b” viết bằng %",
                                "A target that can be met and can be missed; with “Tỷ lệ = a/b” in percent")
                        .remedy("Sửa mục tiêu", "Mend the target");
            }
        }
    }

    /** A target or border that the measure cannot reach is mostly a forgotten "* 100" or percent sign. */
    private void target() {
        if (!(scale instanceof Scale.Proportional proportional)) {
            return;
        }
        boolean times = measure instanceof Measure.Ratio ratio && ratio.factor().compareTo(BigDecimal.ONE) != 0;
        Optional<BigDecimal> target = proportional.target();
        if (target.isEmpty() && times) {
            checked.error("target-missing", node, SourceAspect.SCORING)
                    .at(checked.sources().of(node.code(), SourceAspect.MEASURE))
                    .found(
                            "Tỷ lệ tính trên 100 hoặc 1.000 nhưng điểm = Tỷ lệ * Điểm tối đa",
                            "A ratio per 100 or 1,000, but points = ratio * maximum")
                    .allowed(
                            "“Tỷ lệ = a/b” với “Điểm = Tỷ lệ * Điểm tối đa”, hoặc nêu mức đạt điểm tối đa",
                            "“Tỷ lệ = a/b” with “Điểm = Tỷ lệ * Điểm tối đa”, or a target")
                    .remedy(
                            "Viết “Tỷ lệ = a/b”, hoặc “Tỷ lệ từ 80 trở lên: Điểm tối đa” và “Tỷ lệ dưới 80: Điểm = Tỷ lệ/80 * Điểm tối đa”",
                            "Write “Tỷ lệ = a/b”, or “Tỷ lệ từ 80 trở lên: Điểm tối đa” and “Tỷ lệ dưới 80: Điểm = Tỷ lệ/80 * Điểm tối đa”");
        } else if (target.isPresent() && (target.get().signum() <= 0 || !reach.reaches(target.get()))) {
            checked.error("target-unreachable", node, SourceAspect.SCORING)
                    .at(checked.sources().of(node.code(), SourceAspect.MEASURE))
                    .found(
                            "Không tỷ lệ nào đạt mức " + Checked.vi(target.get()),
                            "No ratio can reach " + Checked.en(target.get()))
                    .allowed(
                            "Với “Tỷ lệ = a/b” mức viết bằng %, với “Tỷ lệ = a/b * 100” viết số",
                            "With “Tỷ lệ = a/b” targets are in percent, with “Tỷ lệ = a/b * 100” plain numbers")
                    .remedy(
                            "Viết mức bằng %, hoặc thêm “* 100” vào công thức",
                            "Write the target in percent, or add “* 100” to the formula");
        }
    }
}
