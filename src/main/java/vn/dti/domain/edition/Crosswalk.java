package vn.dti.domain.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.text.Bilingual;

/**
 * How the entries of one set follow those of another: what somebody who knows both says, with the source. What it does not
 * name is not known.
 *
 * @param from the older set
 * @param to the newer set
 * @param lines one line for each pair of entries, and for each entry that came or went
 */
public record Crosswalk(SetId from, SetId to, List<Line> lines) {
    /** How an entry follows another. */
    public enum Relation {
        /** The same question, scored alike: values can be compared, whatever the code is now. */
        MAPPED("tương ứng", "mapped"),
        /** The same subject, scored otherwise: values stand side by side, and their difference says little. */
        CHANGED("đã thay đổi", "changed"),
        /** It was not there before. */
        NEW("mới", "new"),
        /** It is there no more. */
        DROPPED("đã bỏ", "dropped");

        private final Bilingual label;

        Relation(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /** The words for it. */
        public Bilingual label() {
            return label;
        }
    }

    /**
     * One line.
     *
     * @param before the code in the older set; absent exactly for {@link Relation#NEW}
     * @param after the code in the newer set; absent exactly for {@link Relation#DROPPED}
     * @param relation how they belong together
     * @param note why
     * @param source the keys of its sources, separated by {@code ;}
     */
    public record Line(
            Optional<NodeCode> before,
            Optional<NodeCode> after,
            Relation relation,
            Optional<Bilingual> note,
            String source) {
        /** Refuses a code too many or too few. */
        public Line {
            if (before.isEmpty() != (relation == Relation.NEW) || after.isEmpty() != (relation == Relation.DROPPED)) {
                throw new IllegalArgumentException("codes do not fit the relation: " + relation);
            }
        }
    }

    /** Keeps its own copy; refuses a code that is there twice. */
    public Crosswalk {
        lines = List.copyOf(lines);
        Set<NodeCode> before = new HashSet<>();
        Set<NodeCode> after = new HashSet<>();
        for (Line line : lines) {
            boolean once = line.before().map(before::add).orElse(true)
                    && line.after().map(after::add).orElse(true);
            if (!once) {
                throw new IllegalArgumentException("an entry twice: " + line);
            }
        }
    }

    /** The line of an entry of the older set. */
    public Optional<Line> ofBefore(NodeCode code) {
        return lines.stream()
                .filter(line -> line.before().filter(code::equals).isPresent())
                .findFirst();
    }

    /** The line of an entry of the newer set. */
    public Optional<Line> ofAfter(NodeCode code) {
        return lines.stream()
                .filter(line -> line.after().filter(code::equals).isPresent())
                .findFirst();
    }
}
