package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/** The measure and the scale of one scored criterion in words; see {@link MethodInWords}. */
final class ScaleInWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlanNode node;
    private final Measure measure;
    private final Scale scale;

    /** What the points are taken from: the ratio, or the letter of the only input. */
    private final Bilingual quantity;

    /** Whether borders are told in percent: the ratio is a plain share. */
    private final boolean percent;

    ScaleInWords(PlanNode node, Scoring.Scored scored) {
        this.node = node;
        this.measure = scored.measure();
        this.scale = scored.scale();
        if (measure instanceof Measure.Ratio ratio) {
            this.quantity = Bilingual.of("tỷ lệ", "ratio");
            this.percent = ratio.factor().compareTo(BigDecimal.ONE) == 0
                    && !(scale instanceof Scale.Goalposts)
                    && !(scale instanceof Scale.FixedGoalposts);
        } else if (measure instanceof Measure.Answers) {
            this.quantity = Bilingual.of("mức đánh giá", "rating");
            this.percent = true;
        } else {
            String letter = ((Measure.Amount) measure).input().variable();
            this.quantity = letter.isEmpty() ? Bilingual.of("giá trị", "value") : Bilingual.same(letter);
            this.percent = false;
        }
    }

    List<Bilingual> sentences() {
        List<Bilingual> out = new ArrayList<>();
        for (InputDefinition input : node.inputs()) {
            String letter = input.key().variable().isEmpty()
                    ? input.key().toString()
                    : input.key().variable();
            if (input.kind() == InputDefinition.Kind.OPTION) {
                Bilingual allowed = MethodInWords.allowed(node, input);
                out.add(Bilingual.of(letter + ": " + allowed.vi() + ".", letter + ": " + allowed.en() + "."));
                continue;
            }
            out.add(Bilingual.of(
                    letter + " = " + input.definition() + " ("
                            + MethodInWords.allowed(node, input).vi() + ").",
                    letter + " = “" + input.definition() + "” ("
                            + MethodInWords.allowed(node, input).en() + ")."));
        }
        if (measure instanceof Measure.Ratio ratio) {
            tellRatio(ratio, out);
        }
        if (measure instanceof Measure.Answers answers) {
            tellAnswers(answers, out);
        }
        tellScale(out);
        return out;
    }

    private static void tellAnswers(Measure.Answers answers, List<Bilingual> out) {
        String all = answers.options().stream()
                .map(option -> option.count().variable())
                .collect(Collectors.joining(" + "));
        Function<Function<Bilingual, String>, String> shares = language -> answers.options().stream()
                .map(option -> language.apply(NumberText.plain(option.share().multiply(HUNDRED))) + "% × "
                        + option.count().variable())
                .collect(Collectors.joining(" + "));
        out.add(Bilingual.of(
                "Mức đánh giá = (" + shares.apply(Bilingual::vi) + ") / (" + all + ").",
                "Rating = (" + shares.apply(Bilingual::en) + ") / (" + all + ")."));
        out.add(
                switch (answers.whenNone()) {
                    case ZERO_POINTS ->
                        Bilingual.of("Nếu không có phiếu trả lời: 0 điểm.", "If nobody answered: 0 points.");
                    case FULL_POINTS ->
                        Bilingual.of(
                                "Nếu không có phiếu trả lời: điểm tối đa.", "If nobody answered: the maximum points.");
                    case INVALID, UNDECLARED ->
                        Bilingual.of(
                                "Nếu không có phiếu trả lời: số liệu không hợp lệ, không có điểm.",
                                "If nobody answered: the figures are invalid and earn no result.");
                });
    }

    /** The sentences on the scale alone. */
    List<Bilingual> cells() {
        List<Bilingual> out = new ArrayList<>();
        tellScale(out);
        return out;
    }

    private static void tellRatio(Measure.Ratio ratio, List<Bilingual> out) {
        String quotient = ratio.a().variable() + " / " + ratio.b().variable();
        if (ratio.factor().compareTo(BigDecimal.ONE) == 0) {
            out.add(Bilingual.of("Tỷ lệ = " + quotient + ".", "Ratio = " + quotient + "."));
        } else {
            out.add(MethodInWords.sentence(
                    "Tỷ lệ = " + quotient + " × %s.",
                    "Ratio = " + quotient + " × %s.",
                    NumberText.plain(ratio.factor())));
        }
        String above = ratio.a().variable() + " > " + ratio.b().variable();
        switch (ratio.whenAbove()) {
            case CAPPED ->
                out.add(Bilingual.of("Nếu " + above + ": tính bằng 100%.", "If " + above + ": it counts as 100%."));
            case INVALID ->
                out.add(Bilingual.of(
                        "Nếu " + above + ": số liệu không hợp lệ, không có điểm.",
                        "If " + above + ": the figures are invalid and earn no result."));
            case UNDECLARED -> {
                // The rule says nothing of it; a ratio above 1 then counts as it is where the scale has a top of its
                // own.
            }
        }
        String zero = ratio.b().variable() + " = 0";
        switch (ratio.whenZero()) {
            case ZERO_POINTS -> out.add(Bilingual.of("Nếu " + zero + ": 0 điểm.", "If " + zero + ": 0 points."));
            case FULL_POINTS ->
                out.add(Bilingual.of("Nếu " + zero + ": điểm tối đa.", "If " + zero + ": the maximum points."));
            case INVALID, UNDECLARED ->
                out.add(Bilingual.of(
                        "Nếu " + zero + ": số liệu không hợp lệ, không có điểm.",
                        "If " + zero + ": the figures are invalid and earn no result."));
        }
    }

    private void tellScale(List<Bilingual> out) {
        if (scale instanceof Scale.Proportional proportional) {
            tellProportional(proportional, out);
        } else if (scale instanceof Scale.Steps steps) {
            for (Scale.Step step : steps.steps()) {
                out.add(cell("Từ %s trở lên", "At least %s", border(step.from()), award(step.award())));
            }
            out.add(cell("Còn lại", "Otherwise", quantity, award(steps.otherwise())));
        } else if (scale instanceof Scale.Listed listed) {
            boolean grades = listed instanceof Scale.Grades;
            for (int i = 0; i < listed.options().size(); i++) {
                Scale.Option option = listed.options().get(i);
                String number = Integer.toString(i + 1);
                out.add(cell(
                        (grades ? "Dòng " : "Phương án ") + number + ", “%s”",
                        (grades ? "Row " : "Option ") + number + ", “%s”",
                        Bilingual.same(option.label()),
                        award(option.award())));
            }
        } else if (scale instanceof Scale.YesNo yesNo) {
            out.add(cell("Có", "Yes", quantity, award(yesNo.yes())));
            out.add(cell("Không", "No", quantity, award(yesNo.no())));
        } else if (scale instanceof Scale.Bands bands) {
            for (Scale.Band band : bands.bands()) {
                out.add(cell("%s", "%s", interval(band), award(band.award())));
            }
        } else {
            tellOther(out);
        }
    }

    /** The scales that are no plain tables of cells. */
    private void tellOther(List<Bilingual> out) {
        if (scale instanceof Scale.PerItem item) {
            Bilingual cap = points(item.cap());
            out.add(MethodInWords.sentence(
                    "Mỗi mục được tính: %s; tổng không quá " + cap.vi() + ".",
                    "Each item: %s; at most " + cap.en() + ".",
                    points(item.pointsEach())));
        } else if (scale instanceof Scale.ByGroup groups) {
            tellGroups(groups, out);
        } else if (scale instanceof Scale.Ranks ranks) {
            tellRanks(ranks, out);
        } else if (scale instanceof Scale.PassFail passFail) {
            out.add(cell(
                    "Đạt (%s)",
                    "Passed (%s)",
                    interval(passFail.target()),
                    award(passFail.target().award())));
            out.add(cell("Không đạt", "Failed", quantity, award(passFail.failed())));
        } else if (scale instanceof Scale.Entered entered) {
            out.add(MethodInWords.sentence(
                    entered.selfScored().isPresent()
                            ? "Điểm = %s, điểm do bên thẩm định cho; điểm tự chấm được lưu để đối chiếu, không tính."
                            : "Điểm = %s, điểm do bên thẩm định cho.",
                    entered.selfScored().isPresent()
                            ? "Points = %s, entered by the appraiser; the unit's own points are kept for comparison and"
                                    + " do not count."
                            : "Points = %s, entered by the appraiser.",
                    quantity));
        } else {
            tellComparison(out);
        }
    }

    private void tellGroups(Scale.ByGroup groups, List<Bilingual> out) {
        for (int i = 0; i < groups.cases().size(); i++) {
            List<Bilingual> own = new ScaleInWords(
                            node, new Scoring.Scored(measure, groups.cases().get(i)))
                    .cells();
            String number = Integer.toString(i + 1);
            out.add(Bilingual.of(
                    "Nhóm " + number + ": " + own.stream().map(Bilingual::vi).collect(Collectors.joining(" ")),
                    "Group " + number + ": " + own.stream().map(Bilingual::en).collect(Collectors.joining(" "))));
        }
    }

    private void tellRanks(Scale.Ranks ranks, List<Bilingual> out) {
        BigDecimal from = BigDecimal.ONE;
        for (Scale.RankRange range : ranks.ranks()) {
            Bilingual first = NumberText.plain(from);
            Bilingual last = NumberText.plain(range.to());
            boolean single = from.compareTo(range.to()) == 0;
            out.add(cell(
                    single ? "Hạng %s" : "Hạng từ " + first.vi() + " đến %s",
                    single ? "Rank %s" : "Ranks from " + first.en() + " to %s",
                    last,
                    award(range.award())));
            from = range.to().add(BigDecimal.ONE);
        }
        out.add(cell("Hạng từ %s trở xuống", "Rank %s and below", NumberText.plain(from), award(ranks.otherwise())));
    }

    /** "(x − 20) / (85 − 20)", or the same of logarithms; in the other direction "(x − 85) / (20 − 85)" turned round. */
    private void tellFixedGoalposts(Scale.FixedGoalposts posts, List<Bilingual> out) {
        boolean falling = posts.zero().compareTo(posts.full()) > 0;
        String ln = posts.curve() == Scale.Curve.LOGARITHM ? "ln " : "";
        Bilingual zero = NumberText.plain(posts.zero());
        Bilingual full = NumberText.plain(posts.full());
        out.add(Bilingual.of(
                "Điểm = (" + difference(ln, quantity.vi(), zero.vi(), falling) + ") / ("
                        + difference(ln, full.vi(), zero.vi(), falling) + ") × điểm tối đa.",
                "Points = (" + difference(ln, quantity.en(), zero.en(), falling) + ") / ("
                        + difference(ln, full.en(), zero.en(), falling) + ") × maximum points."));
        Bilingual low = falling ? full : zero;
        Bilingual high = falling ? zero : full;
        boolean capped = posts.beyond() == Scale.Beyond.CAPPED;
        out.add(Bilingual.of(
                "Ngoài khoảng từ " + low.vi() + " đến " + high.vi()
                        + (capped ? ": tính bằng mốc gần nhất." : ": số liệu không hợp lệ, không có điểm."),
                "Outside " + low.en() + " to " + high.en()
                        + (capped
                                ? ": it counts as the nearer end."
                                : ": the figures are invalid and earn no result.")));
    }

    private static String difference(String ln, String above, String below, boolean turned) {
        return turned ? ln + below + " − " + ln + above : ln + above + " − " + ln + below;
    }

    private void tellProportional(Scale.Proportional proportional, List<Bilingual> out) {
        Optional<BigDecimal> target = proportional.target();
        if (target.isEmpty()) {
            out.add(MethodInWords.sentence("Điểm = %s × điểm tối đa.", "Points = %s × maximum points.", quantity));
            return;
        }
        Bilingual at = border(target.get());
        out.add(Bilingual.of(
                capital(quantity.vi()) + " từ " + at.vi() + " trở lên: điểm tối đa.",
                capital(quantity.en()) + " of at least " + at.en() + ": the maximum points."));
        out.add(Bilingual.of(
                capital(quantity.vi()) + " dưới " + at.vi() + ": điểm = " + quantity.vi() + " / " + at.vi()
                        + " × điểm tối đa.",
                capital(quantity.en()) + " below " + at.en() + ": points = " + quantity.en() + " / " + at.en()
                        + " × maximum points."));
    }

    private void tellComparison(List<Bilingual> out) {
        if (scale instanceof Scale.RelativeToBest) {
            out.add(MethodInWords.sentence(
                    "Điểm = %s / giá trị lớn nhất của các đơn vị cùng nhóm × điểm tối đa.",
                    "Points = %s / the greatest value of the units ranked together × maximum points.", quantity));
        } else if (scale instanceof Scale.OfPanel panel) {
            out.add(PanelInWords.of(panel, quantity));
            out.add(cell("Nếu mọi đơn vị bằng nhau", "If all units are equal", quantity, award(panel.whenEqual())));
        } else if (scale instanceof Scale.FixedGoalposts posts) {
            tellFixedGoalposts(posts, out);
        } else if (scale instanceof Scale.Goalposts posts) {
            Bilingual low = NumberText.plain(posts.low());
            Bilingual width = NumberText.plain(posts.high().subtract(posts.low()));
            Bilingual high = NumberText.plain(posts.high());
            out.add(Bilingual.of(
                    "Thang từ " + low.vi() + " đến " + high.vi() + ": điểm = (" + quantity.vi() + " − " + low.vi()
                            + ") / " + width.vi() + " × điểm tối đa.",
                    "On the scale from " + low.en() + " to " + high.en() + ": points = (" + quantity.en() + " − "
                            + low.en() + ") / " + width.en() + " × maximum points."));
        }
    }

    /** The interval of a band, such as "Tỷ lệ từ 90% đến dưới 100%". */
    private Bilingual interval(Scale.Band band) {
        StringBuilder vi = new StringBuilder(capital(quantity.vi()));
        StringBuilder en = new StringBuilder(capital(quantity.en()));
        Optional<BigDecimal> lower = band.lower();
        Optional<BigDecimal> upper = band.upper();
        if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) == 0) {
            vi.append(" đạt ").append(border(lower.get()).vi());
            en.append(" of exactly ").append(border(lower.get()).en());
            return Bilingual.of(vi.toString(), en.toString());
        }
        lower.ifPresent(from -> {
            Bilingual at = border(from);
            vi.append(band.lowerIncluded() ? " từ " : " trên ").append(at.vi());
            en.append(band.lowerIncluded() ? " from " : " above ").append(at.en());
            if (upper.isEmpty() && band.lowerIncluded()) {
                vi.append(" trở lên");
                en.append(" upwards");
            }
        });
        upper.ifPresent(to -> {
            Bilingual at = border(to);
            String viJoin = lower.isPresent() ? " đến " : " ";
            String enJoin = lower.isPresent() ? " to " : " ";
            if (band.upperIncluded()) {
                vi.append(lower.isPresent() ? " đến " : " không quá ").append(at.vi());
                en.append(lower.isPresent() ? " to " : " of at most ").append(at.en());
            } else {
                vi.append(viJoin).append("dưới ").append(at.vi());
                en.append(enJoin).append("below ").append(at.en());
            }
        });
        if (lower.isEmpty() && upper.isEmpty()) {
            return Bilingual.of("Mọi giá trị", "Any value");
        }
        return Bilingual.of(vi.toString(), en.toString());
    }

    private Bilingual award(Award award) {
        if (award instanceof Award.Points fixed) {
            return points(fixed.points());
        }
        if (award instanceof Award.Share share) {
            if (share.numerator().compareTo(share.denominator()) == 0) {
                return Bilingual.of("điểm tối đa", "the maximum points");
            }
            if (share.numerator().signum() == 0) {
                return points(BigDecimal.ZERO);
            }
            Bilingual numerator = NumberText.plain(share.numerator());
            Bilingual denominator = NumberText.plain(share.denominator());
            return Bilingual.of(
                    numerator.vi() + "/" + denominator.vi() + " điểm tối đa",
                    numerator.en() + "/" + denominator.en() + " of the maximum points");
        }
        BigDecimal divisor = ((Award.Proportion) award).divisor();
        Bilingual share = divisor.compareTo(BigDecimal.ONE) == 0
                ? quantity
                : MethodInWords.sentence(quantity.vi() + " / %s", quantity.en() + " / %s", border(divisor));
        return MethodInWords.sentence("điểm = %s × điểm tối đa", "points = %s × maximum points", share);
    }

    private static Bilingual points(BigDecimal points) {
        return MethodInWords.sentence(
                "%s điểm", points.compareTo(BigDecimal.ONE) == 0 ? "%s point" : "%s points", NumberText.plain(points));
    }

    private static Bilingual cell(String vi, String en, Bilingual part, Bilingual award) {
        Bilingual head = MethodInWords.sentence(vi, en, part);
        return Bilingual.of(head.vi() + ": " + award.vi() + ".", head.en() + ": " + award.en() + ".");
    }

    private Bilingual border(BigDecimal border) {
        return percent
                ? MethodInWords.sentence("%s%", "%s%", NumberText.plain(border.multiply(HUNDRED)))
                : NumberText.plain(border);
    }

    private static String capital(String text) {
        return text.length() == 1 ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
