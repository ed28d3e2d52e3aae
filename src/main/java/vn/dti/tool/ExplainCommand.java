package vn.dti.tool;

import java.io.IOException;
import java.util.List;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/** {@code explain}: how a node is scored, in words. */
final class ExplainCommand implements Tool.Command {
    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "explain THƯ_MỤC|TỆP.xlsx MÃ: cách tính điểm của một mục, bằng lời",
                "explain FOLDER|FILE.xlsx CODE: how a node is scored, in words");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        ScoringPlan plan = DiffCommand.plan(arguments.path(0), report);
        String code = arguments.path(1);
        PlanNode node = NodeCode.parse(code)
                .flatMap(plan::find)
                .orElseThrow(() -> new RefusedCall(
                        Bilingual.of("Không có mục mang mã “" + code + "”.", "There is no node “" + code + "”.")));
        List<Bilingual> method = MethodInWords.of(plan, node);
        report.member("node", node.code().text());
        report.member("name", Report.both(Bilingual.of(node.name(), node.nameEn())));
        report.member("method", method.stream().map(Report::both).toList());
        report.line(Bilingual.of(node.code() + " " + node.name(), node.code() + " " + node.nameEn()));
        method.forEach(sentence -> report.line(Bilingual.of("  " + sentence.vi(), "  " + sentence.en())));
        return Tool.DONE;
    }
}
