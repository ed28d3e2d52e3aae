package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.ReadRule;
import vn.dti.rules.text.Limits;
import vn.dti.rules.text.RuleReader;

/**
 * Which rule makes which node, seen from the rules alone: one root, each code once, no circle of parents. What is wrong
 * here is told before any rule fires; rules that cannot take part are left out.
 */
final class Structure {
    private static final Comparator<ReadRule> ORDER = Comparator.comparing(ReadRule::place, Spoken.BY_PLACE);

    private final Findings findings;
    private final List<ReadRule> rules;
    private final Map<NodeCode, ReadRule> makers = new TreeMap<>();
    private final Set<SourcePosition> leftOut = new HashSet<>();
    private Optional<ReadRule> root = Optional.empty();

    Structure(List<ReadRule> all, Findings findings) {
        this.findings = findings;
        this.rules = all.stream().sorted(ORDER).toList();
        findRoot();
        findMakers();
        findCircles();
    }

    /** All rules by file and line. */
    List<ReadRule> rules() {
        return rules;
    }

    /** The rules that can fire, by file and line. */
    List<ReadRule> taking() {
        return rules.stream()
                .filter(rule -> rule.condition().isPresent() && !leftOut.contains(rule.place()))
                .filter(rule -> rule.makesNode() || !isOwn(rule))
                .toList();
    }

    Map<NodeCode, ReadRule> makers() {
        return makers;
    }

    Optional<ReadRule> root() {
        return root;
    }

    /** The parent that a rule names; nothing for the root. */
    Optional<NodeCode> parentOf(ReadRule rule) {
        return rule.condition().flatMap(condition -> {
            if (condition instanceof Condition.ChildOf child) {
                return child.parent().or(this::rootCode);
            }
            if (condition instanceof Condition.EveryChildOf every) {
                return every.parent().or(this::rootCode);
            }
            if (condition instanceof Condition.EveryCriterionBelow below) {
                return below.ancestor().or(this::rootCode);
            }
            return Optional.empty();
        });
    }

    Optional<NodeCode> rootCode() {
        return root.flatMap(ReadRule::code);
    }

    /** Whether every rule found its place, so that what a node lacks is really missing. */
    boolean isWhole() {
        return rules.size() == taking().size();
    }

    /** Whether a rule that could not be read may have spoken of many nodes: nobody knows of which. */
    boolean lacksStatements() {
        return rules.stream()
                .anyMatch(rule -> rule.condition().isEmpty()
                        && RuleReader.codeAndName(rule.title())
                                .flatMap(parts -> NodeCode.parse(parts[0]))
                                .isEmpty());
    }

    /** Whether a rule that did not fire was to make a child of this node. */
    boolean lacksChildren(NodeCode parent, Set<NodeCode> there) {
        return makers.values().stream()
                .anyMatch(rule -> parentOf(rule).filter(parent::equals).isPresent()
                        && rule.code().filter(code -> !there.contains(code)).isPresent());
    }

    /** Whether a rule that could not be read may have made this node. */
    boolean maybeUnread(NodeCode code) {
        return rules.stream()
                .filter(rule -> rule.incomplete() && (!rule.makesNode() || leftOut.contains(rule.place())))
                .anyMatch(rule -> RuleReader.codeAndName(rule.title())
                        .filter(parts -> parts[0].equals(code.text()))
                        .isPresent());
    }

    /** Whether a rule means this node, though the node may not be in the tree: what misses it is a consequence. */
    boolean isMeant(NodeCode code) {
        return makers.containsKey(code)
                || maybeUnread(code)
                || rules.stream()
                        .anyMatch(rule ->
                                rule.incomplete() && isOwn(rule) && rule.code().isEmpty());
    }

    private static boolean isOwn(ReadRule rule) {
        return rule.condition()
                .filter(c -> c instanceof Condition.Root || c instanceof Condition.ChildOf)
                .isPresent();
    }

