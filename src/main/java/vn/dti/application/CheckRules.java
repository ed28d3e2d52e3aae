package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleWorkbooks;
import vn.dti.domain.plan.ScoringPlan;

/** Checks a folder of rule files that was handed over; nothing of it is stored. */
@ApplicationScoped
public class CheckRules {
    private static final List<String> DATA_FILES =
            List.of("figures.csv", "published.csv", "notes.csv", "crosswalk.csv");

    @Inject
    private RuleCompiler compiler;

    @Inject
    private RuleWorkbooks workbooks;

    @Inject
    private RuleExamples examples;

    @Inject
    private SetExamples setExamples;

    @Inject
    private RuleLibrary library;

    @Inject
    private Catalogue catalogue;

    /**
     * What was found in a whole folder.
     *
     * @param rules the findings in the rule files and, where there is no error, the plan
     * @param data the findings in the data files
     * @param dataFiles the data files that were checked
     * @param passedOver the files that are neither, in the order of their names
     */
    public record Checked(CompiledSet rules, List<Finding> data, List<String> dataFiles, List<String> passedOver) {
        /** The same with findings about something besides. */
        Checked with(List<Finding> besides) {
            return new Checked(
                    rules, Stream.concat(data.stream(), besides.stream()).toList(), dataFiles, passedOver);
        }

        /** Everything that was found: in the rules, errors first, then in the data. */
        public List<Finding> findings() {
            return Stream.concat(rules.findings().stream(), data.stream()).toList();
        }

        /** How many of the findings are errors. */
        public long errors() {
            return findings().stream().filter(Finding::isError).count();
        }

        /** Whether there is no error, neither in the rules nor in the data, so that the set could be used. */
        public boolean isClean() {
            return rules.isClean() && data.stream().noneMatch(Finding::isError);
        }
    }

    /**
     * Checks a folder as it lies in the rule tree: the rules, and the data beside them against the units and sources that
     * the service knows.
     */
    public Checked check(SubmittedFolder folder) {
        Map<String, byte[]> data = new TreeMap<>(folder.others());
        data.keySet().retainAll(DATA_FILES);
        List<String> checked = folder.others().keySet().stream()
                .filter(name -> data.containsKey(name) || name.equals(RuleExamples.FILE))
                .toList();
        List<String> passedOver = folder.others().keySet().stream()
                .filter(name -> !checked.contains(name))
                .toList();
        RuleFolder rules = folder.rules();
        CompiledSet compiled = compiler.compile(rules);
        SetData read = library.data(
                rules.id(),
                data,
                catalogue.register(rules.id().level()),
                catalogue.state().library().sources().keySet(),
                inputs(compiled),
                set -> codes(set, compiled));
        List<Finding> dataFindings = read.findings().stream()
                .map(finding -> finding.below(rules.id() + "/"))
                .toList();
        List<Finding> beside = new ArrayList<>(dataFindings);
        Optional<byte[]> cases = Optional.ofNullable(folder.others().get(RuleExamples.FILE));
        beside.addAll(examples(compiled, cases));
        return new Checked(compiled, beside, List.copyOf(checked), passedOver);
    }

    /**
     * Checks the content of a draft: its rules and its examples, or its workbook.
     *
     * @param base the set that it was copied from
     */
    public Checked check(SetId id, DraftFiles files, Optional<SetId> base) {
        CompiledSet compiled = compiler.compile(files.rules(id));
        if (files.workbook().isEmpty()) {
            List<String> beside = files.examples().isPresent() ? List.of(RuleExamples.FILE) : List.of();
            return new Checked(compiled, examples(compiled, files.examples()), beside, files.passedOver());
        }
        return inCells(workbooks.read(id, files.workbook().get()), compiled, base, files.examplesOfBase());
    }

    /** A workbook with the rules and examples that are read from it, as the content of a draft. */
    public DraftFiles workbook(SetId id, byte[] workbook) {
        return DraftFiles.ofWorkbook(workbook, workbooks.read(id, workbook));
    }

