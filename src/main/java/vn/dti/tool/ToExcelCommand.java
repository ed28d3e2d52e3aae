package vn.dti.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.appendix.Appendix;
import vn.dti.rules.appendix.WorkbookWriter;
import vn.dti.rules.data.ExampleTable;

/** {@code to-excel}: a folder as a workbook with the columns of an appendix. */
final class ToExcelCommand implements Tool.Command {
    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "to-excel THƯ_MỤC TỆP.xlsx [--force]: ghi bộ chỉ số thành tệp Excel",
                "to-excel FOLDER FILE.xlsx [--force]: write the set as a workbook");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        SetOnDisk set = SetOnDisk.read(arguments.path(0));
        Path file = Path.of(arguments.path(1));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new RefusedCall(Bilingual.of(
                    "Tên tệp phải kết thúc bằng .xlsx: “" + file + "”.",
                    "The name of the file has to end in .xlsx: “" + file + "”."));
        }
        Findings findings = new Findings();
        List<Appendix> tables = set.tables(findings);
        Optional<byte[]> csv = ExamplesOnDisk.of(set);
        List<ExampleTable.Line> examples = csv.isPresent() ? ExampleTable.read(csv.get(), findings) : List.of();
        if (findings.hasErrors() || tables.isEmpty()) {
            report.findings(findings.sorted());
            throw RefusedCall.ofContent(Bilingual.of("Không đọc được thư mục.", "The folder cannot be read."));
        }
        if (Files.exists(file) && !arguments.has("force")) {
            throw new RefusedCall(Bilingual.of(
                    "Đã có tệp “" + file + "”; thêm --force để ghi đè.",
                    "“" + file + "” exists; add --force to overwrite it."));
        }
        FormatCommand.replace(
                file, WorkbookWriter.write(tables, examples, set.rules().id().toString()));
        report.member("file", file.toString());
        report.line(Bilingual.of("Đã ghi " + file, "Written: " + file));
        return Tool.DONE;
    }
}
