package vn.dti.rest.request;

import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.text.Bilingual;

/**
 * Reads submitted figures from JSON: {@code {"units": [{"unit": "vinh-phuc", "values": {"1": "0.9500"}}], "panel":
 * "province/2024/34"}}. Numbers keep the characters in which they were written; {@code null} and empty strings are
 * figures that are not there.
 */
public final class SubmissionJson {
    private final StrictJson json;
    private final List<Submission.Entry> units = new ArrayList<>();
    private @Nullable String panel;
    private @Nullable String derive;

    private SubmissionJson(StrictJson json) {
        this.json = json;
    }

    /**
     * Reads a whole document.
     *
     * @throws vn.dti.rest.problem.ProblemException if it is malformed, with the place
     */
    public static Submission read(InputStream in) {
        try (StrictJson json = new StrictJson(in)) {
            return new SubmissionJson(json).document();
        }
    }

    private Submission document() {
        json.document(name -> {
            switch (name) {
                case "units" -> units();
                case "panel" -> panel = json.nextString("panel");
                case "derive" -> derive = json.nextString("derive");
                default -> throw json.unknown(StrictJson.member("", name), "units, panel, derive");
            }
        });
        if (units.isEmpty()) {
            throw json.form(
                    "units",
                    Bilingual.of("Cần ít nhất một đơn vị trong units.", "At least one unit is needed in units."));
        }
        return new Submission(units, Optional.ofNullable(panel), Submission.derive("derive", derive));
    }

    private void units() {
        if (json.next() != Event.START_ARRAY) {
            throw json.form("units", Bilingual.of("Ở đây phải là một mảng […].", "An array […] is expected here."));
        }
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            if (units.size() == Submission.MAX_UNITS) {
                throw json.form("units", SubmissionText.TOO_MANY_UNITS);
            }
            unit("units[" + units.size() + "]", event);
        }
    }

    private void unit(String place, Event first) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        json.object(place, first, name -> {
            switch (name) {
                case "unit" -> names.add(SubmissionText.name(place + ".unit", json.nextString(place + ".unit")));
                case "values" -> json.object(place + ".values", json.next(), key -> value(place, key, values));
                default -> throw json.unknown(StrictJson.member(place, name), "unit, values");
            }
        });
        if (names.isEmpty()) {
            throw json.form(
                    place + ".unit",
                    Bilingual.of("Thiếu mã hoặc tên của đơn vị.", "The code or name of the unit is missing."));
        }
        units.add(new Submission.Entry(names.get(0), values));
    }

    private void value(String place, String key, Map<String, String> values) {
        Event event = json.next();
        switch (event) {
            case VALUE_NUMBER, VALUE_STRING -> {
                String figure = json.string().strip();
                if (!figure.isEmpty()) {
                    values.put(
                            StrictJson.shortened(key, Submission.MAX_FIGURE),
                            StrictJson.shortened(figure, Submission.MAX_FIGURE));
                }
            }
            case VALUE_NULL -> {
                // A figure that is not there.
            }
            default ->
                throw json.form(
                        StrictJson.member(place + ".values", key),
                        Bilingual.of(
                                "Số liệu phải là số hoặc chuỗi; có hoặc không thì ghi 1 hoặc 0.",
                                "A figure is a number or a string; write 1 or 0 for yes or no."));
        }
    }
}
