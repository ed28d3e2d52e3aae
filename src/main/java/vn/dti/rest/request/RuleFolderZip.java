package vn.dti.rest.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.dti.application.SubmittedFiles;
import vn.dti.application.SubmittedFolder;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/**
 * Reads a rule folder from a zip archive: the files themselves, or one folder around them. Nothing is written to a disk, and unpacking stops at limits on number, size and ratio.
 */
public final class RuleFolderZip {
    /** The most bytes of all files together. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** How many bytes one byte of the archive may become. */
    static final int MAX_RATIO = 100;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final int packed;
    private long unpacked;

    private RuleFolderZip(int packed) {
        this.packed = packed;
    }

    /**
     * Reads a whole archive.
     *
     * @param set the set that the folder is to be, such as {@code province/2022-thu}
     * @throws ProblemException if it cannot be read or is over a limit, with the file
     */
    public static SubmittedFolder read(InputStream in, @Nullable String set) {
        SetId wanted = RuleFolderRequest.named(set);
        return RuleFolderRequest.read(() -> archive(RuleFolderRequest.bytes(in), wanted));
    }

    private static SubmittedFolder archive(byte[] archive, SetId set) {
        Map<String, byte[]> unpacked = new RuleFolderZip(archive.length).unpack(archive);
        int around = commonFolder(unpacked).map(String::length).orElse(0);
        SubmittedFiles files = new SubmittedFiles();
        unpacked.forEach((path, content) -> files.add(path, path.substring(around), content));
        return files.folder(set);
    }

    private Map<String, byte[]> unpack(byte[] archive) {
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
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw noZip(e);
        }
    }

    private void entry(ZipInputStream zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
        SubmittedFiles.checkPath(StrictJson.shortened(name, 60), path);
        if (entry.isDirectory()) {
            return;
        }
        byte[] content = zip.readNBytes(SubmittedFiles.MAX_FILE_BYTES + 1);
        unpacked += content.length;
        if (content.length > SubmittedFiles.MAX_FILE_BYTES
                || unpacked > MAX_BYTES
                || unpacked > (long) MAX_RATIO * packed) {
            throw ProblemException.malformed(
                    name,
                    Bilingual.of(
                            "Tệp nén bung ra quá lớn: mỗi tệp không quá 1 MB, tất cả không quá 8 MB và 100 lần tệp nén.",
                            "The archive unpacks too large: at most 1 MB a file, 8 MB in all and 100 times the archive."));
        }
        if (files.putIfAbsent(path, content) != null) {
            throw ProblemException.malformed(
                    name, Bilingual.of("Tệp này có hai lần; hãy bỏ một.", "This file is there twice; drop one."));
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

    private static ProblemException noZip(@Nullable Exception cause) {
        Bilingual text = Bilingual.of(
                "Không đọc được tệp nén; hãy gửi tệp .zip thường, không đặt mật khẩu, tên tệp bằng UTF-8.",
                "The archive cannot be read; send a plain .zip without password, with names in UTF-8.");
        return cause == null
                ? ProblemException.malformed("body", text)
                : ProblemException.malformed("body", text, cause);
    }
}
