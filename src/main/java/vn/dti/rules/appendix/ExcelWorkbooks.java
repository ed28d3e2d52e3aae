package vn.dti.rules.appendix;

import java.util.List;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleWorkbooks;

/** Workbooks by the table of the appendix. Without state, so one instance serves all threads. */
public final class ExcelWorkbooks implements RuleWorkbooks {
    @Override
    public byte[] write(RuleFolder folder, Findings findings) {
        List<Appendix> tables = Appendix.of(folder, findings);
        return findings.hasErrors()
                ? new byte[0]
                : WorkbookWriter.write(tables, folder.id().toString());
    }

    @Override
    public ReadWorkbook read(SetId id, byte[] workbook) {
        return WorkbookReader.read(id, workbook);
    }
}
