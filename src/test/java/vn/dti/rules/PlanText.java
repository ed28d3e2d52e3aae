package vn.dti.rules;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Documentation;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.domain.plan.OutcomeInWords;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.plan.StatedCount;

/**
 * A plan written as rule text, one rule per node, in the words of the vocabulary. Read by the gate, the text gives the same
 * plan. What one sentence says of many nodes in the files of a set stands at each of them here.
 */
final class PlanText {
    private static final String HALF_UP = " chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên";

    private static final String INFERRED = "Suy ra từ ";
    private static final String UNSTATED = ", không nêu trong văn bản";

    private final ScoringPlan plan;
    private final StringBuilder out = new StringBuilder(10_000);

    private PlanText(ScoringPlan plan) {
        this.plan = plan;
    }

    /** The text of a plan, as a rule file. */
    public static byte[] of(ScoringPlan plan) {
        PlanText text = new PlanText(plan);
        plan.nodes().forEach(text::rule);
        return text.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number as rules write it. */
    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private void line(String words) {
        out.append("    ").append(words).append('\n');
    }

    private void rule(PlanNode node) {
        out.append(out.isEmpty() ? "" : "\n")
                .append("rule \"")
                .append(node.code())
                .append(' ')
                .append(node.name())
                .append("\"\nwhen\n");
        Optional<PlanNode> parent = node.parent().map(plan::node);
        line(parent.map(above -> "Thuộc " + named(above))
                .orElse("Bộ chỉ số cấp " + plan.header().levelName() + ", năm đánh giá "
                        + plan.header().dataYear()));
        out.append("then\n");
        if (parent.isPresent()) {
            line("Là " + node.level().label().vi());
        }
        maximum(node, parent);
        documentation(node.documentation());
        counts(node.counts());
        if (parent.isEmpty()) {
            header(plan.header());
        }
        if (node.missingIsZero()) {
            line("Không báo cáo số liệu: 0 điểm");
        }
        scoring(node);
        node.inputs().stream()
                .filter(input -> input.kind() == InputDefinition.Kind.NOT_APPLICABLE)
                .forEach(input -> line("Trường hợp không áp dụng: " + input.definition()));
        outcome(node.outcome());
        out.append("end\n");
    }

    private static String named(PlanNode parent) {
        return switch (parent.level()) {
            case INDEX -> "bộ chỉ số";
            case PILLAR -> "trụ cột " + parent.code();
            case GROUP -> "nhóm " + parent.code();
            case INFORMATION -> "thông tin chung " + parent.code();
            case MAIN_INDEX -> "chỉ số chính " + parent.code();
            case COMPONENT -> "chỉ số thành phần " + parent.code();
            case CRITERION, PART -> "tiêu chí " + parent.code();
        };
    }

    private void maximum(PlanNode node, Optional<PlanNode> parent) {
        Optional<Scoring.Adjusted> adjusted = parent.map(PlanNode::scoring)
                .filter(Scoring.Adjusted.class::isInstance)
                .map(Scoring.Adjusted.class::cast);
        boolean bonus =
                adjusted.filter(above -> above.bonus().contains(node.code())).isPresent();
        boolean minus =
                adjusted.filter(above -> above.minus().contains(node.code())).isPresent();
        if (node.scoring() instanceof Scoring.Overlap) {
            return;
        }
        String words = bonus ? "Điểm thưởng tối đa: " : minus ? "Điểm trừ tối đa: " : "Điểm tối đa: ";
        line(node.maximum().map(most -> words + number(most)).orElse("Điểm tối đa: chưa công bố"));
    }

    private void header(SetHeader header) {
        line(header.criterionRounding()
                .map(rounding -> "Điểm từng tiêu chí làm tròn đến " + rounding.digits() + HALF_UP)
                .orElse("Không làm tròn kết quả trung gian"));
        line("Giá trị công bố lấy " + header.valueRounding().digits() + HALF_UP);
        line("Xếp hạng theo giá trị "
                + (header.rankBy() == SetHeader.RankBy.PUBLISHED_VALUE ? "công bố" : "chưa làm tròn")
                + " từ cao xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp");
        header.statedTotal().ifPresent(total -> line("Tổng điểm theo văn bản: " + number(total)));
        if (header.unscored().signum() > 0) {
            line("Phần không được tính điểm: " + number(header.unscored()) + " điểm");
        }
        header.mergedAt()
                .ifPresent(
                        level -> line("Kết quả của đơn vị hợp nhất là trung bình cộng kết quả của các đơn vị cũ ở từng "
                                + level.label().vi()));
        if (header.sample()) {
            line("Bộ chỉ số minh họa, số liệu được tạo ra để minh họa");
        }
    }

    private void counts(List<StatedCount> counts) {
        if (!counts.isEmpty()) {
            line("Gồm "
                    + counts.stream()
                            .map(count ->
                                    count.count() + " " + count.level().label().vi())
                            .collect(Collectors.joining(", ")));
        }
        counts.stream()
                .filter(count -> !count.listed())
                .forEach(count -> line("Danh mục " + count.level().label().vi() + " chưa công bố đầy đủ"));
    }

    private void documentation(Documentation said) {
        said.nameEn().ifPresent(text -> line("Tên tiếng Anh: " + text));
        if (!said.aliases().isEmpty()) {
            line("Tên gọi khác: " + String.join("; ", said.aliases()));
        }
        said.evidence().ifPresent(text -> line("Tài liệu kiểm chứng: " + text));
        said.dataSource().ifPresent(text -> line("Nguồn thu thập dữ liệu: " + text));
        said.resultFrom().ifPresent(text -> line("Lấy kết quả từ: " + text));
        said.verifier().ifPresent(text -> line("Đơn vị phối hợp xác minh số liệu: " + text));
        said.legalBasis().forEach(text -> line("Căn cứ: " + text));
        for (String note : said.notes()) {
            line(said.inferred() && note.startsWith(INFERRED) && note.endsWith(UNSTATED) ? note : "Ghi chú: " + note);
        }
    }

    private void scoring(PlanNode node) {
        Scoring scoring = node.scoring();
        if (scoring instanceof Scoring.Scored scored) {
            new ScaleText(node, scored).lines().forEach(this::line);
        } else if (scoring instanceof Scoring.WeightedMean mean) {
            line((node.parent().isEmpty() ? "Trọng số trụ cột: " : "Trọng số chỉ số thành phần: ")
                    + mean.weights().stream()
                            .map(weight -> weight.child() + " "
                                    + number(weight.weight().movePointRight(2).stripTrailingZeros())
                                    + "%")
                            .collect(Collectors.joining("; ")));
        } else if (scoring instanceof Scoring.Overlap overlap) {
            line("Giá trị = Tổng điểm của các chỉ số " + codes(overlap.terms())
                    + " / Tổng điểm tối đa của các chỉ số đó");
        } else if (scoring instanceof Scoring.Remainder remainder) {
            line("Phần còn lại của các chỉ số " + codes(remainder.covers()));
            if (remainder.derivedFromTotal()) {
                line("Phần còn lại suy ra từ giá trị công bố của bộ chỉ số");
            }
        } else if (scoring instanceof Scoring.Adjusted adjusted) {
            line("Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: không thấp hơn " + number(adjusted.floor())
                    + " điểm, không quá " + number(adjusted.cap()) + " điểm");
        } else if (scoring instanceof Scoring.RescaledSum rescaled) {
            line("Điểm = Tổng điểm của các tiêu chí thành phần áp dụng, quy đổi theo Điểm tối đa");
            line("Trường hợp không có tiêu chí thành phần nào áp dụng: " + answer(rescaled.whenNone()));
        } else {
            plain(scoring).ifPresent(this::line);
        }
    }

    /** The sentence of a scoring that has nothing to fill in; a sum is what holds without a sentence. */
    private static Optional<String> plain(Scoring scoring) {
        if (scoring instanceof Scoring.Given) {
            return Optional.of("Nhập giá trị đã công bố, từ 0 đến 1");
        }
        if (scoring instanceof Scoring.NotScored) {
            return Optional.of("Không tính điểm");
        }
        if (scoring instanceof Scoring.Unpublished) {
            return Optional.of("Cách tính chưa công bố");
        }
        if (scoring instanceof Scoring.Best) {
            return Optional.of("Điểm = Điểm cao nhất trong các tiêu chí thành phần");
        }
        if (scoring instanceof Scoring.Chosen) {
            return Optional.of("Điểm = Điểm theo cách tính được chọn trong các tiêu chí thành phần");
        }
        if (scoring instanceof Scoring.Worst) {
            return Optional.of("Điểm = Điểm thấp nhất trong các tiêu chí thành phần");
        }
        if (scoring instanceof Scoring.Mean) {
            return Optional.of("Giá trị = Trung bình cộng giá trị của các tiêu chí thành phần");
        }
        if (scoring instanceof Scoring.GeometricMean) {
            return Optional.of("Giá trị = Trung bình nhân giá trị của các tiêu chí thành phần");
        }
        if (scoring instanceof Scoring.PassedShare) {
            return Optional.of("Điểm = Số tiêu chí thành phần đạt / Số tiêu chí thành phần * Điểm tối đa");
        }
        if (scoring instanceof Scoring.AllPassed) {
            return Optional.of("Mọi tiêu chí thành phần đạt: Điểm tối đa; ngược lại: 0 điểm");
        }
        return scoring instanceof Scoring.ReducedSum
                ? Optional.of("Điểm = Tổng điểm của các tiêu chí thành phần áp dụng; điểm tối đa giảm tương ứng")
                : Optional.empty();
    }

    /** An answer to a case without anything to divide by. */
    static String answer(Measure.WhenZero answer) {
        return switch (answer) {
            case ZERO_POINTS -> "0 điểm";
            case FULL_POINTS -> "Điểm tối đa";
            case INVALID, UNDECLARED -> "số liệu không hợp lệ";
        };
    }

    private static String codes(List<NodeCode> codes) {
        return codes.stream().map(NodeCode::text).collect(Collectors.joining(", "));
    }

    private void outcome(NodeOutcome outcome) {
        if (outcome.apart()) {
            line("Không cộng vào điểm của mục trên");
        }
        for (NodeOutcome.Classification classification : outcome.classifications()) {
            line("Xếp loại " + classification.name() + " theo " + (classification.byValue() ? "giá trị: " : "điểm: ")
                    + classification.levels().stream()
                            .map(level -> OutcomeInWords.interval(level, classification.byValue())
                                            .vi() + " là " + level.name())
                            .collect(Collectors.joining("; ")));
        }
        for (NodeOutcome.Gate gate : outcome.gates()) {
            boolean full = gate.share().compareTo(BigDecimal.ONE) == 0;
            line(gate.level()
                            .map(level -> "Điều kiện bắt buộc để xếp loại " + level)
                            .orElse("Điều kiện bắt buộc để được xếp loại")
                    + ": các mục " + codes(gate.nodes())
                    + (full
                            ? " đạt Điểm tối đa"
                            : " đạt từ " + ScaleText.percent(gate.share()) + " Điểm tối đa trở lên"));
        }
        outcome.conversion()
                .ifPresent(to -> line("Quy đổi kết quả theo thang " + number(to.scale()) + ", lấy "
                        + digits(to.rounding()) + " chữ số thập phân"));
    }

    private static int digits(Rounding rounding) {
        return rounding.digits();
    }
}
