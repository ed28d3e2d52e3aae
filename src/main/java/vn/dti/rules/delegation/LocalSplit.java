package vn.dti.rules.delegation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFingerprint;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.NumberText;
import vn.dti.rules.delegation.SplitSentences.About;
import vn.dti.rules.delegation.SplitSentences.Said;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.NodeStatement;
import vn.dti.rules.sentence.ReadRule;
import vn.dti.rules.sentence.SentenceReader;
import vn.dti.rules.text.RuleReader;
import vn.dti.rules.text.RuleText;
import vn.dti.rules.text.SourceLine;
import vn.dti.rules.text.SourceText;
import vn.dti.rules.text.Tidied;

/**
 * Method 22 of the catalogue (such as Hà Nội, Decision 2940/QĐ-UBND of 2022): the decision fixes the maximum of a criterion and
 * a lower level splits it among the components. The local folder holds the files of the set, unchanged, and one more,
 * which says which set that is and how the points of the nodes are split that the set leaves to it. The parts become
 * maxima of the children as if their own rules said them, so all together is one plan.
 */
public final class LocalSplit {
    /** The name of the file. */
    public static final String FILE = "phan-bo.dslr";

    private static final String NAMED = "dấu vân tay ";

    private final List<ReadRule> rules;
    private final Map<NodeCode, ReadRule> byCode = new TreeMap<>();
    private final Findings findings;
    private final Map<SourcePosition, List<ReadRule.Said>> added = new HashMap<>();
    private final Set<SourcePosition> unclear = new HashSet<>();
    private final Set<NodeCode> split = new HashSet<>();
    private String basis = "";

    private LocalSplit(List<ReadRule> rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
        rules.stream().filter(ReadRule::makesNode).forEach(rule -> rule.code().ifPresent(c -> byCode.put(c, rule)));
    }

    /** The rules of a set with the maxima of its local file, if it has one; nodes that still lack theirs are told. */
    public static List<ReadRule> over(List<ReadRule> rules, RuleFolder folder, Findings findings) {
        LocalSplit split = new LocalSplit(rules, findings);
        byte[] file = folder.files().get(FILE);
        if (file != null) {
            split.read(file, print(folder));
        }
        split.tellUnsplit();
        return rules.stream().map(split::completed).toList();
    }

    /** The first digits of the fingerprint of the files of a set without its local file. */
    public static String print(RuleFolder folder) {
        Map<String, byte[]> files = new TreeMap<>(folder.files());
        files.remove(FILE);
        return RuleFingerprint.of(new RuleFolder(folder.id(), files)).substring(0, 12);
    }

