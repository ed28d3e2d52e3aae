package vn.dti.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.domain.index.NodeLevel;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.SlotKind;
import vn.dti.rules.sentence.Statement;
import vn.dti.rules.sentence.Vocabulary;

/**
 * The vocabulary as a Drools DSL. A condition becomes patterns over facts {@code Start}, {@code Node}, {@code Leaf} and
 * {@code Source}; a sentence becomes a call that carries the number of the sentence and the words of its slots. Each entry
 * speaks of a whole line, as the gate does.
 */
public final class DroolsDsl {
    /** The name of the file. */
    public static final String FILE = "vocabulary.dsl";

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+[0-9]?):([A-Z]+)}");
    private static final Pattern TOKEN = Pattern.compile(" ?([:;*/()+=-]) ?|([^:;*/()+= -]+)|( )");

    private static final String HEAD = """
            // Danh mục câu của ngôn ngữ quy tắc, viết cho trình mở rộng DSL của Drools. Tệp do chương trình tạo ra:
            //     java -jar dti-tool.jar vocabulary rules
            // Chương trình không dùng tệp này để đọc quy tắc: văn bản của cán bộ chỉ đi qua bộ đọc riêng và không bao giờ tới
            // trình biên dịch. Với DSL thuần, chữ trong một dòng trở thành mã nguồn, nên chỉ dùng với tệp đã kiểm tra.
            //
            // The vocabulary of the rule language for the DSL expander of Drools. Written by the program:
            //     java -jar dti-tool.jar vocabulary rules
            // The program does not read rules with this file: text of staff goes through a reader of its own and never
            // reaches a compiler. With a plain DSL the words of a line become source code: for checked files only.
            //
            // Facts: Start(); Node(code, parent, level, parentLevel, above); Leaf(node); Source(node, words). Global: law, with
            // say(KnowledgeHelper, number of the sentence, words of its slots).
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    private DroolsDsl() {}

    /** The text of the file. */
    public static String text() {
        DroolsDsl dsl = new DroolsDsl();
        dsl.out.append("\n// Điều kiện / conditions\n");
        for (Sentence<Condition> sentence : Vocabulary.conditions()) {
            for (String form : forms(sentence.template().text())) {
                dsl.entry("condition", form, pattern(sentence, form));
            }
        }
        dsl.out.append("\n// Câu / sentences\n");
        List<Sentence<Statement>> statements = Vocabulary.statements();
        for (int number = 0; number < statements.size(); number++) {
            dsl.statement(statements.get(number), number);
        }
        dsl.out.append("\n// Phương án của một danh sách / an option of a list\n");
        dsl.statement(Vocabulary.option(), statements.size());
        return dsl.out.toString();
    }

    /** The words of a sentence with and without its optional parts. */
    static List<String> forms(String template) {
        Matcher matcher = OPTIONAL.matcher(template);
        if (!matcher.find()) {
            return List.of(template);
        }
        List<String> forms = new ArrayList<>();
        String before = template.substring(0, matcher.start());
        String after = template.substring(matcher.end());
        forms.addAll(forms(before + matcher.group(1) + after));
        forms.addAll(forms(before + after));
        return forms;
    }

    private void statement(Sentence<Statement> sentence, int number) {
        for (String form : forms(sentence.template().text())) {
            List<String> arguments = new ArrayList<>();
            arguments.add("drools");
            arguments.add(String.valueOf(number));
            for (String slot : sentence.template().slots().keySet()) {
                boolean said = form.contains("{" + slot + ":");
                arguments.add(said ? "\"{" + slot + "}\"" : "\"\"");
            }
            entry("consequence", form, "law.say(" + String.join(", ", arguments) + ");");
        }
    }

    private void entry(String section, String form, String result) {
        out.append('[')
                .append(section)
                .append("][]")
                .append(key(form))
                .append('=')
                .append(result)
                .append('\n');
    }

    /** A form as a regular expression over a whole line. */
    private static String key(String form) {
        StringBuilder key = new StringBuilder("^\\s*");
        Matcher slot = SLOT.matcher(form);
        int from = 0;
        while (slot.find()) {
            fixed(form.substring(from, slot.start()), key);
            key.append('{')
                    .append(slot.group(1))
                    .append(':')
                    .append(expression(SlotKind.valueOf(slot.group(2))))
                    .append('}');
            from = slot.end();
        }
        fixed(form.substring(from), key);
        return key.append("\\s*\\z").toString();
    }

    private static void fixed(String words, StringBuilder key) {
        Matcher token = TOKEN.matcher(words);
        while (token.find()) {
            if (token.group(1) != null) {
                key.append("\\s*").append(sign(token.group(1))).append("\\s*");
            } else if (token.group(2) != null) {
                key.append(token.group(2));
            } else {
                key.append("\\s+");
            }
        }
    }

    /** A sign that means itself, in a regular expression within a DSL entry. */
    private static String sign(String sign) {
        return "*+()=".contains(sign) ? "\\" + sign : sign;
    }

    /** What may stand in a slot; without groups, which the expander would count as slots. */
    private static String expression(SlotKind kind) {
        return switch (kind) {
            case NUMBER -> "[-+0-9.,]+";
            case BOUND -> "[-+0-9.,]+\\s*%?";
            case COUNT -> "[0-9]+";
            case CODE -> "[^\\s:;,]+";
            case CODES -> "[^:;/]+";
            case LETTER -> "[a-z]";
            case QUANTITY -> "Tỷ\\s+lệ|tỷ\\s+lệ|[a-z]";
            case AWARD -> "[^:]*điểm|[^:]*tối\\s+đa";
            case UNIT -> "[^:;*/0-9]+";
            case LEVEL -> "[^:;,0-9]+";
            case LIST, TEXT -> ".+";
        };
    }

    private static String pattern(Sentence<Condition> sentence, String form) {
        Condition condition = Vocabulary.exampleOf(sentence);
        boolean named = form.contains("{code:");
        if (condition instanceof Condition.Root) {
            return "$start : Start()";
        }
        if (condition instanceof Condition.ChildOf child) {
            String levels = new TreeSet<>(child.word().levels())
                    .stream()
                            .map(NodeLevel::name)
                            .map(level -> "level == \"" + level + "\"")
                            .collect(Collectors.joining(" || "));
            return "$above : Node(" + (named ? "code == \"{code}\", " : "") + levels + ")";
        }
        if (condition instanceof Condition.EveryChildOf) {
            return "$each : Node(" + (named ? "parent == \"{code}\"" : "parentLevel == \"INDEX\"") + ")";
        }
        if (condition instanceof Condition.EveryCriterionBelow) {
            return "$each : Node(" + (named ? "above contains \"{code}\", " : "") + "$c : code) Leaf(node == $c)";
        }
        return "$each : Node($c : code) Leaf(node == $c) Source(node == $c, words == \"{source}\")";
    }

    /** The sentence that an entry was made of, by the number that its call carries. */
    public static Sentence<Statement> sentence(int number) {
        List<Sentence<Statement>> statements = Vocabulary.statements();
        return number == statements.size() ? Vocabulary.option() : statements.get(number);
    }

    /** The line that a call was made of: the words of the sentence with those of its slots. */
    public static String line(int number, List<String> words) {
        String line = sentence(number).template().text();
        int at = 0;
        for (Map.Entry<String, SlotKind> slot :
                sentence(number).template().slots().entrySet()) {
            String place = "{" + slot.getKey() + ":" + slot.getValue().name() + "}";
            line = words.get(at).isEmpty() ? line : line.replace(place, words.get(at));
            at++;
        }
        Matcher optional = OPTIONAL.matcher(line);
        StringBuilder out = new StringBuilder();
        while (optional.find()) {
            boolean said = sentence(number).template().text().indexOf("[" + optional.group(1) + "]") < 0;
            optional.appendReplacement(out, said ? Matcher.quoteReplacement(optional.group(1)) : "");
        }
        return optional.appendTail(out).toString();
    }
}
