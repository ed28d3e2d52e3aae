package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.SetView;
import vn.dti.domain.evaluation.InputWords;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;

/**
 * One node with its method in words.
 *
 * @param set the set
 * @param sample whether the set is an illustration
 * @param code its code
 * @param parent the code of the node above
 * @param level its level
 * @param levelName its level in words
 * @param name its name in the words of the decision
 * @param nameEn its name in English
 * @param aliases other names in official use
 * @param maximum its maximum points
 * @param scoring where its points come from
 * @param method how it is scored, sentence by sentence
 * @param inputs its inputs
 * @param lines the lines of the rule files from which it was read
 * @param documentation what else the decision says
 * @param children the codes of the nodes below it
 */
@Schema(name = "Node")
public record NodeAnswer(
        @Schema(description = "The set.") String set,

        @Schema(description = "Whether the set is an illustration.")
        boolean sample,

        @Schema(description = "Its code.") String code,
        @Schema(description = "The code of the node above.") Optional<String> parent,
        @Schema(description = "Its level.") String level,
        @Schema(description = "Its level in words.") Text levelName,

        @Schema(description = "Its name in the words of the decision.")
        String name,

        @Schema(description = "Its name in English.") String nameEn,

        @Schema(description = "Other names in official use.")
        List<String> aliases,

        @Schema(description = "Its maximum points. Decimal as a string.", examples = "20")
        Optional<String> maximum,

        @Schema(description = "Where its points come from.") String scoring,

        @Schema(description = "How it is scored, sentence by sentence.")
        List<Text> method,

        @Schema(description = "Its inputs.") List<Input> inputs,

        @Schema(description = "The lines of the rule files from which it was read.")
        List<Line> lines,

        @Schema(description = "What else the decision says.")
        Documentation documentation,

        @Schema(description = "The codes of the nodes below it.")
        List<String> children) {
    /**
     * An input.
     *
     * @param key its name in submissions
     * @param definition what is counted, in the words of the rule
     * @param definitionEn the same in English; words of the rule without an English form are quoted
     * @param kind {@code amount}, {@code count}, {@code option}, {@code yes-no}, {@code not-applicable}, {@code value}, {@code points},
     *     {@code rank}
     * @param allowed the values that are valid
     */
    @Schema(name = "Input")
    public record Input(
            @Schema(description = "Its name in submissions.", examples = "1.2:a")
            String key,

            @Schema(description = "What is counted, in the words of the rule.")
            String definition,

            @Schema(description = "The same in English; words of the rule without an English form are quoted.")
            String definitionEn,

            @Schema(description = "Amount, count, option, yes-no, not-applicable, value, points, rank.")
            String kind,

            @Schema(description = "The values that are valid.")
            Text allowed) {
        static Input of(PlanNode node, InputDefinition input) {
            return new Input(
                    input.key().toString(),
                    input.definition(),
                    InputWords.definition(node, input).en(),
                    Words.of(input.kind()),
                    Text.of(MethodInWords.allowed(node, input)));
        }
    }

    /**
     * A line of a rule file.
     *
     * @param file its path below the folder of the set
     * @param line the line, from 1
     * @param text what stands there
     */
    @Schema(name = "RuleLine")
    public record Line(
            @Schema(description = "Its path below the folder of the set.", examples = "set.dslr")
            String file,

            @Schema(description = "The line, from 1.") int line,
            @Schema(description = "What stands there.") String text) {
        static List<Line> of(List<SourcePosition> places) {
            return places.stream()
                    .map(place -> new Line(place.file(), place.line(), place.text()))
                    .toList();
        }
    }

    /**
     * What else the decision says of the node, in its words.
     *
     * @param evidence tài liệu kiểm chứng
     * @param dataSource nguồn thu thập dữ liệu
     * @param resultFrom lấy kết quả từ: the other index whose result is an input here
     * @param verifier đơn vị phối hợp xác minh số liệu
     * @param legalBasis căn cứ
     * @param notes ghi chú
     * @param statedCounts the counts that the decision states
     * @param inferred whether it was inferred from published figures
     */
    @Schema(name = "Documentation")
    public record Documentation(
            @Schema(description = "Tài liệu kiểm chứng.") Optional<String> evidence,
            @Schema(description = "Nguồn thu thập dữ liệu.") Optional<String> dataSource,

            @Schema(description = "The other index, with its edition, whose result is an input here.")
            Optional<String> resultFrom,

            @Schema(description = "Đơn vị phối hợp xác minh số liệu.")
            Optional<String> verifier,

            @Schema(description = "Căn cứ.") List<String> legalBasis,
            @Schema(description = "Ghi chú.") List<String> notes,

            @Schema(description = "The counts that the decision states.")
            List<TreeNode.Count> statedCounts,

            @Schema(description = "Whether it was inferred from published figures.")
            boolean inferred) {
        static Documentation of(PlanNode node) {
            var said = node.documentation();
            return new Documentation(
                    said.evidence(),
                    said.dataSource(),
                    said.resultFrom(),
                    said.verifier(),
                    said.legalBasis(),
                    said.notes(),
                    TreeNode.Count.of(node.counts()),
                    said.inferred());
        }
    }

    /** The node of a set that has a plan. */
    public static NodeAnswer of(SetView set, ScoringPlan plan, PlanNode node) {
        return new NodeAnswer(
                set.id().toString(),
                set.sample(),
                node.code().text(),
                node.parent().map(NodeCode::text),
                Words.of(node.level()),
                Text.of(node.level().label()),
                node.name(),
                node.nameEn(),
                node.documentation().aliases(),
                Words.points(node.maximum()),
                Words.of(node.scoring()),
                Text.of(MethodInWords.of(plan, node)),
                node.inputs().stream().map(input -> Input.of(node, input)).toList(),
                Line.of(set.sources().of(node.code())),
                Documentation.of(node),
                plan.children(node.code()).stream()
                        .map(child -> child.code().text())
                        .toList());
    }
}
