package vn.dti.domain.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.text.Bilingual;

class MethodInWordsTest {
    private static final NodeCode ROOT = NodeCode.of("DTI");
    private static final NodeCode CODE = NodeCode.of("1.2");
    private static final InputKey A = new InputKey(CODE, "a");
    private static final InputKey B = new InputKey(CODE, "b");
    private static final Measure SHARE = ratio("1", Measure.WhenAbove.CAPPED, Measure.WhenZero.ZERO_POINTS);
    private static final Measure COUNT = new Measure.Amount(A);

    static Stream<Arguments> scales() {
        Award most = Award.Share.MAXIMUM;
        Award none = new Award.Points(BigDecimal.ZERO);
        return Stream.of(
                Arguments.of(
                        SHARE,
                        new Scale.Proportional(Optional.empty()),
                        "Điểm = tỷ lệ × điểm tối đa.",
                        "Points = ratio × maximum points."),
                Arguments.of(
                        ratio("100", Measure.WhenAbove.UNDECLARED, Measure.WhenZero.INVALID),
                        new Scale.Proportional(Optional.of(number("5"))),
                        "Tỷ lệ từ 5 trở lên: điểm tối đa. Tỷ lệ dưới 5: điểm = tỷ lệ / 5 × điểm tối đa.",
                        "Ratio of at least 5: the maximum points."
                                + " Ratio below 5: points = ratio / 5 × maximum points."),
                Arguments.of(
                        COUNT,
                        new Scale.Steps(
                                List.of(
                                        new Scale.Step(number("4"), new Award.Points(number("20"))),
                                        new Scale.Step(number("1"), new Award.Points(number("0.5")))),
                                none),
                        "Từ 4 trở lên: 20 điểm. Từ 1 trở lên: 0,5 điểm. Còn lại: 0 điểm.",
                        "At least 4: 20 points. At least 1: 0.5 points. Otherwise: 0 points."),
                Arguments.of(
                        COUNT,
                        new Scale.Choice(List.of(
                                new Scale.Option("Bí thư", most),
                                new Scale.Option("Phó", new Award.Share(number("1"), number("2"))))),
                        "Phương án 1, “Bí thư”: điểm tối đa. Phương án 2, “Phó”: 1/2 điểm tối đa.",
                        "Option 1, “Bí thư”: the maximum points. Option 2, “Phó”: 1/2 of the maximum points."),
                Arguments.of(
                        COUNT,
                        new Scale.YesNo(most, none),
                        "Có: điểm tối đa. Không: 0 điểm.",
                        "Yes: the maximum points. No: 0 points."),
                Arguments.of(
                        SHARE,
                        new Scale.Bands(List.of(
                                band("-", false, "0.9", false, none),
                                band("0.9", true, "1", false, new Award.Proportion(number("1"))),
                                band("1", true, "1", true, most))),
                        "Tỷ lệ dưới 90%: 0 điểm. Tỷ lệ từ 90% đến dưới 100%: điểm = tỷ lệ × điểm tối đa."
                                + " Tỷ lệ đạt 100%: điểm tối đa.",
                        "Ratio below 90%: 0 points. Ratio from 90% to below 100%: points = ratio × maximum points."
                                + " Ratio of exactly 100%: the maximum points."),
                Arguments.of(
                        COUNT,
                        new Scale.Bands(List.of(
                                band("-", false, "14", true, none),
                                band("14", false, "1000", false, new Award.Proportion(number("1000"))),
                                band("1000", true, "-", false, most))),
                        "a không quá 14: 0 điểm. a trên 14 đến dưới 1.000: điểm = a / 1.000 × điểm tối đa."
                                + " a từ 1.000 trở lên: điểm tối đa.",
                        "a of at most 14: 0 points. a above 14 to below 1,000: points = a / 1,000 × maximum points."
                                + " a from 1,000 upwards: the maximum points."),
                Arguments.of(
                        COUNT,
                        new Scale.PerItem(number("1"), number("5")),
                        "Mỗi mục được tính: 1 điểm; tổng không quá 5 điểm.",
                        "Each item: 1 point; at most 5 points."),
                Arguments.of(
                        COUNT,
                        new Scale.RelativeToBest(),
                        "Điểm = a / giá trị lớn nhất của các đơn vị cùng nhóm × điểm tối đa.",
                        "Points = a / the greatest value of the units ranked together × maximum points."),
                Arguments.of(
                        COUNT,
                        new Scale.BetweenWorstAndBest(false, most),
                        "Điểm = (giá trị lớn nhất − a) / (giá trị lớn nhất − giá trị nhỏ nhất) × điểm tối đa."
                                + " Nếu mọi đơn vị bằng nhau: điểm tối đa.",
                        "Points = (greatest value − a) / (greatest value − least value) × maximum points."
                                + " If all units are equal: the maximum points."),
                Arguments.of(
                        COUNT,
                        new Scale.StandardScore(false, number("2.5"), number("5"), most),
                        "Điểm = (z + 2,5) / 5 × điểm tối đa, không thấp hơn 0 và không quá điểm tối đa; z = (trung bình − a)"
                                + " / độ lệch chuẩn của các đơn vị cùng nhóm. Nếu mọi đơn vị bằng nhau: điểm tối đa.",
                        "Points = (z + 2.5) / 5 × maximum points, at least 0 and at most the maximum; z = (mean − a) /"
                                + " population standard deviation of the units ranked together. If all units are equal:"
                                + " the maximum points."),
                Arguments.of(
                        COUNT,
                        new Scale.PanelRank(true, none),
                        "Điểm = (số đơn vị − thứ hạng của a) / (số đơn vị − 1) × điểm tối đa; giá trị cao hơn xếp trước,"
                                + " bằng nhau thì đồng hạng. Nếu mọi đơn vị bằng nhau: 0 điểm.",
                        "Points = (number of units − rank of a) / (number of units − 1) × maximum points; a higher value is"
                                + " ranked first, equal values share a rank. If all units are equal: 0 points."),
                Arguments.of(
                        COUNT,
                        new Scale.Grades(List.of(new Scale.Option("Cấp độ 3", most), new Scale.Option("Khác", none))),
                        "Dòng 1, “Cấp độ 3”: điểm tối đa. Dòng 2, “Khác”: 0 điểm.",
                        "Row 1, “Cấp độ 3”: the maximum points. Row 2, “Khác”: 0 points."),
                Arguments.of(
                        COUNT,
                        new Scale.Ranks(
                                List.of(
                                        new Scale.RankRange(number("1"), most),
                                        new Scale.RankRange(number("10"), new Award.Points(number("5")))),
                                none),
                        "Hạng 1: điểm tối đa. Hạng từ 2 đến 10: 5 điểm. Hạng từ 11 trở xuống: 0 điểm.",
                        "Rank 1: the maximum points. Ranks from 2 to 10: 5 points. Rank 11 and below: 0 points."),
                Arguments.of(
                        new Measure.Answers(
                                List.of(
                                        new Measure.AnswerOption(A, number("1")),
                                        new Measure.AnswerOption(B, number("0.6"))),
                                Measure.WhenZero.ZERO_POINTS),
                        new Scale.Proportional(Optional.empty()),
                        "Mức đánh giá = (100% × a + 60% × b) / (a + b). Nếu không có phiếu trả lời: 0 điểm."
                                + " Điểm = mức đánh giá × điểm tối đa.",
                        "Rating = (100% × a + 60% × b) / (a + b). If nobody answered: 0 points."
                                + " Points = rating × maximum points."),
                Arguments.of(
                        SHARE,
                        new Scale.ByGroup(
                                A,
                                List.of(
                                        new Scale.Proportional(Optional.of(number("0.85"))),
                                        new Scale.PassFail(band("0.75", true, "-", false, most), none))),
                        "Nhóm 1: Tỷ lệ từ 85% trở lên: điểm tối đa. Tỷ lệ dưới 85%: điểm = tỷ lệ / 85% × điểm tối đa."
                                + " Nhóm 2: Đạt (Tỷ lệ từ 75% trở lên): điểm tối đa. Không đạt: 0 điểm.",
                        "Group 1: Ratio of at least 85%: the maximum points."
                                + " Ratio below 85%: points = ratio / 85% × maximum points."
                                + " Group 2: Passed (Ratio from 75% upwards): the maximum points. Failed: 0 points."),
                Arguments.of(
                        SHARE,
                        new Scale.PassFail(band("0.6", true, "-", false, most), none),
                        "Đạt (Tỷ lệ từ 60% trở lên): điểm tối đa. Không đạt: 0 điểm.",
                        "Passed (Ratio from 60% upwards): the maximum points. Failed: 0 points."),
                Arguments.of(
                        COUNT,
                        new Scale.Entered(Optional.of(B)),
                        "Điểm = a, điểm do bên thẩm định cho; điểm tự chấm được lưu để đối chiếu, không tính.",
                        "Points = a, entered by the appraiser; the unit's own points are kept for comparison and do not"
                                + " count."),
                Arguments.of(
                        COUNT,
                        new Scale.FixedGoalposts(
                                number("100"), number("75000"), Scale.Curve.LOGARITHM, Scale.Beyond.CAPPED),
                        "Điểm = (ln a − ln 100) / (ln 75.000 − ln 100) × điểm tối đa."
                                + " Ngoài khoảng từ 100 đến 75.000: tính bằng mốc gần nhất.",
                        "Points = (ln a − ln 100) / (ln 75,000 − ln 100) × maximum points."
                                + " Outside 100 to 75,000: it counts as the nearer end."),
                Arguments.of(
                        SHARE,
                        new Scale.FixedGoalposts(number("60"), number("5"), Scale.Curve.LINEAR, Scale.Beyond.INVALID),
                        "Điểm = (60 − tỷ lệ) / (60 − 5) × điểm tối đa."
                                + " Ngoài khoảng từ 5 đến 60: số liệu không hợp lệ, không có điểm.",
                        "Points = (60 − ratio) / (60 − 5) × maximum points."
                                + " Outside 5 to 60: the figures are invalid and earn no result."),
                Arguments.of(
                        SHARE,
                        new Scale.Goalposts(number("1"), number("5")),
                        "Thang từ 1 đến 5: điểm = (tỷ lệ − 1) / 4 × điểm tối đa.",
                        "On the scale from 1 to 5: points = (ratio − 1) / 4 × maximum points."));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void tellsEveryScaleInBothLanguages(Measure measure, Scale scale, String vi, String en) {
        PlanNode node = node(new Scoring.Scored(measure, scale), false);

        List<Bilingual> sentences = MethodInWords.of(plan(node), node);

        assertContains(sentences, vi, en);
    }

    static Stream<Arguments> scorings() {
        return Stream.of(
                Arguments.of(new Scoring.Given(), "Giá trị từ 0 đến 1 được nhập", "from 0 to 1 is given"),
                Arguments.of(new Scoring.NotScored(), "không tính điểm", "not scored"),
                Arguments.of(new Scoring.Unpublished(), "chưa được công bố", "was not published"),
                Arguments.of(
                        new Scoring.Overlap(List.of(NodeCode.of("1"), NodeCode.of("7"))),
                        "tổng điểm của 1 và 7",
                        "the points of 1 and 7"),
                Arguments.of(
                        new Scoring.Remainder(List.of(NodeCode.of("1"), NodeCode.of("2"), NodeCode.of("4")), true),
                        "Phần còn lại của 1, 2 và 4",
                        "The remainder of 1, 2 and 4"),
                Arguments.of(new Scoring.Sum(), "tổng điểm của các mục bên dưới", "sum of the points of the entries"),
                Arguments.of(new Scoring.Worst(), "điểm thấp nhất", "least points among"),
                Arguments.of(new Scoring.Mean(), "trung bình cộng giá trị", "arithmetic mean of the values"),
                Arguments.of(new Scoring.GeometricMean(), "trung bình nhân", "geometric mean of the values"),
                Arguments.of(new Scoring.PassedShare(), "số mục đạt / số mục", "entries passed / number"),
                Arguments.of(new Scoring.AllPassed(), "nếu đạt tất cả", "if all entries below are passed"),
                Arguments.of(new Scoring.Best(), "điểm cao nhất", "most points among"));
    }

    @ParameterizedTest
    @MethodSource("scorings")
    void tellsEveryOriginOfPointsInBothLanguages(Scoring scoring, String vi, String en) {
        PlanNode node = node(scoring, false);

        assertContains(MethodInWords.of(plan(node), node), vi, en);
    }

    @Test
    void tellsOfTheRootWhichChildrenAreAddedAndHowTheValueIsRounded() {
        PlanNode node = node(new Scoring.Given(), false);
        ScoringPlan plan = plan(node);

        assertContains(
                MethodInWords.of(plan, plan.root()),
                "Điểm = tổng điểm của 1.2. Giá trị công bố = điểm / điểm tối đa, lấy 4 chữ số thập phân",
                "Points = the sum of the points of 1.2. Published value = points / maximum points, rounded half up to 4");
    }

    @Test
    void tellsTheAnswersForABadRatioAndForMissingFigures() {
        Measure ratio = ratio("1", Measure.WhenAbove.INVALID, Measure.WhenZero.FULL_POINTS);
        PlanNode node = node(new Scoring.Scored(ratio, new Scale.Proportional(Optional.empty())), true);

        assertContains(
                MethodInWords.of(plan(node), node),
                "Nếu a > b: số liệu không hợp lệ, không có điểm. Nếu b = 0: điểm tối đa.",
                "If a > b: the figures are invalid and earn no result. If b = 0: the maximum points.");
        assertContains(MethodInWords.of(plan(node), node), "Không báo cáo số liệu: 0 điểm.", "No figures reported");
    }

    @Test
    void tellsWhichValuesAnInputMayHave() {
        PlanNode node = node(
                new Scoring.Scored(COUNT, new Scale.Choice(List.of(new Scale.Option("Có", Award.Share.MAXIMUM)))),
                false);

        assertEquals(
                "số thứ tự của phương án, số nguyên từ 1 đến 1",
                MethodInWords.allowed(node, new InputDefinition(A, "x", InputDefinition.Kind.OPTION))
                        .vi());
        assertEquals(
                "points from 0 to 20",
                MethodInWords.allowed(node, new InputDefinition(A, "x", InputDefinition.Kind.POINTS))
                        .en());
    }

    private static void assertContains(List<Bilingual> sentences, String vi, String en) {
        String allVi = String.join(" ", sentences.stream().map(Bilingual::vi).toList());
        String allEn = String.join(" ", sentences.stream().map(Bilingual::en).toList());
        assertTrue(allVi.contains(vi), allVi);
        assertTrue(allEn.contains(en), allEn);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Measure ratio(String factor, Measure.WhenAbove above, Measure.WhenZero zero) {
        return new Measure.Ratio(A, B, number(factor), above, zero);
    }

    private static Scale.Band band(String lower, boolean lowerIn, String upper, boolean upperIn, Award award) {
        return new Scale.Band(border(lower), lowerIn, border(upper), upperIn, award);
    }

    private static Optional<BigDecimal> border(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(number(text));
    }

    private static PlanNode node(Scoring scoring, boolean missingIsZero) {
        List<InputDefinition> inputs = new ArrayList<>();
        if (scoring instanceof Scoring.Scored scored) {
            inputs.add(new InputDefinition(A, "số cuộc họp", InputDefinition.Kind.AMOUNT));
            if (scored.measure() instanceof Measure.Ratio) {
                inputs.add(new InputDefinition(B, "số phải có", InputDefinition.Kind.AMOUNT));
            }
        }
        return new PlanNode(
                CODE,
                Optional.of(ROOT),
                NodeLevel.MAIN_INDEX,
                "Họp",
                Optional.of(number("20")),
                scoring,
                inputs,
                missingIsZero,
                List.of(),
                Documentation.NONE);
    }

    private static ScoringPlan plan(PlanNode node) {
        PlanNode root = new PlanNode(
                ROOT,
                Optional.empty(),
                NodeLevel.INDEX,
                "Bộ chỉ số",
                Optional.of(number("20")),
                new Scoring.Sum(),
                List.of(),
                false,
                List.of(),
                Documentation.NONE);
        SetHeader header = new SetHeader(
                "tỉnh",
                2024,
                false,
                Optional.empty(),
                new Rounding(4),
                SetHeader.RankBy.PUBLISHED_VALUE,
                Optional.empty(),
                BigDecimal.ZERO);
        return ScoringPlan.of(header, List.of(root, node));
    }
}
