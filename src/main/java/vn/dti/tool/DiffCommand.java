package vn.dti.tool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.PlanDifference;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/** {@code diff}: what changed between two sets, by meaning and not by letters. */
final class DiffCommand implements Tool.Command {
    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "diff CŨ MỚI: những gì thay đổi giữa hai bộ chỉ số (thư mục hoặc tệp .xlsx)",
                "diff OLD NEW: what changed between two sets (folders or workbooks)");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        ScoringPlan before = plan(arguments.path(0), report);
        ScoringPlan after = plan(arguments.path(1), report);
        List<Object> list = new ArrayList<>();
        List<PlanDifference.Change> changes = PlanDifference.between(before, after);
        for (PlanDifference.Change change : changes) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("node", change.node().text());
            value.put("name", Report.both(change.name()));
            value.put("change", Report.both(change.text()));
            list.add(value);
            report.line(Bilingual.of(
                    change.node() + " " + change.name().vi() + ": "
                            + change.text().vi(),
                    change.node() + " " + change.name().en() + ": "
                            + change.text().en()));
        }
        report.member("changes", list);
        if (changes.isEmpty()) {
            report.line(Bilingual.of("Không có thay đổi.", "Nothing changed."));
        }
        return changes.isEmpty() ? Tool.DONE : Tool.NO;
    }

    /** The plan of a set; one with errors cannot be compared. */
    static ScoringPlan plan(String where, Report report) throws IOException {
        CompiledSet compiled = SetOnDisk.read(where).compile();
        if (!compiled.isClean()) {
            report.findings(compiled.findings());
            throw RefusedCall.ofContent(Bilingual.of(
                    "“" + where + "” còn lỗi; hãy sửa rồi gọi lại.", "“" + where + "” has errors; mend them first."));
        }
        return compiled.plan().orElseThrow();
    }
}
