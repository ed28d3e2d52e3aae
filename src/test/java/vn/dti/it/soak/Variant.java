package vn.dti.it.soak;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.DroolsRuleCompiler;

/**
 * A small set of two criteria in one of three forms, with what each must give for {@link #FIGURES}: three meetings, and
 * three of four documents electronic. Points are worked out here by hand, the fingerprint by a compilation outside of
 * the service.
 *
 * @param rules the text of the rule file
 * @param planFingerprint SHA-256 of its plan
 * @param meetingsMaximum the points of criterion 1
 * @param documentsMaximum the points of criterion 2
 * @param meetings the points of the unit at criterion 1
 * @param documents the points of the unit at criterion 2
 * @param total the points of the unit at the whole index
 */
record Variant(
        String rules,
        String planFingerprint,
        String meetingsMaximum,
        String documentsMaximum,
        String meetings,
        String documents,
        String total) {
    /** The figures of the unit, by input. */
    static final Map<String, String> FIGURES = Map.of("1:n", "3", "2:a", "3", "2:b", "4");

    /** The variants in turn. */
    static final List<Variant> ALL =
            List.of(of(40, 3, "40", "45", "85"), of(60, 4, "0", "30", "30"), of(20, 2, "20", "60", "80"));

    private static final Pattern TABLE_ROW = Pattern.compile(",unit-1,(1|2|DTI),[0-9]+,([0-9.]+),");

    private static Variant of(int maximum, int threshold, String meetings, String documents, String total) {
        String rules = """
                rule "DTI Chỉ số thử tải"
                when
                    Bộ chỉ số cấp tỉnh (minh họa), năm đánh giá 2025
                then
                    Bộ chỉ số minh họa, số liệu được tạo ra để minh họa
                    Điểm tối đa: 100
                    Không làm tròn kết quả trung gian
                    Giá trị công bố lấy 4 chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên
                    Xếp hạng theo giá trị công bố từ cao xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp
                    Căn cứ: không có (bộ minh họa)
                end

                rule "1 Họp Ban Chỉ đạo"
                when
                    Thuộc bộ chỉ số
                then
                    Điểm tối đa: %1$d
                    n = Số cuộc họp của Ban Chỉ đạo trong năm
                    Từ %3$d cuộc trở lên: %1$d điểm
                    Còn lại: 0 điểm
                end

                rule "2 Văn bản điện tử"
                when
                    Thuộc bộ chỉ số
                then
                    Điểm tối đa: %2$d
                    a = Số văn bản điện tử
                    b = Số văn bản đã phát hành
                    Tỷ lệ = a/b
                    Điểm = Tỷ lệ * Điểm tối đa
                    Trường hợp a lớn hơn b: tính bằng 100%%
                    Trường hợp b bằng 0: 0 điểm
                end
                """.formatted(maximum, 100 - maximum, threshold);
        return new Variant(
                rules,
                fingerprint(rules),
                String.valueOf(maximum),
                String.valueOf(100 - maximum),
                meetings,
                documents,
                total);
    }

    private static String fingerprint(String rules) {
        CompiledSet compiled = new DroolsRuleCompiler()
                .compile(new RuleFolder(
                        new SetId("soak", "2025"), Map.of("set.dslr", rules.getBytes(StandardCharsets.UTF_8))));
        return compiled.plan()
                .map(CanonicalPlan::fingerprint)
                .orElseThrow(() -> new IllegalStateException("refused: " + compiled.findings()));
    }

    /** The variant of a plan. */
    static Variant ofPlan(String fingerprint) {
        return ALL.stream()
                .filter(variant -> variant.planFingerprint.equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a plan that nobody wrote: " + fingerprint));
    }

    /** Refuses points that are not all of this variant. */
    void assertPoints(String atMeetings, String atDocuments, String atRoot, Object answer) {
        if (!List.of(meetings, documents, total).equals(List.of(atMeetings, atDocuments, atRoot))) {
            throw new AssertionError("not of the plan " + planFingerprint + ": " + answer);
        }
    }

    /** The table of one unit, which does not name its plan: all its points have to be those of one variant. */
    static void assertTable(String table) {
        Map<String, String> points = new HashMap<>();
        Matcher rows = TABLE_ROW.matcher(table);
        while (rows.find()) {
            points.put(rows.group(1), rows.group(2));
        }
        if (ALL.stream()
                .noneMatch(each -> points.equals(Map.of("1", each.meetings, "2", each.documents, "DTI", each.total)))) {
            throw new AssertionError("points of no variant: " + table);
        }
    }
}
