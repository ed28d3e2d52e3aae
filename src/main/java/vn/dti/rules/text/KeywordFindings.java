package vn.dti.rules.text;

import java.util.List;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;

/** What is told when the form of a rule is not kept: its keywords, its title, what stands around it. */
final class KeywordFindings {
    private static final String FORM_VI =
            "Một quy tắc gồm: rule \"MÃ TÊN\" / when / một dòng / then / các câu / end, mỗi phần một dòng";
    private static final String FORM_EN =
            "A rule is: rule \"CODE NAME\" / when / one line / then / sentences / end, each on a line of its own";

    private final Findings findings;

    KeywordFindings(Findings findings) {
        this.findings = findings;
    }

    void mistyped(SourceLine line, String found, String keyword, String rule) {
        findings.error("keyword-mistyped")
                .rule(rule)
                .at(line.position())
                .found("Từ khóa viết sai: “" + found + "”", "A mistyped keyword: “" + found + "”")
                .allowed("Từ khóa " + keyword, "The keyword " + keyword)
                .remedy("Sửa “" + found + "” thành “" + keyword + "”", "Change “" + found + "” to “" + keyword + "”");
    }

    void missing(SourceLine before, String keyword, String rule) {
        findings.error("keyword-missing")
                .rule(rule)
                .at(before.position())
                .found(
                        "Thiếu dòng “" + keyword + "” trước dòng này",
                        "The line “" + keyword + "” is missing before this line")
                .allowed(FORM_VI, FORM_EN)
                .remedy("Thêm một dòng “" + keyword + "”", "Add a line “" + keyword + "”");
    }

    void missingEnd(String rule, SourceLine title, SourceLine next) {
        findings.error("keyword-missing")
                .rule(rule)
                .at(title.position())
                .at(next.position())
                .found(
                        "Quy tắc bắt đầu ở dòng " + title.position().line() + " không có dòng “end”",
                        "The rule that begins in line " + title.position().line() + " has no line “end”")
                .allowed(FORM_VI, FORM_EN)
                .remedy("Thêm một dòng “end” ở cuối quy tắc", "Add a line “end” at the end of the rule");
    }

    void title(SourceLine line) {
        findings.error("rule-title")
                .rule("")
                .at(line.position())
                .found("Dòng tên quy tắc không đúng dạng: " + line.clean(), "Not the title of a rule: " + line.clean())
                .allowed(
                        "rule \"MÃ TÊN\", tên không chứa dấu \" thẳng, không quá 400 ký tự, không có gì sau dấu ngoặc kép",
                        "rule \"CODE NAME\", no straight quote inside the name, at most 400 characters, nothing after it")
                .remedy(
                        "Viết lại, ví dụ: rule \"1.1 Ban Chỉ đạo họp trong năm\"; when xuống dòng riêng",
                        "Write for example: rule \"1.1 Ban Chỉ đạo họp trong năm\"; put when on its own line");
    }

    void outside(SourceLine line) {
        findings.error("outside-rule")
                .at(line.position())
                .found("Dòng nằm ngoài quy tắc: " + line.clean(), "A line outside any rule: " + line.clean())
                .allowed(
                        "Ngoài quy tắc chỉ có dòng trống và dòng chú thích bắt đầu bằng // hoặc #",
                        "Outside rules only blank lines and comments that begin with // or #")
                .remedy(
                        "Đưa dòng này vào một quy tắc (có thể dòng “end” ở trên bị thừa), hoặc đặt // ở đầu dòng",
                        "Move the line into a rule (a line “end” above may be too much), or put // in front of it");
    }

    void comment(SourceLine line, String rule) {
        findings.error("comment-inside-rule")
                .rule(rule)
                .at(line.position())
                .found("Chú thích nằm trong quy tắc", "A comment inside a rule")
                .allowed(
                        "Chú thích // hoặc # chỉ đặt giữa các quy tắc",
                        "Comments with // or # stand between rules only")
                .remedy(
                        "Dùng câu “Ghi chú: …”, hoặc đưa chú thích lên trước quy tắc",
                        "Use “Ghi chú: …”, or move the comment above the rule");
    }

    void tooManySentences(SourceLine line, String rule) {
        findings.error("too-many-sentences")
                .rule(rule)
                .at(line.position())
                .found(
                        "Quy tắc có quá " + Limits.SENTENCES + " câu",
                        "The rule has more than " + Limits.SENTENCES + " sentences")
                .allowed(
                        "Tối đa " + Limits.SENTENCES + " câu mỗi quy tắc",
                        "At most " + Limits.SENTENCES + " sentences per rule")
                .remedy("Kiểm tra có thiếu dòng “end” không", "See whether a line “end” is missing");
    }

    void conditions(SourceLine title, List<SourceLine> when, String rule) {
        List<SourcePosition> places = when.stream().map(SourceLine::position).toList();
        findings.error("when-one-line")
                .rule(rule)
                .at(places.isEmpty() ? List.of(title.position()) : places)
                .found("Phần when có " + when.size() + " dòng", "The part “when” has " + when.size() + " lines")
                .allowed("Đúng một dòng, ví dụ: Thuộc chỉ số 1", "Exactly one line, such as: Thuộc chỉ số 1")
                .remedy("Giữ lại một dòng", "Keep one line");
    }
}
