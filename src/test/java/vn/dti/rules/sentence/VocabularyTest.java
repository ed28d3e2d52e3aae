package vn.dti.rules.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.StatedCount;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/** Every sentence by itself: what its example says, and that no line is two sentences. */
class VocabularyTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final SaidAward MAXIMUM = new SaidAward(Award.Share.MAXIMUM, Optional.empty());
    private static final SaidAward FIVE_POINTS = new SaidAward(new Award.Points(FIVE), Optional.empty());

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("Là trụ cột", new NodeStatement.Level(NodeLevel.PILLAR)),
                Arguments.of("Là thông tin chung", new NodeStatement.Level(NodeLevel.INFORMATION)),
                Arguments.of("Điểm tối đa: 20", new NodeStatement.Maximum(BigDecimal.valueOf(20))),
                Arguments.of("Điểm tối đa: 1.000 điểm", new NodeStatement.Maximum(BigDecimal.valueOf(1000))),
                Arguments.of("Điểm tối đa : 0,25", new NodeStatement.Maximum(new BigDecimal("0.25"))),
                Arguments.of("Điểm tối đa: chưa công bố", new NodeStatement.MaximumUnpublished()),
                Arguments.of(
                        "Gồm 8 chỉ số chính, 47 chỉ số thành phần",
                        new NodeStatement.Counts(List.of(
                                new StatedCount(NodeLevel.MAIN_INDEX, 8), new StatedCount(NodeLevel.COMPONENT, 47)))),
                Arguments.of(
                        "Danh mục tiêu chí chưa công bố đầy đủ", new NodeStatement.Incomplete(NodeLevel.CRITERION)),
                Arguments.of("Không báo cáo số liệu: 0 điểm", new NodeStatement.MissingIsZero()),
                Arguments.of("Ghi chú: “A – B”; x > y", new NodeStatement.Text(Attribute.NOTE, "“A – B”; x > y")),
                Arguments.of(
                        "Suy ra từ hai trụ cột còn lại, không nêu trong văn bản",
                        new NodeStatement.Text(Attribute.INFERRED, "hai trụ cột còn lại")),
                Arguments.of("Không làm tròn kết quả trung gian", new SetStatement.CriterionRounding(Optional.empty())),
                Arguments.of(
                        "Giá trị công bố lấy 4 chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên",
                        new SetStatement.ValueRounding(new Rounding(4))),
                Arguments.of(
                        "Trọng số trụ cột: Chính quyền số 40%; Kinh tế số 59,5 %; G7 0,5%",
                        new SetStatement.Weights(List.of(
                                new SetStatement.NamedWeight("Chính quyền số", BigDecimal.valueOf(40)),
                                new SetStatement.NamedWeight("Kinh tế số", new BigDecimal("59.5")),
                                new SetStatement.NamedWeight("G7", new BigDecimal("0.5"))))),
                Arguments.of("Nhập giá trị đã công bố, từ 0 đến 1", new ResultStatement.Given()),
                Arguments.of(
                        "Giá trị = Tổng điểm của các chỉ số 1 đến 5 và 7 / Tổng điểm tối đa của các chỉ số đó",
                        new ResultStatement.Overlap(codes("1-5", "7-7"))),
                Arguments.of(
                        "Phần còn lại của các chỉ số 1, 2, 4, 5",
                        new ResultStatement.Remainder(codes("1-1", "2-2", "4-4", "5-5"))),
                Arguments.of("a = Số văn bản = đã ký", new CriterionStatement.Input("a", "Số văn bản = đã ký")),
                Arguments.of("Tỷ lệ = a/b", new CriterionStatement.Ratio("a", "b", BigDecimal.ONE)),
                Arguments.of("Tỷ lệ = a / b * 1.000", new CriterionStatement.Ratio("a", "b", BigDecimal.valueOf(1000))),
                Arguments.of(
                        "Trường hợp a lớn hơn b: tính bằng 100%",
                        new CriterionStatement.WhenAbove("a", "b", Measure.WhenAbove.CAPPED)),
                Arguments.of(
                        "Trường hợp b bằng 0: Điểm tối đa",
                        new CriterionStatement.WhenZero("b", Measure.WhenZero.FULL_POINTS)),
                Arguments.of("Trường hợp các đơn vị bằng nhau: 5 điểm", new CriterionStatement.WhenEqual(FIVE_POINTS)),
                Arguments.of("Điểm = Tỷ lệ * Điểm tối đa", new ScaleLine.Proportional("")),
                Arguments.of(
                        "Từ 4 cuộc trở lên: 5 điểm",
                        new ScaleLine.Step(
                                BigDecimal.valueOf(4), ScaleLine.Reach.AND_MORE, Optional.empty(), FIVE_POINTS)),
                Arguments.of(
                        "3 cuộc: 1/2 * Điểm tối đa",
                        new ScaleLine.Step(
                                BigDecimal.valueOf(3),
                                ScaleLine.Reach.UP_TO,
                                Optional.of(BigDecimal.valueOf(3)),
                                new SaidAward(
                                        new Award.Share(BigDecimal.ONE, BigDecimal.valueOf(2)), Optional.empty()))),
                Arguments.of("Còn lại: 5 điểm", new ScaleLine.Otherwise(Optional.empty(), FIVE_POINTS)),
                Arguments.of(
                        "Dưới 2: 5 điểm", new ScaleLine.Otherwise(Optional.of(BigDecimal.valueOf(2)), FIVE_POINTS)),
                Arguments.of("Có: Điểm tối đa", new ScaleLine.YesNo(true, MAXIMUM)),
                Arguments.of("Không: 5 điểm", new ScaleLine.YesNo(false, FIVE_POINTS)),
                Arguments.of("Tỷ lệ đạt 100%: Điểm tối đa", band("", "100%", true, "100%", true, MAXIMUM)),
                Arguments.of(
                        "Tỷ lệ từ 90% đến dưới 100%: Điểm = Tỷ lệ * Điểm tối đa",
                        band(
                                "",
                                "90%",
                                true,
                                "100%",
                                false,
                                new SaidAward(new Award.Proportion(BigDecimal.ONE), Optional.of("")))),
                Arguments.of("x từ 14 đến 29: 5 điểm", band("x", "14", true, "29", true, FIVE_POINTS)),
                Arguments.of("x trên 0,5 đến dưới 1: 5 điểm", band("x", "0.5", false, "1", false, FIVE_POINTS)),
                Arguments.of("x từ 74 trở lên: 5 điểm", band("x", "74", true, "", false, FIVE_POINTS)),
                Arguments.of("x từ 50 trở xuống: 5 điểm", band("x", "", false, "50", true, FIVE_POINTS)),
                Arguments.of(
                        "Tỷ lệ dưới 5: Điểm = Tỷ lệ/5 * Điểm tối đa",
                        band("", "", false, "5", false, new SaidAward(new Award.Proportion(FIVE), Optional.of("")))),
                Arguments.of(
                        "Mỗi ứng dụng: 1 điểm; tổng không quá 5 điểm", new ScaleLine.PerItem(BigDecimal.ONE, FIVE)),
                Arguments.of(
                        "Điểm = x / Giá trị lớn nhất của các đơn vị cùng nhóm * Điểm tối đa",
                        new ScaleLine.RelativeToBest("x")),
                Arguments.of(
                        "Điểm = (Giá trị lớn nhất - x) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa",
                        new ScaleLine.BetweenWorstAndBest("x", false)),
                Arguments.of(
                        "Khảo sát theo thang từ 1 đến 5: Điểm = (a/b - 1)/4 * Điểm tối đa",
                        new ScaleLine.Survey(BigDecimal.ONE, FIVE, "a", "b", BigDecimal.ONE, BigDecimal.valueOf(4))));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void eachSentenceSaysWhatItSays(String line, Statement statement) {
        assertEquals(List.of(statement), statements(line));
    }

    @Test
    void optionsFollowTheOpeningOfAChoice() {
        assertEquals(
                List.of(
                        new ScaleLine.ChoiceOpening(),
                        new ScaleLine.Option("Có: một phần", FIVE_POINTS),
                        new ScaleLine.Option("Từ 2 cuộc trở lên", MAXIMUM),
                        new NodeStatement.Maximum(FIVE),
                        new ScaleLine.YesNo(true, MAXIMUM)),
                statements(
                        "Chọn một trong các phương án:",
                        "Có: một phần: 5 điểm",
                        "Từ 2 cuộc trở lên: Điểm tối đa",
                        "Điểm tối đa: 5 điểm",
                        "Có: Điểm tối đa"));
    }

    @Test
    void everyExampleIsItsOwnSentenceAndNoOther() {
        for (Sentence<Condition> sentence : Vocabulary.conditions()) {
            assertEquals(List.of(sentence.template().text()), matching(Vocabulary.conditions(), sentence.example()));
        }
        for (Sentence<Statement> sentence : Vocabulary.statements()) {
            assertEquals(List.of(sentence.template().text()), matching(Vocabulary.statements(), sentence.example()));
        }
        assertTrue(Vocabulary.option()
                .template()
                .matcher(Vocabulary.option().example())
                .matches());
    }

    private static <S> List<String> matching(List<Sentence<S>> sentences, String line) {
        return sentences.stream()
                .filter(sentence -> sentence.template().matcher(line).matches())
                .map(sentence -> sentence.template().text())
                .toList();
    }

    private static List<Statement> statements(String... lines) {
        Findings findings = new Findings();
        Tidied tidied = new Tidied();
        String text = "rule \"1 A\"\nwhen\nThuộc bộ chỉ số\nthen\n" + String.join("\n", lines) + "\nend\n";
        List<RuleText> rules = new RuleReader(findings, tidied)
                .read(new SourceText("a.dslr", findings, tidied).read(text.getBytes(StandardCharsets.UTF_8)));
        ReadRule rule = new SentenceReader(findings, tidied).read(rules.get(0));
        assertEquals(List.of(), findings.sorted());
        return rule.said().stream().map(ReadRule.Said::statement).toList();
    }

    private static CodeList codes(String... items) {
        List<CodeList.Item> list = new ArrayList<>();
        for (String item : items) {
            String[] ends = item.split("-", -1);
            list.add(new CodeList.Item(NodeCode.of(ends[0]), NodeCode.of(ends[1])));
        }
        return new CodeList(list);
    }

    private static ScaleLine.Band band(
            String quantity, String lower, boolean lowerIn, String upper, boolean upperIn, SaidAward award) {
        return new ScaleLine.Band(quantity, bound(lower), lowerIn, bound(upper), upperIn, award);
    }

    private static Optional<SaidAward.Bound> bound(String text) {
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1) : text;
        return number.isEmpty() ? Optional.empty() : Optional.of(new SaidAward.Bound(new BigDecimal(number), percent));
    }
}
