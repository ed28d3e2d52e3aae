package vn.dti.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;

/** The inputs, the ratio and the scale of one criterion as sentences. */
final class ScaleText {
    private static final String MOST = "Điểm tối đa";

    private final PlanNode node;
    private final Measure measure;
    private final Scale scale;
    private final String quantity;
    private final List<String> lines = new ArrayList<>();

    ScaleText(PlanNode node, Scoring.Scored scored) {
        this.node = node;
        this.measure = scored.measure();
        this.scale = scored.scale();
        this.quantity =
                measure instanceof Measure.Amount amount ? amount.input().variable() : "Tỷ lệ";
    }

    List<String> lines() {
        boolean implied = scale instanceof Scale.Entered || measure instanceof Measure.Answers;
        for (InputDefinition input : node.inputs()) {
            boolean group =
                    scale instanceof Scale.ByGroup groups && groups.group().equals(input.key());
            if (group) {
                lines.add("Nhóm của đơn vị: " + input.definition());
            } else if (!implied && input.kind() != InputDefinition.Kind.NOT_APPLICABLE) {
                lines.add(input.key().variable() + " = " + input.definition());
            }
        }
        if (measure instanceof Measure.Ratio ratio) {
            ratio(ratio);
        } else if (measure instanceof Measure.Answers answers) {
            answers(answers);
        }
        scale(scale);
        return lines;
    }

    private void ratio(Measure.Ratio ratio) {
        String a = ratio.a().variable();
        String b = ratio.b().variable();
        if (!(scale instanceof Scale.Goalposts)) {
            String factor =
                    ratio.factor().compareTo(BigDecimal.ONE) == 0 ? "" : " * " + PlanText.number(ratio.factor());
            lines.add("Tỷ lệ = " + a + "/" + b + factor);
        }
        if (ratio.whenAbove() != Measure.WhenAbove.UNDECLARED) {
            lines.add("Trường hợp " + a + " lớn hơn " + b + ": "
                    + (ratio.whenAbove() == Measure.WhenAbove.CAPPED ? "tính bằng 100%" : "số liệu không hợp lệ"));
        }
        if (ratio.whenZero() != Measure.WhenZero.UNDECLARED) {
            lines.add("Trường hợp " + b + " bằng 0: " + PlanText.answer(ratio.whenZero()));
        }
    }

    private void answers(Measure.Answers answers) {
        lines.add("Khảo sát theo phương án trả lời: "
                + answers.options().stream()
                        .map(option ->
                                option.count().variable().toUpperCase(Locale.ROOT) + " " + percent(option.share()))
                        .collect(Collectors.joining("; ")));
        if (answers.whenNone() != Measure.WhenZero.UNDECLARED) {
            lines.add("Trường hợp không có phiếu trả lời: " + PlanText.answer(answers.whenNone()));
        }
    }

    /** A share in percent. */
    static String percent(BigDecimal share) {
        return PlanText.number(Decimals.normal(share.movePointRight(2))) + "%";
    }

    private void scale(Scale own) {
        if (own instanceof Scale.Steps steps) {
            steps(steps);
        } else if (own instanceof Scale.Listed listed) {
            lines.add(listed instanceof Scale.Grades ? "Quy đổi theo bảng:" : "Chọn một trong các phương án:");
            listed.options().forEach(option -> lines.add(option.label() + ": " + award(option.award())));
        } else if (own instanceof Scale.Ranks ranks) {
            ranks(ranks);
        } else if (own instanceof Scale.PassFail passFail) {
            lines.add("Đạt khi " + quantity + " " + interval(passFail.target()) + ": "
                    + award(passFail.target().award()));
            lines.add("Không đạt: " + award(passFail.failed()));
        } else if (own instanceof Scale.YesNo yesNo) {
            lines.add("Có: " + award(yesNo.yes()));
            lines.add("Không: " + award(yesNo.no()));
        } else if (own instanceof Scale.Bands bands) {
            bands.bands().forEach(band -> lines.add(quantity + " " + interval(band) + ": " + award(band.award())));
        } else if (own instanceof Scale.Entered entered) {
            entered(entered);
        } else if (own instanceof Scale.ByGroup groups) {
            groups(groups);
        } else if (own instanceof Scale.OfPanel panel) {
            panel(panel);
        } else {
            formula(own);
        }
    }

