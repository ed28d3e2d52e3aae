package vn.dti.tool;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.text.Bilingual;

/** What a command answers: lines for people, or one JSON object for programs, in a stable order. */
final class Report {
    private final PrintStream out;
    private final boolean isJson;
    private final Locale language;
    private final Map<String, Object> object = new LinkedHashMap<>();

    Report(PrintStream out, Arguments arguments) {
        this.out = out;
        this.isJson = arguments.has("json");
        this.language = arguments.language();
    }

    private Report(PrintStream out, boolean isJson) {
        this.out = out;
        this.isJson = isJson;
        this.language = Locale.ROOT;
    }

    /** An answer before the words of the call are understood. */
    static Report json(PrintStream out, boolean isJson) {
        return new Report(out, isJson);
    }

    /** A line for people. */
    void line(Bilingual text) {
        line(text.in(language));
    }

    /** A line for people that is the same in both languages. */
    void line(String text) {
        if (!isJson) {
            out.println(text);
        }
    }

    /** A member for programs. */
    void member(String name, Object value) {
        object.put(name, value);
    }

    /** A text in both languages, for programs. */
    static Map<String, Object> both(Bilingual text) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("vi", text.vi());
        value.put("en", text.en());
        return value;
    }

    /** Findings, the one to mend first at the top. */
    void findings(List<Finding> findings) {
        List<Object> list = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            value.put("code", finding.code());
            value.put("rule", finding.rule());
            value.put(
                    "places",
                    finding.places().stream().map(SourcePosition::place).toList());
            value.put("found", both(finding.found()));
            value.put("allowed", both(finding.allowed()));
            value.put("remedy", both(finding.remedy()));
            list.add(value);
            tell(finding);
        }
        member("findings", list);
    }

    private void tell(Finding finding) {
        Bilingual severity = switch (finding.severity()) {
            case ERROR -> Bilingual.of("LỖI", "ERROR");
            case WARNING -> Bilingual.of("CẢNH BÁO", "WARNING");
            case NOTICE -> Bilingual.of("LƯU Ý", "NOTICE");
        };
        StringBuilder head = new StringBuilder(severity.in(language));
        finding.places().forEach(place -> head.append("  ").append(place.told().in(language)));
        if (!finding.rule().isEmpty()) {
            head.append("  “").append(finding.rule()).append('”');
        }
        line(head.toString());
        line("  " + finding.found().in(language));
        line(Bilingual.of("  Được phép: ", "  Allowed: ").in(language)
                + finding.allowed().in(language));
        line(Bilingual.of("  Cách sửa: ", "  Remedy: ").in(language)
                + finding.remedy().in(language));
    }

    /** Ends the answer. */
    void end() {
        if (isJson) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(object));
        }
        out.flush();
    }
}