    /** The examples run by the rules; nothing is told of them while the rules have errors. */
    private List<Finding> examples(CompiledSet compiled, Optional<byte[]> cases) {
        return compiled.isClean() && cases.isPresent()
                ? examples.check(compiled.plan().orElseThrow(), cases.get())
                : List.of();
    }

    /**
     * Checks the rules of a workbook; the findings name its cells. Without examples of its own, those of the newest set in
     * force of the same level are run.
     */
    public Checked check(SetId id, byte[] workbook) {
        ReadWorkbook read = workbooks.read(id, workbook);
        Optional<SetId> base = OpenRuleDraft.lastYears(id, catalogue.state());
        return inCells(
                read,
                read.rules()
                        .map(compiler::compile)
                        .orElse(new CompiledSet(id, "", Optional.empty(), PlanSources.NONE, List.of())),
                base,
                base.flatMap(setExamples::of));
    }

    /** The findings of a workbook, of the rules and of the examples in it, which name its cells. */
    private Checked inCells(
            ReadWorkbook read, CompiledSet compiled, Optional<SetId> base, Optional<byte[]> examplesOfBase) {
        List<Finding> findings = new ArrayList<>(read.findings());
        boolean isRead = read.rules().isPresent();
        List<Finding> beside = new ArrayList<>();
        if (isRead) {
            compiled.findings().forEach(finding -> findings.add(read.inCells(finding)));
        }
        if (isRead && compiled.isClean()) {
            beside.addAll(examples(read, compiled.plan().orElseThrow(), base, examplesOfBase));
        }
        return new Checked(
                new CompiledSet(
                        compiled.id(),
                        compiled.fingerprint(),
                        isRead ? compiled.plan() : Optional.empty(),
                        compiled.sources(),
                        findings),
                beside,
                isRead && read.examples().isPresent() ? List.of(RuleExamples.FILE) : List.of(),
                List.of());
    }

    /** The examples of a workbook, else those of the set that it was copied from; a notice says which were run. */
    private List<Finding> examples(
            ReadWorkbook read, ScoringPlan plan, Optional<SetId> base, Optional<byte[]> examplesOfBase) {
        if (read.examples().isPresent()) {
            return examples.checkOfWorkbook(plan, read.examples().get()).stream()
                    .map(read::inCells)
                    .toList();
        }
        if (base.isPresent() && examplesOfBase.isPresent()) {
            return examples.checkOfBase(plan, base.get(), examplesOfBase.get());
        }
        Findings none = new Findings();
        none.notice("examples-none")
                .found(
                        "Chưa chạy ví dụ nào: tệp Excel không có trang “Ví dụ”, bộ gốc cũng không có ví dụ",
                        "No example was run: the workbook has no sheet “Ví dụ”, nor has the set that was copied examples")
                .allowed(
                        "Mỗi tiêu chí nên có ví dụ: số liệu và số điểm phải có",
                        "Each criterion should have examples: figures and the points that they must give")
                .remedy(
                        "Không bắt buộc; thêm trang “Ví dụ” với các cột Tiêu chí, Số liệu, Điểm, Ghi chú",
                        "Nothing needs to be done; add a sheet “Ví dụ” with the columns Tiêu chí, Số liệu, Điểm, Ghi chú");
        return none.sorted();
    }

    /** The codes of the set that is checked, or of one in force; none where its plan is not known. */
    private Set<NodeCode> codes(SetId set, CompiledSet checked) {
        SetInForce inForce = catalogue.state().inForce().get(set);
        Optional<ScoringPlan> plan = set.equals(checked.id())
                ? checked.plan().filter(it -> checked.isClean())
                : Optional.ofNullable(inForce).map(SetInForce::plan);
        return plan.map(known -> known.nodes().stream().map(PlanNode::code).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** What the set takes; nothing where it cannot be evaluated yet. */
    private static Map<InputKey, InputDefinition.Kind> inputs(CompiledSet compiled) {
        return compiled.isClean()
                ? compiled.plan().map(PreparedPlan::of).orElseThrow().acceptedInputs()
                : Map.of();
    }
}
