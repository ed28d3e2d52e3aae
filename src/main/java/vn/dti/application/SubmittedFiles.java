package vn.dti.application;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;

/** Collects the files of a folder that comes with a request, within limits on their names, number and size. */
public final class SubmittedFiles {
    /** The most files of a folder, rule files and others. */
    public static final int MAX_FILES = 200;

    /** The most bytes of one file. */
    public static final int MAX_FILE_BYTES = 1024 * 1024;

    private static final String SUFFIX = ".dslr";
    private static final int MAX_PATH = 120;
    private static final int SHOWN = 60;
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*(/[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*){0,3}");

    private final Map<String, byte[]> rules = new TreeMap<>();
    private final Map<String, byte[]> others = new TreeMap<>();

    /**
     * Adds one file.
     *
     * @param place where in the request it stands
     * @param path its path below the folder of the set
     * @param content its bytes
     * @throws RefusedException if the path leads out of the folder, the file is too large or there twice, or there are
     *     too many files
     */
    public void add(String place, String path, byte[] content) {
        checkPath(place, path);
        if (content.length > MAX_FILE_BYTES) {
            throw refused(
                    place, "Tệp “%s” vượt quá 1 MB.".formatted(path), "The file “%s” is over 1 MB.".formatted(path));
        }
        checkNumber(place, rules.size() + others.size() + 1);
        Map<String, byte[]> kind = path.endsWith(SUFFIX) ? rules : others;
        if (kind.putIfAbsent(path, content) != null) {
            throw refused(
                    place,
                    "Tệp “%s” có hai lần; hãy bỏ một.".formatted(path),
                    "The file “%s” is there twice; drop one.".formatted(path));
        }
    }

    /**
     * Refuses a path that leads out of the folder or is no ordinary name.
     *
     * @param place where in the request it stands
     * @throws RefusedException if it is refused
     */
    public static void checkPath(String place, String path) {
        if (path.length() > MAX_PATH || !PATH.matcher(path).matches() || path.contains("..")) {
            String shown = path.length() <= SHOWN ? path : path.substring(0, SHOWN) + "…";
            throw refused(
                    place,
                    "Tên tệp không hợp lệ: “%s”; dùng chữ, chữ số, gạch nối, không có .. và không bắt đầu bằng / hoặc dấu chấm."
                            .formatted(shown),
                    "Not a file name: “%s”; use letters, digits and hyphens, no .., no leading / or point."
                            .formatted(shown));
        }
    }

    /**
     * Refuses more files than a folder may have.
     *
     * @throws RefusedException if there are more
     */
    public static void checkNumber(String place, int number) {
        if (number > MAX_FILES) {
            throw refused(
                    place,
                    "Thư mục có không quá %d tệp.".formatted(MAX_FILES),
                    "A folder has at most %d files.".formatted(MAX_FILES));
        }
    }

    /**
     * The folder of what was added.
     *
     * @param set the set that it is to be
     * @throws RefusedException if there is no rule file in it
     */
    public SubmittedFolder folder(SetId set) {
        if (rules.isEmpty()) {
            throw refused(
                    "files",
                    "Không có tệp quy tắc nào; tên tệp quy tắc kết thúc bằng .dslr.",
                    "There is no rule file; their names end in .dslr.");
        }
        return new SubmittedFolder(new RuleFolder(set, rules), others);
    }

    private static RefusedException refused(String place, String vi, String en) {
        return new RefusedException(place, Bilingual.of(vi, en));
    }
}
