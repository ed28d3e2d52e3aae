package vn.dti.rules.appendix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleWorkbooks;
import vn.dti.rules.data.ExampleTable;
import vn.dti.rules.delegation.LocalSplit;

/** Workbooks by the table of the appendix. Without state, so one instance serves all threads. */
public final class ExcelWorkbooks implements RuleWorkbooks {
    @Override
    public byte[] write(RuleFolder folder, Optional<byte[]> examples, Findings findings) {
        List<Appendix> tables = Appendix.of(folder, findings);
        if (!findings.hasErrors() && folder.files().containsKey(LocalSplit.FILE)) {
            tables = Appendix.of(LocalSplit.laidOut(folder, readBack(folder.id(), tables)), findings);
        }
        List<ExampleTable.Line> lines =
                examples.map(csv -> ExampleTable.read(csv, findings)).orElse(List.of());
        return findings.hasErrors()
                ? new byte[0]
                : WorkbookWriter.write(tables, lines, folder.id().toString());
    }

    /** The files as they are read back from a workbook. */
    private static RuleFolder readBack(SetId id, List<Appendix> tables) {
        Map<String, byte[]> files = new TreeMap<>();
        tables.forEach(table -> files.put(table.path(), table.text()));
        return new RuleFolder(id, files);
    }

    @Override
    public ReadWorkbook read(SetId id, byte[] workbook) {
        return WorkbookReader.read(id, workbook);
    }
}