    private void formula(Scale own) {
        if (own instanceof Scale.Proportional proportional) {
            proportional(proportional);
        } else if (own instanceof Scale.PerItem item) {
            lines.add("Mỗi mục: " + PlanText.number(item.pointsEach()) + " điểm; tổng không quá "
                    + PlanText.number(item.cap()) + " điểm");
        } else if (own instanceof Scale.RelativeToBest) {
            lines.add("Điểm = " + quantity + " / Giá trị lớn nhất của các đơn vị cùng nhóm * " + MOST);
        } else if (own instanceof Scale.Goalposts posts && measure instanceof Measure.Ratio ratio) {
            lines.add("Khảo sát theo thang từ " + PlanText.number(posts.low()) + " đến " + PlanText.number(posts.high())
                    + ": Điểm = (" + ratio.a().variable() + "/" + ratio.b().variable() + " - "
                    + PlanText.number(posts.low()) + ")/"
                    + PlanText.number(posts.high().subtract(posts.low())) + " * "
                    + MOST);
        } else if (own instanceof Scale.FixedGoalposts posts) {
            fixedGoalposts(posts);
        } else {
            throw new IllegalArgumentException("no sentence for " + own + " at " + node.code());
        }
    }

    private void proportional(Scale.Proportional own) {
        Optional<BigDecimal> target = own.target();
        if (target.isPresent()) {
            lines.add(quantity + " từ " + PlanText.number(target.get()) + " trở lên: " + MOST);
            lines.add(quantity + " dưới " + PlanText.number(target.get()) + ": Điểm = " + quantity + "/"
                    + PlanText.number(target.get()) + " * " + MOST);
        } else if (!(measure instanceof Measure.Answers)) {
            lines.add("Điểm = " + quantity + " * " + MOST);
        }
    }

    private void steps(Scale.Steps own) {
        boolean count = node.inputs().stream().anyMatch(input -> input.kind() == InputDefinition.Kind.COUNT);
        BigDecimal above = null;
        for (Scale.Step step : own.steps()) {
            String from = PlanText.number(step.from());
            if (above == null) {
                lines.add("Từ " + from + " trở lên: " + award(step.award()));
            } else {
                lines.add("Từ " + from + " đến "
                        + (count ? PlanText.number(above.subtract(BigDecimal.ONE)) : "dưới " + PlanText.number(above))
                        + ": " + award(step.award()));
            }
            above = step.from();
        }
        lines.add("Còn lại: " + award(own.otherwise()));
    }

    private void ranks(Scale.Ranks own) {
        BigDecimal from = BigDecimal.ONE;
        for (Scale.RankRange range : own.ranks()) {
            lines.add("Hạng từ " + PlanText.number(from) + " đến " + PlanText.number(range.to()) + ": "
                    + award(range.award()));
            from = range.to().add(BigDecimal.ONE);
        }
        lines.add("Còn lại: " + award(own.otherwise()));
    }

    private void entered(Scale.Entered own) {
        String definition = node.inputs().stream()
                .filter(input -> measure.inputs().contains(input.key()))
                .map(InputDefinition::definition)
                .findFirst()
                .orElse("");
        lines.add(definition);
        if (own.selfScored().isPresent()) {
            lines.add("Đơn vị tự chấm điểm; tính theo điểm thẩm định");
        }
    }

