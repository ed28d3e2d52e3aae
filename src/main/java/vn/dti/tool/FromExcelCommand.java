package vn.dti.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.domain.text.Bilingual;

/** {@code from-excel}: the rule files of a workbook. */
final class FromExcelCommand implements Tool.Command {
    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "from-excel TỆP.xlsx THƯ_MỤC [--force]: ghi tệp Excel thành các tệp quy tắc",
                "from-excel FILE.xlsx FOLDER [--force]: write a workbook as rule files");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        SetOnDisk set = SetOnDisk.read(arguments.path(0));
        ReadWorkbook workbook = set.workbook()
                .orElseThrow(
                        () -> new RefusedCall(Bilingual.of("Cần một tệp .xlsx.", "A workbook (.xlsx) is needed.")));
        if (workbook.rules().isEmpty()) {
            report.findings(workbook.findings());
            return Tool.NO;
        }
        Path folder = Path.of(arguments.path(1));
        if (hasRules(folder) && !arguments.has("force")) {
            throw new RefusedCall(Bilingual.of(
                    "Thư mục “" + folder + "” đã có tệp quy tắc; thêm --force để ghi đè.",
                    "The folder “" + folder + "” has rule files; add --force to overwrite them."));
        }
        Map<String, byte[]> files = new TreeMap<>(set.rules().files());
        workbook.examples().ifPresent(examples -> files.put(RuleExamples.FILE, examples));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            FormatCommand.replace(path, file.getValue());
            report.line(path.toString());
        }
        report.member("files", files.keySet());
        List<Finding> findings = set.compile().findings();
        report.findings(findings);
        boolean isClean = findings.stream().noneMatch(Finding::isError);
        if (!isClean) {
            report.line(Bilingual.of(
                    "Đã ghi các tệp, nhưng quy tắc còn lỗi như nêu trên.",
                    "The files are written, but the rules have the errors above."));
        }
        return isClean ? Tool.DONE : Tool.NO;
    }

    private static boolean hasRules(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".dslr"));
        }
    }
}
