package vn.dti.rules.appendix;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleWorkbooks;
import vn.dti.rules.data.ExampleTable;

/** Workbooks by the table of the appendix. Without state, so one instance serves all threads. */
public final class ExcelWorkbooks implements RuleWorkbooks {
    @Override
    public byte[] write(RuleFolder folder, Optional<byte[]> examples, Findings findings) {
        List<Appendix> tables = Appendix.of(folder, findings);
        List<ExampleTable.Line> lines =
                examples.map(csv -> ExampleTable.read(csv, findings)).orElse(List.of());
        return findings.hasErrors()
                ? new byte[0]
                : WorkbookWriter.write(tables, lines, folder.id().toString());
    }

    @Override
    public ReadWorkbook read(SetId id, byte[] workbook) {
        return WorkbookReader.read(id, workbook);
    }
}
