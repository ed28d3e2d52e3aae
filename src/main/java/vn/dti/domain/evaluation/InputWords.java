package vn.dti.domain.evaluation;

import vn.dti.domain.index.InputKey;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/**
 * Nodes and inputs as people are told of them. The law is Vietnamese; where it states no English name, an English text
 * quotes the Vietnamese one and says that it does.
 */
public final class InputWords {
    private InputWords() {}

    /** The code and the name of a node. */
    static Bilingual node(PlanNode node) {
        return Bilingual.of(
                node.code() + " " + node.name(),
                node.code() + " " + node.documentation().nameEn().orElseGet(() -> quoted(node.name())));
    }

    /** The name of an input and what it is, as it is told to who has to give it. */
    public static Bilingual of(ScoringPlan plan, InputKey input) {
        InputDefinition declared = plan.inputs().get(input);
        if (input.variable().isEmpty()) {
            return plan.find(input.node()).map(InputWords::node).orElse(Bilingual.same(input.toString()));
        }
        if (declared == null || declared.definition().isBlank()) {
            return Bilingual.same(input.toString());
        }
        return Bilingual.of(
                input + " (" + declared.definition() + ")", input + " (" + quoted(declared.definition()) + ")");
    }

    /** What an input of a node is, without its name. */
    public static Bilingual definition(PlanNode node, InputDefinition input) {
        if (input.key().variable().isEmpty() && input.key().node().equals(node.code())) {
            boolean remainder = node.scoring() instanceof Scoring.Remainder;
            String name = node.documentation().nameEn().orElseGet(() -> quoted(node.name()));
            return Bilingual.of(
                    input.definition().isBlank()
                            ? (remainder ? "Điểm của " : "Giá trị của ") + node.name()
                            : input.definition(),
                    (remainder ? "The points of " : "The value of ") + name);
        }
        return input.definition().isBlank()
                ? Bilingual.same(input.key().toString())
                : Bilingual.of(input.definition(), quoted(input.definition()));
    }

    private static String quoted(String vietnamese) {
        return "“" + vietnamese + "”, in Vietnamese";
    }
}
