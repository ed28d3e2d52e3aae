package vn.dti.rules.appendix;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as the lines of a rule file: a rule's title, condition, points, names, method, evidence and notes, always in
 * this order, four blanks before each sentence, one empty line between rules. Each line knows where in the table it
 * comes from.
 */
final class AppendixText {
    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    /**
     * Where a line of the text comes from.
     *
     * @param entry the row, from 0
     * @param column its column
     * @param line the line within the cell, from 1
     */
    record Origin(int entry, Column column, int line) {}

    AppendixText(Appendix appendix) {
        for (int i = 0; i < appendix.entries().size(); i++) {
            if (i > 0) {
                add("", new Origin(i, Column.NAME, 1));
            }
            Entry entry = appendix.entries().get(i);
            if (entry instanceof Entry.Remark remark) {
                add(i, remark);
            } else if (entry instanceof Entry.Rule rule) {
                add(i, rule);
            }
        }
    }

    /** The lines, each with its end. */
    List<String> lines() {
        return lines;
    }

    /** Where the lines come from, one for each. */
    List<Origin> origins() {
        return origins;
    }

    private void add(int entry, Entry.Remark remark) {
        for (int i = 0; i < remark.lines().size(); i++) {
            add(remark.lines().get(i), new Origin(entry, Column.NAME, i + 1));
        }
    }

    private void add(int entry, Entry.Rule rule) {
        Origin title = new Origin(entry, rule.code().isEmpty() ? Column.NAME : Column.CODE, 1);
        Origin parent = new Origin(entry, Column.PARENT, 1);
        add("rule \"" + rule.title() + "\"", title);
        add("when", parent);
        add(INDENT + rule.parent(), parent);
        add("then", parent);
        for (Column column : Column.IN_TEXT) {
            List<String> said = rule.in(column);
            for (int i = 0; i < said.size(); i++) {
                add(INDENT + column.prefix() + said.get(i), new Origin(entry, column, i + 1));
            }
        }
        add("end", title);
    }

    private void add(String line, Origin origin) {
        lines.add(line + "\n");
        origins.add(origin);
    }
}
