package vn.dti.rules.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Bilingual;

/** Slips of writing that were tidied up silently in the meaning but not in the report: one notice per kind and file. */
public final class Tidied {
    /** What was tidied up. */
    public enum Slip {
        /** A byte-order mark at the beginning of the file. */
        BYTE_ORDER_MARK(
                "byte-order-mark", "dấu thứ tự byte (BOM) ở đầu tệp", "a byte-order mark at the start of the file"),
        /** Letters written as base letter and separate accent. */
        DECOMPOSED(
                "decomposed-letters",
                "chữ có dấu ở dạng tổ hợp (NFD) thay vì dựng sẵn (NFC)",
                "letters with separate accents (NFD) instead of composed ones (NFC)"),
        /** Tabs inside a line, non-breaking or repeated blanks. */
        BLANKS("blanks", "dấu tab, dấu cách không ngắt hoặc dấu cách thừa", "tabs, non-breaking or repeated blanks"),
        /** Curly quotes, long dashes and the like. */
        SIGNS("signs", "dấu ngoặc kép cong, gạch ngang dài, dấu × …", "curly quotes, long dashes, × …"),
        /** A semicolon at the end of a sentence. */
        SEMICOLON("semicolon", "dấu chấm phẩy ở cuối dòng", "a semicolon at the end of the line"),
        /** "tỉ lệ" for "tỷ lệ". */
        TI_LE("ti-le", "“tỉ lệ” thay cho “tỷ lệ”", "“tỉ lệ” for “tỷ lệ”"),
        /** A first letter in the other case. */
        FIRST_LETTER("first-letter", "chữ đầu câu viết hoa hoặc viết thường", "the case of the first letter"),
        /** A keyword in capitals. */
        KEYWORD_CASE("keyword-case", "từ khóa rule, when, then, end viết hoa", "capitals in rule, when, then, end");

        private final String code;
        private final Bilingual what;

        Slip(String code, String vi, String en) {
            this.code = code;
            this.what = Bilingual.of(vi, en);
        }
    }

    private final Map<String, Map<Slip, List<SourcePosition>>> byFile = new TreeMap<>();

    /** Notes a slip. */
    public void note(Slip slip, SourcePosition place) {
        byFile.computeIfAbsent(place.file(), file -> new EnumMap<>(Slip.class))
                .computeIfAbsent(slip, key -> new ArrayList<>())
                .add(place);
    }

    /** Reports everything noted so far. */
    public void report(Findings findings) {
        byFile.forEach((file, slips) -> slips.forEach((slip, places) -> {
            Bilingual what = Objects.requireNonNull(slip.what);
            int count = places.size();
            findings.notice("tidied-" + slip.code)
                    .at(places.subList(0, Math.min(count, Limits.PLACES)))
                    .found(
                            "Đã tự chỉnh: " + what.vi() + " (" + count + " chỗ trong " + file + ")",
                            "Tidied up: " + what.en() + " (" + count + " in " + file + ")")
                    .allowed("Chương trình vẫn hiểu đúng", "The program understands it all the same")
                    .remedy("Không bắt buộc sửa", "Nothing needs to be done");
        }));
        byFile.clear();
    }
}
