package vn.dti.rules.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.event.DefaultAgendaEventListener;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.NodeStatement;
import vn.dti.rules.sentence.ResultStatement;
import vn.dti.rules.sentence.ScaleLine;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.Statement;
import vn.dti.rules.sentence.Vocabulary;

/** Rule files read by plain Drools: its own expander with {@code vocabulary.dsl}, its own compiler, its own session. */
public final class PlainDrools {
    private static final String HEAD = """
            package vn.dti.plain
            import vn.dti.rules.vocabulary.PlainDrools.Start
            import vn.dti.rules.vocabulary.PlainDrools.Node
            import vn.dti.rules.vocabulary.PlainDrools.Leaf
            import vn.dti.rules.vocabulary.PlainDrools.Source
            global vn.dti.rules.vocabulary.PlainDrools law
            """;

    /** That there is an index to grow. */
    public record Start() {}

    /** A node of the index. */
    public record Node(String code, String parent, String level, String parentLevel, List<String> above) {}

    /** That nothing is made below a node and that it can be scored. */
    public record Leaf(String node) {}

    /** That a node's figures come from a source. */
    public record Source(String node, String words) {}

    /** What each rule said, in the order of its lines; the same whenever it fires. */
    final Map<String, List<Statement>> said = new TreeMap<>();

    /** The nodes of which each rule spoke. */
    final Map<String, Set<String>> spokeOf = new TreeMap<>();

    /** The nodes that came to be. */
    final Map<String, Node> nodes = new TreeMap<>();

    private final List<Statement> current = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();

    private PlainDrools() {}

    static PlainDrools fire(RuleFolder folder, String dsl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "vn.dti.plain", folder.id().level(), folder.id().name());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/vn/dti/plain/vocabulary.dsl", dsl.getBytes(StandardCharsets.UTF_8));
        folder.files()
                .forEach((name, bytes) -> files.write(
                        "src/main/resources/vn/dti/plain/" + name,
                        (HEAD + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .limit(5)
                    .toList()
                    .toString());
        }
        KieContainer container = services.newKieContainer(release);
        KieSession session = container.newKieSession();
        try {
            PlainDrools law = new PlainDrools();
            session.setGlobal("law", law);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    law.end(event.getMatch(), session);
                }
            });
            session.insert(new Start());
            session.fireAllRules();
            law.leaves().forEach(code -> session.insert(new Leaf(code)));
            session.fireAllRules();
            return law;
        } finally {
            session.dispose();
            container.dispose();
            services.getRepository().removeKieModule(release);
        }
    }

    /** Called by the generated consequences. */
    public void say(RuleContext drools, int number, String... words) {
        List<String> slots = List.of(words);
        Sentence<Statement> sentence = DroolsDsl.sentence(number);
        String line = DroolsDsl.line(number, slots);
        boolean inChoice = !current.isEmpty()
                && (current.get(current.size() - 1) instanceof ScaleLine.ChoiceOpening
                        || current.get(current.size() - 1) instanceof ScaleLine.GradesOpening
                        || current.get(current.size() - 1) instanceof ScaleLine.Option);
        Optional<Statement> option = inChoice && sentence.template().text().endsWith("{award:AWARD}")
                ? Vocabulary.read(Vocabulary.option(), line)
                : Optional.empty();
        current.add(option.or(() -> Vocabulary.read(sentence, line))
                .orElseThrow(() -> new IllegalStateException(drools.getRule().getName() + ": " + line)));
    }

    private void end(Match match, KieSession session) {
        String rule = match.getRule().getName();
        List<Statement> statements = List.copyOf(current);
        current.clear();
        said.put(rule, statements);
        List<String> declared = match.getDeclarationIds();
        String code = rule.split(" ", 2)[0];
        if (declared.contains("$start")) {
            insert(new Node(code, "", NodeLevel.INDEX.name(), "", List.of()), session);
        } else if (declared.contains("$above")) {
            Node parent = (Node) match.getDeclarationValue("$above");
            List<String> above = new ArrayList<>(parent.above());
            above.add(parent.code());
            NodeLevel level = statements.stream()
                    .filter(NodeStatement.Level.class::isInstance)
                    .map(statement -> ((NodeStatement.Level) statement).level())
                    .findFirst()
                    .orElse(NodeLevel.valueOf(parent.level()).childLevel());
            insert(new Node(code, parent.code(), level.name(), parent.level(), above), session);
        } else {
            code = ((Node) match.getDeclarationValue("$each")).code();
        }
        spokeOf.computeIfAbsent(rule, key -> new HashSet<>()).add(code);
        for (Statement statement : statements) {
            if (statement instanceof NodeStatement.Text text
                    && text.attribute() == Attribute.DATA_SOURCE
                    && sources.add(code + " " + text.text())) {
                session.insert(new Source(code, text.text()));
            }
        }
    }

    private void insert(Node node, KieSession session) {
        nodes.put(node.code(), node);
        session.insert(node);
    }

    private List<String> leaves() {
        List<String> parents = nodes.values().stream().map(Node::parent).toList();
        return nodes.values().stream()
                .filter(node -> !parents.contains(node.code())
                        && !node.level().equals(NodeLevel.INFORMATION.name())
                        && makers(node.code()).stream().noneMatch(PlainDrools::barsScoring))
                .map(Node::code)
                .toList();
    }

    /** What the rule that made a node says. */
    private List<Statement> makers(String code) {
        return said.entrySet().stream()
                .filter(rule -> rule.getKey().split(" ", 2)[0].equals(code))
                .flatMap(rule -> rule.getValue().stream())
                .toList();
    }

    private static boolean barsScoring(Statement statement) {
        return statement instanceof ResultStatement.NotScored
                || statement instanceof ResultStatement.Overlap
                || statement instanceof ResultStatement.Remainder;
    }

    /** The codes of all nodes in order. */
    List<NodeCode> codes() {
        return nodes.keySet().stream().map(NodeCode::of).sorted().toList();
    }
}
