package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/**
 * The method of one node in words: what a plan does at this node, told in Vietnamese and English. It is read from the
 * plan that is applied and not from the rule text, so that what is told is what is done.
 */
public final class MethodInWords {
    private final ScoringPlan plan;
    private final PlanNode node;
    private final List<Bilingual> sentences = new ArrayList<>();

    private MethodInWords(ScoringPlan plan, PlanNode node) {
        this.plan = plan;
        this.node = node;
    }

    /** The sentences on {@code node}, in the order in which they are applied; at least one. */
    public static List<Bilingual> of(ScoringPlan plan, PlanNode node) {
        MethodInWords words = new MethodInWords(plan, node);
        words.tellMaximum();
        words.tellScoring();
        words.tellMissing();
        words.tellNotApplicable();
        words.tellRounding();
        words.sentences.addAll(OutcomeInWords.of(node.outcome()));
        words.tellMerged();
        words.tellOrigin();
        return List.copyOf(words.sentences);
    }

    /**
     * The cells of the scale of a criterion, one sentence each: steps and then "otherwise", options, "yes" and "no", bands
     * from the lowest, the target reached and not reached; one sentence for a scale without cells.
     */
    public static List<Bilingual> cells(PlanNode node, Scoring.Scored scored) {
        return List.copyOf(new ScaleInWords(node, scored).cells());
    }

    /** The values that are valid for an input of {@code node}. */
    public static Bilingual allowed(PlanNode node, InputDefinition input) {
        return switch (input.kind()) {
            case AMOUNT -> Bilingual.of("số thập phân từ 0 trở lên", "a decimal number of at least 0");
            case COUNT -> Bilingual.of("số nguyên từ 0 trở lên", "a whole number of at least 0");
            case OPTION ->
                options(node)
                        .map(last -> Bilingual.of(
                                (isGrouped(node) ? "số thứ tự của nhóm" : "số thứ tự của phương án")
                                        + ", số nguyên từ 1 đến " + last,
                                (isGrouped(node) ? "the number of the group" : "the number of the option")
                                        + ", a whole number from 1 to " + last))
                        .orElse(Bilingual.of(
                                "số thứ tự của phương án, số nguyên từ 1",
                                "the number of the option, a whole number from 1"));
            case RANK -> Bilingual.of("thứ hạng, số nguyên từ 1 trở lên", "a rank, a whole number of at least 1");
            case NOT_APPLICABLE ->
                Bilingual.of(
                        "1 nếu không áp dụng đối với đơn vị, 0 hoặc để trống nếu áp dụng",
                        "1 if it does not apply to the unit, 0 or empty if it does");
            case YES_NO -> Bilingual.of("1 nếu có, 0 nếu không", "1 for yes, 0 for no");
            case VALUE -> Bilingual.of("giá trị từ 0 đến 1", "a value from 0 to 1");
            case POINTS ->
                node.maximum()
                        .map(most -> sentence("điểm từ 0 đến %s", "points from 0 to %s", NumberText.plain(most)))
                        .orElse(Bilingual.of("điểm từ 0 trở lên", "points of at least 0"));
        };
    }

    private void tellMerged() {
        if (node.parent().isEmpty()) {
            plan.header()
                    .mergedAt()
                    .ifPresent(level -> sentences.add(Bilingual.of(
                            "Đơn vị hình thành do sắp xếp: giá trị ở từng "
                                    + level.label().vi() + " là trung bình cộng giá trị của các đơn vị cũ.",
                            "Units formed by mergers: the value at each "
                                    + level.label().en() + " is the mean of the old units' values.")));
        }
    }

    private static boolean isGrouped(PlanNode node) {
        return node.scoring() instanceof Scoring.Scored scored && scored.scale() instanceof Scale.ByGroup;
    }

    private static Optional<Integer> options(PlanNode node) {
        if (node.scoring() instanceof Scoring.Chosen chosen) {
            return Optional.of(chosen.ways().size());
        }
        if (node.scoring() instanceof Scoring.Scored grouped && grouped.scale() instanceof Scale.ByGroup groups) {
            return Optional.of(groups.cases().size());
        }
        return node.scoring() instanceof Scoring.Scored scored && scored.scale() instanceof Scale.Listed listed
                ? Optional.of(listed.options().size())
                : Optional.empty();
    }

