package vn.dti.tool;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Bilingual;
import vn.dti.rules.appendix.AppendixLayout;

/** {@code format}: one order and one layout for all rule files of a folder. */
final class FormatCommand implements Tool.Command {
    @Override
    public Bilingual usage() {
        return Bilingual.of(
                "format THƯ_MỤC [--check]: viết lại các tệp quy tắc theo một khuôn; --check chỉ nêu tệp chưa đúng khuôn",
                "format FOLDER [--check]: write the rule files in one layout; --check only names those that are not");
    }

    @Override
    public int run(Arguments arguments, Report report) throws IOException {
        SetOnDisk set = SetOnDisk.read(arguments.path(0));
        if (set.workbook().isPresent()) {
            throw new RefusedCall(
                    Bilingual.of("Cần một thư mục, không phải tệp Excel.", "A folder is needed, no workbook."));
        }
        Findings findings = new Findings();
        Map<String, byte[]> formatted = new AppendixLayout().formatted(set.rules(), findings);
        if (findings.hasErrors()) {
            report.findings(findings.sorted());
            return Tool.NO;
        }
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : formatted.entrySet()) {
            if (!Arrays.equals(file.getValue(), set.rules().files().getOrDefault(file.getKey(), new byte[0]))) {
                changed.add(file.getKey());
                if (!arguments.has("check")) {
                    replace(set.path().resolve(file.getKey()), file.getValue());
                }
            }
        }
        report.member("changed", changed);
        changed.forEach(report::line);
        return arguments.has("check") && !changed.isEmpty() ? Tool.NO : Tool.DONE;
    }

    /** The old file or the new one, never half of it. */
    static void replace(Path file, byte[] text) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(next, text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            // The file beside it is nothing that the person who called knows of.
            FileSystemException told = e instanceof NoSuchFileException
                    ? new NoSuchFileException(file.toString())
                    : new FileSystemException(file.toString(), null, e.getReason());
            told.initCause(e);
            throw told;
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
