package vn.dti.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;
import vn.dti.rest.problem.Problem;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.problem.ProblemKind;

/**
 * Reads the weights of the header {@code Accept} (RFC 9110, 12.4.2): one that is no number from 0 to 1 is told with its
 * place, and what is refused by {@code q=0} is never answered.
 */
@Provider
@PreMatching
@Priority(Priorities.USER + 100)
public class ReadAccept implements ContainerRequestFilter {
    private static final List<String> KNOWN =
            List.of(MediaType.APPLICATION_JSON, MediaTypes.CSV_IN, MediaTypes.WORKBOOK);
    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,9})?|1(\\.0{0,9})?|\\.[0-9]{1,9}");

    @Override
    public void filter(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept != null && !accept.isBlank()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, withoutRefused(accept));
        }
    }

    /**
     * Refuses a header before it is read by anybody else.
     *
     * @throws ProblemException if a weight is no number from 0 to 1
     */
    public static void check(String accept) {
        ranges(accept);
    }

    private static List<Weighted> ranges(String accept) {
        return split(accept, ',').stream()
                .filter(range -> !range.isBlank())
                .map(ReadAccept::weighted)
                .toList();
    }

    /**
     * One range of media types and its weight.
     *
     * @param range in small letters, without parameters
     */
    private record Weighted(String range, BigDecimal weight) {
        boolean covers(String type) {
            return range.equals(type)
                    || range.equals("*/*")
                    || range.equals("*")
                    || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
        }

        /** How narrow the range is: the narrowest that covers a type decides. */
        int narrowness() {
            return range.startsWith("*") ? 0 : range.endsWith("/*") ? 1 : 2;
        }
    }

    /**
     * The header as it stands if nothing in it is refused; else the types of the interface that are left, each with its
     * weight.
     *
     * @throws ProblemException if a weight is no number from 0 to 1, or all types of the interface are refused
     */
    static String withoutRefused(String accept) {
        List<Weighted> ranges = ranges(accept);
        if (ranges.stream().allMatch(range -> range.weight().signum() > 0)) {
            return accept;
        }
        List<String> left = new ArrayList<>();
        for (String type : KNOWN) {
            weight(type, ranges)
                    .filter(weight -> weight.signum() > 0)
                    .ifPresent(weight -> left.add(type + ";q=" + weight.toPlainString()));
        }
        if (left.isEmpty()) {
            throw new ProblemException(Problem.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    Bilingual.of(
                            "Tiêu đề Accept từ chối (q=0) hoặc không nêu mọi định dạng có ở đây; hãy dùng application/json,"
                                    + " hoặc text/csv nếu là bảng.",
                            "The header Accept refuses (q=0) or leaves out every format that there is; use application/json,"
                                    + " or text/csv for a table.")));
        }
        return String.join(", ", left);
    }

    private static Optional<BigDecimal> weight(String type, List<Weighted> ranges) {
        Optional<Weighted> narrowest = Optional.empty();
        for (Weighted range : ranges) {
            if (range.covers(type)
                    && narrowest
                            .map(before -> before.narrowness() < range.narrowness())
                            .orElse(true)) {
                narrowest = Optional.of(range);
            }
        }
        return narrowest.map(Weighted::weight);
    }

    private static Weighted weighted(String range) {
        List<String> parts = split(range, ';');
        BigDecimal weight = BigDecimal.ONE;
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase("q")) {
                weight = number(part.substring(equals + 1).strip(), range.strip());
            }
        }
        return new Weighted(parts.get(0).strip().toLowerCase(Locale.ROOT), weight);
    }

    private static BigDecimal number(String text, String range) {
        if (!WEIGHT.matcher(text).matches()) {
            throw ProblemException.malformed(
                    HttpHeaders.ACCEPT,
                    Bilingual.of(
                            "Trọng số q trong “" + ShownText.of(range) + "” phải là số từ 0 đến 1, như q=0.5.",
                            "The weight q in “" + ShownText.of(range)
                                    + "” must be a number from 0 to 1, such as q=0.5."));
        }
        return new BigDecimal(text);
    }

    /** The parts of a header between separators that do not stand within quotation marks. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                parts.add(text.substring(begin, at));
                begin = at + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