    /**
     * The folder with its files laid out anew, such as they come back from a workbook: where the local file names the fingerprint of
     * the files as they were, it names that of the files as they are laid out. One that names another stays as it is, and is told.
     *
     * @param laidOut the same files in another layout
     */
    public static RuleFolder laidOut(RuleFolder folder, RuleFolder laidOut) {
        byte[] file = laidOut.files().get(FILE);
        if (file == null) {
            return laidOut;
        }
        Map<String, byte[]> files = new TreeMap<>(laidOut.files());
        files.put(
                FILE,
                new String(file, StandardCharsets.UTF_8)
                        .replace(NAMED + print(folder), NAMED + print(laidOut))
                        .getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(laidOut.id(), files);
    }

    private void read(byte[] file, String print) {
        Tidied tidied = new Tidied();
        SentenceReader sentences = new SentenceReader(findings, tidied);
        List<RuleText> texts = new RuleReader(findings, tidied).read(new SourceText(FILE, findings, tidied).read(file));
        boolean based = false;
        Map<RuleText, NodeCode> parts = new LinkedHashMap<>();
        for (RuleText rule : texts) {
            Optional<About> about = rule.when().size() == 1
                    ? sentences.read(rule.when().get(0), rule.title(), SplitSentences.CONDITIONS)
                    : Optional.empty();
            if (about.isPresent() && about.get() instanceof About.Base base) {
                based = true;
                base(rule, base, print, sentences);
            } else if (about.isPresent() && about.get() instanceof About.Node node) {
                if (split.add(node.node())) {
                    parts.put(rule, node.node());
                } else {
                    tellTwice(rule, node.node());
                }
            }
        }
        if (!based && !findings.hasErrors()) {
            tellNoBase(texts, print);
        }
        parts.forEach((rule, node) -> split(rule, node, sentences));
        tidied.report(findings);
    }

    private void base(RuleText rule, About.Base base, String print, SentenceReader sentences) {
        SourcePosition place = rule.when().get(0).position();
        if (!base.print().equals(print)) {
            findings.error("split-base-changed")
                    .rule(rule.title())
                    .at(place)
                    .found(
                            "Các tệp quy tắc ở đây có dấu vân tay " + print + ", không phải của bộ " + base.set(),
                            "The rule files here have the fingerprint " + print + ", not that of " + base.set())
                    .allowed(
                            "Các tệp của bộ " + base.set() + " giữ nguyên văn; địa phương chỉ thêm tệp " + FILE,
                            "The files of " + base.set() + " word for word; only " + FILE + " is added")
                    .remedy(
                            "Chép lại các tệp của bộ đó vào đây; nếu các tệp ở đây đúng là của bộ đó, chỉ trình bày lại hoặc đã được"
                                    + " thay, thì sửa thành “dấu vân tay " + print + "”",
                            "Copy the files of that set again; if the files here are those of the set, only laid out anew or"
                                    + " replaced, write “dấu vân tay " + print + "”");
        }
        for (SourceLine line : rule.then()) {
            Optional<Said> said = sentences.read(line, rule.title(), SplitSentences.PARTS);
            if (said.isPresent() && said.get() instanceof Said.Basis local) {
                basis = local.text();
                rules.stream()
                        .filter(root -> root.condition()
                                .filter(Condition.Root.class::isInstance)
                                .isPresent())
                        .findFirst()
                        .ifPresent(root -> add(
                                root, line.position(), new NodeStatement.Text(Attribute.LEGAL_BASIS, local.text())));
            }
        }
    }

    private void split(RuleText rule, NodeCode node, SentenceReader sentences) {
        SourcePosition place = rule.when().get(0).position();
        ReadRule parent = byCode.get(node);
        List<ReadRule> children = children(node);
        if (parent == null || parent.said().stream().noneMatch(LocalSplit::isDelegated)) {
            split.remove(node);
            findings.error("split-not-delegated")
                    .rule(rule.title())
                    .at(place)
                    .found(
                            "Bộ chỉ số không giao cho địa phương phân bổ điểm của " + node,
                            "The set does not leave the points of " + node + " to be split")
                    .allowed(
                            "Các mục có câu “Điểm tối đa của các mục con do địa phương phân bổ”: " + delegated(),
                            "Nodes with “Điểm tối đa của các mục con do địa phương phân bổ”: " + delegated())
                    .remedy("Sửa mã, hoặc bỏ quy tắc này", "Mend the code, or drop this rule");
            return;
        }
        Map<NodeCode, SourcePosition> named = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean sound = !rule.broken();
        for (SourceLine line : rule.then()) {
            Optional<Said> said = sentences.read(line, rule.title(), SplitSentences.PARTS);
            sound &= said.isPresent();
            if (said.isPresent() && said.get() instanceof Said.Part part) {
                sound &= part(rule, line.position(), part, children, named.put(part.node(), line.position()));
                sum = sum.add(part.points());
            }
        }
        for (ReadRule child : children) {
            NodeCode code = child.code().orElseThrow();
            if (sound && !named.containsKey(code)) {
                sound = false;
                tell("split-incomplete", rule, place)
                        .at(child.place())
                        .found("Chưa phân bổ điểm cho mục " + code, "Node " + code + " gets no points")
                        .allowed("Mỗi mục con của " + node + " một dòng", "A line for each child of " + node)
                        .remedy("Thêm dòng “" + code + ": … điểm”", "Add “" + code + ": … điểm”");
            }
        }
        sound = sound && sums(rule, parent, sum, named.values());
        if (!sound) {
            unclear.add(parent.place());
            children.forEach(child -> unclear.add(child.place()));
        }
    }

    /** Adds the maximum of one child; whether it is one that may have it. */
    private boolean part(
            RuleText rule,
            SourcePosition line,
            Said.Part part,
            List<ReadRule> children,
            @Nullable SourcePosition before) {
        Optional<ReadRule> child = children.stream()
                .filter(own -> own.code().equals(Optional.of(part.node())))
                .findFirst();
        if (child.isEmpty() || before != null) {
            Findings.Draft told = tell("split-child", rule, line);
            if (before != null) {
                told.at(before);
            }
            told.found(
                            before != null
                                    ? "Mục " + part.node() + " được phân bổ hai lần"
                                    : "Mục " + part.node() + " không phải mục con được phân bổ điểm ở đây",
                            before != null
                                    ? "Node " + part.node() + " gets points twice"
                                    : "Node " + part.node() + " is no child that gets points here")
                    .allowed(
                            "Mỗi mục con một lần: "
                                    + String.join(
                                            ", ",
                                            children.stream()
                                                    .map(LocalSplit::code)
                                                    .toList()),
                            "Each child once: "
                                    + String.join(
                                            ", ",
                                            children.stream()
                                                    .map(LocalSplit::code)
                                                    .toList()))
                    .remedy("Sửa mã hoặc bỏ dòng này", "Mend the code, or drop the line");
            return false;
        }
        Optional<ReadRule.Said> fixed = child.get().said().stream()
                .filter(said -> said.statement().attribute() == Attribute.MAXIMUM)
                .findFirst();
        if (fixed.isPresent()) {
            tell("split-fixed", rule, line)
                    .at(fixed.get().position())
                    .found(
                            "Bộ chỉ số đã ấn định điểm tối đa của mục " + part.node(),
                            "The set has fixed the maximum of node " + part.node())
                    .allowed("Chỉ phân bổ cho mục chưa có điểm tối đa", "Only nodes without a maximum get points")
                    .remedy("Bỏ dòng này", "Drop this line");
            return false;
        }
        add(child.get(), line, new NodeStatement.Maximum(part.points()));
        add(
                child.get(),
                line,
                new NodeStatement.Text(
                        Attribute.NOTE,
                        "Điểm tối đa do địa phương phân bổ" + (basis.isEmpty() ? "." : ": " + basis + ".")));
        return true;
    }

    private boolean sums(RuleText rule, ReadRule parent, BigDecimal sum, Iterable<SourcePosition> lines) {
        Optional<BigDecimal> maximum = parent.said().stream()
                .map(ReadRule.Said::statement)
                .filter(NodeStatement.Maximum.class::isInstance)
                .map(statement -> ((NodeStatement.Maximum) statement).points())
                .findFirst();
        if (maximum.isEmpty() || maximum.get().compareTo(sum) == 0) {
            return true;
        }
        List<SourcePosition> places = new ArrayList<>();
        lines.forEach(places::add);
        String most = NumberText.plain(maximum.get()).vi();
        String all = NumberText.plain(sum).vi();
        findings.error("split-sum")
                .rule(rule.title())
                .at(places)
                .at(parent.place())
                .found("tổng " + all + ", phải là " + most, "total " + all + ", must be " + most)
                .allowed(
                        "Điểm phân bổ cộng lại bằng điểm tối đa của " + code(parent) + " do bộ chỉ số ấn định",
                        "The points add up to the maximum of " + code(parent) + ", which the set fixes")
                .remedy(
                        "Sửa các dòng nêu ở trên cho đủ " + most,
                        "Mend the lines named above so that they make " + most);
        return false;
    }

    /** Nodes whose maximum is to be split but is not. */
    private void tellUnsplit() {
        byCode.forEach((code, rule) -> {
            Optional<ReadRule.Said> said =
                    rule.said().stream().filter(LocalSplit::isDelegated).findFirst();
            if (said.isPresent() && !split.contains(code) && !rule.incomplete()) {
                unclear.add(rule.place());
                children(code).forEach(child -> unclear.add(child.place()));
                findings.error("split-missing")
                        .rule(rule.title())
                        .at(said.get().position())
                        .found(
                                "Địa phương chưa phân bổ điểm tối đa của " + code,
                                "The maximum of " + code + " was not split yet")
                        .allowed(
                                "Trong tệp " + FILE + ": “Phân bổ điểm tối đa của " + code + "”, mỗi mục con một dòng",
                                "In " + FILE + ": “Phân bổ điểm tối đa của " + code + "”, a line for each child")
                        .remedy(
                                "Chép bộ này thành bộ của địa phương rồi thêm tệp " + FILE,
                                "Copy this set as the local one and add " + FILE);
            }
        });
    }

    private void tellTwice(RuleText rule, NodeCode node) {
        tell("split-twice", rule, rule.when().get(0).position())
                .found("Điểm của " + node + " được phân bổ hai lần", "The points of " + node + " are split twice")
                .allowed("Mỗi mục một quy tắc", "One rule for each node")
                .remedy("Gộp vào một quy tắc", "Join them in one rule");
    }

    private void tellNoBase(List<RuleText> texts, String print) {
        findings.error("split-base-missing")
                .rule(texts.stream().map(RuleText::title).findFirst().orElse(FILE))
                .at(texts.stream()
                        .map(rule -> rule.titleLine().position())
                        .findFirst()
                        .orElse(new SourcePosition(FILE, 1, "")))
                .found("Tệp không nêu theo bộ chỉ số nào", "The file does not say on which set it builds")
                .allowed(
                        "Một quy tắc có dòng when “Theo bộ chỉ số …, dấu vân tay …”",
                        "A rule with the line “Theo bộ chỉ số …, dấu vân tay …”")
                .remedy(
                        "Thêm quy tắc đó; các tệp ở đây có dấu vân tay " + print,
                        "Add that rule; the files here have the fingerprint " + print);
    }

    private Findings.Draft tell(String code, RuleText rule, SourcePosition line) {
        return findings.error(code).rule(rule.title()).at(line);
    }

    private void add(ReadRule rule, SourcePosition line, NodeStatement statement) {
        added.computeIfAbsent(rule.place(), key -> new ArrayList<>()).add(new ReadRule.Said(line, statement));
    }

    private ReadRule completed(ReadRule rule) {
        List<ReadRule.Said> said = new ArrayList<>(rule.said());
        said.addAll(added.getOrDefault(rule.place(), List.of()));
        return new ReadRule(
                rule.text(),
                rule.code(),
                rule.name(),
                rule.condition(),
                said,
                rule.incomplete() || unclear.contains(rule.place()));
    }

    private List<ReadRule> children(NodeCode node) {
        return byCode.values().stream()
                .filter(rule -> rule.condition()
                        .filter(condition -> condition instanceof Condition.ChildOf child
                                && child.parent().equals(Optional.of(node)))
                        .isPresent())
                .toList();
    }

    private String delegated() {
        return String.join(
                ", ",
                byCode.entrySet().stream()
                        .filter(entry -> entry.getValue().said().stream().anyMatch(LocalSplit::isDelegated))
                        .map(entry -> entry.getKey().text())
                        .toList());
    }

    private static boolean isDelegated(ReadRule.Said said) {
        return said.statement() instanceof NodeStatement.Delegated;
    }

    private static String code(ReadRule rule) {
        return rule.code().map(NodeCode::text).orElse("");
    }
}
