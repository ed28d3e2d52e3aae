package vn.dti.rules.sentence;

/** What a slot of a sentence may hold; the pattern is generous, the reader of the slot is strict. */
public enum SlotKind {
    /** A number. */
    NUMBER("[-+]?[0-9](?:[0-9.,]*[0-9])?", "số", "number"),
    /** A number with or without percent sign. */
    BOUND("[-+]?[0-9](?:[0-9.,]*[0-9])?(?: ?%)?", "số", "number"),
    /** A whole number. */
    COUNT("[0-9]+", "số nguyên", "whole number"),
    /** The code of a node. */
    CODE("[^\\s:;,]+", "mã", "code"),
    /** Several codes. */
    CODES("[^:;/]+?", "các mã", "codes"),
    /** The letter of an input. */
    LETTER("[a-z]", "chữ", "letter"),
    /** "Tỷ lệ" or the letter of an input. */
    QUANTITY("[Tt]ỷ lệ|[a-z]", "Tỷ lệ", "Tỷ lệ"),
    /** What a cell gives. */
    AWARD("[^:]+?", "điểm", "points"),
    /** The word for what is counted, such as "cuộc". */
    UNIT("[^\\s:;=*/()0-9]+(?: [^\\s:;=*/()0-9]+){0,5}", "đơn vị tính", "unit"),
    /** A level of a node in words. */
    LEVEL("[^:;,0-9]+?", "cấp", "level"),
    /** A list such as counts or weights. */
    LIST(".+", "danh mục", "list"),
    /** Free text. */
    TEXT("\\S.*", "nội dung", "text");

    private final String pattern;
    private final String vi;
    private final String en;

    SlotKind(String pattern, String vi, String en) {
        this.pattern = pattern;
        this.vi = vi;
        this.en = en;
    }

    String pattern() {
        return pattern;
    }

    /** What may stand here, in Vietnamese. */
    public String vi() {
        return vi;
    }

    /** What may stand here, in English. */
    public String en() {
        return en;
    }

    /** Whether the words of the author are kept as they are, typographic signs included. */
    boolean isFree() {
        return this == TEXT || this == LIST || this == UNIT;
    }
}
