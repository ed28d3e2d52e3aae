package vn.dti.rest.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.application.EvaluateSubmission.Derive;
import vn.dti.domain.text.Bilingual;
import vn.dti.rest.problem.ProblemException;

/**
 * Figures as they were submitted, before anybody judged them.
 *
 * @param units the units in the order of the request
 * @param panel the stored year against whose panel relative criteria are scored, as written
 * @param derive what is to be derived where inputs are not there
 */
public record Submission(List<Entry> units, Optional<String> panel, Derive derive) {
    /** The most units of one request. */
    public static final int MAX_UNITS = 20_000;

    /** The most characters of a figure that are kept; a longer one is no number anyway. */
    static final int MAX_FIGURE = 60;

    /** The most characters of the name of a unit. */
    static final int MAX_NAME = 200;

    private static final Pattern PLACE =
            Pattern.compile("units\\[([0-9]{1,6})\\]\\.(?:unit|values\\[\"(.*)\"\\])", Pattern.DOTALL);

    /** Keeps its own copy. */
    public Submission {
        units = List.copyOf(units);
    }

    /**
     * One unit. The figures are not copied: a submission may have a million of them.
     *
     * @param unit its code or a name
     * @param values the figures as written, by the key of their input, in the order of the request
     * @param lines for figures from a table: the line of each figure in that order; empty for JSON
     */
    public record Entry(String unit, Map<String, String> values, List<Integer> lines) {
        /** A unit of a JSON document. */
        public Entry(String unit, Map<String, String> values) {
            this(unit, new LinkedHashMap<>(values), List.of());
        }

        /** Lets nobody change them. */
        public Entry {
            values = Collections.unmodifiableMap(values);
            lines = Collections.unmodifiableList(lines);
        }
    }

    /**
     * The same submission with what the address asks for.
     *
     * @param askedPanel the parameter panel
     * @param askedDerive the parameter derive
     * @throws ProblemException if the document asks for one of them as well
     */
    public Submission with(@Nullable String askedPanel, @Nullable String askedDerive) {
        if (askedPanel != null && panel.isPresent()) {
            throw twice("panel");
        }
        if (askedDerive != null && derive != Derive.NOTHING) {
            throw twice("derive");
        }
        return new Submission(
                units,
                panel.or(() -> Optional.ofNullable(askedPanel)),
                askedDerive == null ? derive : derive("?derive", askedDerive));
    }

    private static ProblemException twice(String name) {
        return ProblemException.malformed(
                "?" + name,
                Bilingual.of(
                        name + " có cả trong địa chỉ và trong nội dung gửi lên; hãy bỏ một.",
                        name + " is there both in the address and in the content; drop one."));
    }

    /** What is to be derived, as a request says it. */
    static Derive derive(String place, @Nullable String text) {
        if (text == null) {
            return Derive.NOTHING;
        }
        if (text.equals("remainder")) {
            return Derive.REMAINDER;
        }
        throw ProblemException.malformed(
                place,
                Bilingual.of(
                        "derive chỉ nhận giá trị remainder (suy ra phần còn lại từ giá trị công bố của bộ chỉ số).",
                        "derive can only be remainder (derive the remainder from the published value of the index)."));
    }

    /** The place in the request as its sender sees it: the line of a table, else the place in the JSON document. */
    public String place(String jsonPlace) {
        Matcher place = PLACE.matcher(jsonPlace);
        if (!place.matches()) {
            return jsonPlace;
        }
        Entry entry = units.get(Integer.parseInt(place.group(1)));
        if (entry.lines().isEmpty()) {
            return jsonPlace;
        }
        String key = place.group(2);
        if (key == null) {
            return "line " + entry.lines().get(0) + ", column unit";
        }
        int at = List.copyOf(entry.values().keySet()).indexOf(key);
        return at < 0 ? jsonPlace : "line " + entry.lines().get(at);
    }
}
