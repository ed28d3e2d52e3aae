package vn.dti.tool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.text.Bilingual;

/** {@code check}: all findings of a folder or workbook. */
final class CheckCommand implements Tool.Command {
    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "check THƯ_MỤC|TỆP.xlsx: kiểm tra quy tắc, ví dụ và số liệu của một bộ chỉ số",
                "check FOLDER|FILE.xlsx: check the rules, examples and figures of a set");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        SetOnDisk set = SetOnDisk.read(arguments.path(0));
        CompiledSet compiled = set.compile();
        List<Finding> findings = new ArrayList<>(compiled.findings());
        Optional<RuleLibrary.Snapshot> tree = set.tree();
        if (tree.isPresent()) {
            findings.addAll(set.data(tree.get(), compiled).findings());
        }
        if (compiled.isClean()) {
            findings.addAll(ExamplesOnDisk.check(set, compiled));
        }
        long errors = findings.stream().filter(Finding::isError).count();
        report.member("set", set.rules().id().toString());
        report.member("clean", errors == 0);
        compiled.plan().ifPresent(plan -> report.member("planFingerprint", CanonicalPlan.fingerprint(plan)));
        report.findings(findings);
        report.line(
                errors == 0
                        ? Bilingual.of("Không có lỗi.", "No errors.")
                        : Bilingual.of(errors + " lỗi.", errors + (errors == 1 ? " error." : " errors.")));
        return errors == 0 ? Tool.DONE : Tool.NO;
    }
}
