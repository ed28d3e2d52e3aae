package vn.dti.soap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.application.RefusedException;
import vn.dti.application.SubmittedFolder;
import vn.dti.application.SubmittedUnit;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;
import vn.dti.soap.message.InputValue;
import vn.dti.soap.message.RuleFile;
import vn.dti.soap.message.UnitFigures;

/** Reads names and figures of a call; whatever is missing or has another form is refused with its place. */
final class CallReader {
    private static final int LONGEST = 80;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    private CallReader() {}

    static SetId set(@Nullable String text) {
        return SetId.parse(present("set", text))
                .orElseThrow(() -> malformed(
                        "set",
                        text,
                        "tên bộ chỉ số có dạng cấp/tên, như province/2024",
                        "a set is named level/name, such as province/2024"));
    }

    static PeriodId period(String place, @Nullable String text) {
        return PeriodId.parse(present(place, text))
                .orElseThrow(() -> malformed(
                        place,
                        text,
                        "tên kết quả đã lưu có dạng cấp/tên/danh sách, như province/2024/34",
                        "a stored year is named level/name/panel, such as province/2024/34"));
    }

    static NodeCode node(@Nullable String text) {
        return NodeCode.parse(present("node", text))
                .orElseThrow(() ->
                        malformed("node", text, "mã chỉ số, như DTI hoặc 1.2", "a node code, such as DTI or 1.2"));
    }

    static UnitCode unit(@Nullable String text) {
        return UnitCode.parse(present("unit", text))
                .orElseThrow(() -> malformed("unit", text, "mã đơn vị, như ha-noi", "a unit code, such as ha-noi"));
    }

    /** The units with their figures as text; a figure given twice is refused. */
    static List<SubmittedUnit> units(@Nullable List<@Nullable UnitFigures> figures) {
        if (figures == null || figures.isEmpty()) {
            throw missing("figures");
        }
        List<SubmittedUnit> units = new ArrayList<>();
        for (UnitFigures unit : figures) {
            String place = "units[" + units.size() + "]";
            if (unit == null) {
                throw missing(place);
            }
            units.add(new SubmittedUnit(present(place + ".unit", unit.getUnit()), values(place, unit)));
        }
        return units;
    }

    private static Map<String, String> values(String place, UnitFigures unit) {
        Map<String, String> values = new LinkedHashMap<>();
        for (InputValue value : unit.getValue()) {
            String input = present(place + ".value/@input", value.getInput());
            @Nullable String text = value.getValue();
            if (values.putIfAbsent(input, text == null ? "" : plain(text.trim())) != null) {
                throw new RefusedException(
                        place + ".values[\"" + shown(input) + "\"]",
                        Bilingual.of(
                                "Số liệu này được gửi hai lần; hãy bỏ một.", "This figure is given twice; drop one."));
            }
        }
        return values;
    }

    /** A decimal of XML Schema with the digits that it has: no plus sign, a digit before the point; others as sent. */
    private static String plain(String text) {
        return text.length() <= Decimals.MAX_LENGTH && DECIMAL.matcher(text).matches()
                ? new BigDecimal(text).toPlainString()
                : text;
    }

    static RuleFolder folder(SetId set, @Nullable List<@Nullable RuleFile> files) {
        SubmittedFolder folder = new SubmittedFolder();
        for (RuleFile file : files == null ? List.<@Nullable RuleFile>of() : files) {
            if (file == null) {
                throw missing("file");
            }
            byte @Nullable [] content = file.getContent();
            folder.add("file", present("file.path", file.getPath()), content == null ? new byte[0] : content);
        }
        return folder.folder(set);
    }

    private static String present(String place, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw missing(place);
        }
        return text.trim();
    }

    private static RefusedException missing(String place) {
        return new RefusedException(
                place,
                Bilingual.of("Thiếu phần bắt buộc này trong lời gọi.", "This required part of the call is missing."));
    }

    private static RefusedException malformed(String place, @Nullable String text, String vi, String en) {
        String shown = shown(text == null ? "" : text);
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
