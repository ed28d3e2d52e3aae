package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.plan.CompiledSet;

/** The methods of the catalogue from the words of a rule to points, both sides of every threshold. */
class MethodsTest {
    private static final String RANKS = """
            h = Thứ hạng Chỉ số cải cách hành chính
            Lấy kết quả từ: Chỉ số cải cách hành chính năm 2024
            Hạng 1: Điểm tối đa
            Hạng từ 2 đến 10: 80 điểm
            Hạng từ 11 trở xuống: 5 điểm
            """;
    private static final String GRADES = """
            x = Cấp độ an toàn hệ thống thông tin
            Lấy kết quả từ: Quyết định phê duyệt cấp độ
            Quy đổi theo bảng:
            Cấp độ 3: Điểm tối đa
            Cấp độ 2: 1/2 * Điểm tối đa
            Chưa phê duyệt: 0 điểm
            """;
    private static final String RATIO = "a = Số đạt\nb = Tổng số\nTỷ lệ = a/b\nTrường hợp b bằng 0: 0 điểm\n";
    private static final String PASS = RATIO + "Đạt khi Tỷ lệ từ 60% trở lên: Điểm tối đa\nKhông đạt: 0 điểm";
    private static final String CAPPED = "\nTrường hợp ngoài hai mốc: tính bằng mốc gần nhất";
    private static final String REFUSED = "\nTrường hợp ngoài hai mốc: số liệu không hợp lệ";

    private static final String SURVEY = "Khảo sát theo phương án trả lời: A 100%; B 60%; C 20%; D 0%\n"
            + "Trường hợp không có phiếu trả lời: số liệu không hợp lệ";
    private static final String GROUP_TARGETS = RATIO + """
            Nhóm của đơn vị: nhóm xã theo Quyết định số 1
            Đối với nhóm 1: mục tiêu 85%
            Đối với nhóm 2: mục tiêu 75%
            Đối với nhóm 3: mục tiêu 65%
            """;
    private static final String GROUPS =
            GROUP_TARGETS + "Đạt khi Tỷ lệ từ mục tiêu của nhóm trở lên: Điểm tối đa\nKhông đạt: 0 điểm";
    private static final String GROUP_SHARE =
            GROUP_TARGETS + "Điểm = Tỷ lệ / mục tiêu của nhóm * Điểm tối đa, không quá Điểm tối đa";

