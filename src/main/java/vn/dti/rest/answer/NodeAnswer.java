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
        String set,
        boolean sample,
        String code,
        Optional<String> parent,
        String level,
        Text levelName,
        String name,
        String nameEn,
        List<String> aliases,

        @Schema(description = "Decimal as a string.", examples = "20")
        Optional<String> maximum,

        String scoring,
        List<Text> method,
        List<Input> inputs,
        List<Line> lines,
        Documentation documentation,
        List<String> children) {
    /**
     * An input.
     *
     * @param key its name in submissions
     * @param definition what is counted, in the words of the rule
     * @param definitionEn the same in English; words of the rule without an English form are quoted
     * @param kind {@code amount}, {@code count}, {@code option}, {@code yes-no}, {@code value}, {@code points}
     * @param allowed the values that are valid
     */
    @Schema(name = "Input")
    public record Input(
            @Schema(examples = "1.2:a") String key, String definition, String definitionEn, String kind, Text allowed) {
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
    public record Line(@Schema(examples = "set.dslr") String file, int line, String text) {
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
     * @param verifier đơn vị phối hợp xác minh số liệu
     * @param legalBasis căn cứ
     * @param notes ghi chú
     * @param statedCounts the counts that the decision states
     * @param inferred whether it was inferred from published figures
     */
    @Schema(name = "Documentation")
    public record Documentation(
            Optional<String> evidence,
            Optional<String> dataSource,
            Optional<String> verifier,
            List<String> legalBasis,
            List<String> notes,
            List<TreeNode.Count> statedCounts,
            boolean inferred) {
        static Documentation of(PlanNode node) {
            var said = node.documentation();
            return new Documentation(
                    said.evidence(),
                    said.dataSource(),
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