    private void findRoot() {
        List<ReadRule> roots = rules.stream()
                .filter(rule -> rule.condition()
                        .filter(Condition.Root.class::isInstance)
                        .isPresent())
                .toList();
        root = roots.stream().findFirst();
        if (roots.isEmpty()) {
            if (!findings.hasErrors()) {
                findings.error("root-missing")
                        .at(rules.stream().findFirst().map(ReadRule::place))
                        .found("Không có quy tắc nào lập bộ chỉ số", "No rule makes the index")
                        .allowed(
                                "Đúng một quy tắc có điều kiện (trong Excel: ô Thuộc) “Bộ chỉ số cấp …, năm đánh giá …”",
                                "Exactly one rule with the line “Bộ chỉ số cấp …, năm đánh giá …”")
                        .remedy(
                                "Thêm quy tắc “DTI Chỉ số chuyển đổi số cấp tỉnh” với điều kiện “Bộ chỉ số cấp tỉnh, năm đánh giá 2022”",
                                "Add a rule “DTI Chỉ số chuyển đổi số cấp tỉnh” with the condition “Bộ chỉ số cấp tỉnh, năm đánh giá 2022”");
            }
        } else if (roots.size() > 1) {
            findings.error("root-twice")
                    .rule(roots.get(1).title())
                    .at(roots.get(1).conditionPlace())
                    .at(roots.get(0).conditionPlace())
                    .found("Có " + roots.size() + " quy tắc lập bộ chỉ số", roots.size() + " rules make the index")
                    .allowed("Mỗi thư mục một bộ chỉ số", "One index per folder")
                    .remedy(
                            "Giữ một quy tắc, xóa hoặc chuyển quy tắc kia sang thư mục khác",
                            "Keep one; delete the other or move it to a folder of its own");
            roots.stream().skip(1).forEach(rule -> leftOut.add(rule.place()));
        }
    }

    private void findMakers() {
        for (ReadRule rule : rules) {
            if (rule.makesNode() && !leftOut.contains(rule.place())) {
                rule.code().ifPresent(code -> {
                    ReadRule other = makers.putIfAbsent(code, rule);
                    if (other != null) {
                        leftOut.add(rule.place());
                        tellTwice(code, other, rule);
                    }
                });
            }
        }
    }

    private void tellTwice(NodeCode code, ReadRule first, ReadRule second) {
        findings.error("code-twice")
                .rule(second.title())
                .at(second.place())
                .at(first.place())
                .found(
                        "Mã " + code + " dùng cho hai mục: “" + first.name() + "” và “" + second.name() + "”",
                        "The code " + code + " is used for two nodes: “" + first.name() + "” and “" + second.name()
                                + "”")
                .allowed("Mỗi mã một mục", "Each code once")
                .remedy(
                        "Đổi mã của một trong hai mục, hoặc xóa mục thừa",
                        "Give one of them another code, or delete it");
    }

    private void findCircles() {
        Set<NodeCode> told = new HashSet<>();
        for (NodeCode start : List.copyOf(makers.keySet())) {
            Set<NodeCode> way = new LinkedHashSet<>();
            Optional<NodeCode> at = Optional.of(start);
            while (at.isPresent() && makers.containsKey(at.get()) && way.add(at.get())) {
                at = parentOf(maker(at.get()));
            }
            if (at.isPresent() && way.contains(at.get()) && told.add(at.get())) {
                List<NodeCode> circle = new ArrayList<>(way);
                List<NodeCode> members = circle.subList(circle.indexOf(at.get()), circle.size());
                told.addAll(members);
                tellCircle(members);
            } else if (way.size() > Limits.DEPTH) {
                tellDepth(maker(start), way.size());
            }
        }
    }

    private ReadRule maker(NodeCode code) {
        ReadRule rule = makers.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no rule makes " + code);
        }
        return rule;
    }

    private void tellCircle(List<NodeCode> members) {
        List<String> names =
                new ArrayList<>(members.stream().map(NodeCode::text).toList());
        names.add(names.get(0));
        String way = String.join(" → ", names);
        Findings.Draft draft =
                findings.error("parent-circle").rule(maker(members.get(0)).title());
        members.forEach(code -> draft.at(maker(code).conditionPlace()));
        draft.found("Các mục thuộc lẫn nhau thành vòng: " + way, "Nodes stand below each other in a circle: " + way)
                .allowed("Mỗi mục thuộc một mục phía trên, cuối cùng là bộ chỉ số", "Every node leads up to the index")
                .remedy(
                        "Sửa câu “Thuộc …” (trong Excel: ô Thuộc) của một mục trong vòng",
                        "Mend the sentence “Thuộc …” (in Excel: the cell Thuộc) of one of them");
    }

    private void tellDepth(ReadRule rule, int levels) {
        findings.error("too-deep")
                .rule(rule.title())
                .at(rule.conditionPlace())
                .found("Mục nằm ở bậc thứ " + levels, "The node stands at depth " + levels)
                .allowed("Tối đa " + Limits.DEPTH + " bậc", "At most " + Limits.DEPTH + " levels")
                .remedy("Gộp bớt các bậc", "Use fewer levels");
        leftOut.add(rule.place());
    }
}
