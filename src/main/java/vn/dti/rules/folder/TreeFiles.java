package vn.dti.rules.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;

/**
 * The entries of a rule tree that matter, by path below the root: the files of the tree, of its levels and of its sets;
 * the folders of sets, whose path ends with {@code /}; and what lies where nothing is read, which is told.
 */
final class TreeFiles {
    /** The most bytes of one file that is read at all. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final int MAX_FOLDERS = 500;
    private static final int MAX_FILES = 1_000;
    private static final int SET_DEPTH = 2;

    /** What an entry is to the tree. */
    enum Kind {
        /** A file that is read. */
        FILE,
        /** The folder of a set. */
        SET,
        /** Lies where nothing is read, and is told. */
        STRAY
    }

    /**
     * What an entry is, when it was last changed and how large it is.
     *
     * @param kind what it is
     * @param millis milliseconds of the last change of a file, else 0
     * @param bytes the size of a file, else 0
     */
    record Stamp(Kind kind, long millis, long bytes) {}

    private final Path root;
    private final Findings findings;
    private final StrayEntries strays;
    private final Map<String, Stamp> stamps = new TreeMap<>();

    private TreeFiles(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
        this.strays = new StrayEntries(findings);
    }

    /** What stands in the tree now, without reading it. */
    static Map<String, Stamp> stamps(Path root, Findings findings) {
        TreeFiles files = new TreeFiles(root, findings);
        if (!Files.isDirectory(root)) {
            findings.error("rules-missing")
                    .found(
                            "Không có thư mục quy tắc " + root.getFileName(),
                            "There is no rule folder " + root.getFileName())
                    .allowed(
                            "Thư mục có in-force.csv và thư mục của các cấp",
                            "A folder with in-force.csv and the folders of levels")
                    .remedy("Kiểm tra cấu hình đường dẫn thư mục quy tắc", "Look at the setting of the rule folder");
            return Map.of();
        }
        files.folder(root, "", 0);
        return files.stamps;
    }

    private void folder(Path folder, String below, int depth) {
        Optional<List<Path>> listed = entries(folder, below);
        if (listed.isEmpty()) {
            return;
        }
        List<Path> entries = listed.get();
        if (depth == SET_DEPTH) {
            stamps.put(below, new Stamp(Kind.SET, 0, 0));
        } else if (depth > 0 && entries.isEmpty()) {
            strays.emptyFolder(below);
            stray(below);
        }
        int folders = 0;
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (!isInside(entry, below + name)) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                folders++;
                below(entry, below + name + "/", depth, folders);
            } else if (StrayEntries.isRead(name, depth)) {
                file(entry, below + name);
            } else if (strays.isOutOfPlace(below, name, depth)) {
                stray(below + name);
            }
        }
    }

    private void below(Path folder, String path, int depth, int folders) {
        String name = String.valueOf(folder.getFileName());
        if (depth == SET_DEPTH) {
            if (holdsRules(folder)) {
                strays.folderInSet(path);
                stray(path);
            }
        } else if (!StrayEntries.isUsable(name)) {
            strays.folderName(path, name, depth);
            stray(path);
        } else if (folders > MAX_FOLDERS) {
            tell(
                    path,
                    "too-many-folders",
                    "Thư mục thứ " + folders + " trong cùng một thư mục",
                    "Folder number " + folders + " in one folder");
            stray(path);
        } else {
            folder(folder, path, depth + 1);
        }
    }

    private void stray(String path) {
        stamps.put(path, new Stamp(Kind.STRAY, 0, 0));
    }

    /** What lies in a folder in the order of names, without what is passed over; nothing if it cannot be read. */
    private Optional<List<Path>> entries(Path folder, String below) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!StrayEntries.isPassedOver(String.valueOf(entry.getFileName()))) {
                    entries.add(entry);
                }
                if (entries.size() > MAX_FILES) {
                    tell(
                            below,
                            "too-many-files",
                            "Thư mục có quá " + MAX_FILES + " mục",
                            "More than " + MAX_FILES + " entries");
                    return Optional.empty();
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        } catch (IOException | DirectoryIteratorException e) {
            tell(
                    below,
                    "unreadable",
                    "Không đọc được thư mục: " + e.getMessage(),
                    "The folder cannot be read: " + e.getMessage());
            return Optional.empty();
        }
        entries.sort(null);
        return Optional.of(entries);
    }

    /** Whether rule or data files lie directly in a folder; what cannot be read holds none. */
    private static boolean holdsRules(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MAX_FILES)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .anyMatch(name -> StrayEntries.isRead(name, SET_DEPTH));
        } catch (IOException e) {
            return false;
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
                    "Liên kết dẫn ra ngoài thư mục quy tắc",
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
            stamps.put(below, new Stamp(Kind.FILE, attributes.lastModifiedTime().toMillis(), attributes.size()));
        } catch (NoSuchFileException e) {
            stamps.remove(below);
        } catch (IOException e) {
            tell(below, "unreadable", "Không đọc được: " + e.getMessage(), "Cannot be read: " + e.getMessage());
        }
    }

    private void tell(String below, String code, String vi, String en) {
        findings.error(code)
                .at(new SourcePosition(below.isEmpty() ? "./" : below, 1, ""))
                .found(vi, en)
                .allowed("Tệp thường nằm trong thư mục quy tắc", "Plain files inside the rule folder")
                .remedy("Sửa hoặc xóa mục này", "Mend or remove it");
    }
}
