package vn.dti.domain.evaluation;

import java.util.ArrayList;
import java.util.List;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.text.Bilingual;

/** Means of the children of a node as expressions with the numbers of one unit. */
final class ExplainedMeans {
    private final Evaluation evaluation;
    private final PreparedPlan plan;
    private final int unit;

    ExplainedMeans(Evaluation evaluation, int unit) {
        this.evaluation = evaluation;
        this.plan = evaluation.prepared();
        this.unit = unit;
    }

    /** The value of each counted part: its points by its maximum points. */
    private List<Bilingual> values(int node) {
        return plan.terms(node).stream()
                .map(term -> Wording.row(evaluation.points(term).value(unit), " ÷ ", plan.maximumOrZero(term)))
                .toList();
    }

    Bilingual mean(int node) {
        int count = plan.terms(node).size();
        return Wording.row(
                plan.maximumOrZero(node), " × (", Wording.joined(" + ", values(node)), ") ÷ ", Integer.toString(count));
    }

    Bilingual geometricMean(int node) {
        List<Bilingual> factors =
                values(node).stream().map(value -> Wording.row("(", value, ")")).toList();
        return Wording.row(
                plan.maximumOrZero(node), " × (", Wording.joined(" × ", factors), ") ^ (1 ÷ " + factors.size() + ")");
    }

    Bilingual weighted(int node, Scoring.WeightedMean mean) {
        List<Bilingual> parts = new ArrayList<>();
        for (Scoring.Weight weight : mean.weights()) {
            int child = plan.at(weight.child());
            parts.add(Wording.row(
                    weight.weight(), " × ", evaluation.points(child).value(unit), " ÷ ", plan.maximumOrZero(child)));
        }
        return Wording.row(plan.maximumOrZero(node), " × (", Wording.joined(" + ", parts), ")");
    }
}
