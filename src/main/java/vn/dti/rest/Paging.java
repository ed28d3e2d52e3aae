package vn.dti.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dti.application.EvaluateSubmission;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.text.ShownText;
import vn.dti.rest.problem.ProblemException;

/**
 * Which part of a list a request asks for: {@code ?limit=} elements after the one of the key {@code ?after=}. A key is
 * the code of an element, not its place, so that nothing is passed over or told twice when the list grows in between.
 * Without both the list is answered as a whole.
 *
 * @param limit the most elements, 1 to {@link #LARGEST}; nothing for all that follow
 * @param after the key of the last element that is known; nothing to begin
 * @param address the address of the request
 */
public record Paging(Optional<Integer> limit, Optional<String> after, URI address) {
    /** The parameter with the most elements of a page. */
    public static final String LIMIT = "limit";

    /** The parameter with the key of the last element that is known. */
    public static final String AFTER = "after";

    /** The header with the number of elements of the whole list. */
    public static final String TOTAL = "X-Total-Count";

    /** The most elements of a page. */
    public static final int LARGEST = EvaluateSubmission.MAX_UNITS;

    private static final int LONGEST_KEY = 120;

    /**
     * Reads the parameters.
     *
     * @throws ProblemException if {@code limit} is no number from 1 to {@link #LARGEST}
     */
    static Paging of(@Nullable String limit, @Nullable String after, UriInfo uri) {
        if (limit != null && (!limit.matches("[1-9][0-9]{0,5}") || Integer.parseInt(limit) > LARGEST)) {
            throw ProblemException.malformed(
                    "?" + LIMIT,
                    Bilingual.of(
                            "limit là số phần tử của một trang, từ 1 đến 20.000; nhận được “" + ShownText.of(limit)
                                    + "”.",
                            "limit is the number of elements of a page, 1 to 20,000, not “" + ShownText.of(limit)
                                    + "”."));
        }
        return new Paging(
                Optional.ofNullable(limit).map(Integer::valueOf), Optional.ofNullable(after), uri.getRequestUri());
    }

    /**
     * A part of a list.
     *
     * @param items its elements
     * @param total how many elements the whole list has
     * @param next the key to go on from; nothing if nothing follows
     */
    record Page<T>(List<T> items, int total, Optional<String> next) {}

    /**
     * The part of a list.
     *
     * @param key the key of an element, each once
     * @throws ProblemException if no element has the key to go on from
     */
    <T> Page<T> of(List<T> all, Function<? super T, String> key) {
        int from = after.isPresent() ? 1 + place(all, key, after.get()) : 0;
        int to = limit.isPresent() ? (int) Math.min(all.size(), (long) from + limit.get()) : all.size();
        return new Page<>(
                all.subList(from, to),
                all.size(),
                to < all.size() && to > 0 ? Optional.of(cursor(key.apply(all.get(to - 1)))) : Optional.empty());
    }

    private static <T> int place(List<T> all, Function<? super T, String> key, String wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (cursor(key.apply(all.get(i))).equals(wanted)) {
                return i;
            }
        }
        throw unknown(wanted);
    }

    static ProblemException unknown(String wanted) {
        return ProblemException.malformed(
                "?" + AFTER,
                Bilingual.of(
                        "Danh sách không có phần tử “" + ShownText.of(wanted)
                                + "”; hãy dùng địa chỉ trong tiêu đề Link, hoặc đọc lại từ đầu, không có after.",
                        "The list has no element “" + ShownText.of(wanted)
                                + "”; use the address in the header Link, or begin anew without after."));
    }

    /** A key as it stands in an address; of a long one its fingerprint. */
    private static String cursor(String key) {
        return key.length() <= LONGEST_KEY ? key : Fingerprint.of(key);
    }

    /** Tells with an answer how long the whole list is and where it goes on. */
    Response.ResponseBuilder tell(Response.ResponseBuilder answer, Page<?> page) {
        answer.header(TOTAL, page.total());
        page.next().ifPresent(key -> answer.header(HttpHeaders.LINK, "<" + next(key) + ">; rel=\"next\""));
        return answer;
    }

    /** The address of this request with another key to go on from, without the server. */
    private String next(String key) {
        return UriBuilder.fromPath(address.getRawPath())
                .replaceQuery(address.getRawQuery())
                .replaceQueryParam(AFTER, "{key}")
                .build(key)
                .toString();
    }
}