    private void tellMaximum() {
        if (node.scoring() instanceof Scoring.NotScored) {
            return;
        }
        sentences.add(node.maximum()
                .map(most -> sentence("Điểm tối đa: %s.", "Maximum points: %s.", NumberText.plain(most)))
                .orElse(Bilingual.of("Điểm tối đa: chưa công bố.", "Maximum points: not published.")));
    }

    private void tellScoring() {
        Scoring scoring = node.scoring();
        if (scoring instanceof Scoring.Sum) {
            tellChildren(
                    "Điểm = tổng điểm của %s.",
                    "Points = the sum of the points of %s.",
                    "Điểm = tổng điểm của các mục bên dưới.",
                    "Points = the sum of the points of the entries below.");
        } else if (scoring instanceof Scoring.Best) {
            tellChildren(
                    "Điểm = điểm cao nhất trong %s.",
                    "Points = the most points among %s.",
                    "Điểm = điểm cao nhất trong các mục bên dưới.",
                    "Points = the most points among the entries below.");
        } else if (scoring instanceof Scoring.Worst) {
            tellChildren(
                    "Điểm = điểm thấp nhất trong %s.",
                    "Points = the least points among %s.",
                    "Điểm = điểm thấp nhất trong các mục bên dưới.",
                    "Points = the least points among the entries below.");
        } else if (scoring instanceof Scoring.Mean || scoring instanceof Scoring.GeometricMean) {
            tellMean(scoring instanceof Scoring.Mean);
        } else if (scoring instanceof Scoring.PassedShare) {
            tellChildren(
                    "Điểm = số mục đạt / số mục × điểm tối đa, trong %s; đạt là được toàn bộ điểm tối đa của mục.",
                    "Points = entries passed / number of entries × maximum points, of %s; an entry is passed with all of"
                            + " its points.",
                    "Điểm = số mục đạt / số mục bên dưới × điểm tối đa.",
                    "Points = entries passed / number of entries below × maximum points.");
        } else if (scoring instanceof Scoring.AllPassed) {
            tellChildren(
                    "Được điểm tối đa nếu đạt tất cả %s, ngược lại 0 điểm; đạt là được toàn bộ điểm tối đa của mục.",
                    "The maximum points if all of %s are passed, else 0 points; an entry is passed with all of its"
                            + " points.",
                    "Được điểm tối đa nếu đạt tất cả các mục bên dưới, ngược lại 0 điểm.",
                    "The maximum points if all entries below are passed, else 0 points.");
        } else if (scoring instanceof Scoring.RescaledSum rescaled) {
            tellRescaled(rescaled);
        } else if (scoring instanceof Scoring.ReducedSum) {
            tellChildren(
                    "Điểm = tổng điểm của các mục áp dụng đối với đơn vị, trong %s; điểm tối đa của đơn vị giảm tương ứng, đơn"
                            + " vị có điểm tối đa khác nhau được xếp hạng riêng.",
                    "Points = the sum of the entries that apply to the unit, of %s; the unit's maximum is smaller accordingly,"
                            + " and units with other maxima are ranked apart.",
                    "Điểm = tổng điểm của các mục áp dụng đối với đơn vị.",
                    "Points = the sum of the entries that apply to the unit.");
        } else if (scoring instanceof Scoring.Chosen) {
            tellChildren(
                    "Điểm = điểm theo cách tính được chọn trong %s; các cách tính khác không tính.",
                    "Points = those of the formula that was chosen, of %s; the others do not count.",
                    "Điểm = điểm theo cách tính được chọn.",
                    "Points = those of the formula that was chosen.");
        } else if (scoring instanceof Scoring.Adjusted adjusted) {
            tellAdjusted(adjusted);
        } else if (scoring instanceof Scoring.WeightedMean mean) {
            sentences.add(weightedMean(mean));
        } else if (scoring instanceof Scoring.Given) {
            sentences.add(Bilingual.of(
                    "Giá trị từ 0 đến 1 được nhập cho mục này; điểm = giá trị × điểm tối đa.",
                    "The value from 0 to 1 is given for this entry; points = value × maximum points."));
        } else if (scoring instanceof Scoring.Scored scored) {
            sentences.addAll(new ScaleInWords(node, scored).sentences());
        } else if (scoring instanceof Scoring.NotScored) {
            sentences.add(Bilingual.of("Chỉ nêu để biết, không tính điểm.", "Shown for information, not scored."));
        } else if (scoring instanceof Scoring.Unpublished) {
            sentences.add(Bilingual.of(
                    "Cách tính điểm chưa được công bố; kết quả được nhập ở mục cấp trên.",
                    "How it is scored was not published; the result is given at the entry above."));
        } else if (scoring instanceof Scoring.Overlap overlap) {
            sentences.add(overlap(overlap));
        } else if (scoring instanceof Scoring.Remainder remainder) {
            tellRemainder(remainder);
        }
    }

