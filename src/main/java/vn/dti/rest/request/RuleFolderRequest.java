package vn.dti.rest.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dti.application.RefusedException;
import vn.dti.application.SubmittedFolder;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/** What both forms of a submitted rule folder have in common. */
final class RuleFolderRequest {
    private RuleFolderRequest() {}

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

    /** The set that the address has to name, since what was sent has no place for it. */
    static SetId named(@Nullable String set) {
        if (set == null) {
            throw ProblemException.malformed(
                    "?set",
                    Bilingual.of(
                            "Thiếu tham số set, như ?set=province/2022-thu.", "Name the set: ?set=province/2022-thu."));
        }
        return set("?set", set);
    }

    /** All that was sent. */
    static byte[] bytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw ProblemException.malformed(
                    "body",
                    Bilingual.of("Nội dung gửi lên bị ngắt giữa chừng.", "The content sent broke off before its end."),
                    e);
        }
    }

    /** Reads a folder; one that is refused is a request that cannot be read. */
    static SubmittedFolder read(Supplier<SubmittedFolder> reading) {
        try {
            return reading.get();
        } catch (RefusedException e) {
            RefusedException.Violation first = e.violations().get(0);
            throw ProblemException.malformed(first.place(), first.text(), e);
        }
    }
}
