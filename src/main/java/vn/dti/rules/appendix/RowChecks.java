package vn.dti.rules.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.text.RuleReader;

/**
 * What can be said of a row in the words of its cells, before it becomes the text of a rule: an empty cell, a code that is
 * none, the code of the parent without its word, quotes in a name.
 */
final class RowChecks {
    private static final int LONGEST_NAME = 350;
    private static final Pattern LEVEL = Pattern.compile("\\D* ");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final List<Entry> entries;
    private final Cells cells;
    private final Findings findings;
    private final List<SourcePosition> quoted = new ArrayList<>();

    /** Names a cell of an entry. */
    @FunctionalInterface
    interface Cells {
        /** The place of a cell. */
        SourcePosition at(int entry, Column column);
    }

    RowChecks(List<Entry> entries, Cells cells, Findings findings) {
        this.entries = List.copyOf(entries);
        this.cells = cells;
        this.findings = findings;
    }

    /** The entries as they are understood; what is wrong with them is told. */
    List<Entry> checked() {
        List<Entry> checked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            checked.add(entries.get(i) instanceof Entry.Rule rule ? rule(i, rule) : entries.get(i));
        }
        if (!quoted.isEmpty()) {
            findings.notice("tidied-quotes")
                    .at(quoted)
                    .found(
                            "Đã tự đổi dấu ngoặc kép thẳng trong tên thành “ ” (" + quoted.size() + " ô)",
                            "Straight quotes in a name became “ ” (" + quoted.size() + " cells)")
                    .allowed("Chương trình vẫn hiểu đúng", "The program understands it all the same")
                    .remedy("Không bắt buộc sửa", "Nothing needs to be done");
        }
        return checked;
    }

    private Entry.Rule rule(int at, Entry.Rule rule) {
        parent(at, rule);
        code(at, rule);
        String name = rule.name();
        if (name.indexOf('"') >= 0) {
            name = QUOTED.matcher(name).replaceAll("“$1”").replace('"', '”');
            quoted.add(cells.at(at, Column.NAME));
        }
        if (name.length() > LONGEST_NAME) {
            findings.error("sheet-name-long")
                    .at(cells.at(at, Column.NAME))
                    .found("Tên có " + name.length() + " ký tự", "A name of " + name.length() + " characters")
                    .allowed("Tối đa " + LONGEST_NAME + " ký tự", "At most " + LONGEST_NAME + " characters")
                    .remedy(
                            "Giữ tên ngắn trong ô này, phần diễn giải chuyển sang cột Ghi chú",
                            "Keep a short name here and move the explanation to the column Ghi chú");
        }
        return new Entry.Rule(rule.code(), name, rule.parent(), rule.lines());
    }

    private void parent(int at, Entry.Rule rule) {
        if (rule.parent().isEmpty()) {
            String meant = parentOf(rule.code());
            findings.error("sheet-parent")
                    .at(cells.at(at, Column.PARENT))
                    .found(
                            "Ô “Thuộc” của hàng “" + rule.title() + "” để trống",
                            "The cell “Thuộc” of the row “" + rule.title() + "” is empty")
                    .allowed(
                            "Một câu như: Thuộc bộ chỉ số · Thuộc chỉ số 1 · Thuộc tiêu chí 1.1.1 · Mọi tiêu chí thuộc 6",
                            "A sentence such as: Thuộc bộ chỉ số · Thuộc chỉ số 1 · Thuộc tiêu chí 1.1.1 · Mọi tiêu chí thuộc 6")
                    .remedy(
                            "Ghi mục cấp trên vào ô, ví dụ “" + meant + "”",
                            "Write the node above into the cell, such as “" + meant + "”");
        } else if (NodeCode.parse(rule.parent()).isPresent()) {
            String meant = named(rule.parent());
            findings.error("sheet-parent")
                    .at(cells.at(at, Column.PARENT))
                    .found(
                            "Ô “Thuộc” chỉ có mã “" + rule.parent() + "”",
                            "The cell “Thuộc” has only the code “" + rule.parent() + "”")
                    .allowed(
                            "Một câu nêu cả cấp: Thuộc chỉ số 1 · Thuộc nhóm I · Thuộc tiêu chí 1.1.1",
                            "A sentence with the level: Thuộc chỉ số 1 · Thuộc nhóm I · Thuộc tiêu chí 1.1.1")
                    .remedy("Ghi “" + meant + "” vào ô", "Write “" + meant + "” into the cell");
        }
    }

    private void code(int at, Entry.Rule rule) {
        String code = rule.code();
        if (code.isEmpty()) {
            if (makesNode(rule)
                    && RuleReader.codeAndName(rule.name())
                            .flatMap(words -> NodeCode.parse(words[0]))
                            .isEmpty()) {
                String meant = freeCode(rule);
                findings.error("sheet-code")
                        .at(cells.at(at, Column.CODE))
                        .found(
                                "Ô “Mã” của hàng “" + rule.name() + "” để trống",
                                "The cell “Mã” of the row “" + rule.name() + "” is empty")
                        .allowed(
                                "Mỗi mục có một mã riêng, như 1.2; chỉ hàng “Mọi … thuộc …” không có mã",
                                "Every node has a code of its own, such as 1.2; only rows “Mọi … thuộc …” have none")
                        .remedy("Ghi mã của mục, ví dụ “" + meant + "”", "Write its code, such as “" + meant + "”");
            }
            return;
        }
        if (NodeCode.parse(code).isEmpty()) {
            Optional<String> meant = Optional.of(code.replaceAll("[\\s,;.]+", "."))
                    .map(text -> text.replaceAll("^\\.|\\.$", ""))
                    .filter(text -> NodeCode.parse(text).isPresent());
            findings.error("sheet-code")
                    .at(cells.at(at, Column.CODE))
                    .found("Không phải mã: “" + code + "”", "Not a code: “" + code + "”")
                    .allowed(
                            "Chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới, như 2.2.1; không có dấu phẩy, dấu cách",
                            "Plain letters, digits, points, hyphens, underscores, such as 2.2.1; no commas, no blanks")
                    .remedy(
                            "Ghi “" + meant.orElse("2.2.1") + "” vào ô"
                                    + (meant.isPresent() ? "" : " nếu đúng là mã đó"),
                            "Write “" + meant.orElse("2.2.1") + "” into the cell"
                                    + (meant.isPresent() ? "" : " if that is the code"));
        }
    }

    /** What other rows with a code of the same beginning say of their parent, else what is most likely. */
    private String parentOf(String code) {
        int point = code.lastIndexOf('.');
        if (point < 0) {
            return "Thuộc bộ chỉ số";
        }
        String above = code.substring(0, point);
        return rules().stream()
                .filter(rule ->
                        rule.code().startsWith(above + ".") && rule.code().lastIndexOf('.') == point)
                .map(Entry.Rule::parent)
                .filter(parent -> parent.indexOf(' ') > 0)
                .findFirst()
                .orElseGet(() -> named(above));
    }

    /** The sentence for a parent of this code, with the word of its level that other rows have for it or its like. */
    private String named(String code) {
        String ending = " " + code;
        long points = code.chars().filter(c -> c == '.').count();
        return rules().stream()
                .map(Entry.Rule::parent)
                .filter(parent -> parent.endsWith(ending))
                .findFirst()
                .or(() -> rules().stream()
                        .map(Entry.Rule::parent)
                        .filter(parent -> makesNode(parent) && parent.lastIndexOf(' ') > 0)
                        .filter(parent -> {
                            String other = parent.substring(parent.lastIndexOf(' ') + 1);
                            return Character.isDigit(other.charAt(0)) == Character.isDigit(code.charAt(0))
                                    && LEVEL.matcher(parent).lookingAt()
                                    && other.chars().filter(c -> c == '.').count() == points;
                        })
                        .findFirst()
                        .map(parent -> parent.substring(0, parent.lastIndexOf(' ')) + ending))
                .orElse("Thuộc chỉ số" + ending);
    }

    /** The first code below the parent of a row that no other row has. */
    private String freeCode(Entry.Rule rule) {
        String parent = rule.parent().substring(rule.parent().lastIndexOf(' ') + 1);
        String beginning = NodeCode.parse(parent).isPresent() && !parent.equals("số") ? parent + "." : "";
        List<String> known = rules().stream().map(Entry.Rule::code).toList();
        int next = 1;
        while (known.contains(beginning + next)) {
            next++;
        }
        return beginning + next;
    }

    private List<Entry.Rule> rules() {
        return entries.stream()
                .filter(Entry.Rule.class::isInstance)
                .map(Entry.Rule.class::cast)
                .toList();
    }

    private static boolean makesNode(Entry.Rule rule) {
        return makesNode(rule.parent());
    }

    private static boolean makesNode(String parent) {
        return parent.toLowerCase(Locale.ROOT).startsWith("thuộc ");
    }
}
