package vn.dti.rules.sentence;

import java.util.Optional;
import java.util.Set;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;

/** The "when" line of a rule: of which node, or of which nodes, its sentences speak. */
public sealed interface Condition {
    /**
     * Bộ chỉ số cấp tỉnh, năm đánh giá 2022: the rule makes the whole index.
     *
     * @param levelName the level in words
     * @param year the data year
     */
    record Root(String levelName, int year) implements Condition {}

    /** The word with which a parent is named. */
    enum ParentWord {
        /** Bộ chỉ số. */
        SET("bộ chỉ số", Set.of(NodeLevel.INDEX)),
        /** Trụ cột. */
        PILLAR("trụ cột", Set.of(NodeLevel.PILLAR)),
        /** Nhóm. */
        GROUP("nhóm", Set.of(NodeLevel.GROUP)),
        /** Thông tin chung. */
        INFORMATION("thông tin chung", Set.of(NodeLevel.INFORMATION)),
        /** Chỉ số: main or component. */
        INDICATOR("chỉ số", Set.of(NodeLevel.MAIN_INDEX, NodeLevel.COMPONENT)),
        /** Chỉ số chính. */
        MAIN_INDEX("chỉ số chính", Set.of(NodeLevel.MAIN_INDEX)),
        /** Chỉ số thành phần. */
        COMPONENT("chỉ số thành phần", Set.of(NodeLevel.COMPONENT)),
        /** Tiêu chí: criterion or part of one. */
        CRITERION("tiêu chí", Set.of(NodeLevel.CRITERION, NodeLevel.PART));

        private final String word;
        private final Set<NodeLevel> levels;

        ParentWord(String word, Set<NodeLevel> levels) {
            this.word = word;
            this.levels = Set.copyOf(levels);
        }

        /** The word. */
        public String word() {
            return word;
        }

        /** The levels that it fits. */
        public Set<NodeLevel> levels() {
            return levels;
        }
    }

    /**
     * Thuộc chỉ số 1: the rule makes a node below another.
     *
     * @param word the word for the parent
     * @param parent the parent; absent for the whole index
     */
    record ChildOf(ParentWord word, Optional<NodeCode> parent) implements Condition {}

    /**
     * Mọi chỉ số thuộc 6: the rule speaks of every child of a node.
     *
     * @param parent the node; absent for the whole index
     */
    record EveryChildOf(Optional<NodeCode> parent) implements Condition {}

    /**
     * Mọi tiêu chí thuộc 6: the rule speaks of every node below without children of its own.
     *
     * @param ancestor the node; absent for the whole index
     */
    record EveryCriterionBelow(Optional<NodeCode> ancestor) implements Condition {}

    /**
     * Mọi tiêu chí có nguồn thu thập dữ liệu: Khảo sát.
     *
     * @param source the data source in the words of the other rules
     */
    record EveryCriterionFrom(String source) implements Condition {}
}
