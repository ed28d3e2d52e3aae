package vn.dti.rules.folder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;

/**
 * What lies in a rule tree where nothing is read. A folder with a name that cannot be used, an empty one, a rule file in
 * the wrong place or under a wrong name are told; what editors, systems and archives leave behind is passed over, and
 * files of other kinds may lie anywhere.
 */
final class StrayEntries {
    private static final Pattern USABLE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\..*|.*~|~\\$.*|#.*#|.*\\.(tmp|swp)|__MACOSX");
    private static final Set<String> OF_SYSTEMS = Set.of("Thumbs.db", "desktop.ini");
    private static final Pattern LIKE_RULES =
            Pattern.compile(".*\\.(dslr|csv)(\\.[a-z]{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|rar|7z)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BACKUP = Pattern.compile(".*\\.(bak|old|orig)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OF_LEVELS = Set.of("units.csv", "panels.csv", "sources.csv", "uses.csv");
    private static final int MAX_NAME = 40;

    private final Findings findings;

    StrayEntries(Findings findings) {
        this.findings = findings;
    }

    /** Whether an entry of this name is nobody's rule: hidden, or left behind by an editor, a system or an archive. */
    static boolean isPassedOver(String name) {
        return LEFT_BEHIND.matcher(name).matches() || OF_SYSTEMS.contains(name);
    }

    /** Whether a folder of this name can be a level or a set. */
    static boolean isUsable(String name) {
        return USABLE.matcher(name).matches();
    }

    /**
     * Whether a file of this name is read.
     *
     * @param depth 0 for the root of the tree, 1 for a level, 2 for a set
     */
    static boolean isRead(String name, int depth) {
        return switch (depth) {
            case 0 -> name.equals("in-force.csv");
            case 1 -> OF_LEVELS.contains(name);
            default -> name.endsWith(".csv") || name.endsWith(".dslr");
        };
    }

    /** Tells a file that is not read if it looks as if somebody means it to be. */
    boolean isOutOfPlace(String below, String name, int depth) {
        boolean archive = depth < 2 && ARCHIVE.matcher(name).matches();
        boolean rules =
                LIKE_RULES.matcher(name).matches() && !BACKUP.matcher(name).matches();
        if (archive) {
            tell(
                            "file-out-of-place",
                            below + name,
                            "Tệp nén " + name + " không được đọc",
                            "The archive " + name + " is not read")
                    .allowed(SET_VI, SET_EN)
                    .remedy("Giải nén thành một thư mục", "Unpack it into a folder");
        } else if (rules) {
            tell(
                            "file-out-of-place",
                            below + name,
                            "Tệp " + name + " không được đọc ở đây",
                            "The file " + name + " is not read here")
                    .allowed(allowedVi(depth), allowedEn(depth))
                    .remedy(remedyVi(name, depth), remedyEn(name, depth));
        }
        return archive || rules;
    }

    private static final String SET_VI = "Mỗi bộ chỉ số một thư mục, ví dụ province/2022-thu";
    private static final String SET_EN = "One folder for each set, such as province/2022-thu";

    private static String allowedVi(int depth) {
        return switch (depth) {
            case 0 -> "Trong thư mục gốc: in-force.csv và thư mục của các cấp";
            case 1 ->
                "Trong thư mục của cấp: units.csv, panels.csv, sources.csv, uses.csv và thư mục của các bộ chỉ số";
            default -> "Trong thư mục của bộ chỉ số: tệp đuôi .dslr và .csv, viết thường";
        };
    }

    private static String allowedEn(int depth) {
        return switch (depth) {
            case 0 -> "In the root folder: in-force.csv and the folders of levels";
            case 1 -> "In the folder of a level: units.csv, panels.csv, sources.csv, uses.csv and the folders of sets";
            default -> "In the folder of a set: files that end with .dslr and .csv, in lower case";
        };
    }

    private static String remedyVi(String name, int depth) {
        return depth == 2 ? "Đổi tên thành " + right(name) : "Chuyển tệp vào thư mục của bộ chỉ số, hoặc xóa tệp";
    }

    private static String remedyEn(String name, int depth) {
        return depth == 2 ? "Rename it to " + right(name) : "Move it into the folder of its set, or delete it";
    }

    /** The name up to its ending, in lower case. */
    private static String right(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int ending = Math.max(lower.lastIndexOf(".dslr") + 5, lower.lastIndexOf(".csv") + 4);
        return name.substring(0, lower.lastIndexOf('.', ending - 1))
                + lower.substring(lower.lastIndexOf('.', ending - 1), ending);
    }

    /** A folder whose name cannot be used. */
    void folderName(String path, String name, int depth) {
        String example = proposal(name, depth);
        tell(
                        "folder-name",
                        path,
                        "Tên thư mục không dùng được: “" + name + "”; nội dung không được đọc",
                        "A folder name that cannot be used: “" + name + "”; what is in it is not read")
                .allowed(
                        "Chữ thường không dấu a–z, chữ số, gạch nối; bắt đầu bằng chữ hoặc số; tối đa " + MAX_NAME
                                + " ký tự",
                        "Lower-case letters a–z, digits, hyphens; a letter or digit first; at most " + MAX_NAME
                                + " characters")
                .remedy("Đổi tên, ví dụ: " + example, "Rename it, for example: " + example);
    }

    private static String proposal(String name, int depth) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String cut = plain.substring(0, Math.min(MAX_NAME, plain.length())).replaceAll("-+$", "");
        return isUsable(cut) ? cut : depth == 0 ? "province" : "2022-thu";
    }

    /** A folder in which nothing lies. */
    void emptyFolder(String path) {
        tell("folder-empty", path, "Thư mục trống", "An empty folder")
                .allowed(SET_VI, SET_EN)
                .remedy(
                        "Thêm thư mục của bộ chỉ số, hoặc xóa thư mục này",
                        "Add the folder of a set, or delete this one");
    }

    /** A folder with rule or data files inside the folder of a set. */
    void folderInSet(String path) {
        tell(
                        "folder-in-set",
                        path,
                        "Thư mục nằm trong thư mục của bộ chỉ số; tệp quy tắc và số liệu trong đó không được đọc",
                        "A folder inside the folder of a set; rule and data files in it are not read")
                .allowed(
                        "Tệp .dslr và .csv nằm ngay trong thư mục của bộ chỉ số",
                        "Files .dslr and .csv lie directly in the folder of the set")
                .remedy(
                        "Chuyển các tệp ra ngoài một bậc, hoặc xóa thư mục này",
                        "Move the files up, or delete this folder");
    }

    private Findings.Draft tell(String code, String path, String vi, String en) {
        return findings.error(code).at(new SourcePosition(path, 1, "")).found(vi, en);
    }
}
