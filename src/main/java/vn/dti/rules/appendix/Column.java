package vn.dti.rules.appendix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.domain.text.Similarity;

/**
 * The columns of an appendix, in the order in which they stand in a new workbook. A line of a rule that begins with the
 * words of a column stands there without them; every other line stands in {@link #METHOD}.
 */
public enum Column {
    /** The code of the node; empty for a rule about many nodes. */
    CODE("Mã", "", 10, List.of("STT", "TT", "Mã chỉ số", "Code")),
    /** The name of the node, or what a rule about many nodes is about. */
    NAME("Chỉ số, tiêu chí", "", 42, List.of("Chỉ số", "Tiêu chí", "Tên chỉ số", "Nội dung", "Tên", "Name")),
    /** The line of the "when" part. */
    PARENT("Thuộc", "", 20, List.of("Cấp trên", "Thuộc chỉ số", "Parent")),
    /** The maximum points. */
    MAXIMUM("Điểm tối đa", "Điểm tối đa: ", 10, List.of("Điểm", "Thang điểm", "Maximum")),
    /** Inputs, measure, scale, and everything that has no column of its own; a line each. */
    METHOD(
            "Cách xác định và tính điểm",
            "",
            70,
            List.of("Cách tính điểm", "Cách xác định", "Cách đánh giá, tính điểm", "Method")),
    /** The evidence. */
    EVIDENCE("Tài liệu kiểm chứng", "Tài liệu kiểm chứng: ", 30, List.of("Evidence")),
    /** Where the figures come from. */
    DATA_SOURCE("Nguồn thu thập dữ liệu", "Nguồn thu thập dữ liệu: ", 20, List.of("Nguồn dữ liệu", "Data source")),
    /** Who verifies. */
    VERIFIER(
            "Đơn vị phối hợp xác minh số liệu",
            "Đơn vị phối hợp xác minh số liệu: ",
            26,
            List.of("Đơn vị phối hợp", "Đơn vị xác minh", "Verifier")),
    /** The legal basis; a line each. */
    LEGAL_BASIS("Căn cứ", "Căn cứ: ", 24, List.of("Căn cứ pháp lý", "Legal basis")),
    /** The English name. */
    NAME_EN("Tên tiếng Anh", "Tên tiếng Anh: ", 30, List.of("English name")),
    /** Other names. */
    ALIASES("Tên gọi khác", "Tên gọi khác: ", 16, List.of("Other names")),
    /** Notes; a line each. */
    NOTE("Ghi chú", "Ghi chú: ", 24, List.of("Note"));

    /** The order in which a formatted rule says the columns after its title and condition. */
    static final List<Column> IN_TEXT =
            List.of(MAXIMUM, NAME_EN, ALIASES, METHOD, EVIDENCE, DATA_SOURCE, VERIFIER, LEGAL_BASIS, NOTE);

    private final String header;
    private final String prefix;
    private final int width;
    private final List<String> otherHeaders;

    Column(String header, String prefix, int width, List<String> otherHeaders) {
        this.header = header;
        this.prefix = prefix;
        this.width = width;
        this.otherHeaders = otherHeaders;
    }

    /** The words at its head, those of appendices. */
    public String header() {
        return header;
    }

    /** Where it stands in a new workbook, from 0. */
    int place() {
        return List.of(values()).indexOf(this);
    }

    /** The words with which its lines begin in text, with colon and blank; empty if there are none. */
    String prefix() {
        return prefix;
    }

    /** The width in characters. */
    int width() {
        return width;
    }

    /** Whether a table without it cannot be read. */
    boolean isNeeded() {
        return this == NAME || this == PARENT || this == MAXIMUM || this == METHOD;
    }

    /** Whether a rule says it once, so that several lines of its cell are one text. */
    boolean isSingle() {
        return this == EVIDENCE || this == DATA_SOURCE || this == VERIFIER || this == NAME_EN || this == ALIASES;
    }

    /** Whether one text may stand for several rows in a cell that was merged downwards. */
    boolean mayBeMerged() {
        return this == PARENT
                || this == EVIDENCE
                || this == DATA_SOURCE
                || this == VERIFIER
                || this == LEGAL_BASIS
                || this == NOTE;
    }

    /** The column that has these words at its head, whatever their case, accents and blanks. */
    static Optional<Column> of(String words) {
        String wanted = plain(words);
        return Arrays.stream(values())
                .filter(column -> plain(column.header).equals(wanted)
                        || column.otherHeaders.stream()
                                .anyMatch(other -> plain(other).equals(wanted)))
                .findFirst();
    }

    /** The column to which a line of a rule belongs. */
    static Column ofLine(String folded) {
        return IN_TEXT.stream()
                .filter(column -> !column.prefix.isEmpty() && column.begins(folded))
                .findFirst()
                .orElse(METHOD);
    }

    /** Whether a line begins with the words of this column. */
    boolean begins(String line) {
        String words = prefix.stripTrailing();
        return !words.isEmpty()
                && line.length() > words.length()
                && line.substring(0, words.length()).toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
    }

    private static String plain(String words) {
        return Similarity.bare(words.replaceAll("\\([^)]*\\)", " "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s,;:/()\\n]+", " ")
                .strip();
    }
}
