package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/** Reads what a person has chosen to upload: a zip archive, an Excel workbook, or the files of a folder. */
@ApplicationScoped
public class ReadUpload {
    /** The place of a refusal of the files. */
    public static final String FILES = "files";

    private static final String RULES = ".dslr";
    private static final List<String> OTHER_TABLES = List.of(".xls", ".xlsm", ".xlsb", ".ods");
    private static final List<String> DOCUMENTS = List.of(".doc", ".docx", ".odt", ".rtf", ".pdf");
    private static final List<String> OTHER_ARCHIVES = List.of(".rar", ".7z");

    @Inject
    private CheckRules checkRules;

    /** One chosen file. */
    public static final class Chosen {
        private final String name;
        private final byte[] content;

        /**
         * A file.
         *
         * @param name as the browser gives it, perhaps with the path below a chosen folder
         * @param content its bytes, which nobody changes afterwards
         */
        public Chosen(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        /** Its name as the browser gives it. */
        public String name() {
            return name;
        }

        /** A copy of its bytes. */
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * The content of a draft.
     *
     * @param set the set that it is to be
     * @throws RefusedException if there is no file, several that do not belong together, or one over a limit
     */
    public DraftFiles read(SetId set, List<Chosen> chosen) {
        if (chosen.isEmpty()) {
            throw refused(
                    "Hãy chọn tệp: một tệp .zip, một tệp Excel (.xlsx), hoặc các tệp .dslr và .csv của thư mục.",
                    "Choose files: one .zip, one Excel workbook (.xlsx), or the .dslr and .csv files of the folder.");
        }
        chosen.forEach(file -> refuseOtherKinds(file.name.toLowerCase(Locale.ROOT), file.content));
        boolean isAlone = chosen.size() == 1;
        for (Chosen file : chosen) {
            String name = file.name.toLowerCase(Locale.ROOT);
            if (name.endsWith(".xlsx") && isAlone) {
                return checkRules.workbook(set, file.content);
            }
            if (name.endsWith(".zip") && isAlone) {
                return folder(set, PackedFiles.unpack(file.content));
            }
            if (name.endsWith(".xlsx") || name.endsWith(".zip")) {
                throw refused(
                        "Tệp .zip hoặc .xlsx được tải lên một mình, không cùng các tệp khác.",
                        "A .zip or .xlsx is uploaded alone, not with other files.");
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Chosen file : chosen) {
            if (files.putIfAbsent(file.name, file.content) != null) {
                throw refused(
                        "Tệp “%s” có hai lần; hãy bỏ một.".formatted(file.name),
                        "The file “%s” is there twice; drop one.".formatted(file.name));
            }
        }
        return folder(set, PackedFiles.withoutFolderAround(files));
    }

    /** Documents of other programs, and files without anything in them. */
    private static void refuseOtherKinds(String name, byte[] content) {
        if (OTHER_TABLES.stream().anyMatch(name::endsWith)) {
            throw refused(
                    "Không nhận tệp “%s”; hãy mở bằng Excel rồi lưu dưới dạng “Excel Workbook (.xlsx)”."
                            .formatted(name),
                    "The file “%s” is not taken; open it with Excel and save it as “Excel Workbook (.xlsx)”."
                            .formatted(name));
        }
        if (DOCUMENTS.stream().anyMatch(name::endsWith)) {
            throw refused(
                    "Không nhận tệp văn bản “%s”; hãy chép bảng của phụ lục vào tệp Excel (.xlsx) tải từ bộ chỉ số năm trước, rồi tải tệp đó lên."
                            .formatted(name),
                    "The document “%s” is not taken; copy the table of the appendix into the workbook (.xlsx) of last year's set and upload that."
                            .formatted(name));
        }
        if (OTHER_ARCHIVES.stream().anyMatch(name::endsWith)) {
            throw refused(
                    "Không nhận tệp nén “%s”; hãy nén lại dưới dạng .zip.".formatted(name),
                    "The archive “%s” is not taken; pack it as .zip.".formatted(name));
        }
        if (content.length == 0 && (name.endsWith(".xlsx") || name.endsWith(".zip"))) {
            throw refused(
                    "Tệp “%s” rỗng; hãy lưu lại rồi chọn lại.".formatted(name),
                    "The file “%s” is empty; save it again and choose it again.".formatted(name));
        }
    }

    /**
     * The name that a file has to have to be read, where its own name is nearly that: an ending in capital letters, or one
     * more ending, which Windows adds and hides.
     *
     * @return nothing for a file that is read as it is, and for one that is no file of rules or examples by its name
     */
    public static Optional<String> rightName(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String lower = file.toLowerCase(Locale.ROOT);
        int rules = lower.indexOf(RULES);
        String right = lower.startsWith(DraftFiles.EXAMPLES)
                ? DraftFiles.EXAMPLES
                : rules > 0 ? file.substring(0, rules) + RULES : file;
        return right.equals(file) ? Optional.empty() : Optional.of(right);
    }

    /** Figures and other files of a folder are no part of a draft; their names are kept with it. */
    private static DraftFiles folder(SetId set, Map<String, byte[]> files) {
        SubmittedFiles submitted = new SubmittedFiles();
        List<String> passedOver = new ArrayList<>();
        files.forEach((path, content) -> {
            if (path.endsWith(RULES) || path.equals(DraftFiles.EXAMPLES)) {
                submitted.add(FILES, path, content);
            } else if (!PackedFiles.isLeftByMachines(path)) {
                passedOver.add(path);
            }
        });
        refuseIfOnlyMisnamed(files.keySet(), passedOver);
        SubmittedFolder folder = submitted.folder(set);
        return DraftFiles.ofFolder(folder.rules(), folder.others()).passingOver(passedOver);
    }

    /** Without any rule file, but with files that would be some by another name. */
    private static void refuseIfOnlyMisnamed(Set<String> all, List<String> passedOver) {
        if (all.stream().anyMatch(path -> path.endsWith(RULES))) {
            return;
        }
        passedOver.stream()
                .filter(path ->
                        rightName(path).filter(name -> name.endsWith(RULES)).isPresent())
                .findFirst()
                .ifPresent(path -> {
                    String right = rightName(path).orElseThrow();
                    throw refused(
                            "Không có tệp quy tắc nào; hãy đổi tên “%s” thành “%s” rồi tải lại. Windows có thể ẩn phần đuôi .txt: mở View › Show › File name extensions để thấy."
                                    .formatted(path, right),
                            "There is no rule file; rename “%s” to “%s” and upload it again. Windows may hide the ending .txt: View › Show › File name extensions shows it."
                                    .formatted(path, right));
                });
    }

    private static RefusedException refused(String vi, String en) {
        return new RefusedException(FILES, Bilingual.of(vi, en));
    }
}
