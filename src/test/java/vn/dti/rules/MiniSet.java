package vn.dti.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;

/** A small set for tests: an index of 100 points to which rules are added. */
final class MiniSet {
    /** The rule of the index; its title stands in line 1. */
    static final String INDEX = """
            rule "DTI Chỉ số thử"
            when
                Bộ chỉ số cấp tỉnh, năm đánh giá 2025
            then
                Điểm tối đa: 100
                Không làm tròn kết quả trung gian
                Giá trị công bố lấy 4 chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên
                Xếp hạng theo giá trị công bố từ cao xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp
                Căn cứ: Quyết định số 1
            end
            """;

    private static final DroolsRuleCompiler COMPILER = new DroolsRuleCompiler();

    private MiniSet() {}

    /** A rule in the usual form. */
    static String rule(String title, String when, String... then) {
        StringBuilder text = new StringBuilder("rule \"" + title + "\"\nwhen\n    " + when + "\nthen\n");
        for (String line : then) {
            text.append("    ").append(line).append('\n');
        }
        return text.append("end\n").toString();
    }

    /** A criterion 1 of 100 points with these sentences. */
    static CompiledSet criterion(String... then) {
        String[] all = new String[then.length + 1];
        all[0] = "Điểm tối đa: 100";
        System.arraycopy(then, 0, all, 1, then.length);
        return compile(INDEX, rule("1 Tiêu chí một", "Thuộc bộ chỉ số", all));
    }

    static CompiledSet compile(String... parts) {
        return compile(folder(String.join("", parts)));
    }

    /** Without Drools, at a fraction of the time. */
    static CompiledSet compile(RuleFolder folder) {
        return WithoutDrools.compile(folder);
    }

    /** As the program does it. */
    static CompiledSet compileWithDrools(RuleFolder folder) {
        return COMPILER.compile(folder);
    }

    static CompiledSet compileWithDrools(String... parts) {
        return compileWithDrools(folder(String.join("", parts)));
    }

    static RuleFolder folder(String text) {
        return new RuleFolder(new SetId("province", "thu"), Map.of("set.dslr", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The codes of all findings that are no notices, in order. */
    static List<String> codes(CompiledSet compiled) {
        return compiled.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTICE)
                .map(Finding::code)
                .toList();
    }

    /** The codes of all notices, in order. */
    static List<String> notices(CompiledSet compiled) {
        return compiled.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.NOTICE)
                .map(Finding::code)
                .toList();
    }
}