    private void tellChildren(String vi, String en, String viEmpty, String enEmpty) {
        List<NodeCode> counted = plan.children(node.code()).stream()
                .filter(PlanNode::isAdded)
                .map(PlanNode::code)
                .toList();
        sentences.add(counted.isEmpty() ? Bilingual.of(viEmpty, enEmpty) : sentence(vi, en, codes(counted)));
    }

    private void tellRescaled(Scoring.RescaledSum rescaled) {
        tellChildren(
                "Điểm = tổng điểm / tổng điểm tối đa của các mục áp dụng đối với đơn vị, trong %s, × điểm tối đa.",
                "Points = points / maximum points of the entries that apply to the unit, of %s, × maximum points.",
                "Điểm = tổng điểm / tổng điểm tối đa của các mục áp dụng × điểm tối đa.",
                "Points = points / maximum points of the entries that apply × maximum points.");
        sentences.add(
                switch (rescaled.whenNone()) {
                    case ZERO_POINTS -> Bilingual.of("Không mục nào áp dụng: 0 điểm.", "If none applies: 0 points.");
                    case FULL_POINTS ->
                        Bilingual.of("Không mục nào áp dụng: điểm tối đa.", "If none applies: the maximum points.");
                    case INVALID, UNDECLARED ->
                        Bilingual.of(
                                "Không mục nào áp dụng: số liệu không hợp lệ.",
                                "If none applies: the figures are invalid.");
                });
    }

    private void tellNotApplicable() {
        node.inputs().stream()
                .filter(input -> input.kind() == InputDefinition.Kind.NOT_APPLICABLE)
                .forEach(input -> sentences.add(Bilingual.of(
                        "Có thể không áp dụng: " + input.definition() + " (số liệu "
                                + input.key().variable() + " bằng 1).",
                        "May not apply: “" + input.definition() + "”, in Vietnamese (input "
                                + input.key().variable() + " is 1).")));
    }

    private void tellAdjusted(Scoring.Adjusted adjusted) {
        List<NodeCode> others = plan.children(node.code()).stream()
                .filter(child -> child.isAdded() && !adjusted.isExtra(child.code()))
                .map(PlanNode::code)
                .toList();
        sentences.add(sentence("Điểm = tổng điểm của %s.", "Points = the sum of the points of %s.", codes(others)));
        if (!adjusted.bonus().isEmpty()) {
            sentences.add(sentence(
                    "Cộng điểm thưởng, ngoài điểm tối đa: %s.",
                    "Bonus points are added, beyond the maximum: %s.", codes(adjusted.bonus())));
        }
        if (!adjusted.minus().isEmpty()) {
            sentences.add(sentence("Trừ điểm: %s.", "Points are taken off: %s.", codes(adjusted.minus())));
        }
        Bilingual cap = NumberText.plain(adjusted.cap());
        sentences.add(sentence(
                "Tổng không thấp hơn %s điểm, không quá " + cap.vi() + " điểm.",
                "The total is at least %s and at most " + cap.en() + " points.",
                NumberText.plain(adjusted.floor())));
    }

    private void tellMean(boolean arithmetic) {
        tellChildren(
                arithmetic
                        ? "Giá trị = trung bình cộng giá trị của %s."
                        : "Giá trị = trung bình nhân (căn bậc n của tích) giá trị của %s.",
                arithmetic
                        ? "Value = the arithmetic mean of the values of %s."
                        : "Value = the geometric mean (nth root of the product) of the values of %s.",
                arithmetic
                        ? "Giá trị = trung bình cộng giá trị của các mục bên dưới."
                        : "Giá trị = trung bình nhân giá trị của các mục bên dưới.",
                arithmetic
                        ? "Value = the arithmetic mean of the values of the entries below."
                        : "Value = the geometric mean of the values of the entries below.");
        sentences.add(Bilingual.of(
                "Giá trị của mỗi mục = điểm / điểm tối đa; điểm = giá trị × điểm tối đa.",
                "The value of each entry = points / maximum points; points = value × maximum points."));
    }

