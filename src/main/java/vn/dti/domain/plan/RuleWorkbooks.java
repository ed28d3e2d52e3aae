package vn.dti.domain.plan;

import java.util.Optional;
import vn.dti.domain.index.SetId;

/** Rule files as Excel workbooks with the columns of an appendix (port; the rules package writes and reads them). */
public interface RuleWorkbooks {
    /**
     * The rule files and examples as a workbook; the same files give the same bytes.
     *
     * @param examples the file with examples, if there is one
     * @param findings is told what is wrong with the form of the files; the bytes are of use only without errors
     */
    byte[] write(RuleFolder folder, Optional<byte[]> examples, Findings findings);

    /** The rule files of a workbook as the set {@code id}, or what is wrong with it. Never throws for what it holds. */
    ReadWorkbook read(SetId id, byte[] workbook);
}
