package vn.dti.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/** Reads what a caller has seen of what he decides on: the one tag in the header {@code If-Match}. */
final class SeenTags {
    private static final Pattern TAG = Pattern.compile("\"([0-9a-f]{32,64})\"");

    private SeenTags() {}

    /**
     * The tag without its quotes.
     *
     * @param of what it is the tag of, as inside a sentence
     * @throws ProblemException if the header is missing, or names no single tag
     */
    static String seen(@Nullable String ifMatch, Bilingual of) {
        if (ifMatch != null) {
            var tag = TAG.matcher(ifMatch);
            if (tag.matches()) {
                return tag.group(1);
            }
        }
        throw ProblemException.malformed(
                HttpHeaders.IF_MATCH,
                Bilingual.of(
                        "Cần tiêu đề If-Match với ETag của %s mà bạn đã xem.".formatted(of.vi()),
                        "The header If-Match is needed, with the ETag of the %s as you have seen it."
                                .formatted(of.en())));
    }
}
