package vn.dti.rules.appendix;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row of an appendix. */
public sealed interface Entry {
    /**
     * Remarks of the author outside of rules.
     *
     * @param lines their lines as they stand in text, each beginning with {@code //} or {@code #}
     */
    record Remark(List<String> lines) implements Entry {
        /** Keeps its own copy. */
        public Remark {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A rule.
     *
     * @param code the code of its node; empty for a rule about many nodes
     * @param name the name of its node, or what it is about
     * @param parent its condition
     * @param lines what stands in the other columns, a line each, without the words of the column; no column is empty
     */
    record Rule(String code, String name, String parent, Map<Column, List<String>> lines) implements Entry {
        /** Keeps its own copies. */
        public Rule {
            Map<Column, List<String>> own = new EnumMap<>(Column.class);
            lines.forEach((column, list) -> {
                if (!list.isEmpty()) {
                    own.put(column, List.copyOf(list));
                }
            });
            lines = Collections.unmodifiableMap(own);
        }

        /** The title as it stands in text. */
        public String title() {
            return code.isEmpty() ? name : code + " " + name;
        }

        /** The lines of one column. */
        List<String> in(Column column) {
            return lines.getOrDefault(column, List.of());
        }
    }
}
