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

/** The shipped years, evaluated from the rule tree of the project and sealed at a fixed moment. */
public final class ShippedEditions {
    /** The version of the program that these editions name. */
    public static final String PROGRAM = "1.0";

    private static final Instant EVALUATED = Instant.parse("2026-11-22T01:02:03.000004Z");
    static final RuleLibrary.Snapshot TREE = new RuleTree(Path.of("rules")).read();
    private static final Map<SetId, CompiledSet> COMPILED = new ConcurrentHashMap<>();
    private static final Map<PeriodId, Edition> SEALED = new ConcurrentHashMap<>();

    private ShippedEditions() {}

    /** The years of the sets that the first start brings into force. */
    public static List<PeriodId> periods() {
        List<PeriodId> periods = new ArrayList<>();
        for (SetId set : TREE.inForceAtFirst()) {
            SetData data = TREE.data().getOrDefault(set, SetData.NONE);
            TreeSet<String> panels = new TreeSet<>(data.figures().keySet());
            data.published().stream().map(PublishedResult::panel).forEach(panels::add);
            panels.forEach(panel -> periods.add(new PeriodId(set, panel)));
        }
        return periods;
    }

    /** The first edition of a shipped year. */
    public static Edition sealed(String period) {
        return SEALED.computeIfAbsent(PeriodId.parse(period).orElseThrow(), ShippedEditions::seal);
    }

    private static Edition seal(PeriodId id) {
        RuleFolder rules = requireNonNull(TREE.folders().get(id.set()));
        CompiledSet compiled = COMPILED.computeIfAbsent(id.set(), set -> new DroolsRuleCompiler().compile(rules));
        UnitRegister register = requireNonNull(TREE.registers().get(id.set().level()));
        SetData data = TREE.data().getOrDefault(id.set(), SetData.NONE);
        String plan = CanonicalPlan.write(compiled.plan().orElseThrow());
        PublishedRecord published = new PublishedRecord(
                data.published().stream()
                        .filter(result -> result.panel().equals(id.panel()))
                        .toList(),
                data.notes());
        EvaluatedYear year = EvaluatedYear.of(
                compiled.plan().orElseThrow(),
                requireNonNull(register.panels().get(id.panel())).units(),
                data.figures().getOrDefault(id.panel(), List.of()),
                published);
        String figures = year.figures().canonical();
        String results = CanonicalResults.of(year.evaluation());
        ActivatedSet set = new ActivatedSet(
                id.set(),
                rules,
                compiled.fingerprint(),
                plan,
                CanonicalPlan.fingerprint(plan),
                CanonicalPlan.writeSources(compiled.sources()),
                EVALUATED,
                "start");
        StoredPeriod stored = new StoredPeriod(
                id,
                1,
                set.planFingerprint(),
                figures,
                Fingerprint.of(figures),
                published.canonical(),
                results,
                Fingerprint.of(results),
                PROGRAM,
                EVALUATED,
                "Nguyễn Văn A");
        return Edition.seal(
                EditionContent.of(set, stored, register, TREE.sources()),
                stored,
                1,
                Optional.empty(),
                EVALUATED.plusSeconds(3600),
                "Trần Thị B");
    }

    /** How the entries of a shipped set follow those of an older one. */
    public static Crosswalk crosswalk(String set, String from) {
        return requireNonNull(TREE.data().get(SetId.parse(set).orElseThrow()))
                .crosswalk(SetId.parse(from).orElseThrow())
                .orElseThrow();
    }

    /** A chain in which an edition was sealed and published after another one, with its head last. */
    public static Chain chain(Edition edition) {
        Receipt receipt = edition.receipt();
        Chain before = Chain.EMPTY.with(Chain.EMPTY.next(
                ChainLink.Kind.SEALED,
                sealed("nation/2023/quoc-gia").receipt(),
                receipt.sealedAt().minusSeconds(60),
                "Trần Thị B"));
        Chain sealed = before.with(before.next(ChainLink.Kind.SEALED, receipt, receipt.sealedAt(), receipt.sealedBy()));
        return sealed.with(sealed.next(
                ChainLink.Kind.PUBLISHED, receipt, receipt.sealedAt().plusSeconds(60), "Lê Văn C"));
    }
}
