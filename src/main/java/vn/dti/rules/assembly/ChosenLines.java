package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Scoring;
import vn.dti.rules.sentence.Attribute;

/** A node of whose children, each a formula, the one that was chosen counts. */
final class ChosenLines {
    private ChosenLines() {}

    /** The formulas by number, and the input that says which was chosen. */
    static NodeAssembler.Result of(NodeDraft draft, List<NodeDraft> children) {
        List<NodeDraft> ways = children.stream()
                .filter(child -> References.counts(child) && !child.says(Attribute.APART))
                .sorted(Comparator.comparing(NodeDraft::code))
                .toList();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            words.add((i + 1) + " = " + ways.get(i).code());
        }
        return new NodeAssembler.Result(
                new Scoring.Chosen(ways.stream().map(NodeDraft::code).toList()),
                List.of(new InputDefinition(
                        Scoring.Chosen.choice(draft.code()),
                        "Cách tính được chọn: " + String.join("; ", words),
                        InputDefinition.Kind.OPTION)));
    }
}
