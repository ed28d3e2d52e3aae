package vn.dti.rules.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;

/** The files of a rule tree that matter: those of the tree, of its levels and of its sets, by path below the root. */
final class TreeFiles {
    /** The most bytes of one file that is read at all. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";
    private static final int MAX_FOLDERS = 500;
    private static final int MAX_FILES = 1_000;

    /**
     * When a file was last changed and how large it is.
     *
     * @param millis milliseconds of the last change
     * @param bytes its size
     */
    record Stamp(long millis, long bytes) {}

    private final Path root;
    private final Findings findings;
    private final Map<String, Stamp> stamps = new TreeMap<>();

    private TreeFiles(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** What stands in the tree now, without reading it. */
    static Map<String, Stamp> stamps(Path root, Findings findings) {
        TreeFiles files = new TreeFiles(root, findings);
        if (!Files.isDirectory(root)) {
            findings.error("rules-missing")
                    .found(
                            "Không có thư mục luật " + root.getFileName(),
                            "There is no rule folder " + root.getFileName())
                    .allowed(
                            "Thư mục có in-force.csv và thư mục của các cấp",
                            "A folder with in-force.csv and the folders of levels")
                    .remedy("Kiểm tra cấu hình đường dẫn thư mục luật", "Look at the setting of the rule folder");
            return Map.of();
        }
        files.folder(root, "", 0);
        return files.stamps;
    }

    private void folder(Path folder, String below, int depth) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                entries.add(entry);
                if (entries.size() > MAX_FILES) {
                    tell(
                            below,
                            "too-many-files",
                            "Thư mục có quá " + MAX_FILES + " mục",
                            "More than " + MAX_FILES + " entries");
                    return;
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return;
        } catch (IOException e) {
            tell(
                    below,
                    "unreadable",
                    "Không đọc được thư mục: " + e.getMessage(),
                    "The folder cannot be read: " + e.getMessage());
            return;
        }
        int folders = 0;
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (!name.startsWith(".") && isInside(entry, below + name)) {
                if (Files.isDirectory(entry)) {
                    folders++;
                    if (depth < 2 && name.matches(NAME) && folders <= MAX_FOLDERS) {
                        folder(entry, below + name + "/", depth + 1);
                    }
                } else if (name.endsWith(".csv") || (depth == 2 && name.endsWith(".dslr"))) {
                    file(entry, below + name);
                }
            }
        }
    }

    /** Whether an entry, its links followed, lies in the tree; one that leads out is told and passed over. */
    private boolean isInside(Path entry, String below) {
        try {
            if (entry.toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
            tell(
                    below,
                    "outside-tree",
                    "Liên kết dẫn ra ngoài thư mục luật",
                    "A link that leads out of the rule folder");
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            tell(below, "unreadable", "Không đọc được: " + e.getMessage(), "Cannot be read: " + e.getMessage());
        }
        return false;
    }

    private void file(Path file, String below) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return;
            }
            if (attributes.size() > MAX_BYTES) {
                tell(below, "file-too-large", "Tệp lớn hơn 16 MB", "A file of more than 16 MB");
                return;
            }
            stamps.put(below, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
        } catch (NoSuchFileException e) {
            stamps.remove(below);
        } catch (IOException e) {
            tell(below, "unreadable", "Không đọc được: " + e.getMessage(), "Cannot be read: " + e.getMessage());
        }
    }

    private void tell(String below, String code, String vi, String en) {
        findings.error(code)
                .at(new SourcePosition(below.isEmpty() ? "." : below, 1, ""))
                .found(vi, en)
                .allowed("Tệp thường nằm trong thư mục luật", "Plain files inside the rule folder")
                .remedy("Sửa hoặc xóa mục này", "Mend or remove it");
    }
}
