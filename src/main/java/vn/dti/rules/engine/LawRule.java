package vn.dti.rules.engine;

import java.util.List;
import java.util.Map;

/**
 * One rule of a set in numbers.
 *
 * @param number its number in the set
 * @param target of what it speaks
 * @param sentences how many sentences it says
 * @param sources the number of the data source that a sentence names, by the number of the sentence
 */
public record LawRule(int number, Target target, int sentences, Map<Integer, Integer> sources) {
    /** Of what a rule speaks. */
    public sealed interface Target {}

    /**
     * It makes the whole index.
     *
     * @param node the number of the node
     * @param level the number of its level
     */
    public record Root(int node, int level) implements Target {}

    /**
     * It makes a node below another.
     *
     * @param node the number of the node
     * @param parent the number of the parent
     * @param parentLevels the levels that the parent may have
     * @param levelByParent the level of the node for each level of its parent
     * @param leaf whether no rule makes a child of it and it can be scored
     */
    public record Child(
            int node, int parent, List<Integer> parentLevels, Map<Integer, Integer> levelByParent, boolean leaf)
            implements Target {}

    /**
     * It speaks of every child of a node.
     *
     * @param parent the number of the node
     */
    public record EveryChild(int parent) implements Target {}

    /**
     * It speaks of every leaf below a node.
     *
     * @param ancestor the number of the node
     */
    public record EveryLeafBelow(int ancestor) implements Target {}

    /**
     * It speaks of every leaf with a data source.
     *
     * @param source the number of the source
     */
    public record EveryLeafFrom(int source) implements Target {}

    /** Keeps its own copy. */
    public LawRule {
        sources = Map.copyOf(sources);
    }
}
