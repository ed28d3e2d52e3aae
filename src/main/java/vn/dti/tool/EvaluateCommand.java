package vn.dti.tool;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.DerivedInputs;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.Panel;

/** {@code evaluate}: points, value and rank of each unit by the figures beside the rules. */
final class EvaluateCommand implements Tool.Command {
    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "evaluate THƯ_MỤC --panel=63 [--doubts]: tính điểm và xếp hạng theo figures.csv của thư mục; số liệu đáng ngờ theo checks.dslr",
                "evaluate FOLDER --panel=63 [--doubts]: points and ranks by the folder's figures.csv; doubtful figures by checks.dslr");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        SetOnDisk set = SetOnDisk.read(arguments.path(0));
        RuleLibrary.Snapshot tree = set.tree()
                .orElseThrow(() -> new RefusedCall(Bilingual.of(
                        "Thư mục không nằm trong một cây quy tắc (cấp/năm, bên cạnh units.csv).",
                        "The folder lies in no rule tree (level/year, beside units.csv).")));
        CompiledSet compiled = set.compile();
        SetData data = set.data(tree, compiled);
        List<Finding> findings = new ArrayList<>(compiled.findings());
        findings.addAll(data.findings());
        if (findings.stream().anyMatch(Finding::isError)) {
            report.findings(findings);
            return Tool.NO;
        }
        Map<String, Panel> panels = new TreeMap<>(set.register(tree).panels());
        panels.keySet().retainAll(data.figures().keySet());
        Panel panel = panels.get(arguments
                .value("panel")
                .orElse(panels.isEmpty() ? "" : panels.keySet().iterator().next()));
        if (panel == null) {
            throw new RefusedCall(Bilingual.of(
                    "Không có số liệu cho danh sách này; có: " + String.join(", ", panels.keySet()) + ".",
                    "There are no figures for this panel; there are: " + String.join(", ", panels.keySet()) + "."));
        }
        PreparedPlan plan = PreparedPlan.of(compiled.plan().orElseThrow());
        NodeCode root = plan.plan().root().code();
        PublishedRecord published = new PublishedRecord(
                data.published().stream()
                        .filter(result -> result.panel().equals(panel.id()))
                        .toList(),
                List.of());
        DerivedInputs inputs = DerivedInputs.of(
                plan, panel.units(), data.figures().getOrDefault(panel.id(), List.of()), published.totals(root));
        Evaluation evaluation = new Evaluator().evaluate(plan, inputs.table(), PanelExtremes.NONE);
        Ranking ranking = Ranking.of(evaluation, root);
        List<Object> rows = new ArrayList<>();
        report.line("unit,points,value,rank");
        for (int i = 0; i < panel.units().size(); i++) {
            OptionalInt rank = ranking.rank(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("unit", panel.units().get(i).text());
            row.put(
                    "points",
                    evaluation.points(i, root).map(BigDecimal::toPlainString).orElse(""));
            row.put(
                    "value",
                    evaluation.value(i, root).map(BigDecimal::toPlainString).orElse(""));
            row.put("rank", rank.isPresent() ? String.valueOf(rank.getAsInt()) : "");
            rows.add(row);
            report.line(
                    String.join(",", row.values().stream().map(String::valueOf).toList()));
        }
        report.member("set", set.rules().id().toString());
        report.member("panel", panel.id());
        report.member("units", rows);
        if (arguments.has("doubts")) {
            new DoubtsOnDisk(tree, set.rules(), plan.plan()).tell(panel, data, report);
        }
        return Tool.DONE;
    }
}
