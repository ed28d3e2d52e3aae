package vn.dti.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitRegister;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.appendix.Appendix;
import vn.dti.rules.appendix.WorkbookReader;
import vn.dti.rules.data.SetDataReader;
import vn.dti.rules.folder.RuleTree;

/**
 * A set as it lies on disk: the folder of its rule files, or a workbook. A folder {@code …/province/2025} within a rule
 * tree has the units and sources of the tree too.
 *
 * @param path where it lies
 * @param rules its rule files
 * @param workbook the workbook from which they were read, if it is one
 */
record SetOnDisk(Path path, RuleFolder rules, Optional<ReadWorkbook> workbook) {
    private static final SetId UNNAMED = new SetId("set", "unnamed");
    private static final String SUFFIX = ".dslr";
    private static final int DEPTH = 4;

    /**
     * Reads a set.
     *
     * @throws RefusedCall if there is none
     */
    static SetOnDisk read(String where) throws IOException {
        Path path = Path.of(where);
        if (Files.isRegularFile(path)) {
            ReadWorkbook workbook = WorkbookReader.read(UNNAMED, Files.readAllBytes(path));
            return new SetOnDisk(
                    path, workbook.rules().orElse(new RuleFolder(UNNAMED, Map.of())), Optional.of(workbook));
        }
        if (!Files.isDirectory(path)) {
            throw new RefusedCall(
                    Bilingual.of("Không có thư mục “" + where + "”.", "There is no folder “" + where + "”."));
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(path, DEPTH)) {
            for (Path file : found.filter(SetOnDisk::isRuleFile).sorted().toList()) {
                files.put(path.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new SetOnDisk(path, new RuleFolder(id(path), files), Optional.empty());
    }

    private static boolean isRuleFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) && !name.startsWith(".") && !name.startsWith("~$") && Files.isRegularFile(file);
    }

    private static SetId id(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return whole.getNameCount() < 2
                ? UNNAMED
                : SetId.parse(whole.getName(whole.getNameCount() - 2) + "/" + whole.getFileName())
                        .orElse(UNNAMED);
    }

    /** Compiles and checks it; findings about a workbook name its cells. */
    CompiledSet compile() {
        if (workbook.isPresent() && workbook.get().rules().isEmpty()) {
            return new CompiledSet(
                    rules.id(),
                    "",
                    Optional.empty(),
                    PlanSources.NONE,
                    workbook.get().findings());
        }
        CompiledSet compiled = new DroolsRuleCompiler().compile(rules);
        return workbook.map(book -> new CompiledSet(
                        compiled.id(),
                        compiled.fingerprint(),
                        compiled.plan(),
                        compiled.sources(),
                        compiled.findings().stream().map(book::inCells).toList()))
                .orElse(compiled);
    }

    /** The rule tree that it lies in; nothing if it is in none, as on a desk. */
    Optional<RuleLibrary.Snapshot> tree() {
        @Nullable Path level = path.toAbsolutePath().normalize().getParent();
        @Nullable Path tree = level == null ? null : level.getParent();
        if (workbook.isPresent() || level == null || tree == null) {
            return Optional.empty();
        }
        boolean isLevel = Files.exists(level.resolve("units.csv")) || Files.exists(level.resolve("uses.csv"));
        return isLevel ? Optional.of(new RuleTree(tree).read()) : Optional.empty();
    }

    /** The units and panels of its level, as far as they are known. */
    UnitRegister register(RuleLibrary.Snapshot tree) {
        return tree.registers().getOrDefault(rules.id().level(), UnitRegister.NONE);
    }

    /** The data files beside the rules, checked against what the rules take. */
    SetData data(RuleLibrary.Snapshot tree, CompiledSet compiled) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : new String[] {"figures.csv", "published.csv", "notes.csv", "crosswalk.csv"}) {
            Path file = path.resolve(name);
            if (Files.isRegularFile(file)) {
                files.put(name, Files.readAllBytes(file));
            }
        }
        Map<InputKey, InputDefinition.Kind> inputs = compiled.isClean()
                ? PreparedPlan.of(compiled.plan().orElseThrow()).acceptedInputs()
                : Map.of();
        String folder = rules.id().toString();
        Map<SetId, Set<NodeCode>> known = new HashMap<>();
        SetData data = new SetDataReader(
                        folder,
                        register(tree),
                        tree.sources().keySet(),
                        inputs,
                        set -> known.computeIfAbsent(set, id -> codes(id, tree, compiled)))
                .read(files);
        return new SetData(
                data.figures(),
                data.published(),
                data.notes(),
                data.crosswalks(),
                data.findings().stream()
                        .map(finding -> finding.below(folder + "/"))
                        .toList());
    }

    /** The codes of the entries of this set or of another one in the tree; none for one that has errors or is not there. */
    private static Set<NodeCode> codes(SetId set, RuleLibrary.Snapshot tree, CompiledSet compiled) {
        Optional<CompiledSet> meant = set.equals(compiled.id())
                ? Optional.of(compiled)
                : Optional.ofNullable(tree.folders().get(set)).map(new DroolsRuleCompiler()::compile);
        return meant.filter(CompiledSet::isClean)
                .flatMap(CompiledSet::plan)
                .map(plan -> plan.nodes().stream().map(PlanNode::code).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Its files as tables, for the formatter and for workbooks. */
    List<Appendix> tables(Findings findings) {
        return Appendix.of(rules, findings);
    }
}
