package vn.dti.domain.edition;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.UnitRegister;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.folder.RuleTree;

/** The years of a rule tree, evaluated and sealed at a fixed moment when they are asked for. */
final class SealedTree {
    /** The version of the program that these editions name. */
    static final String PROGRAM = "1.0";

    private static final Instant EVALUATED = Instant.parse("2026-11-22T01:02:03.000004Z");
    private final RuleLibrary.Snapshot tree;
    private final Map<SetId, CompiledSet> compiled = new ConcurrentHashMap<>();
    private final Map<PeriodId, Edition> sealed = new ConcurrentHashMap<>();

    /** Reads the tree in a folder. */
    SealedTree(Path folder) {
        tree = new RuleTree(folder).read();
    }

    /** What was read. */
    RuleLibrary.Snapshot tree() {
        return tree;
    }

    /** The years of the sets that the first start brings into force. */
    List<PeriodId> periods() {
        List<PeriodId> periods = new ArrayList<>();
        for (SetId set : tree.inForceAtFirst()) {
            SetData data = data(set);
            TreeSet<String> panels = new TreeSet<>(data.figures().keySet());
            data.published().stream().map(PublishedResult::panel).forEach(panels::add);
            panels.forEach(panel -> periods.add(new PeriodId(set, panel)));
        }
        return periods;
    }

    /** The data files of a set. */
    SetData data(SetId set) {
        return tree.data().getOrDefault(set, SetData.NONE);
    }

    /** The first edition of a year. */
    Edition sealed(PeriodId period) {
        return sealed.computeIfAbsent(period, this::seal);
    }

    private static CompiledSet compile(RuleFolder rules) {
        CompiledSet compiled = new DroolsRuleCompiler().compile(rules);
        if (compiled.plan().isEmpty()) {
            throw new IllegalStateException(rules.id() + ": " + compiled.findings());
        }
        return compiled;
    }

    private Edition seal(PeriodId id) {
        RuleFolder rules = requireNonNull(tree.folders().get(id.set()));
        CompiledSet set = compiled.computeIfAbsent(id.set(), any -> compile(rules));
        UnitRegister register = requireNonNull(tree.registers().get(id.set().level()));
        SetData data = data(id.set());
        String plan = CanonicalPlan.write(set.plan().orElseThrow());
        PublishedRecord published = new PublishedRecord(
                data.published().stream()
                        .filter(result -> result.panel().equals(id.panel()))
                        .toList(),
                data.notes());
        EvaluatedYear year = EvaluatedYear.of(
                set.plan().orElseThrow(),
                requireNonNull(register.panels().get(id.panel())).units(),
                data.figures().getOrDefault(id.panel(), List.of()),
                published);
        String figures = year.figures().canonical();
        String results = CanonicalResults.of(year.evaluation());
        ActivatedSet inForce = new ActivatedSet(
                id.set(),
                rules,
                set.fingerprint(),
                plan,
                CanonicalPlan.fingerprint(plan),
                CanonicalPlan.writeSources(set.sources()),
                EVALUATED,
                "start");
        StoredPeriod stored = new StoredPeriod(
                id,
                1,
                inForce.planFingerprint(),
                figures,
                Fingerprint.of(figures),
                published.canonical(),
                results,
                Fingerprint.of(results),
                PROGRAM,
                EVALUATED,
                "Nguyễn Văn A");
        return Edition.seal(
                EditionContent.of(inForce, stored, register, tree.sources()),
                stored,
                1,
                Optional.empty(),
                EVALUATED.plusSeconds(3600),
                "Trần Thị B");
    }
}
