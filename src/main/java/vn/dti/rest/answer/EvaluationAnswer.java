package vn.dti.rest.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.Progress;
import vn.dti.application.SetView;
import vn.dti.application.SubmissionResult;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.evaluation.Problem;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/**
 * Points and values for submitted figures. The units are made one by one while they are written, so that an answer for
 * thousands of them needs no memory of its size.
 *
 * @param set the set that was applied
 * @param status {@code in-force} or {@code trial}
 * @param sample whether the set is an illustration
 * @param planFingerprint SHA-256 of its plan
 * @param panel the stored year whose panel stood for the other units
 * @param rankedAmong among how many units the ranks are; absent if there are no ranks
 * @param noRanks why there are no ranks; absent if there are
 * @param units the units in the order of their codes
 */
@Schema(name = "Evaluation")
public record EvaluationAnswer(
        @Schema(description = "The set that was applied.", examples = "province/2024")
        String set,

        @Schema(description = "In-force or trial.") String status,

        @Schema(description = "Whether the set is an illustration.")
        boolean sample,

        @Schema(description = "SHA-256 of its plan.") Optional<String> planFingerprint,

        @Schema(description = "The stored year whose panel stood for the other units.")
        Optional<String> panel,

        @Schema(description = "Ranks are those among the units of the request.", examples = "34")
        OptionalInt rankedAmong,

        @Schema(description = "Why there are no ranks; absent if there are.")
        Optional<Text> noRanks,

        @Schema(description = "The units in the order of their codes.")
        List<Unit> units) {
    /**
     * One unit.
     *
     * @param unit its code as submitted
     * @param rank its rank among the submitted units; absent for one unit, or where a unit has no value: see
     *     {@code noRanks}
     * @param points its points at the whole index; absent if there is no result
     * @param value its value at the whole index
     * @param basis on what its total rests: {@code all-inputs} or {@code remainder-derived}
     * @param nodes every node that has a result
     * @param problems why nodes have none
     * @param doubts what the plausibility rules of the set find doubtful, the heaviest first
     */
    @Schema(name = "EvaluatedUnit")
    public record Unit(
            @Schema(description = "Its code as submitted.", examples = "ha-noi")
            String unit,

            @Schema(
                    description = "Its rank among the submitted units; absent for one unit, or where a "
                            + "unit has no value: see noRanks.")
            OptionalInt rank,

            @Schema(
                    description =
                            "Its points at the whole index; absent if there is no result. Decimal " + "as a string.",
                    examples = "774.699")
            Optional<String> points,

            @Schema(description = "Its value at the whole index. Decimal as a string.", examples = "0.8241")
            Optional<String> value,

            @Schema(
                    description = "On what its total rests: all-inputs or remainder-derived.",
                    enumeration = {"all-inputs", "remainder-derived"})
            Optional<String> basis,

            @Schema(description = "Every node that has a result.")
            List<Node> nodes,

            @Schema(description = "Why nodes have none.") List<UnitProblem> problems,

            @Schema(description = "What the plausibility rules of the set find doubtful, the heaviest first.")
            List<DoubtAnswer> doubts) {}

    /**
     * The result at one node.
     *
     * @param code the node
     * @param points its points: those of a criterion are one exact expression, rounded once to 34 significant digits (half
     *     even) and then as the set declares; sums and points given at a node are exact
     * @param value points / maximum, rounded as the set declares
     * @param derived whether it rests on a remainder derived from the total that was given ("≈")
     * @param halfWidth by how much a derived value may be off because it rests on rounded figures
     * @param levels the levels that follow from the result; absent where the rules name none
     */
    @Schema(name = "EvaluatedNode")
    public record Node(
            @Schema(description = "The node.", examples = "3")
            String code,

            @Schema(
                    description =
                            "Its points with all their digits. Those of a criterion are one exact expression, rounded"
                                    + " once to 34 significant digits (half even), then as the set declares; sums, and points"
                                    + " given at a node, are exact. Decimal as a string.",
                    examples = "130.004")
            Optional<String> points,

            @Schema(
                    description = "Points / maximum, rounded as the set declares. Decimal as a string.",
                    examples = "0.9286")
            Optional<String> value,

            @Schema(description = "Whether it rests on a remainder derived from the total that was given " + "('≈').")
            boolean derived,

            @Schema(
                    description = "By how much a derived value may be off because it rests on rounded "
                            + "figures. Decimal as a string.")
            Optional<String> halfWidth,

            @Schema(description = "The levels that follow from the result; absent where the rules name none.")
            Optional<List<LevelAnswer>> levels) {}

    /**
     * Why a unit has no result at a node.
     *
     * @param node the node
     * @param input the input at fault
     * @param code the kind of problem, stable, for programs
     * @param text what is wrong and what to do
     */
    @Schema(name = "UnitProblem")
    public record UnitProblem(
            @Schema(description = "The node.") String node,
            @Schema(description = "The input at fault.") Optional<String> input,

            @Schema(description = "The kind of problem, stable, for programs.", examples = "divisor-zero")
            String code,

            @Schema(description = "What is wrong and what to do.")
            Text text) {
        static UnitProblem of(Problem problem) {
            return new UnitProblem(
                    problem.node().text(),
                    problem.input().map(InputKey::toString),
                    problem.code(),
                    Text.of(problem.reason()));
        }
    }

    /**
     * The result as JSON.
     *
     * @param units the places of the units that are told, in their order
     * @param doubts the doubts about each unit of the result, by its place
     * @param progress hears of each unit when it is written
     */
    public static EvaluationAnswer of(
            SubmissionResult result, List<Integer> units, List<List<Doubt>> doubts, Progress progress) {
        Rows rows = new Rows(result);
        return new EvaluationAnswer(
                result.set().id().toString(),
                Words.of(result.set().status()),
                result.set().sample(),
                result.set().planFingerprint(),
                result.panel().map(PeriodId::toString),
                rows.noRanks.isPresent()
                        ? OptionalInt.empty()
                        : OptionalInt.of(result.ranking().size()),
                rows.noRanks.map(Text::of),
                new AbstractList<>() {
                    @Override
                    public Unit get(int index) {
                        progress.at(Progress.Step.WRITING, index, units.size());
                        return rows.unit(units.get(index), doubts.get(units.get(index)));
                    }

                    @Override
                    public int size() {
                        return units.size();
                    }
                });
    }

    /**
     * Writes the result as a table: a row for each unit and node that has a result or a problem, and for the whole index.
     *
     * @param units the places of the units that are told, in their order
     * @param progress hears of each unit when it is written
     */
    public static void writeCsv(
            SubmissionResult result, List<Integer> units, Locale language, Writer out, Progress progress)
            throws IOException {
        Rows rows = new Rows(result);
        Csv csv = new Csv();
        List.of(
                        "set",
                        "sample",
                        "unit",
                        "node",
                        "maximum",
                        "points",
                        "value",
                        "rank",
                        "derived",
                        "half_width",
                        "problem",
                        "no_ranks")
                .forEach(csv::cell);
        csv.endRow();
        for (int i = 0; i < units.size(); i++) {
            progress.at(Progress.Step.WRITING, i, units.size());
            rows.tabulate(units.get(i), language, csv);
            out.write(csv.drain());
        }
    }

    /** The rows of an evaluation, made when they are asked for. */
    private static final class Rows {
        private final SubmissionResult result;
        private final Evaluation evaluation;
        private final Optional<Bilingual> noRanks;

        Rows(SubmissionResult result) {
            this.result = result;
            this.evaluation = result.evaluation();
            this.noRanks = result.noRanks();
        }

        private UnitCode code(int unit) {
            return evaluation.inputs().units().get(unit);
        }

        Unit unit(int unit, List<Doubt> doubts) {
            PlanNode root = evaluation.plan().root();
            List<Node> nodes = new ArrayList<>();
            for (PlanNode node : evaluation.plan().nodes()) {
                Optional<String> points = Words.points(evaluation.points(unit, node.code()));
                Optional<String> value = Words.value(evaluation.value(unit, node.code()));
                if (points.isPresent() || value.isPresent()) {
                    nodes.add(new Node(
                            node.code().text(),
                            points,
                            value,
                            result.isDerived(unit, node.code()),
                            halfWidth(unit, node),
                            node.outcome().classifications().isEmpty()
                                    ? Optional.empty()
                                    : LevelAnswer.of(new Outcomes(evaluation, unit).levels(node.code()))));
                }
            }
            return new Unit(
                    code(unit).text(),
                    result.rank(unit),
                    Words.points(evaluation.points(unit, root.code())),
                    Words.value(evaluation.value(unit, root.code())),
                    result.basis(unit).map(Words::of),
                    nodes,
                    result.problems(unit).stream().map(UnitProblem::of).toList(),
                    DoubtAnswer.of(doubts));
        }

        private Optional<String> halfWidth(int unit, PlanNode node) {
            return Words.value(result.halfWidth(unit, node.code()));
        }

        void tabulate(int unit, Locale language, Csv csv) {
            SetView set = result.set();
            Map<NodeCode, String> problems = new HashMap<>();
            for (Problem problem : result.problems(unit)) {
                problems.merge(problem.node(), problem.reason().in(language), (one, other) -> one + " " + other);
            }
            for (PlanNode node : evaluation.plan().nodes()) {
                Optional<String> points = Words.points(evaluation.points(unit, node.code()));
                String told = problems.getOrDefault(node.code(), "");
                if (points.isPresent() || !told.isEmpty() || node.parent().isEmpty()) {
                    csv.cell(set.id().toString())
                            .cell(set.sample() ? "1" : "0")
                            .cell(code(unit).text())
                            .cell(node.code().text())
                            .cell(Words.points(node.maximum()))
                            .cell(points)
                            .cell(Words.value(evaluation.value(unit, node.code())))
                            .cell(node.parent().isEmpty() ? result.rank(unit) : OptionalInt.empty())
                            .cell(result.isDerived(unit, node.code()) ? "1" : "0")
                            .cell(halfWidth(unit, node))
                            .cell(told)
                            .cell(node.parent().isEmpty() ? noRanks.map(text -> text.in(language)) : Optional.empty())
                            .endRow();
                }
            }
        }
    }
}
