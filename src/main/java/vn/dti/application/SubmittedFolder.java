package vn.dti.application;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;

/** A rule folder that comes with a request, file by file, within limits on names, number and size. */
public final class SubmittedFolder {
    /** The most files of a folder. */
    public static final int MAX_FILES = 200;

    /** The most bytes of one file. */
    public static final int MAX_FILE_BYTES = 1024 * 1024;

    private static final String SUFFIX = ".dslr";
    private static final int MAX_PATH = 120;
    private static final int SHOWN = 60;
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*(/[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*){0,3}");

    private final Map<String, byte[]> files = new TreeMap<>();
    private int passedOver;

    /**
     * Adds one file; what is no rule file, such as figures, is passed over.
     *
     * @param place where in the request it stands
     * @param path its path below the folder of the set
     * @param content its bytes
     * @throws RefusedException if the path leads out of the folder, the file is too large or there twice, or there are
     *     too many files
     */
    public void add(String place, String path, byte[] content) {
        if (path.length() > MAX_PATH || !PATH.matcher(path).matches() || path.contains("..")) {
            String shown = path.length() <= SHOWN ? path : path.substring(0, SHOWN) + "…";
            throw new RefusedException(
                    place,
                    Bilingual.of(
                            "Tên tệp không hợp lệ: “%s”; dùng chữ, chữ số, gạch nối, không có .. và không bắt đầu bằng / hoặc dấu chấm."
                                    .formatted(shown),
                            "Not a file name: “%s”; use letters, digits and hyphens, no .., no leading / or point."
                                    .formatted(shown)));
        }
        if (content.length > MAX_FILE_BYTES) {
            throw new RefusedException(
                    place,
                    Bilingual.of(
                            "Tệp “%s” vượt quá 1 MB.".formatted(path), "The file “%s” is over 1 MB.".formatted(path)));
        }
        if (files.size() + passedOver == MAX_FILES) {
            throw new RefusedException(
                    place,
                    Bilingual.of(
                            "Thư mục có không quá %d tệp.".formatted(MAX_FILES),
                            "A folder has at most %d files.".formatted(MAX_FILES)));
        }
        if (!path.endsWith(SUFFIX)) {
            passedOver++;
        } else if (files.putIfAbsent(path, content) != null) {
            throw new RefusedException(
                    place,
                    Bilingual.of(
                            "Tệp “%s” có hai lần; hãy bỏ một.".formatted(path),
                            "The file “%s” is there twice; drop one.".formatted(path)));
        }
    }

    /**
     * The folder as one snapshot.
     *
     * @param set the set that it is to be
     * @throws RefusedException if there is no rule file in it
     */
    public RuleFolder folder(SetId set) {
        if (files.isEmpty()) {
            throw new RefusedException(
                    "files",
                    Bilingual.of(
                            "Không có tệp quy tắc nào; tên tệp quy tắc kết thúc bằng .dslr.",
                            "There is no rule file; their names end in .dslr."));
        }
        return new RuleFolder(set, files);
    }
}
