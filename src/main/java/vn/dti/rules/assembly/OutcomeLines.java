package vn.dti.rules.assembly;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.CodeList;
import vn.dti.rules.sentence.NodeStatement;

/** What follows from the result of a node, from its sentences. */
final class OutcomeLines {
    private final Collection<NodeCode> known;

    OutcomeLines(Collection<NodeCode> known) {
        this.known = known;
    }

    NodeOutcome outcome(NodeDraft draft) {
        List<NodeOutcome.Classification> classifications = draft.of(Attribute.CLASSIFICATION).stream()
                .map(said -> ((NodeStatement.Classified) said.statement()).classification())
                .distinct()
                .toList();
        List<NodeOutcome.Gate> gates = draft.of(Attribute.GATE).stream()
                .map(said -> gate((NodeStatement.Mandatory) said.statement()))
                .distinct()
                .toList();
        return new NodeOutcome(
                classifications,
                gates,
                draft.first(Attribute.CONVERSION, NodeStatement.Converted.class)
                        .map(NodeStatement.Converted::conversion),
                draft.says(Attribute.APART));
    }

    private NodeOutcome.Gate gate(NodeStatement.Mandatory said) {
        TreeSet<NodeCode> nodes = new TreeSet<>();
        for (CodeList.Item item : said.codes().items()) {
            nodes.add(item.first());
            nodes.add(item.last());
            known.stream()
                    .filter(code -> code.compareTo(item.first()) > 0
                            && code.compareTo(item.last()) < 0
                            && depth(code) == depth(item.first()))
                    .forEach(nodes::add);
        }
        return new NodeOutcome.Gate(said.level(), List.copyOf(nodes), said.share());
    }

    private static long depth(NodeCode code) {
        return code.text().chars().filter(c -> c == '.').count();
    }
}
