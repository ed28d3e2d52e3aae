package vn.dti.soap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.application.RefusedException;
import vn.dti.application.SubmittedFiles;
import vn.dti.application.SubmittedFolder;
import vn.dti.application.SubmittedUnit;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/** Reads names and figures of a call; whatever is missing or has another form is refused with its place. */
final class CallReader {
    private static final int LONGEST = 80;
    private static final Pattern UNIT_PLACE =
            Pattern.compile("units\\[([0-9]{1,6})](\\.unit)?(?:\\.values\\[\"(.*)\"])?", Pattern.DOTALL);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    private CallReader() {}

    static SetId set(Call call) {
        String text = present("set", call);
        return SetId.parse(text)
                .orElseThrow(() -> malformed(
                        "set",
                        text,
                        "tên bộ chỉ số có dạng cấp/tên, như province/2024",
                        "a set is named level/name, such as province/2024"));
    }

    static PeriodId period(String place, Call call) {
        String text = present(place, call);
        return PeriodId.parse(text)
                .orElseThrow(() -> malformed(
                        place,
                        text,
                        "tên kết quả đã lưu có dạng cấp/tên/danh sách, như province/2024/34",
                        "a stored year is named level/name/panel, such as province/2024/34"));
    }

    /** The number of an edition, if the call names one. */
    static Optional<Integer> edition(Call call) {
        return call.text("edition").map(Integer::valueOf);
    }

    static NodeCode node(Call call) {
        String text = present("node", call);
        return NodeCode.parse(text)
                .orElseThrow(() ->
                        malformed("node", text, "mã chỉ số, như DTI hoặc 1.2", "a node code, such as DTI or 1.2"));
    }

    static UnitCode unit(Call call) {
        String text = present("unit", call);
        return UnitCode.parse(text)
                .orElseThrow(() -> malformed("unit", text, "mã đơn vị, như ha-noi", "a unit code, such as ha-noi"));
    }

    /** The units with their figures as text; a figure given twice is refused. */
    static List<SubmittedUnit> units(List<Call> figures) {
        List<SubmittedUnit> units = new ArrayList<>();
        for (Call unit : figures) {
            String place = "figures[" + (units.size() + 1) + "]";
            String code = unit.text("unit").orElseThrow(() -> missing(place + "/unit"));
            units.add(new SubmittedUnit(code, values(place, unit)));
        }
        return units;
    }

    private static Map<String, String> values(String place, Call unit) {
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (Call value : unit.parts("value")) {
            number++;
            if (values.putIfAbsent(value.input(), plain(value.text().strip())) != null) {
                throw new RefusedException(
                        place + "/value[" + number + "]",
                        Bilingual.of(
                                "Số liệu “%s” được gửi hai lần; hãy bỏ một.".formatted(shown(value.input())),
                                "The figure “%s” is given twice; drop one.".formatted(shown(value.input()))));
            }
        }
        return values;
    }

    /**
     * The place in a call of what a use case names by its place in a JSON document.
     *
     * @param place such as {@code units[0].values["1"]}
     * @param figures the figures of the call
     */
    static String place(String place, List<Call> figures) {
        Matcher unit = UNIT_PLACE.matcher(place);
        if (!unit.matches() || Integer.parseInt(unit.group(1)) >= figures.size()) {
            return place.equals("units") ? "figures" : place;
        }
        int at = Integer.parseInt(unit.group(1));
        String element = "figures[" + (at + 1) + "]";
        String input = unit.group(3);
        if (input == null) {
            return unit.group(2) == null ? element : element + "/unit";
        }
        List<Call> values = figures.get(at).parts("value");
        String begin = input.endsWith("…") ? input.substring(0, input.length() - 1) : input;
        for (int i = 0; i < values.size(); i++) {
            String own = values.get(i).input();
            if (own.equals(input) || (begin.length() < input.length() && own.startsWith(begin))) {
                return element + "/value[" + (i + 1) + "]";
            }
        }
        return element;
    }

    /** A decimal of XML Schema with the digits that it has: no plus sign, a digit before the point; others as sent. */
    private static String plain(String text) {
        return text.length() <= Decimals.MAX_LENGTH && DECIMAL.matcher(text).matches()
                ? new BigDecimal(text).toPlainString()
                : text;
    }

    static SubmittedFolder folder(SetId set, List<Call> files) {
        SubmittedFiles folder = new SubmittedFiles();
        int number = 0;
        for (Call file : files) {
            number++;
            String place = "file[" + number + "]";
            folder.add(
                    place,
                    file.text("path").orElseThrow(() -> missing(place + "/path")),
                    Base64.getMimeDecoder().decode(file.text("content").orElse("")));
        }
        try {
            return folder.folder(set);
        } catch (RefusedException e) {
            RefusedException told =
                    new RefusedException("file", e.violations().get(0).text());
            told.initCause(e);
            throw told;
        }
    }

    private static String present(String place, Call call) {
        return call.text(place).orElseThrow(() -> missing(place));
    }

    private static RefusedException missing(String place) {
        return new RefusedException(
                place,
                Bilingual.of("Thiếu phần bắt buộc này trong lời gọi.", "This required part of the call is missing."));
    }

    private static RefusedException malformed(String place, String text, String vi, String en) {
        String shown = shown(text);
        return new RefusedException(
                place,
                Bilingual.of(
                        "“%s” không đúng dạng: %s.".formatted(shown, vi),
                        "“%s” has another form: %s.".formatted(shown, en)));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
