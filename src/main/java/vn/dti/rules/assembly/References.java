package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.text.Similarity;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.CodeList;
import vn.dti.rules.sentence.NodeStatement;
import vn.dti.rules.sentence.ResultStatement;
import vn.dti.rules.sentence.SetStatement;

/** Finds the nodes that a sentence names, by code or by name. */
final class References {
    private final Map<NodeCode, NodeDraft> drafts;
    private final Map<NodeCode, List<NodeDraft>> children;
    private final Predicate<NodeCode> meant;
    private final boolean whole;
    private final Findings findings;

    /**
     * The nodes to be named.
     *
     * @param meant whether a rule means a node that is not in the tree, for which its own finding speaks
     * @param whole whether every rule found its place, so that a child with a weight is really missing
     */
    References(
            Map<NodeCode, NodeDraft> drafts,
            Map<NodeCode, List<NodeDraft>> children,
            Predicate<NodeCode> meant,
            boolean whole,
            Findings findings) {
        this.drafts = drafts;
        this.children = children;
        this.meant = meant;
        this.whole = whole;
        this.findings = findings;
    }

    /** The nodes of a list of codes, each once, in code order. */
    List<NodeCode> terms(NodeDraft draft, CodeList list) {
        Set<NodeCode> terms = new TreeSet<>();
        for (CodeList.Item item : list.items()) {
            NodeDraft first = drafts.get(item.first());
            NodeDraft last = drafts.get(item.last());
            if (first == null || last == null) {
                tellUnknown(draft, first == null ? item.first() : item.last());
            } else if (item.first().equals(item.last())) {
                single(draft, first, terms);
            } else {
                range(draft, first, last, terms);
            }
        }
        return new ArrayList<>(terms);
    }

    private void single(NodeDraft draft, NodeDraft term, Set<NodeCode> terms) {
        if (!counts(term) || isWithin(draft, term)) {
            tell(draft, "term-not-scored")
                    .at(term.rule().place())
                    .found(
                            "Mục " + term.code() + " không được tính điểm nên không ghép được",
                            "Node " + term.code() + " is not scored and cannot be a part")
                    .allowed("Các mục có điểm, nằm ngoài chính mục này", "Nodes with points, outside this node itself")
                    .remedy("Bỏ mã " + term.code() + " khỏi câu này", "Take " + term.code() + " out of the sentence");
        } else if (!terms.add(term.code())) {
            tell(draft, "term-twice")
                    .found("Mục " + term.code() + " nêu hai lần", "Node " + term.code() + " is named twice")
                    .allowed("Mỗi mục một lần", "Each node once")
                    .remedy("Bỏ một lần", "Name it once");
        }
    }

    /** All scored nodes of one level between two codes. */
    private void range(NodeDraft draft, NodeDraft first, NodeDraft last, Set<NodeCode> terms) {
        if (first.level() != last.level()) {
            tell(draft, "term-levels")
                    .found(
                            first.code() + " là " + first.level().label().vi() + ", " + last.code() + " là "
                                    + last.level().label().vi(),
                            first.code() + " is a " + first.level().label().en() + ", " + last.code() + " a "
                                    + last.level().label().en())
                    .allowed("“X đến Y” nối hai mục cùng cấp", "“X đến Y” joins nodes of one level")
                    .remedy("Sửa mã", "Mend the codes");
            return;
        }
        for (NodeDraft node : drafts.values()) {
            boolean between =
                    node.code().compareTo(first.code()) >= 0 && node.code().compareTo(last.code()) <= 0;
            if (between && node.level() == first.level() && counts(node)) {
                single(draft, node, terms);
            }
        }
    }

    /** Whether a node can have points of its own that are added. */
    static boolean counts(NodeDraft node) {
        boolean shown =
                node.first(Attribute.RESULT, ResultStatement.NotScored.class).isPresent()
                        || node.first(Attribute.RESULT, ResultStatement.Unpublished.class)
                                .isPresent();
        return !shown && node.level() != NodeLevel.INFORMATION && !node.says(Attribute.COMPOSITION);
    }

    private boolean isWithin(NodeDraft draft, NodeDraft term) {
        Optional<NodeCode> at = Optional.of(draft.code());
        while (at.isPresent()) {
            if (at.get().equals(term.code())) {
                return true;
            }
            at = Optional.ofNullable(drafts.get(at.get())).flatMap(NodeDraft::parent);
        }
        return false;
    }

    private void tellUnknown(NodeDraft draft, NodeCode code) {
        if (meant.test(code)) {
            draft.markIncomplete();
            return;
        }
        tell(draft, "term-missing")
                .found("Không có mục nào mang mã " + code, "There is no node with the code " + code)
                .allowed("Mã của các mục trong bộ chỉ số", "Codes of nodes of the index")
                .remedy("Sửa mã trong câu này", "Mend the code in this sentence");
    }

    private Findings.Draft tell(NodeDraft draft, String code) {
        draft.markIncomplete();
        return findings.error(code).rule(draft.rule().title()).at(draft.place(Attribute.COMPOSITION));
    }

    /** The weighted mean of the children named. */
    Scoring weights(NodeDraft draft) {
        SetStatement.Weights said =
                draft.first(Attribute.WEIGHTS, SetStatement.Weights.class).orElseThrow();
        SourcePosition place = draft.place(Attribute.WEIGHTS);
        List<NodeDraft> own = children.getOrDefault(draft.code(), List.of());
        List<Scoring.Weight> weights = new ArrayList<>();
        Set<NodeCode> named = new TreeSet<>();
        for (SetStatement.NamedWeight weight : said.weights()) {
            Optional<NodeDraft> child =
                    own.stream().filter(c -> isCalled(c, weight.name())).findFirst();
            if (child.isPresent() && named.add(child.get().code())) {
                weights.add(
                        new Scoring.Weight(child.get().code(), weight.percent().movePointLeft(2)));
            } else if ((!whole && own.size() < said.weights().size())
                    || own.stream().anyMatch(c -> c.rule().text().broken())) {
                draft.markIncomplete();
            } else {
                draft.markIncomplete();
                String names =
                        String.join("; ", own.stream().map(c -> c.rule().name()).toList());
                findings.error("weight-name")
                        .rule(draft.rule().title())
                        .at(place)
                        .found(
                                child.isPresent()
                                        ? "“" + weight.name() + "” nêu hai lần"
                                        : "Không có mục con nào tên “" + weight.name() + "”",
                                child.isPresent()
                                        ? "“" + weight.name() + "” stands twice"
                                        : "No child is called “" + weight.name() + "”")
                        .allowed(
                                "Tên, tên gọi khác hoặc mã của mục con: " + names,
                                "The name, another name or the code of a child: " + names)
                        .remedy("Sửa tên trong câu này", "Mend the name in this sentence");
            }
        }
        weights.sort(Comparator.comparing(Scoring.Weight::child));
        return new Scoring.WeightedMean(weights);
    }

    private static boolean isCalled(NodeDraft node, String name) {
        String wanted = Similarity.bare(name);
        return node.code().text().equals(name)
                || Similarity.bare(node.rule().name()).equals(wanted)
                || node.first(Attribute.ALIASES, NodeStatement.Text.class)
                        .filter(aliases -> List.of(aliases.text().split(" ?; ?", -1)).stream()
                                .anyMatch(alias -> Similarity.bare(alias).equals(wanted)))
                        .isPresent();
    }

    /** The sum of maxima, if all are known. */
    static Optional<BigDecimal> sum(List<Optional<BigDecimal>> maxima) {
        if (maxima.isEmpty() || maxima.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(maxima.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
