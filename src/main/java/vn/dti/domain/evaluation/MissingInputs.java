package vn.dti.domain.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;

/**
 * The inputs without which one unit has no result for the whole index. They are found from the whole index downwards,
 * along the nodes that have no result; figures that are there but not usable are problems of their own.
 */
public final class MissingInputs {
    /** The most inputs or groups of inputs that are named in a text. */
    static final int MOST_NAMED = 20;

    private final Evaluation evaluation;
    private final PreparedPlan plan;
    private final InputTable inputs;
    private final int unit;
    private final List<InputKey> keys;
    private final Gap root;
    private final Set<Integer> replaced;

    private MissingInputs(Evaluation evaluation, int unit) {
        this.evaluation = evaluation;
        this.plan = evaluation.prepared();
        this.inputs = evaluation.inputs();
        this.unit = unit;
        this.replaced = replaced();
        this.root = gap(plan.at(plan.plan().root().code()));
        this.keys = List.copyOf(new TreeSet<>(root.keys()));
    }

    /** A node without a result: the inputs that it lacks, by its parts or, at a leaf, its own. */
    private record Gap(int node, List<Gap> parts, List<InputKey> own) {
        List<InputKey> keys() {
            List<InputKey> all = new ArrayList<>(own);
            parts.forEach(part -> all.addAll(part.keys()));
            return all;
        }
    }

    /** The missing inputs of a unit that has no result for the whole index, if inputs are missing. */
    public static Optional<MissingInputs> of(Evaluation evaluation, int unit) {
        if (evaluation.points(evaluation.plan().root().code()).hasValue(unit)) {
            return Optional.empty();
        }
        return Optional.of(new MissingInputs(evaluation, unit)).filter(missing -> !missing.keys.isEmpty());
    }

    /** The missing inputs in the order of their codes. */
    public List<InputKey> keys() {
        return keys;
    }

    /** The nodes for which a remainder stands. */
    private Set<Integer> replaced() {
        Set<Integer> nodes = new HashSet<>();
        for (int node = 0; node < plan.size(); node++) {
            if (plan.node(node).scoring() instanceof Scoring.Remainder
                    && evaluation.points(node).hasValue(unit)) {
                nodes.addAll(plan.terms(node));
            }
        }
        return nodes;
    }

    private Gap gap(int node) {
        if (evaluation.points(node).hasValue(unit)
                || isThere(plan.given(node))
                || replaced.contains(node)
                || new Applicability(plan, inputs).isLeftOut(node, unit)) {
            return new Gap(node, List.of(), List.of());
        }
        Criterion criterion = plan.criterion(node);
        if (criterion != null) {
            List<InputKey> own = new ArrayList<>(criterion.inputs());
            own.removeIf(this::isThere);
            return new Gap(node, List.of(), own);
        }
        List<Integer> terms = plan.terms(node);
        if (plan.node(node).scoring() instanceof Scoring.Chosen) {
            ChosenWay ways = new ChosenWay(plan, inputs);
            terms = ways.terms(node, unit);
            if (ways.state(node, unit) == DecimalColumn.State.MISSING) {
                return new Gap(node, List.of(), List.of(ways.key(node)));
            }
        }
        List<Gap> parts = terms.stream()
                .map(this::gap)
                .filter(part -> !part.keys().isEmpty())
                .toList();
        boolean leaf = plan.terms(node).isEmpty() && plan.acceptedInputs().containsKey(plan.given(node));
        return new Gap(node, parts, leaf ? List.of(plan.given(node)) : List.of());
    }

    private boolean isThere(InputKey key) {
        return inputs.column(key)
                .map(column -> column.state(unit) != DecimalColumn.State.MISSING)
                .orElse(false);
    }

    /** The missing inputs as the problem of the unit: each by its name, or in groups where they are many. */
    public Problem problem() {
        PlanNode index = plan.plan().root();
        Bilingual at = InputWords.node(index);
        Bilingual named = Wording.joined("; ", named());
        Optional<Bilingual> instead = instead();
        return new Problem(
                inputs.units().get(unit),
                index.code(),
                keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty(),
                ProblemCode.INPUT_MISSING.code(),
                Bilingual.of(
                        at.vi() + ": chưa có kết quả vì thiếu " + keys.size() + " số liệu: " + named.vi()
                                + ". Hãy bổ sung"
                                + instead.map(other -> ", hoặc nhập thay cho chúng: " + other.vi())
                                        .orElse("")
                                + ".",
                        at.en() + ": there is no result, because " + keys.size()
                                + (keys.size() == 1 ? " input is" : " inputs are") + " missing: " + named.en()
                                + ". Add " + (keys.size() == 1 ? "it" : "them")
                                + instead.map(other -> ", or give in their place: " + other.en())
                                        .orElse("")
                                + "."));
    }

    /** One entry for each input or, where these are too many, for the smallest groups that are not. */
    private List<Bilingual> named() {
        List<Gap> shown = new ArrayList<>(List.of(root));
        for (boolean opened = true; opened; ) {
            opened = false;
            for (Gap gap : List.copyOf(shown)) {
                if (!gap.parts().isEmpty() && shown.size() - 1 + gap.parts().size() <= MOST_NAMED) {
                    int at = shown.indexOf(gap);
                    shown.remove(at);
                    shown.addAll(at, gap.parts());
                    opened = true;
                }
            }
        }
        boolean each = keys.size() <= MOST_NAMED;
        List<Bilingual> entries = new ArrayList<>();
        for (Gap gap : shown) {
            if (each || (gap.parts().isEmpty() && gap.own().size() == 1)) {
                gap.keys().forEach(key -> entries.add(InputWords.of(plan.plan(), key)));
            } else {
                int count = gap.keys().size();
                entries.add(Wording.row(
                        InputWords.node(plan.node(gap.node())),
                        Bilingual.of(" (" + count + " số liệu)", " (" + count + " inputs)")));
            }
        }
        return entries.size() <= MOST_NAMED ? entries : shortened(entries);
    }

    private static List<Bilingual> shortened(List<Bilingual> entries) {
        List<Bilingual> first = new ArrayList<>(entries.subList(0, MOST_NAMED));
        int left = entries.size() - MOST_NAMED;
        first.add(Bilingual.of("và " + left + " mục khác", "and " + left + " more"));
        return first;
    }

    /** What could be given instead of some of the missing inputs: remainders that stand for them. */
    private Optional<Bilingual> instead() {
        List<Bilingual> remainders = new ArrayList<>();
        for (int node = 0; node < plan.size(); node++) {
            if (plan.node(node).scoring() instanceof Scoring.Remainder
                    && plan.node(node).maximum().isPresent()
                    && plan.terms(node).stream().anyMatch(term -> keys.contains(plan.given(term)))) {
                remainders.add(InputWords.node(plan.node(node)));
            }
        }
        return remainders.isEmpty() ? Optional.empty() : Optional.of(Wording.joined("; ", remainders));
    }
}
