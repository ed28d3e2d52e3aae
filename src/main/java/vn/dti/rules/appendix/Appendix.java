package vn.dti.rules.appendix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceLine;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/**
 * One rule file as a table.
 *
 * @param path the file's path below the folder of its set
 * @param entries its rows
 */
public record Appendix(String path, List<Entry> entries) {
    private static final String EVERY = "mọi ";

    /** Keeps its own copy. */
    public Appendix {
        entries = List.copyOf(entries);
    }

    /**
     * The files of a folder as tables, in path order. Sentences need not be understood; rules have to be whole.
     *
     * @param findings is told what is wrong with the form of the files; the tables are of use only without errors
     */
    public static List<Appendix> of(RuleFolder folder, Findings findings) {
        Tidied tidied = new Tidied();
        List<Appendix> tables = new ArrayList<>();
        folder.files().forEach((path, bytes) -> tables.add(of(path, bytes, findings, tidied)));
        tidied.report(findings);
        return tables;
    }

    private static Appendix of(String path, byte[] bytes, Findings findings, Tidied tidied) {
        List<SourceLine> lines = new SourceText(path, findings, tidied).read(bytes);
        List<Entry> entries = new ArrayList<>();
        int next = 0;
        for (RuleText rule : new RuleReader(findings, tidied).read(lines)) {
            int title = rule.titleLine().position().line();
            remarks(lines, next, title - 1, entries);
            entries.add(row(rule));
            next = rule.then().isEmpty()
                    ? title
                    : rule.then().get(rule.then().size() - 1).position().line();
        }
        remarks(lines, next, lines.size(), entries);
        return new Appendix(path, entries);
    }

    /** What stands between two rules; a blank line ends one remark and begins the next. */
    private static void remarks(List<SourceLine> lines, int from, int to, List<Entry> entries) {
        List<String> open = new ArrayList<>();
        for (SourceLine line : lines.subList(from, to)) {
            if (isRemark(line.clean())) {
                open.add(asWritten(line));
            } else if (!open.isEmpty()) {
                entries.add(new Entry.Remark(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            entries.add(new Entry.Remark(open));
        }
    }

    /** The words of the author, without blanks before and after; what is tidied up in sentences stays in remarks. */
    private static String asWritten(SourceLine line) {
        String written = line.position().text();
        return written.substring(Math.max(0, written.indexOf(line.clean().charAt(0))));
    }

    static boolean isRemark(String line) {
        return line.startsWith("//") || line.startsWith("#");
    }

    private static Entry.Rule row(RuleText rule) {
        String parent = rule.when().isEmpty() ? "" : rule.when().get(0).clean();
        Optional<String[]> parts = parent.toLowerCase(Locale.ROOT).startsWith(EVERY)
                ? Optional.empty()
                : RuleReader.codeAndName(rule.title())
                        .filter(words -> NodeCode.parse(words[0]).isPresent());
        Map<Column, List<String>> columns = new EnumMap<>(Column.class);
        for (SourceLine line : rule.then()) {
            Column column = Column.ofLine(line.folded());
            columns.computeIfAbsent(column, key -> new ArrayList<>())
                    .add(line.clean()
                            .substring(column.prefix().stripTrailing().length())
                            .strip());
        }
        return new Entry.Rule(
                parts.map(words -> words[0]).orElse(""),
                parts.map(words -> words[1]).orElse(rule.title()),
                parent,
                columns);
    }

    /** The table as a rule file, in one order and layout: equal tables give equal bytes, and read again the same table. */
    public byte[] text() {
        return String.join("", new AppendixText(this).lines()).getBytes(StandardCharsets.UTF_8);
    }
}
