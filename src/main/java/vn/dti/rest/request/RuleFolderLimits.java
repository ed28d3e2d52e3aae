package vn.dti.rest.request;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/** Collects the files of a rule folder that comes with a request, within limits on names, number and size. */
final class RuleFolderLimits {
    /** The most files of a folder, with those that are passed over. */
    static final int MAX_FILES = 200;

    /** The most bytes of one file. */
    static final int MAX_FILE_BYTES = 1024 * 1024;

    private static final String SUFFIX = ".dslr";
    private static final int MAX_PATH = 120;
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*(/[\\p{L}0-9_][\\p{L}\\p{M}0-9 ._-]*){0,3}");

    private final Map<String, byte[]> files = new TreeMap<>();

    /** The set that a request names. */
    static SetId set(String place, String text) {
        return SetId.parse(text)
                .orElseThrow(
                        () -> ProblemException.malformed(
                                place,
                                Bilingual.of(
                                        "Tên bộ chỉ số có dạng cấp/tên, như province/2022-thu: chữ thường không dấu, chữ số, gạch nối.",
                                        "A set is named level/name, such as province/2022-thu: lower-case letters, digits, hyphens.")));
    }

    /** Refuses a path that leads out of the folder or is no ordinary name. */
    static String path(String place, String path) {
        boolean ordinary = path.length() <= MAX_PATH && PATH.matcher(path).matches() && !path.contains("..");
        if (!ordinary) {
            throw ProblemException.malformed(
                    place,
                    Bilingual.of(
                            "Tên tệp không hợp lệ: " + StrictJson.shortened(path, 60)
                                    + "; dùng chữ, chữ số, gạch nối, không có .. và không bắt đầu bằng / hoặc dấu chấm.",
                            "Not a file name: " + StrictJson.shortened(path, 60)
                                    + "; use letters, digits and hyphens, no .., no leading / or point."));
        }
        return path;
    }

    /** Whether a file holds rules; others may hold data. */
    static boolean isRuleFile(String path) {
        return path.endsWith(SUFFIX);
    }

    /** Adds one file. */
    void add(String place, String path, byte[] content) {
        if (content.length > MAX_FILE_BYTES) {
            throw ProblemException.malformed(place, Bilingual.of("Tệp vượt quá 1 MB.", "The file is over 1 MB."));
        }
        if (files.size() == MAX_FILES) {
            throw tooMany(place);
        }
        if (files.putIfAbsent(path, content) != null) {
            throw ProblemException.malformed(
                    place, Bilingual.of("Tệp này có hai lần; hãy bỏ một.", "This file is there twice; drop one."));
        }
    }

    static ProblemException tooMany(String place) {
        return ProblemException.malformed(
                place,
                Bilingual.of(
                        "Thư mục có không quá " + MAX_FILES + " tệp.",
                        "A folder has at most " + MAX_FILES + " files."));
    }

    /** The folder; it has at least one rule file. */
    SubmittedFolder folder(SetId set) {
        Map<String, byte[]> rules = new TreeMap<>();
        Map<String, byte[]> others = new TreeMap<>();
        files.forEach((path, content) -> (isRuleFile(path) ? rules : others).put(path, content));
        if (rules.isEmpty()) {
            throw ProblemException.malformed(
                    "files",
                    Bilingual.of(
                            "Không có tệp quy tắc nào; tên tệp quy tắc kết thúc bằng .dslr.",
                            "There is no rule file; their names end in .dslr."));
        }
        return new SubmittedFolder(new RuleFolder(set, rules), others);
    }
}
