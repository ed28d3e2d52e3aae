package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.InputDefinition.Kind;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;

/**
 * A scoring plan made ready for evaluation once: nodes as numbers, criteria as functions, and an order in which every
 * node comes after the nodes that it needs. Safe to keep and to share between threads.
 */
public final class PreparedPlan {
    private final ScoringPlan plan;
    private final List<PlanNode> nodes;
    private final Map<NodeCode, Integer> index;
    private final @Nullable Criterion[] criteria;
    private final List<List<Integer>> terms;
    private final List<Integer> scored;
    private final List<InputKey> given;
    private final boolean[] takesGiven;
    private final @Nullable InputKey[] notApplicable;
    private final List<Integer> remainders;
    private final List<List<Integer>> substitutes;
    private final List<Integer> order;
    private final Map<InputKey, Kind> accepted;

    private PreparedPlan(ScoringPlan plan) {
        this.plan = plan;
        this.nodes = plan.nodes();
        this.index = new HashMap<>();
        this.criteria = new @Nullable Criterion[nodes.size()];
        this.terms = new ArrayList<>();
        this.given = nodes.stream().map(node -> InputKey.given(node.code())).toList();
        this.takesGiven = new boolean[nodes.size()];
        this.notApplicable = new @Nullable InputKey[nodes.size()];
        this.scored = new ArrayList<>();
        this.remainders = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            index.put(nodes.get(i).code(), i);
        }
        for (int i = 0; i < nodes.size(); i++) {
            PlanNode node = nodes.get(i);
            terms.add(terms(node));
            notApplicable[i] = node.notApplicable().orElse(null);
            takesGiven[i] = node.maximum().isPresent() && !(node.scoring() instanceof Scoring.NotScored);
            if (node.scoring() instanceof Scoring.Scored rule) {
                criteria[i] = new Criterion(node, rule, plan.header().criterionRounding());
                scored.add(i);
            } else if (node.scoring() instanceof Scoring.Remainder) {
                remainders.add(i);
            }
        }
        this.substitutes = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            substitutes.add(substitutes(i));
        }
        this.order = new DependencyOrder(this).sorted();
        this.accepted = Collections.unmodifiableMap(accepted(plan));
    }

    /**
     * Makes a plan ready.
     *
     * @throws IllegalArgumentException if the plan cannot be evaluated, such as a cycle or a criterion without a maximum;
     *     the static checks of a set report these before
     */
    public static PreparedPlan of(ScoringPlan plan) {
        return new PreparedPlan(plan);
    }

    /** The plan. */
    public ScoringPlan plan() {
        return plan;
    }

    /** Whether points of some criterion depend on other units, so that a single unit needs a panel's extremes. */
    public boolean hasRelativeCriteria() {
        for (Criterion criterion : criteria) {
            if (criterion != null && criterion.isRelative()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Every input that means something to this plan: the declared ones, and a result given at any node that is scored and
     * has a maximum.
     */
    public Map<InputKey, Kind> acceptedInputs() {
        return accepted;
    }

    private static Map<InputKey, Kind> accepted(ScoringPlan plan) {
        Map<InputKey, Kind> keys = new TreeMap<>();
        for (PlanNode node : plan.nodes()) {
            if (node.maximum().isPresent() && !(node.scoring() instanceof Scoring.NotScored)) {
                keys.put(
                        InputKey.given(node.code()),
                        node.scoring() instanceof Scoring.Remainder ? Kind.POINTS : Kind.VALUE);
            }
        }
        plan.inputs().forEach((key, definition) -> keys.put(key, definition.kind()));
        return keys;
    }

    private List<Integer> terms(PlanNode node) {
        Scoring scoring = node.scoring();
        if (scoring instanceof Scoring.Chosen chosen) {
            return chosen.ways().stream().map(this::at).toList();
        }
        if (scoring.isOfChildren()) {
            return plan.children(node.code()).stream()
                    .filter(PlanNode::isAdded)
                    .map(child -> at(child.code()))
                    .toList();
        }
        if (scoring instanceof Scoring.WeightedMean mean) {
            return mean.weights().stream().map(weight -> at(weight.child())).toList();
        }
        if (scoring instanceof Scoring.Overlap overlap) {
            return overlap.terms().stream()
                    .map(this::at)
                    .filter(term -> isCounted(nodes.get(term).scoring()))
                    .toList();
        }
        if (scoring instanceof Scoring.Remainder remainder) {
            return remainder.covers().stream().map(this::at).toList();
        }
        return List.of();
    }

    private static boolean isCounted(Scoring scoring) {
        return !(scoring instanceof Scoring.NotScored) && !(scoring instanceof Scoring.Unpublished);
    }

    /** The remainders that can stand for parts of a sum. */
    private List<Integer> substitutes(int node) {
        return remainders.stream()
                .filter(remainder -> Formula.of(this, node, List.of(remainder)).isPresent())
                .toList();
    }

    int size() {
        return nodes.size();
    }

    PlanNode node(int node) {
        return nodes.get(node);
    }

    /** The number of a node; it must exist. */
    int at(NodeCode code) {
        Integer at = index.get(code);
        if (at == null) {
            throw new IllegalArgumentException("no such node: " + code);
        }
        return at;
    }

    /** The number of a node, if the plan has it. */
    Optional<Integer> find(NodeCode code) {
        return Optional.ofNullable(index.get(code));
    }

    @Nullable
    Criterion criterion(int node) {
        return criteria[node];
    }

    /** The nodes that are scored by a criterion. */
    List<Integer> scored() {
        return scored;
    }

    /** Whether a result may be given at the node itself. */
    boolean takesGiven(int node) {
        return takesGiven[node];
    }

    /** The nodes whose points make up a node's: children, named terms, or covered nodes. */
    List<Integer> terms(int node) {
        return terms.get(node);
    }

    /** The input that says that a node does not apply to a unit, null where it applies to everybody. */
    @Nullable
    InputKey notApplicable(int node) {
        return notApplicable[node];
    }

    /** The key of a result given at the node itself. */
    InputKey given(int node) {
        return given.get(node);
    }

    /** Whether units may have smaller maxima than others. */
    boolean hasReducedSums() {
        return nodes.stream().anyMatch(node -> node.scoring() instanceof Scoring.ReducedSum);
    }

    boolean isSum(int node) {
        return nodes.get(node).scoring() instanceof Scoring.Sum;
    }

    List<Integer> substitutesOf(int node) {
        return substitutes.get(node);
    }

    /** All nodes, each after the nodes that it needs. */
    List<Integer> order() {
        return order;
    }

    /** The maximum points of a node, 0 where they are not known. */
    BigDecimal maximumOrZero(int node) {
        return nodes.get(node).maximum().orElse(BigDecimal.ZERO);
    }
}
