package vn.dti.domain.edition.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.dti.domain.edition.pack.ZipDirectory.Entry;

/** Unpacks an archive that nobody vouches for, in memory and within limits; there is no half-read one. */
final class UnpackedZip {
    private static final int MOST_PATH = 160;
    private static final int SMALL = 4096;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private UnpackedZip() {}

    /**
     * The bytes of each file by its path, without the one folder around all of them if there is one, and without what
     * machines leave in archives.
     *
     * @throws PackageException if it is refused
     */
    static Map<String, byte[]> read(byte[] archive, PackageLimits limits) {
        if (archive.length > limits.archiveBytes()) {
            throw tooLarge("Tệp nén", "The archive", limits.archiveBytes(), limits);
        }
        List<Entry> entries = ZipDirectory.read(archive, limits);
        long unpacked = 0;
        for (Entry entry : entries) {
            requirePath(entry.name());
            unpacked += entry.size();
            if (unpacked > limits.unpackedBytes()) {
                throw tooLarge("Nội dung bung ra của tệp nén", "The archive unpacked", limits.unpackedBytes(), limits);
            }
            if (entry.size() > SMALL && entry.size() > (long) limits.ratio() * entry.packed()) {
                throw PackageException.unreadable(
                        entry.name(),
                        "mục này bung ra quá %s lần cỡ nén.".formatted(limits.ratio()),
                        "this entry unpacks to over %s times its packed size.".formatted(limits.ratio()));
            }
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Entry entry : entries) {
            byte[] content = content(archive, entry);
            if (!entry.isFolder() && !isLeftByMachines(entry.name()) && files.put(entry.name(), content) != null) {
                throw PackageException.unreadable(
                        entry.name(), "mục này có hai lần trong tệp nén.", "this entry is there twice.");
            }
        }
        return withoutFolderAround(files);
    }

    private static PackageException tooLarge(String vi, String en, int bytes, PackageLimits limits) {
        return PackageException.unreadable(
                "",
                "%s quá lớn: nhiều nhất là %s MB. %s"
                        .formatted(vi, bytes >> 20, limits.remedy().vi()),
                "%s is too large: %s MB at most. %s"
                        .formatted(en, bytes >> 20, limits.remedy().en()));
    }

    private static void requirePath(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        boolean strange = path.length() > MOST_PATH
                || DRIVE.matcher(path).matches()
                || path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == 0x7f);
        for (String part : path.split("/", -1)) {
            strange |= part.isEmpty() || part.equals(".") || part.equals("..");
        }
        if (strange) {
            throw PackageException.unreadable(
                    name,
                    "tên này dẫn ra ngoài thư mục hoặc không phải tên tệp; bản kết quả không có tên như vậy.",
                    "this name leads out of the folder or is no file name; an edition has none like it.");
        }
    }

    private static byte[] content(byte[] archive, Entry entry) {
        byte[] content =
                entry.isDeflated() ? inflated(archive, entry) : Arrays.copyOfRange(archive, entry.data(), entry.end());
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != entry.size() || crc.getValue() != entry.crc()) {
            throw spoilt(entry);
        }
        return content;
    }

    private static byte[] inflated(byte[] archive, Entry entry) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, entry.data(), entry.packed());
            byte[] content = new byte[entry.size()];
            byte[] surplus = new byte[1];
            int got = 0;
            while (!inflater.finished()) {
                boolean full = got == content.length;
                int read = full ? inflater.inflate(surplus) : inflater.inflate(content, got, content.length - got);
                if (read == 0 ? !inflater.finished() : full) {
                    throw spoilt(entry);
                }
                got += read;
            }
            if (got != content.length || inflater.getRemaining() != 0) {
                throw spoilt(entry);
            }
            return content;
        } catch (DataFormatException e) {
            PackageException refused = spoilt(entry);
            refused.initCause(e);
            throw refused;
        } finally {
            inflater.end();
        }
    }

    private static PackageException spoilt(Entry entry) {
        return PackageException.unreadable(
                entry.name(),
                "mục này trong tệp nén bị hỏng (không khớp cỡ hoặc mã kiểm CRC); hãy tải lại nguyên tệp.",
                "this entry of the archive is spoilt (its size or CRC does not fit); fetch the whole file again.");
    }

    /** What machines leave in folders and archives. */
    private static boolean isLeftByMachines(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || name.equals(".DS_Store")
                || name.startsWith("._")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }

    private static Map<String, byte[]> withoutFolderAround(Map<String, byte[]> files) {
        String first = files.isEmpty() ? "" : files.keySet().iterator().next();
        String around = first.substring(0, first.indexOf('/') + 1);
        if (around.isEmpty() || !files.keySet().stream().allMatch(path -> path.startsWith(around))) {
            return files;
        }
        Map<String, byte[]> below = new TreeMap<>();
        files.forEach((path, content) -> below.put(path.substring(around.length()), content));
        return below;
    }
}