    /** The sentences of one criterion of 100 points, figures, and points or the code of the problem. */
    static Stream<Arguments> criteria() {
        String less = "x = Số ngày xử lý\nĐiểm = (60 - x) / (60 - 10) * Điểm tối đa";
        String ln = "x = Thu nhập\nĐiểm = (ln x - ln 100) / (ln 10.000 - ln 100) * Điểm tối đa";
        String lnLess = "x = Số giờ\nĐiểm = (ln 800 - ln x) / (ln 800 - ln 100) * Điểm tối đa" + CAPPED;
        String entered = "Điểm do hội đồng thẩm định cho\nĐơn vị tự chấm điểm; tính theo điểm thẩm định";
        return Stream.of(
                Arguments.of(RANKS, "h=1", "100"),
                Arguments.of(RANKS, "h=2", "80"),
                Arguments.of(RANKS, "h=10", "80"),
                Arguments.of(RANKS, "h=11", "5"),
                Arguments.of(RANKS, "h=193", "5"),
                Arguments.of(RANKS, "h=0", "not-a-rank"),
                Arguments.of(RANKS, "h=-1", "not-a-rank"),
                Arguments.of(RANKS, "h=2.5", "not-a-rank"),
                Arguments.of(RANKS, "", "–"),
                Arguments.of(RANKS.replace("Hạng từ 11 trở xuống", "Còn lại"), "h=11", "5"),
                Arguments.of(GRADES, "x=1", "100"),
                Arguments.of(GRADES, "x=2", "50"),
                Arguments.of(GRADES, "x=3", "0"),
                Arguments.of(GRADES, "x=4", "option-unknown"),
                Arguments.of(PASS, "a=60 b=100", "100"),
                Arguments.of(PASS, "a=59 b=100", "0"),
                Arguments.of(PASS, "a=59.999999 b=100", "0"),
                Arguments.of(PASS, "a=120 b=100", "100"),
                Arguments.of(PASS, "a=1 b=0", "0"),
                Arguments.of(PASS.replace("từ 60% trở lên", "trên 60%"), "a=60 b=100", "0"),
                Arguments.of(PASS.replace("từ 60% trở lên", "trên 60%"), "a=61 b=100", "100"),
                Arguments.of(PASS.replace("từ 60% trở lên", "đạt 100%"), "a=3 b=3", "100"),
                Arguments.of(PASS.replace("từ 60% trở lên", "đạt 100%"), "a=2 b=3", "0"),
                Arguments.of("n = Số sự cố\nĐạt khi n từ 2 trở xuống: Điểm tối đa\nKhông đạt: 10 điểm", "n=2", "100"),
                Arguments.of("n = Số sự cố\nĐạt khi n từ 2 trở xuống: Điểm tối đa\nKhông đạt: 10 điểm", "n=3", "10"),
                Arguments.of("n = Số sự cố\nĐạt khi n dưới 2: Điểm tối đa\nKhông đạt: 0 điểm", "n=2", "0"),
                Arguments.of("n = Số sự cố\nĐạt khi n dưới 2: Điểm tối đa\nKhông đạt: 0 điểm", "n=1", "100"),
                Arguments.of(entered, "s=50 t=0", "0"),
                Arguments.of(entered, "s=50 t=100", "100"),
                Arguments.of(entered, "s=50 t=12.5", "12.5"),
                Arguments.of(entered, "s=50", "–"),
                Arguments.of(entered, "t=100.01", "points-out-of-range"),
                Arguments.of(entered, "t=-1", "amount-negative"),
                Arguments.of("Điểm do Sở Nội vụ cho", "t=7", "7"),
                Arguments.of(SURVEY, "a=1 b=0 c=0 d=0", "100"),
                Arguments.of(SURVEY, "a=0 b=0 c=0 d=9", "0"),
                Arguments.of(SURVEY, "a=5 b=3 c=1 d=1", "70"),
                Arguments.of(SURVEY, "a=1 b=1 c=1 d=0", "60"),
                Arguments.of(SURVEY, "a=1 b=0 c=0", "–"),
                Arguments.of(SURVEY, "a=1.5 b=0 c=0 d=0", "not-whole"),
                Arguments.of(SURVEY, "a=1 b=0 c=-1 d=0", "amount-negative"),
                Arguments.of(SURVEY, "a=0 b=0 c=0 d=0", "nobody-answered"),
                Arguments.of(SURVEY.replace("số liệu không hợp lệ", "0 điểm"), "a=0 b=0 c=0 d=0", "0"),
                Arguments.of(SURVEY.replace("số liệu không hợp lệ", "Điểm tối đa"), "a=0 b=0 c=0 d=0", "100"),
                // facts: rate 0.72 fails the 75% of group 2 and passes the 65% of group 3
                Arguments.of(GROUPS, "a=72 b=100 g=2", "0"),
                Arguments.of(GROUPS, "a=72 b=100 g=3", "100"),
                Arguments.of(GROUPS, "a=75 b=100 g=2", "100"),
                Arguments.of(GROUPS, "a=74 b=100 g=2", "0"),
                Arguments.of(GROUPS, "a=85 b=100 g=1", "100"),
                Arguments.of(GROUPS, "a=85 b=100 g=4", "group-unknown"),
                Arguments.of(GROUPS, "a=85 b=100 g=0", "group-unknown"),
                Arguments.of(GROUPS, "a=85 b=100 g=1.5", "group-unknown"),
                Arguments.of(GROUPS, "a=85 b=100", "–"),
                Arguments.of(GROUPS, "a=85 g=1", "–"),
                Arguments.of(GROUPS, "a=1 b=0 g=1", "0"),
                Arguments.of(GROUP_SHARE, "a=60 b=100 g=2", "80"),
                Arguments.of(GROUP_SHARE, "a=60 b=100 g=3", "92.30769230769230769230769230769231"),
                Arguments.of(GROUP_SHARE, "a=99 b=100 g=3", "100"),
                Arguments.of(less + CAPPED, "x=10", "100"),
                Arguments.of(less + CAPPED, "x=9", "100"),
                Arguments.of(less + CAPPED, "x=35", "50"),
                Arguments.of(less + CAPPED, "x=60", "0"),
                Arguments.of(less + CAPPED, "x=61", "0"),
                Arguments.of(less + REFUSED, "x=60", "0"),
                Arguments.of(less + REFUSED, "x=60.1", "outside-goalposts"),
                Arguments.of(less + REFUSED, "x=9.9", "outside-goalposts"),
                Arguments.of(ln + CAPPED, "x=100", "0"),
                Arguments.of(ln + CAPPED, "x=1000", "50"),
                Arguments.of(ln + CAPPED, "x=10000", "100"),
                Arguments.of(ln + CAPPED, "x=10001", "100"),
                Arguments.of(ln + CAPPED, "x=0", "0"),
                Arguments.of(ln + REFUSED, "x=99", "outside-goalposts"),
                // 50 * log10(2), to 34 digits
                Arguments.of(ln + CAPPED, "x=200", "15.05149978319905976068694473622465"),
                Arguments.of(lnLess, "x=400", "33.33333333333333333333333333333333"),
                Arguments.of(lnLess, "x=100", "100"),
                Arguments.of(lnLess, "x=800", "0"));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aCriterionGivesThePointsThatItsWordsSay(String sentences, String figures, String points) {
        assertEquals(points, ScoredCases.points(criterion(sentences), "1", figures));
    }

    private static CompiledSet criterion(String sentences) {
        return MiniSet.criterion(sentences.strip().split("\n", -1));
    }

    private static CompiledSet parts(String said, String firstMaximum, String secondMaximum, boolean pass) {
        String[] first = pass
                ? new String[] {"Điểm tối đa: " + firstMaximum, "Có: Điểm tối đa", "Không: 0 điểm"}
                : new String[] {"Điểm tối đa: " + firstMaximum, "Điểm do hội đồng cho"};
        String[] second = pass
                ? new String[] {
                    "Điểm tối đa: " + secondMaximum,
                    "n = Số",
                    "Đạt khi n từ 2 trở lên: Điểm tối đa",
                    "Không đạt: 0 điểm"
                }
                : new String[] {"Điểm tối đa: " + secondMaximum, "Điểm do hội đồng cho"};
        return MiniSet.compile(
                MiniSet.INDEX,
                MiniSet.rule("1 Một", "Thuộc bộ chỉ số", "Điểm tối đa: 100", said),
                MiniSet.rule("1.1 Phần một", "Thuộc chỉ số 1", first),
                MiniSet.rule("1.2 Phần hai", "Thuộc chỉ số 1", second));
    }

    private static CompiledSet extra(String said, String bonus, String minus) {
        return MiniSet.compile(
                MiniSet.INDEX.replace("Căn cứ", said + "\n    Căn cứ"),
                MiniSet.rule("1 Một", "Thuộc bộ chỉ số", "Điểm tối đa: 100", "Điểm do hội đồng cho"),
                MiniSet.rule("2 Thưởng", "Thuộc bộ chỉ số", bonus, "Điểm do hội đồng cho"),
                MiniSet.rule("3 Trừ", "Thuộc bộ chỉ số", minus, "Điểm do hội đồng cho"));
    }

    /** Points of the parts and of the whole, which lies between 10 and 104. */
    static Stream<Arguments> totals() {
        return Stream.of(
                Arguments.of("1:t=90 2:t=3 3:t=1", "92"),
                Arguments.of("1:t=100 2:t=4 3:t=0", "104"),
                Arguments.of("1:t=100 2:t=5 3:t=0", "104"),
                Arguments.of("1:t=100 2:t=5 3:t=2", "103"),
                Arguments.of("1:t=12 2:t=0 3:t=2", "10"),
                Arguments.of("1:t=11.9 2:t=0 3:t=2", "10"),
                Arguments.of("1:t=12.1 2:t=0 3:t=2", "10.1"),
                Arguments.of("1:t=90 2:t=3", "–"));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void bonusAndMinusPointsStayBetweenTheEndsThatTheRuleStates(String figures, String points) {
        CompiledSet compiled = extra(TOTAL, "Điểm thưởng tối đa: 5 điểm", "Điểm trừ tối đa: 10");
        assertEquals(points, ScoredCases.points(compiled, "DTI", figures));
    }

    private static final String TOTAL =
            "Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: không thấp hơn 10 điểm, không quá 104 điểm";

    /** What the whole says, what the bonus and the minus points say, and the codes of what is told. */
    static Stream<Arguments> extras() {
        String bonus = "Điểm thưởng tối đa: 5";
        String minus = "Điểm trừ tối đa: 10";
        return Stream.of(
                Arguments.of(TOTAL, bonus, minus, ""),
                Arguments.of(TOTAL.replace("104", "105"), bonus, minus, ""),
                Arguments.of(TOTAL.replace("104", "106"), bonus, minus, "total-cap"),
                Arguments.of(TOTAL.replace("104", "99"), bonus, minus, "total-cap"),
                Arguments.of(TOTAL.replace("104", "9"), bonus, minus, "sentence-bounds"),
                Arguments.of("Ghi chú: không có", bonus, minus, "extra-points-undeclared,extra-points-undeclared"),
                Arguments.of(TOTAL, bonus + "\n    Điểm tối đa: 5", minus, "said-twice-differently"));
    }

    @ParameterizedTest
    @MethodSource("extras")
    void theEndsOfATotalAreChecked(String said, String bonus, String minus, String codes) {
        CompiledSet compiled = extra(said, bonus, minus);
        assertEquals(
                codes.isEmpty() ? List.of() : Arrays.asList(codes.split(",", -1)),
                MiniSet.codes(compiled),
                () -> compiled.findings().toString());
    }

    /** What a node of 100 points says of its two parts, their maxima, figures and points. */
    static Stream<Arguments> nodes() {
        String worst = "Điểm = Điểm thấp nhất trong các tiêu chí thành phần";
        String mean = "Giá trị = Trung bình cộng giá trị của các tiêu chí thành phần";
        String geometric = "Giá trị = Trung bình nhân giá trị của các tiêu chí thành phần";
        String weighted = "Trọng số tiêu chí thành phần: Phần một 25%; Phần hai 75%";
        return Stream.of(
                Arguments.of(worst, "100", "100", "1.1:t=40 1.2:t=30", "30"),
                Arguments.of(worst, "100", "100", "1.1:t=40", "–"),
                Arguments.of(mean, "10", "4", "1.1:t=10 1.2:t=1", "62.5"),
                Arguments.of(mean, "3", "7", "1.1:t=1 1.2:t=1", "23.80952380952380952380952380952381"),
                Arguments.of(geometric, "10", "4", "1.1:t=9 1.2:t=1.6", "60"),
                Arguments.of(geometric, "10", "4", "1.1:t=10 1.2:t=2", "70.71067811865475244008443621048490"),
                Arguments.of(geometric, "10", "4", "1.1:t=0 1.2:t=2", "0"),
                Arguments.of(geometric, "10", "4", "1.1:t=10 1.2:t=4", "100"),
                Arguments.of(weighted, "10", "4", "1.1:t=10 1.2:t=1", "43.75"));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void aNodeIsMadeOfItsPartsAsItsWordsSay(
            String said, String firstMaximum, String secondMaximum, String figures, String points) {
        CompiledSet compiled = parts(said, firstMaximum, secondMaximum, false);
        String canonical = points.contains(".") ? points.replaceAll("0+$", "") : points;
        assertEquals(canonical, ScoredCases.points(compiled, "1", figures));
    }

    /** What a node says of its parts that are passed or not, figures and points. */
    static Stream<Arguments> passes() {
        String share = "Điểm = Số tiêu chí thành phần đạt / Số tiêu chí thành phần * Điểm tối đa";
        String all = "Mọi tiêu chí thành phần đạt: Điểm tối đa; ngược lại: 0 điểm";
        return Stream.of(
                Arguments.of(share, "1.1:x=1 1.2:n=2", "100"),
                Arguments.of(share, "1.1:x=1 1.2:n=1", "50"),
                Arguments.of(share, "1.1:x=0 1.2:n=1", "0"),
                Arguments.of(share, "1.1:x=1", "–"),
                Arguments.of(all, "1.1:x=1 1.2:n=2", "100"),
                Arguments.of(all, "1.1:x=1 1.2:n=1", "0"));
    }

    @ParameterizedTest
    @MethodSource("passes")
    void partsThatArePassedAreCounted(String said, String figures, String points) {
        assertEquals(points, ScoredCases.points(parts(said, "1", "3", true), "1", figures));
    }

    /** Sentences of one criterion, and the codes of what is told. */
    static Stream<Arguments> faults() {
        String goalposts = "x = Số đo\nĐiểm = (x - 20) / (85 - 20) * Điểm tối đa";
        return Stream.of(
                Arguments.of(RANKS, ""),
                Arguments.of(RANKS.replace("Lấy kết quả từ", "Ghi chú"), "result-origin-missing"),
                Arguments.of(RANKS.replace("từ 2 đến 10", "từ 3 đến 10"), "scale-gap"),
                Arguments.of(RANKS.replace("từ 2 đến 10", "từ 1 đến 10"), "scale-overlap"),
                Arguments.of(RANKS.replace("từ 2 đến 10", "từ 2 đến 10,5"), "scale-gap"),
                Arguments.of(RANKS.replace("Hạng từ 11 trở xuống: 5 điểm\n", ""), "scale-gap"),
                Arguments.of(RANKS + "Còn lại: 0 điểm", "scale-gap"),
                Arguments.of(RANKS.replace("80 điểm", "101 điểm"), "points-above-maximum,scale-not-rising"),
                Arguments.of(RANKS.replace("80 điểm", "4 điểm"), "scale-not-rising"),
                Arguments.of(RANKS.replace("80 điểm", "Điểm = h/10 * Điểm tối đa"), "award-formula"),
                Arguments.of(RANKS.replace("từ 2 đến 10", "từ 10 đến 2"), "sentence-bounds"),
                Arguments.of(RATIO + RANKS.substring(RANKS.indexOf("Lấy")), "rank-ratio"),
                Arguments.of(GRADES, ""),
                Arguments.of(GRADES.replace("Lấy kết quả từ", "Ghi chú"), "result-origin-missing"),
                Arguments.of(GRADES.replace("Cấp độ 2", "Cấp độ 3"), "option-twice"),
                Arguments.of(PASS, ""),
                Arguments.of(PASS.replace("Không đạt: 0 điểm", ""), "pass-fail-incomplete"),
                Arguments.of(PASS.replace("60%", "60"), ""),
                Arguments.of(PASS + "\nTrường hợp a lớn hơn b: tính bằng 100%", ""),
                Arguments.of(
                        PASS.replace("60%", "60") + "\nTrường hợp a lớn hơn b: tính bằng 100%", "target-unreachable"),
                Arguments.of(PASS.replace("60%", "0%"), "target-unreachable"),
                Arguments.of(
                        PASS.replace("Không đạt: 0 điểm", "Không đạt: 101 điểm"),
                        "points-above-maximum,scale-not-rising"),
                Arguments.of("n = Số\nĐạt khi n từ 60% trở lên: Điểm tối đa\nKhông đạt: 0 điểm", "percent-unclear"),
                Arguments.of("Đơn vị tự chấm điểm; tính theo điểm thẩm định", "entered-points"),
                Arguments.of("x = Số\nĐiểm do hội đồng cho", "entered-points"),
                Arguments.of("Điểm do hội đồng cho\nCó: Điểm tối đa\nKhông: 0 điểm", "scale-mixed"),
                Arguments.of(SURVEY, ""),
                Arguments.of(SURVEY.substring(0, SURVEY.indexOf('\n')), "zero-undeclared"),
                Arguments.of(SURVEY.replace("B 60%", "A 60%"), "sentence-answers"),
                Arguments.of(SURVEY.replace("A 100%", "A 101%"), "sentence-answers"),
                Arguments.of(SURVEY + "\nx = Thừa", "input-unused"),
                Arguments.of(SURVEY + "\nTỷ lệ = a/b", "scale-mixed,answer-letters"),
                Arguments.of(GROUPS, ""),
                Arguments.of(GROUP_SHARE, ""),
                Arguments.of(GROUPS.replace("nhóm 2:", "nhóm 4:"), "group-order"),
                Arguments.of(GROUPS.replace("Không đạt: 0 điểm", ""), "group-scale"),
                Arguments.of(GROUPS.replace("Nhóm của đơn vị", "Ghi chú"), "group-missing"),
                Arguments.of(GROUPS.replace("75%", "175%"), ""),
                Arguments.of(
                        GROUPS.replace("75%", "175%") + "\nTrường hợp a lớn hơn b: tính bằng 100%",
                        "target-unreachable"),
                Arguments.of(GROUPS + "\nĐạt khi Tỷ lệ từ 5% trở lên: Điểm tối đa", "scale-mixed"),
                Arguments.of(goalposts + CAPPED, ""),
                Arguments.of(goalposts, "beyond-undeclared"),
                Arguments.of(goalposts.replace("85 - 20", "85 - 25") + CAPPED, "goalposts-formula"),
                Arguments.of(goalposts.replace("(x - 20)", "(20 - x)") + CAPPED, "goalposts-formula"),
                Arguments.of(goalposts.replace("85 - 20", "15 - 20") + CAPPED, "goalposts-formula"),
                Arguments.of("x = Số\nĐiểm = (ln x - ln 0) / (ln 85 - ln 0) * Điểm tối đa" + CAPPED, "sentence-number"),
                Arguments.of("Có: Điểm tối đa\nKhông: 0 điểm" + CAPPED, "answer-without-goalposts"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsToldAndItsCureIsClean(String sentences, String codes) {
        CompiledSet compiled = criterion(sentences);
        assertEquals(
                codes.isEmpty() ? List.of() : Arrays.asList(codes.split(",", -1)),
                MiniSet.codes(compiled),
                () -> compiled.findings().toString());
    }

    /** What a node says of its parts, whether these are passed or failed, and the codes of what is told. */
    static Stream<Arguments> compositions() {
        String share = "Điểm = Số tiêu chí thành phần đạt / Số tiêu chí thành phần * Điểm tối đa";
        return Stream.of(
                Arguments.of(share, "1", "3", true, ""),
                Arguments.of(share, "1", "3", false, "child-not-pass-fail,child-not-pass-fail"),
                Arguments.of("Điểm = Điểm thấp nhất trong các tiêu chí thành phần", "100", "100", false, ""),
                Arguments.of("Điểm = Điểm thấp nhất trong các tiêu chí thành phần", "100", "90", false, "best-maximum"),
                Arguments.of("Trọng số tiêu chí thành phần: 1.1 25%; 1.2 70%", "10", "4", false, "weights-sum"));
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void partsThatDoNotFitAreTold(String said, String first, String second, boolean pass, String codes) {
        CompiledSet compiled = parts(said, first, second, pass);
        assertEquals(
                codes.isEmpty() ? List.of() : Arrays.asList(codes.split(",", -1)),
                MiniSet.codes(compiled),
                () -> compiled.findings().toString());
    }
}
