package vn.dti.rest.request;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/** An Excel workbook with rules, as it comes with a request. What it holds is not looked at here. */
public final class RuleWorkbookRequest {
    private final SetId set;
    private final byte[] content;

    private RuleWorkbookRequest(SetId set, byte[] content) {
        this.set = Objects.requireNonNull(set);
        this.content = content;
    }

    /**
     * Reads a whole workbook.
     *
     * @param set the set that it is to be, such as {@code province/2022-thu}
     * @throws ProblemException if the set is not named, or the content breaks off
     */
    public static RuleWorkbookRequest read(InputStream in, @Nullable String set) {
        SetId named = RuleFolderRequest.named(set);
        byte[] content = RuleFolderRequest.bytes(in);
        if (content.length == 0) {
            throw ProblemException.malformed(
                    "body",
                    Bilingual.of(
                            "Nội dung gửi lên rỗng; cần một tệp Excel (.xlsx).",
                            "The body is empty; an Excel workbook (.xlsx) is needed."));
        }
        return new RuleWorkbookRequest(named, content);
    }

    /** The set that it is to be. */
    public SetId set() {
        return set;
    }

    /** Its bytes. */
    public byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}
