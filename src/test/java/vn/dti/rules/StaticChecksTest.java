package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;

/** What is told of a plan before anything is scored. */
class StaticChecksTest {
    private static final String RATIO = "a = Số đạt\nb = Tổng số\nTỷ lệ = a/b\n";
    private static final String ANSWERS = "Trường hợp a lớn hơn b: tính bằng 100%\nTrường hợp b bằng 0: 0 điểm\n";
    private static final String X = "x = Số đo\n";
    private static final String NONE = "";

    /** The sentences of one criterion of 100 points, and the codes of what is told. */
    static Stream<Arguments> criteria() {
        return Stream.of(
                Arguments.of(RATIO + "Điểm = Tỷ lệ * Điểm tối đa\n" + ANSWERS, NONE),
                Arguments.of(RATIO + "Điểm = Tỷ lệ * Điểm tối đa\nTrường hợp b bằng 0: 0 điểm", "above-undeclared"),
                Arguments.of(
                        RATIO + "Điểm = Tỷ lệ * Điểm tối đa\nTrường hợp a lớn hơn b: tính bằng 100%",
                        "zero-undeclared"),
                Arguments.of(
                        RATIO + "Điểm = Tỷ lệ * Điểm tối đa\nTrường hợp c bằng 0: 0 điểm\n"
                                + "Trường hợp a lớn hơn b: tính bằng 100%",
                        "answer-letters"),
                Arguments.of(RATIO + "c = Thừa\nĐiểm = Tỷ lệ * Điểm tối đa\n" + ANSWERS, "input-unused"),
                Arguments.of("a = Số đạt\nTỷ lệ = a/b\nĐiểm = Tỷ lệ * Điểm tối đa\n" + ANSWERS, "input-undeclared"),
                Arguments.of(RATIO + "b = Tổng khác\nĐiểm = Tỷ lệ * Điểm tối đa\n" + ANSWERS, "said-twice-differently"),
                Arguments.of("a = Một\nb = Hai\nĐiểm = Tỷ lệ * Điểm tối đa", "measure-missing"),
                Arguments.of("Từ 4 cuộc trở lên: 100 điểm\nCòn lại: 0 điểm", "input-missing"),
                Arguments.of(RATIO + ANSWERS, "scale-missing"),
                Arguments.of(
                        X + "Trường hợp x bằng 0: 0 điểm\nx từ 5 trở lên: Điểm tối đa\nCòn lại: 0 điểm",
                        "answer-without-ratio"),
                Arguments.of(
                        RATIO.replace("a/b", "a/b * 100") + "Điểm = Tỷ lệ * Điểm tối đa\n" + ANSWERS, "target-missing"),
                Arguments.of(
                        RATIO.replace("a/b", "a/b * 100")
                                + "Tỷ lệ từ 80 trở lên: Điểm tối đa\nTỷ lệ dưới 80: Điểm = Tỷ lệ/80 * Điểm tối đa\n"
                                + "Trường hợp b bằng 0: 0 điểm",
                        NONE),
                Arguments.of(
                        RATIO + "Tỷ lệ từ 80% trở lên: Điểm tối đa\nTỷ lệ dưới 80%: Điểm = Tỷ lệ/80% * Điểm tối đa\n"
                                + ANSWERS,
                        NONE),
                Arguments.of(
                        RATIO + "Tỷ lệ từ 80 trở lên: Điểm tối đa\nTỷ lệ dưới 80: Điểm = Tỷ lệ/80 * Điểm tối đa\n"
                                + ANSWERS,
                        "target-unreachable"),
                Arguments.of(
                        RATIO.replace("a/b", "a/b * 100") + "Tỷ lệ từ 80% trở lên: Điểm tối đa\nCòn lại: 0 điểm\n"
                                + ANSWERS,
                        "percent-unclear"),
                // steps
                Arguments.of("n = Số cuộc\nTừ 4 cuộc trở lên: 100 điểm\n3 cuộc: 50 điểm\nCòn lại: 0 điểm", NONE),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: 100 điểm\nTừ 2 đến 3: 50 điểm\nDưới 2: 0 điểm", NONE),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: 100 điểm\nTừ 2 đến dưới 4: 50 điểm\nDưới 2: 0 điểm", NONE),
                Arguments.of("n = Số cuộc\n4 cuộc: 100 điểm\nCòn lại: 0 điểm", "scale-gap"),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: 100 điểm\n2 cuộc: 50 điểm\nCòn lại: 0 điểm", "scale-gap"),
                Arguments.of(
                        "n = Số cuộc\nTừ 4 trở lên: 100 điểm\nTừ 2 trở lên: 50 điểm\nCòn lại: 0 điểm", "scale-overlap"),
                Arguments.of(
                        "n = Số cuộc\nTừ 4 trở lên: 100 điểm\nTừ 2 đến 4: 50 điểm\nCòn lại: 0 điểm", "scale-overlap"),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: 100 điểm", "scale-gap"),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: 100 điểm\nDưới 3: 0 điểm", "scale-gap"),
                Arguments.of(
                        "n = Số cuộc\nTừ 1 trở lên: 100 điểm\n0 cuộc: 0 điểm\nCòn lại: 0 điểm", "scale-unreachable"),
                Arguments.of("n = Số cuộc\nTừ 1 trở lên: 100 điểm\n0 cuộc: 0 điểm", NONE),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: 101 điểm\nCòn lại: 0 điểm", "points-above-maximum"),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: 90 điểm\nCòn lại: 0 điểm", "maximum-unreachable"),
                Arguments.of(
                        "n = Số cuộc\nTừ 4 trở lên: 50 điểm\n3 cuộc: 100 điểm\nCòn lại: 0 điểm", "scale-not-rising"),
                Arguments.of("n = Số cuộc\nTừ 4 trở lên: Điểm = n/4 * Điểm tối đa\nCòn lại: 0 điểm", "award-formula"),
                // choice, yes and no
                Arguments.of("Chọn một trong các phương án:\nMột: Điểm tối đa\nHai: 1/2 * Điểm tối đa", NONE),
                Arguments.of("Chọn một trong các phương án:\nMột: Điểm tối đa", "options-missing"),
                Arguments.of("Chọn một trong các phương án:\nMột: Điểm tối đa\nmột: 0 điểm", "option-twice"),
                Arguments.of(
                        "Chọn một trong các phương án:\nMột: 150% * Điểm tối đa\nHai: 0 điểm", "points-above-maximum"),
                Arguments.of("Có: Điểm tối đa\nKhông: 0 điểm", NONE),
                Arguments.of("Có: Điểm tối đa", "yes-no-incomplete"),
                Arguments.of("Có: Điểm tối đa\nKhông: 0 điểm\nCòn lại: 0 điểm", "scale-mixed"),
                // bands
                Arguments.of(
                        RATIO + "Tỷ lệ đạt 100%: Điểm tối đa\nTỷ lệ từ 90% đến dưới 100%: Điểm = Tỷ lệ * Điểm tối đa\n"
                                + "Tỷ lệ dưới 90%: 0 điểm\n" + ANSWERS,
                        NONE),
                Arguments.of(
                        RATIO + "Tỷ lệ đạt 100%: Điểm tối đa\nTỷ lệ dưới 100%: 0 điểm\nTrường hợp b bằng 0: 0 điểm",
                        "scale-gap"),
                Arguments.of(X + "x từ 74 trở lên: 100 điểm\nx từ 14 đến dưới 74: 50 điểm\nx dưới 14: 0 điểm", NONE),
                Arguments.of(X + "x từ 74 trở lên: 100 điểm\nx từ 14 đến dưới 74: 50 điểm\nCòn lại: 0 điểm", NONE),
                Arguments.of(
                        X + "x từ 74 trở lên: 100 điểm\nx từ 14 đến dưới 73: 50 điểm\nx dưới 14: 0 điểm", "scale-gap"),
                Arguments.of(
                        X + "x từ 74 trở lên: 100 điểm\nx từ 14 đến 74: 50 điểm\nx dưới 14: 0 điểm", "scale-overlap"),
                Arguments.of(X + "x trên 74: 100 điểm\nx từ 14 đến dưới 74: 50 điểm\nx dưới 14: 0 điểm", "scale-gap"),
                Arguments.of(X + "x từ 74 trở lên: 100 điểm\nx từ 14 đến dưới 74: 50 điểm", "scale-gap"),
                Arguments.of(X + "x từ 14 đến 74: 100 điểm\nx dưới 14: 0 điểm", "scale-gap"),
                Arguments.of(
                        X + "x từ 74 trở lên: 100 điểm\nx từ 74 đến dưới 74: 50 điểm\nx dưới 74: 0 điểm",
                        "scale-unreachable"),
                Arguments.of(
                        RATIO + "Tỷ lệ từ 90 trở lên: 100 điểm\nTỷ lệ dưới 90: 0 điểm\n" + ANSWERS,
                        "scale-unreachable"),
                Arguments.of(X + "x từ 5 trở lên: Điểm = x/5 * Điểm tối đa\nx dưới 5: 0 điểm", "points-above-maximum"),
                Arguments.of(X + "Tỷ lệ từ 5 trở lên: Điểm tối đa\nTỷ lệ dưới 5: 0 điểm", NONE),
                Arguments.of(X + "y từ 5 trở lên: Điểm tối đa\ny dưới 5: 0 điểm", "quantity,quantity"),
                // per item, relative, survey
                Arguments.of("n = Số ứng dụng\nMỗi ứng dụng: 20 điểm; tổng không quá 100 điểm", NONE),
                Arguments.of("n = Số ứng dụng\nMỗi ứng dụng: 20 điểm; tổng không quá 120 điểm", "points-above-maximum"),
                Arguments.of(X + "Điểm = x / Giá trị lớn nhất của các đơn vị cùng nhóm * Điểm tối đa", NONE),
                Arguments.of(
                        X + "Điểm = (x - Giá trị nhỏ nhất) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa\n"
                                + "Trường hợp các đơn vị bằng nhau: Điểm tối đa",
                        NONE),
                Arguments.of(
                        X + "Điểm = (x - Giá trị nhỏ nhất) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa",
                        "equal-undeclared"),
                Arguments.of(
                        "a = Tổng điểm\nb = Số phiếu\nKhảo sát theo thang từ 1 đến 5: Điểm = (a/b - 1)/4 * Điểm tối đa\n"
                                + "Trường hợp b bằng 0: số liệu không hợp lệ",
                        NONE),
                Arguments.of(
                        "a = Tổng điểm\nb = Số phiếu\nKhảo sát theo thang từ 1 đến 5: Điểm = (a/b - 1)/5 * Điểm tối đa\n"
                                + "Trường hợp b bằng 0: số liệu không hợp lệ",
                        "survey-formula"),
                Arguments.of(
                        "a = Tổng điểm\nb = Số phiếu\nKhảo sát theo thang từ 1 đến 5: Điểm = (a/b - 1)/4 * Điểm tối đa\n"
                                + ANSWERS,
                        "survey-above"),
                // where points come from
                Arguments.of("Nhập giá trị đã công bố, từ 0 đến 1", NONE),
                Arguments.of("Nhập giá trị đã công bố, từ 0 đến 1\nCó: Điểm tối đa\nKhông: 0 điểm", "several-ways"),
                Arguments.of("Ghi chú: không có gì", "no-scoring"),
                Arguments.of("Không tính điểm", "no-scored-child"));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void eachFaultOfACriterionIsToldOnceAndItsCureIsClean(String sentences, String codes) {
        CompiledSet compiled = MiniSet.criterion(sentences.strip().split("\n", -1));
        assertEquals(
                codes.isEmpty() ? List.of() : Arrays.asList(codes.split(",", -1)),
                MiniSet.codes(compiled),
                () -> compiled.findings().toString());
        assertEquals(compiled.findings().stream().noneMatch(Finding::isError), compiled.isClean());
    }

    private static String given(String title, String when, String points) {
        return MiniSet.rule(title, when, "Điểm tối đa: " + points, "Nhập giá trị đã công bố, từ 0 đến 1");
    }

    /** Whole sets below an index of 100 points, and the codes of what is told. */
    static Stream<Arguments> sets() {
        String one = given("1 A", "Thuộc bộ chỉ số", "40");
        String two = given("2 B", "Thuộc bộ chỉ số", "60");
        return Stream.of(
                Arguments.of(MiniSet.INDEX + one + two, NONE),
                Arguments.of(MiniSet.INDEX + two + one, "code-order"),
                Arguments.of(MiniSet.INDEX + one + given("2 B", "Thuộc bộ chỉ số", "60,01"), "children-sum"),
                Arguments.of(MiniSet.INDEX + one + given("2 B", "Thuộc bộ chỉ số", "59,99"), "children-sum"),
                Arguments.of(
                        MiniSet.INDEX
                                + one
                                + MiniSet.rule("2 B", "Thuộc bộ chỉ số", "Nhập giá trị đã công bố, từ 0 đến 1"),
                        "maximum-missing"),
                Arguments.of(
                        MiniSet.INDEX
                                + one
                                + two
                                + given("3 C", "Thuộc bộ chỉ số", "0")
                                + given("3.1 D", "Thuộc chỉ số 2", "5"),
                        "code-prefix"),
                Arguments.of(MiniSet.INDEX.replace("Căn cứ: Quyết định số 1\n", "") + one + two, "legal-basis-missing"),
                Arguments.of(
                        MiniSet.INDEX.replaceFirst("    Giá trị công bố.*\n", "") + one + two, "set-sentence-missing"),
                Arguments.of(MiniSet.INDEX.replaceFirst("    Xếp hạng.*\n", "") + one + two, "set-sentence-missing"),
                Arguments.of(MiniSet.INDEX.replaceFirst("    Không làm.*\n", "") + one + two, "set-sentence-missing"),
                Arguments.of(MiniSet.INDEX.replace("2025", "1025") + one + two, "data-year"),
                Arguments.of(MiniSet.INDEX.replace("cấp tỉnh", "cấp thôn") + one + two, "sentence-level-word"),
                Arguments.of(MiniSet.INDEX.replace("cấp tỉnh", "cấp tỉnh (minh họa)") + one + two, "sample-mark"),
                Arguments.of(index("Gồm 2 chỉ số chính") + one + two, NONE),
                Arguments.of(index("Gồm 3 chỉ số chính") + one + two, "count-mismatch"),
                Arguments.of(
                        index("Gồm 3 chỉ số chính", "Danh mục chỉ số chính chưa công bố đầy đủ") + one + two, NONE),
                Arguments.of(
                        index("Gồm 1 chỉ số chính", "Danh mục chỉ số chính chưa công bố đầy đủ") + one + two,
                        "count-mismatch"),
                Arguments.of(
                        index("Gồm 2 chỉ số chính, 5 chỉ số thành phần")
                                + one.replace("then\n", "then\nGồm 2 chỉ số thành phần\n")
                                + two.replace("then\n", "then\nGồm 3 chỉ số thành phần\n"),
                        NONE),
                Arguments.of(
                        index("Gồm 2 chỉ số chính, 6 chỉ số thành phần")
                                + one.replace("then\n", "then\nGồm 2 chỉ số thành phần\n")
                                + two.replace("then\n", "then\nGồm 3 chỉ số thành phần\n"),
                        "count-mismatch"),
                Arguments.of(index("Trọng số trụ cột: A 50%; B 50%") + one + two, NONE),
                Arguments.of(index("Trọng số trụ cột: A 50%; 2 50%") + one + two, NONE),
                Arguments.of(index("Trọng số trụ cột: A 50%; B 40%") + one + two, "weights-sum"),
                Arguments.of(index("Trọng số trụ cột: A 100%") + one + two, "weight-missing"),
                Arguments.of(index("Trọng số trụ cột: A 50%; C 50%") + one + two, "weight-name"),
                Arguments.of(
                        index("Tổng điểm theo văn bản: 120", "Phần không được tính điểm: 20 điểm") + one + two, NONE),
                Arguments.of(index("Tổng điểm theo văn bản: 120") + one + two, "stated-total"),
                Arguments.of(index("Phần không được tính điểm: 20 điểm") + one + two, "stated-total"),
                Arguments.of(
                        MiniSet.INDEX
                                + one
                                + two
                                + MiniSet.rule(
                                        "P", "Thuộc bộ chỉ số", "Điểm tối đa: 100", "Phần còn lại của các chỉ số 1, 2"),
                        "rule-code"),
                Arguments.of(
                        MiniSet.INDEX
                                + one
                                + two
                                + MiniSet.rule(
                                        "P Còn lại",
                                        "Thuộc bộ chỉ số",
                                        "Điểm tối đa: 100",
                                        "Phần còn lại của các chỉ số 1 đến 2"),
                        NONE),
                Arguments.of(
                        MiniSet.INDEX
                                + one
                                + two
                                + MiniSet.rule(
                                        "P Còn lại",
                                        "Thuộc bộ chỉ số",
                                        "Điểm tối đa: 90",
                                        "Phần còn lại của các chỉ số 1 đến 2"),
                        "remainder-maximum"),
                Arguments.of(
                        MiniSet.INDEX
                                + one
                                + two
                                + MiniSet.rule(
                                        "P Còn lại",
                                        "Thuộc bộ chỉ số",
                                        "Điểm tối đa: 90",
                                        "Phần còn lại của các chỉ số 1, 3"),
                        "term-missing"),
                Arguments.of(
                        MiniSet.INDEX
                                + MiniSet.rule("1 A", "Thuộc bộ chỉ số", "Điểm tối đa: 100")
                                + given("1.1 AA", "Thuộc chỉ số 1", "60")
                                + given("1.2 AB", "Thuộc chỉ số 1", "40")
                                + MiniSet.rule(
                                        "O Trụ",
                                        "Thuộc bộ chỉ số",
                                        "Là trụ cột",
                                        "Giá trị = Tổng điểm của các chỉ số 1 và 1.2 / Tổng điểm tối đa của các chỉ số đó"),
                        "term-within-term"),
                Arguments.of(
                        MiniSet.INDEX
                                + MiniSet.rule("1 A", "Thuộc bộ chỉ số", "Điểm tối đa: 100")
                                + given("1.1 AA", "Thuộc chỉ số 1", "60")
                                + given("1.2 AB", "Thuộc chỉ số 1", "40")
                                + MiniSet.rule(
                                        "O Trụ",
                                        "Thuộc bộ chỉ số",
                                        "Là trụ cột",
                                        "Giá trị = Tổng điểm của các chỉ số 1.1 và 1.2 / Tổng điểm tối đa của các chỉ số đó"),
                        NONE),
                Arguments.of(
                        MiniSet.INDEX
                                + MiniSet.rule("1 A", "Thuộc bộ chỉ số", "Điểm tối đa: 100")
                                + given("1.1 AA", "Thuộc chỉ số 1", "60")
                                + given("1.2 AB", "Thuộc chỉ số 1", "40")
                                + MiniSet.rule(
                                        "P Còn lại",
                                        "Thuộc bộ chỉ số",
                                        "Điểm tối đa: 160",
                                        "Phần còn lại của các chỉ số 1, 1.1"),
                        "term-within-term"),
                Arguments.of(
                        MiniSet.INDEX
                                + one
                                + two
                                + MiniSet.rule(
                                        "O Trụ",
                                        "Thuộc bộ chỉ số",
                                        "Là trụ cột",
                                        "Giá trị = Tổng điểm của các chỉ số 1, 1 và 2 / Tổng điểm tối đa của các chỉ số đó"),
                        "term-twice"),
                Arguments.of(
                        MiniSet.INDEX
                                + MiniSet.rule(
                                        "1 A",
                                        "Thuộc bộ chỉ số",
                                        "Điểm tối đa: 100",
                                        "Điểm = Điểm cao nhất trong các tiêu chí thành phần")
                                + given("1.1 AA", "Thuộc chỉ số 1", "100")
                                + given("1.2 AB", "Thuộc chỉ số 1", "50"),
                        NONE),
                Arguments.of(
                        MiniSet.INDEX
                                + MiniSet.rule(
                                        "1 A",
                                        "Thuộc bộ chỉ số",
                                        "Điểm tối đa: 100",
                                        "Điểm = Điểm cao nhất trong các tiêu chí thành phần")
                                + given("1.1 AA", "Thuộc chỉ số 1", "90"),
                        "best-maximum"),
                Arguments.of(
                        MiniSet.INDEX
                                + MiniSet.rule(
                                        "1 A",
                                        "Thuộc bộ chỉ số",
                                        "Điểm tối đa: 100",
                                        "Có: Điểm tối đa",
                                        "Không: 0 điểm")
                                + given("1.1 AA", "Thuộc chỉ số 1", "100"),
                        "criterion-with-children"));
    }

    private static String index(String... sentences) {
        return MiniSet.INDEX.replace("then\n", "then\n" + String.join("\n", sentences) + "\n");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void eachFaultOfASetIsToldOnceAndItsCureIsClean(String text, String code) {
        CompiledSet compiled = MiniSet.compile(text);
        assertEquals(
                code.isEmpty() ? List.of() : List.of(code),
                MiniSet.codes(compiled),
                () -> compiled.findings().toString());
    }

    @Test
    void everyFindingNamesALineAndARule() {
        Stream.concat(criteria(), sets()).forEach(arguments -> {
            String text = (String) arguments.get()[0];
            CompiledSet compiled = text.startsWith("rule")
                    ? MiniSet.compile(text)
                    : MiniSet.criterion(text.strip().split("\n", -1));
            for (Finding finding : compiled.findings()) {
                assertTrue(!finding.places().isEmpty() && !finding.rule().isEmpty(), finding.toString());
                assertTrue(
                        !finding.found().vi().equals("-")
                                && !finding.allowed().en().equals("-"),
                        finding.toString());
            }
        });
    }
}
