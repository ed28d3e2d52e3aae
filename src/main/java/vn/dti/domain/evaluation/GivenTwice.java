package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/**
 * A result given at a node for a unit of which the parts of that node are given as well, all of them: two sources for
 * one result. Parts of which some are missing are no second source: the given result then replaces the subtree.
 *
 * @param unit the place of the unit in the table
 * @param node the number of the node
 * @param parts the inputs from which the node gets a result of its own, in the order of codes
 * @param computed the points that follow from them, if they can be scored
 */
record GivenTwice(int unit, int node, List<InputKey> parts, Optional<Bilingual> computed) {
    private static final int MOST_NAMED = 12;

    /** Keeps its own copy. */
    GivenTwice {
        parts = List.copyOf(parts);
    }

    /** All of them, in the order of nodes. */
    static List<GivenTwice> of(Evaluation evaluation) {
        PreparedPlan plan = evaluation.prepared();
        InputTable inputs = evaluation.inputs();
        List<GivenTwice> found = new ArrayList<>();
        for (int node = 0; node < plan.size(); node++) {
            Optional<DecimalColumn> given = inputs.column(plan.given(node));
            boolean hasParts = plan.criterion(node) != null || !plan.terms(node).isEmpty();
            if (given.isEmpty() || !hasParts || !plan.acceptedInputs().containsKey(plan.given(node))) {
                continue;
            }
            DecimalColumn computed = evaluation.computed(node);
            for (int unit = 0; unit < inputs.size(); unit++) {
                if (given.get().state(unit) != DecimalColumn.State.MISSING
                        && computed.state(unit) != DecimalColumn.State.MISSING) {
                    List<InputKey> parts = new ArrayList<>();
                    addParts(plan, inputs, node, unit, parts);
                    if (!parts.isEmpty()) {
                        found.add(new GivenTwice(unit, node, parts, shown(plan, node, computed, unit)));
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Bilingual> shown(PreparedPlan plan, int node, DecimalColumn computed, int unit) {
        if (!computed.hasValue(unit)) {
            return Optional.empty();
        }
        if (plan.node(node).scoring() instanceof Scoring.Remainder) {
            return Optional.of(NumberText.plain(computed.value(unit)));
        }
        DecimalColumn value = ValueColumn.of(
                DecimalColumn.ofDecimals(new byte[1], new BigDecimal[] {computed.value(unit)}),
                plan.maximumOrZero(node),
                plan.plan().header().valueRounding());
        return value.hasValue(0) ? Optional.of(NumberText.of(value.value(0))) : Optional.empty();
    }

    /** The inputs of a unit that make up the result of a node; a result given at a part stands for that part. */
    private static void addParts(PreparedPlan plan, InputTable inputs, int node, int unit, List<InputKey> parts) {
        Criterion criterion = plan.criterion(node);
        if (criterion != null) {
            criterion.inputs().forEach(key -> add(inputs, key, unit, parts));
        }
        for (int term : plan.terms(node)) {
            if (!add(inputs, plan.given(term), unit, parts)) {
                addParts(plan, inputs, term, unit, parts);
            }
        }
    }

    private static boolean add(InputTable inputs, InputKey key, int unit, List<InputKey> parts) {
        boolean there = inputs.column(key)
                .map(column -> column.state(unit) != DecimalColumn.State.MISSING)
                .orElse(false);
        if (there && !parts.contains(key)) {
            parts.add(key);
        }
        return there;
    }

    /** The problem of the unit: which two contradict, and what to leave out. */
    Problem problem(PreparedPlan plan, InputTable given) {
        InputKey key = plan.given(node);
        Bilingual at = InputWords.node(plan.node(node));
        Bilingual figure = given.value(unit, key)
                .map(NumberText::of)
                .or(() -> given.unreadable(unit, key).map(text -> Bilingual.same("“" + text + "”")))
                .orElseThrow();
        String names = String.join(
                ", ", parts.stream().limit(MOST_NAMED).map(InputKey::toString).toList());
        int more = parts.size() - MOST_NAMED;
        String namesVi = names + (more > 0 ? " và " + more + " số liệu khác" : "");
        String namesEn = names + (more > 0 ? " and " + more + " more" : "");
        return new Problem(
                given.units().get(unit),
                key.node(),
                Optional.of(key),
                ProblemCode.GIVEN_BESIDE_PARTS.code(),
                Bilingual.of(
                        at.vi() + ": vừa nhập kết quả của chính mục này (" + key + " = " + figure.vi()
                                + "), vừa nhập đủ các phần tạo nên nó (" + namesVi
                                + computed.map(value -> "; tính ra " + value.vi())
                                        .orElse("")
                                + "). Một kết quả chỉ có một nguồn: hãy bỏ " + key
                                + " để hệ thống tính từ các phần, hoặc bỏ các phần.",
                        at.en() + ": a result is given for the entry itself (" + key + " = " + figure.en()
                                + ") and also for all its parts (" + namesEn
                                + computed.map(value -> "; they give " + value.en())
                                        .orElse("")
                                + "). One result has one source: leave out " + key
                                + " to have it computed from the parts, or leave out the parts."));
    }
}
