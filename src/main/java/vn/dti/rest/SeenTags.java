package vn.dti.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/** Reads what a caller has seen of what he decides on: the one tag in the header {@code If-Match}. */
final class SeenTags {
    private static final Pattern TAG = Pattern.compile("\"([0-9a-f.-]{1,80})\"");

    private SeenTags() {}

    /**
     * The tag without its quotes.
     *
     * @param of what it is the tag of, as inside a sentence
     * @throws ProblemException if the header is missing, or names no single tag
     */
    static String seen(@Nullable String ifMatch, Bilingual of) {
        if (ifMatch == null) {
            throw new ProblemException(Problem.of(
                    ProblemKind.PRECONDITION_REQUIRED,
                    Bilingual.of(
                            "Cần tiêu đề If-Match với ETag của %s mà bạn đã xem.".formatted(of.vi()),
                            "The header If-Match is needed, with the ETag of the %s as you have seen it."
                                    .formatted(of.en()))));
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw ProblemException.malformed(
                    HttpHeaders.IF_MATCH,
                    Bilingual.of(
                            "Tiêu đề If-Match là một ETag trong dấu ngoặc kép, như %s được gửi kèm.".formatted(of.vi()),
                            "The header If-Match is one ETag in quotes, as the %s came with it.".formatted(of.en())));
        }
        return tag.group(1);
    }
}