    private void groups(Scale.ByGroup own) {
        int group = 0;
        for (Scale one : own.cases()) {
            group++;
            BigDecimal target = one instanceof Scale.Proportional proportional
                    ? proportional.target().orElseThrow()
                    : ((Scale.PassFail) one).target().lower().orElseThrow();
            lines.add("Đối với nhóm " + group + ": mục tiêu " + PlanText.number(target));
        }
        if (own.cases().get(0) instanceof Scale.PassFail passFail) {
            lines.add("Đạt khi " + quantity + " từ mục tiêu của nhóm trở lên: "
                    + award(passFail.target().award()));
            lines.add("Không đạt: " + award(passFail.failed()));
        } else {
            lines.add("Điểm = " + quantity + " / mục tiêu của nhóm * " + MOST + ", không quá " + MOST);
        }
    }

    private void panel(Scale.OfPanel own) {
        if (own instanceof Scale.StandardScore score) {
            lines.add("Điểm = (z + " + PlanText.number(score.shift()) + ") / " + PlanText.number(score.width()) + " * "
                    + MOST
                    + ", từ 0 điểm đến " + MOST + "; z = ("
                    + (own.highest() ? quantity + " - Trung bình" : "Trung bình - " + quantity) + ") / Độ lệch chuẩn");
        } else if (own instanceof Scale.PanelRank) {
            lines.add("Điểm = (Số đơn vị - Thứ hạng của " + quantity + ") / (Số đơn vị - 1) * " + MOST + "; giá trị "
                    + (own.highest() ? "cao" : "thấp") + " hơn xếp trước, bằng nhau thì đồng hạng");
        } else {
            lines.add("Điểm = ("
                    + (own.highest() ? quantity + " - Giá trị nhỏ nhất" : "Giá trị lớn nhất - " + quantity)
                    + ") / (Giá trị lớn nhất - Giá trị nhỏ nhất) * " + MOST);
        }
        lines.add("Trường hợp các đơn vị bằng nhau: " + award(own.whenEqual()));
    }

    private void fixedGoalposts(Scale.FixedGoalposts posts) {
        String ln = posts.curve() == Scale.Curve.LOGARITHM ? "ln " : "";
        String zero = ln + PlanText.number(posts.zero());
        String full = ln + PlanText.number(posts.full());
        boolean rising = posts.zero().compareTo(posts.full()) < 0;
        lines.add(
                rising
                        ? "Điểm = (" + ln + quantity + " - " + zero + ") / (" + full + " - " + zero + ") * " + MOST
                        : "Điểm = (" + zero + " - " + ln + quantity + ") / (" + zero + " - " + full + ") * " + MOST);
        lines.add("Trường hợp ngoài hai mốc: "
                + (posts.beyond() == Scale.Beyond.CAPPED ? "tính bằng mốc gần nhất" : "số liệu không hợp lệ"));
    }

    /** The measures of a band, such as "từ 5 đến dưới 9". */
    private static String interval(Scale.Band band) {
        Optional<String> low = band.lower().map(PlanText::number);
        Optional<String> high = band.upper().map(PlanText::number);
        if (low.isPresent() && low.equals(high)) {
            return "đạt " + low.get();
        }
        if (high.isEmpty()) {
            return band.lowerIncluded() ? "từ " + low.orElseThrow() + " trở lên" : "trên " + low.orElseThrow();
        }
        if (low.isEmpty()) {
            return band.upperIncluded() ? "từ " + high.get() + " trở xuống" : "dưới " + high.get();
        }
        return (band.lowerIncluded() ? "từ " : "trên ")
                + low.get()
                + (band.upperIncluded() ? " đến " : " đến dưới ")
                + high.get();
    }

    private String award(Award award) {
        if (award instanceof Award.Points points) {
            return PlanText.number(points.points()) + " điểm";
        }
        if (award instanceof Award.Share share) {
            return share.equals(Award.Share.MAXIMUM)
                    ? MOST
                    : PlanText.number(share.numerator()) + "/" + PlanText.number(share.denominator()) + " * " + MOST;
        }
        BigDecimal divisor = ((Award.Proportion) award).divisor();
        return "Điểm = " + quantity + (divisor.compareTo(BigDecimal.ONE) == 0 ? "" : "/" + PlanText.number(divisor))
                + " * " + MOST;
    }
}
