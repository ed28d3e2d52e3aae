package vn.dti.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RowBasis;
import vn.dti.domain.evaluation.DerivedInputs;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Precision;
import vn.dti.domain.evaluation.Problem;
import vn.dti.domain.evaluation.SubmissionChecks;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.unit.UnitCode;

/**
 * The result of evaluating submitted figures; nothing of it is stored. Units are addressed by their place in the inputs
 * of the evaluation, which name them in code order.
 *
 * @param set the set that was applied
 * @param checks points, values and problems
 * @param panel the stored year whose frozen panel stood for the other units, if one was named
 * @param ranking the ranks of the submitted units among each other by the whole index
 * @param derivation what was derived from given totals, if that was asked for
 */
public record SubmissionResult(
        SetView set,
        SubmissionChecks checks,
        Optional<PeriodId> panel,
        Ranking ranking,
        Optional<Derivation> derivation) {
    private static final int MOST_NAMED = 5;

    /**
     * What was derived from given totals.
     *
     * @param inputs the figures with the derived remainders
     * @param without the evaluation without what was derived
     * @param precision how exactly results are known
     */
    public record Derivation(DerivedInputs inputs, Evaluation without, Optional<Precision> precision) {}

    /** Points, values and the inputs that were used. */
    public Evaluation evaluation() {
        return checks.evaluation();
    }

    /** Why a unit has no result at some node, in the order of nodes, missing inputs last. */
    public List<Problem> problems(int unit) {
        List<Problem> problems = new ArrayList<>();
        derivation.ifPresent(derived -> derived.inputs().problems().stream()
                .filter(problem -> problem.unit().equals(code(unit)))
                .forEach(problems::add));
        problems.addAll(checks.problems(unit));
        return problems;
    }

    /** The rank of a unit among the submitted ones; nothing if it is alone or some unit has no total. */
    public OptionalInt rank(int unit) {
        return ranking.size() > 1 ? ranking.rank(unit) : OptionalInt.empty();
    }

    /** Why there are no ranks; nothing if there are. */
    public Optional<Bilingual> noRanks() {
        int size = ranking.size();
        if (size == 1) {
            return Optional.of(Bilingual.of(
                    "Không xếp hạng: chỉ có một đơn vị; thứ hạng được tính giữa các đơn vị gửi trong cùng một yêu cầu.",
                    "No ranks: there is only one unit; ranks are those among the units of one request."));
        }
        if (ranking.isComplete()) {
            return Optional.empty();
        }
        NodeCode root = evaluation().plan().root().code();
        List<String> names = new ArrayList<>();
        int without = 0;
        for (int unit = 0; unit < size; unit++) {
            if (!evaluation().points(root).hasValue(unit)) {
                without++;
                if (names.size() < MOST_NAMED) {
                    names.add(code(unit).text());
                }
            }
        }
        String named = String.join(", ", names) + (without > names.size() ? ", …" : "");
        Bilingual lacking = NumberText.of(BigDecimal.valueOf(without));
        Bilingual all = NumberText.of(BigDecimal.valueOf(size));
        return Optional.of(Bilingual.of(
                "Không xếp hạng: %s trong %s đơn vị chưa có kết quả chung: %s."
                        .formatted(lacking.vi(), all.vi(), named),
                "No ranks: %s of %s units %s no total: %s."
                        .formatted(lacking.en(), all.en(), without == 1 ? "has" : "have", named)));
    }

    /** Whether a result rests on a remainder that was derived from the total given for the unit ("≈"). */
    public boolean isDerived(int unit, NodeCode node) {
        return derivation.isPresent()
                && !node.equals(evaluation().plan().root().code())
                && evaluation().points(node).hasValue(unit)
                && !derivation.get().without().points(node).hasValue(unit);
    }

    /** By how much a derived value (0 to 1) may be off because it rests on rounded figures. */
    public Optional<BigDecimal> halfWidth(int unit, NodeCode node) {
        return isDerived(unit, node)
                ? derivation.flatMap(Derivation::precision).map(precision -> precision.halfWidth(unit, node))
                : Optional.empty();
    }

    /** On what the total of a unit rests; nothing if it has none. */
    public Optional<RowBasis> basis(int unit) {
        if (!evaluation().points(evaluation().plan().root().code()).hasValue(unit)) {
            return Optional.empty();
        }
        boolean derived = derivation.isPresent()
                && derivation.get().inputs().derivedNode(code(unit)).isPresent();
        return Optional.of(derived ? RowBasis.REMAINDER_DERIVED : RowBasis.ALL_INPUTS);
    }

    private UnitCode code(int unit) {
        return evaluation().inputs().units().get(unit);
    }
}