    private Bilingual weightedMean(Scoring.WeightedMean mean) {
        Function<Function<Bilingual, String>, String> terms = language -> mean.weights().stream()
                .map(weight -> language.apply(NumberText.plain(weight.weight())) + " × " + weight.child())
                .collect(Collectors.joining(" + "));
        Bilingual sum = Bilingual.of(terms.apply(Bilingual::vi), terms.apply(Bilingual::en));
        return sentence(
                "Giá trị = %s, trong đó giá trị của mỗi mục = điểm / điểm tối đa; điểm = giá trị × điểm tối đa.",
                "Value = %s, where the value of each entry = points / maximum points; points = value × maximum points.",
                sum);
    }

    private Bilingual overlap(Scoring.Overlap overlap) {
        Bilingual terms = codes(overlap.terms());
        return sentence(
                "Giá trị = tổng điểm của %s chia cho tổng điểm tối đa của các mục đó; mục này không cộng vào điểm của bộ"
                        + " chỉ số.",
                "Value = the points of %s together, divided by their maximum points together; this entry is not added to"
                        + " the points of the index.",
                terms);
    }

    private void tellRemainder(Scoring.Remainder remainder) {
        sentences.add(sentence(
                "Phần còn lại của %s: khi có đủ kết quả của các mục đó thì bằng tổng điểm của chúng; khi chưa đủ thì điểm"
                        + " của phần còn lại thay cho chúng trong tổng.",
                "The remainder of %s: with results of all of them it is the sum of their points; otherwise its points"
                        + " stand in their place in the sum.",
                codes(remainder.covers())));
        if (remainder.derivedFromTotal()) {
            sentences.add(Bilingual.of(
                    "Điểm của phần còn lại được suy ra từ giá trị công bố của bộ chỉ số.",
                    "The points of the remainder are derived from the published value of the index."));
        }
    }

    private void tellMissing() {
        boolean takesFigures = node.scoring() instanceof Scoring.Scored || node.scoring() instanceof Scoring.Given;
        if (takesFigures && node.missingIsZero()) {
            sentences.add(Bilingual.of("Không báo cáo số liệu: 0 điểm.", "No figures reported: 0 points."));
        } else if (takesFigures) {
            sentences.add(Bilingual.of("Thiếu số liệu thì không có kết quả.", "Without figures there is no result."));
        }
    }

    private void tellRounding() {
        if (node.scoring() instanceof Scoring.Scored) {
            plan.header()
                    .criterionRounding()
                    .ifPresent(rounding -> sentences.add(sentence(
                            "Điểm được làm tròn đến %s chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn"
                                    + " lên.",
                            "Points are rounded half up to %s decimal places.", digits(rounding.digits()))));
        }
        if (node.parent().isEmpty()) {
            sentences.add(sentence(
                    "Giá trị công bố = điểm / điểm tối đa, lấy %s chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì"
                            + " làm tròn lên.",
                    "Published value = points / maximum points, rounded half up to %s decimal places.",
                    digits(plan.header().valueRounding().digits())));
        }
    }

    private void tellOrigin() {
        node.documentation()
                .resultFrom()
                .ifPresent(from -> sentences.add(Bilingual.of(
                        "Kết quả lấy từ: " + from + ".", "The result is taken from: “" + from + "”, in Vietnamese.")));
        if (node.documentation().inferred()) {
            sentences.add(Bilingual.of(
                    "Nội dung này được suy ra từ số liệu công bố, không nêu trong văn bản.",
                    "This was inferred from published figures and is stated in no decision."));
        }
    }

    private static Bilingual digits(int digits) {
        return NumberText.plain(BigDecimal.valueOf(digits));
    }

    private static Bilingual codes(List<NodeCode> codes) {
        return Bilingual.of(joined(codes, " và "), joined(codes, " and "));
    }

    private static String joined(List<NodeCode> codes, String and) {
        if (codes.size() < 2) {
            return codes.isEmpty() ? "–" : codes.get(0).text();
        }
        String head =
                codes.subList(0, codes.size() - 1).stream().map(NodeCode::text).collect(Collectors.joining(", "));
        return head + and + codes.get(codes.size() - 1);
    }

    /** A sentence with one place for a text, in both languages. */
    static Bilingual sentence(String vi, String en, Bilingual part) {
        return Bilingual.of(vi.replace("%s", part.vi()), en.replace("%s", part.en()));
    }
}
