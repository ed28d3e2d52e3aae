package vn.dti.domain.edition.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The directory of a zip archive that nobody vouches for, read strictly: each entry must stand in the directory and at
 * its own place alike, no two may overlap, and nothing may lie between them. Only what any zip program writes for plain
 * files is understood: stored or deflated, not encrypted, below 4 GB.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int CENTRAL_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int MOST_COMMENT = 0xffff;
    private static final int DESCRIPTOR_BYTES = 24;
    private static final int TYPE_MASK = 0xf000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final long FAR = 0xffffffffL;
    private static final int DEFLATED = 8;

    private final ByteBuffer in;
    private final int length;
    private final PackageLimits limits;

    /**
     * One entry.
     *
     * @param name its path as it stands there, in NFC
     * @param isDeflated whether it is compressed
     * @param crc the CRC-32 of its bytes
     * @param packed how many bytes it takes in the archive
     * @param size how many bytes it has
     * @param start where its header begins
     * @param data where its bytes begin
     */
    record Entry(String name, boolean isDeflated, long crc, int packed, int size, int start, int data) {
        boolean isFolder() {
            return name.endsWith("/");
        }

        int end() {
            return data + packed;
        }
    }

    private ZipDirectory(byte[] archive, PackageLimits limits) {
        this.in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        this.length = archive.length;
        this.limits = limits;
    }

    /**
     * The entries in the order in which they lie in the archive.
     *
     * @throws PackageException if it is no such archive
     */
    static List<Entry> read(byte[] archive, PackageLimits limits) {
        try {
            return new ZipDirectory(archive, limits).entries();
        } catch (IndexOutOfBoundsException e) {
            PackageException refused = broken();
            refused.initCause(e);
            throw refused;
        }
    }

    static PackageException broken() {
        return PackageException.unreadable(
                "",
                "Không đọc được tệp nén: không phải .zip, bị cắt cụt hoặc bị sửa. Hãy tải lại nguyên tệp.",
                "The archive cannot be read: it is no .zip, was cut off or was changed. Fetch the whole file again.");
    }

    private int word(int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    private long number(int at) {
        return Integer.toUnsignedLong(in.getInt(at));
    }

    private List<Entry> entries() {
        int end = end();
        int count = word(end + 10);
        long size = number(end + 12);
        long from = number(end + 16);
        if (word(end + 4) != 0 || word(end + 6) != 0 || word(end + 8) != count || count == 0 || from + size != end) {
            throw broken();
        }
        if (count > limits.entries()) {
            throw PackageException.unreadable(
                    "",
                    "Tệp nén có %s mục; nhiều nhất là %s. %s"
                            .formatted(count, limits.entries(), limits.remedy().vi()),
                    "The archive has %s entries; %s at most. %s"
                            .formatted(count, limits.entries(), limits.remedy().en()));
        }
        List<Entry> entries = new ArrayList<>();
        int at = (int) from;
        for (int i = 0; i < count; i++) {
            if (in.getInt(at) != CENTRAL) {
                throw broken();
            }
            entries.add(entry(at, (int) from));
            at += CENTRAL_BYTES + word(at + 28) + word(at + 30) + word(at + 32);
        }
        if (at != end) {
            throw broken();
        }
        entries.sort(Comparator.comparingInt(Entry::start));
        requireNoGaps(entries, (int) from);
        return entries;
    }

    private int end() {
        for (int at = length - END_BYTES; at >= Math.max(0, length - END_BYTES - MOST_COMMENT); at--) {
            if (in.getInt(at) == END && at + END_BYTES + word(at + 20) == length) {
                return at;
            }
        }
        throw broken();
    }

    private Entry entry(int at, int directory) {
        byte[] raw = Arrays.copyOfRange(in.array(), at + CENTRAL_BYTES, at + CENTRAL_BYTES + word(at + 28));
        String name = name(raw);
        int flags = word(at + 8);
        int method = word(at + 10);
        long packed = number(at + 20);
        long size = number(at + 24);
        long start = number(at + 42);
        requirePlain(name, flags, method, (int) (number(at + 38) >>> 16) & TYPE_MASK);
        if (packed == FAR || size == FAR || start == FAR) {
            throw PackageException.unreadable(
                    name,
                    "mục này ở dạng Zip64; hãy nén lại bằng .zip thường.",
                    "this entry is Zip64; zip it plainly.");
        }
        if (start + LOCAL_BYTES > directory || in.getInt((int) start) != LOCAL) {
            throw broken();
        }
        int local = (int) start;
        long data = start + LOCAL_BYTES + word(local + 26) + word(local + 28);
        byte[] again = Arrays.copyOfRange(in.array(), local + LOCAL_BYTES, local + LOCAL_BYTES + word(local + 26));
        boolean described = (word(local + 6) & 8) != 0;
        boolean same = Arrays.equals(raw, again)
                && word(local + 8) == method
                && ((word(local + 6) ^ flags) & 1) == 0
                && (described
                        || (in.getInt(local + 14) == in.getInt(at + 16)
                                && number(local + 18) == packed
                                && number(local + 22) == size));
        if (!same) {
            throw PackageException.unreadable(
                    name,
                    "mục lục của tệp nén nói khác với chính mục này; tệp nén đã bị ghép hoặc sửa.",
                    "the directory of the archive and the entry itself disagree; the archive was patched.");
        }
        if (data + packed > directory) {
            throw broken();
        }
        return new Entry(name, method == DEFLATED, number(at + 16), (int) packed, (int) size, local, (int) data);
    }

    private static void requirePlain(String name, int flags, int method, int type) {
        if ((flags & 1) != 0) {
            throw PackageException.unreadable(
                    name,
                    "mục này đặt mật khẩu; hãy nén lại không mật khẩu.",
                    "this entry is encrypted; zip it without a password.");
        }
        if (method != 0 && method != DEFLATED) {
            throw PackageException.unreadable(
                    name,
                    "kiểu nén %s không được hỗ trợ; hãy nén lại bằng .zip thường.".formatted(method),
                    "compression method %s is not supported; zip it plainly.".formatted(method));
        }
        if (type != 0 && type != PLAIN_FILE && type != FOLDER) {
            throw PackageException.unreadable(
                    name,
                    "mục này là liên kết hoặc tệp đặc biệt; bản kết quả chỉ có tệp thường.",
                    "this entry is a link or a special file; an edition has plain files only.");
        }
    }

    private static String name(byte[] raw) {
        try {
            String name = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
            return Normalizer.normalize(name, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            PackageException refused = PackageException.unreadable(
                    "",
                    "Tên một mục trong tệp nén không phải UTF-8; hãy nén lại bằng công cụ ghi tên UTF-8.",
                    "The name of an entry is not UTF-8; zip it with a program that writes UTF-8 names.");
            refused.initCause(e);
            throw refused;
        }
    }

    /** Entries must follow each other, with at most a data descriptor in between, up to the directory. */
    private static void requireNoGaps(List<Entry> entries, int directory) {
        int before = 0;
        for (Entry entry : entries) {
            requireNear(entry.name(), before, entry.start(), entry.start() == 0 ? 0 : DESCRIPTOR_BYTES);
            before = entry.end();
        }
        requireNear("", before, directory, DESCRIPTOR_BYTES);
    }

    private static void requireNear(String name, int before, int start, int most) {
        if (start < before || start - before > most) {
            throw PackageException.unreadable(
                    name,
                    "các mục của tệp nén chồng lên nhau, hoặc giữa chúng có dữ liệu lạ.",
                    "the entries of the archive overlap, or there is something between them.");
        }
    }
}
