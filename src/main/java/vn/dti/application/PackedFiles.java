package vn.dti.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.text.Bilingual;

/**
 * The files of a zip archive. Nothing is written to a disk, and unpacking stops at limits on number, size and ratio.
 */
public final class PackedFiles {
    /** The most bytes of all files together. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** How many bytes one byte of the archive may become. */
    static final int MAX_RATIO = 100;

    private static final int SHOWN = 60;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final int packed;
    private long unpacked;

    private PackedFiles(int packed) {
        this.packed = packed;
    }

    /**
     * The bytes of each file by its path in the archive, without the one folder around them where there is one.
     *
     * @throws RefusedException if it cannot be read or is over a limit, with the file
     */
    public static Map<String, byte[]> unpack(byte[] archive) {
        return withoutFolderAround(new PackedFiles(archive.length).read(archive));
    }

    /** The same files by their paths below the one folder in which all of them lie, if they do. */
    public static Map<String, byte[]> withoutFolderAround(Map<String, byte[]> files) {
        int around = commonFolder(files).map(String::length).orElse(0);
        Map<String, byte[]> below = new LinkedHashMap<>();
        files.forEach((path, content) -> below.put(path.substring(around), content));
        return below;
    }

    private Map<String, byte[]> read(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                SubmittedFiles.checkNumber("body", entries);
                entry(zip, entry);
            }
            if (entries == 0) {
                throw noZip(null);
            }
            refuseWorkbookInside();
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw noZip(e);
        }
    }

    /** A workbook is uploaded as it is; in an archive without rule files it would be passed over. */
    private void refuseWorkbookInside() {
        files.keySet().stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".xlsx"))
                .filter(path -> files.keySet().stream().noneMatch(other -> other.endsWith(".dslr")))
                .findFirst()
                .ifPresent(path -> {
                    throw new RefusedException(
                            path,
                            Bilingual.of(
                                    "Tệp Excel nằm trong tệp nén; hãy tải lên chính tệp .xlsx, không nén.",
                                    "A workbook inside an archive; upload the .xlsx itself, not packed."));
                });
    }

    private void entry(ZipInputStream zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
        if (isLeftByMachines(path)) {
            return;
        }
        SubmittedFiles.checkPath(name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…", path);
        if (entry.isDirectory()) {
            return;
        }
        byte[] content = zip.readNBytes(SubmittedFiles.MAX_FILE_BYTES + 1);
        unpacked += content.length;
        boolean tooLarge = content.length > SubmittedFiles.MAX_FILE_BYTES;
        if (tooLarge && isTableBesideRules(path)) {
            skip(zip);
            return;
        }
        if (tooLarge || unpacked > MAX_BYTES || unpacked > (long) MAX_RATIO * packed) {
            throw tooLarge(name);
        }
        if (files.putIfAbsent(path, content) != null) {
            throw new RefusedException(
                    name, Bilingual.of("Tệp này có hai lần; hãy bỏ một.", "This file is there twice; drop one."));
        }
    }

    /** What machines leave in folders, as the rule tree passes over it. */
    static boolean isLeftByMachines(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX")
                || (name.startsWith(".") && !name.startsWith(".."))
                || name.startsWith("~$")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }

    /** Figures and the like, which are no rules and may be large. */
    private static boolean isTableBesideRules(String path) {
        return path.endsWith(".csv") && !path.endsWith(DraftFiles.EXAMPLES);
    }

    /** Reads over the rest of a file, within the limits of the whole. */
    private void skip(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MAX_BYTES || unpacked > (long) MAX_RATIO * packed) {
                throw tooLarge("");
            }
        }
    }

    /** The one folder in which all files lie, with its slash. */
    private static Optional<String> commonFolder(Map<String, byte[]> files) {
        return files.keySet().stream()
                .findFirst()
                .filter(path -> path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .filter(folder -> files.keySet().stream().allMatch(path -> path.startsWith(folder)));
    }

    private static RefusedException tooLarge(String name) {
        return new RefusedException(
                name,
                Bilingual.of(
                        "Tệp nén bung ra quá lớn: mỗi tệp không quá 1 MB, tất cả không quá 8 MB và 100 lần tệp nén.",
                        "The archive unpacks too large: at most 1 MB a file, 8 MB in all and 100 times the archive."));
    }

    private static RefusedException noZip(@Nullable Exception cause) {
        RefusedException refused = new RefusedException(
                "body",
                Bilingual.of(
                        "Không đọc được tệp nén; hãy gửi tệp .zip thường, không đặt mật khẩu, tên tệp bằng UTF-8.",
                        "The archive cannot be read; send a plain .zip without password, with names in UTF-8."));
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }
}
