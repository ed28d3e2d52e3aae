package vn.dti.application;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.unit.UnitRegister;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.WithoutDrools;
import vn.dti.rules.data.CheckedExamples;
import vn.dti.rules.folder.RuleTree;

/** The shipped sets compiled and their years evaluated from the files of the project, without a server. */
public final class ShippedYears {
    private static final Catalogue CATALOGUE = load(Path.of("rules"));

    private ShippedYears() {}

    static Catalogue catalogue() {
        return CATALOGUE;
    }

    static ReadRanking readRanking() {
        return with(new ReadRanking(), CATALOGUE);
    }

    /** Reads pages of units from the shipped years. */
    public static ReadProfile readProfile() {
        return with(new ReadProfile(), CATALOGUE);
    }

    static CompareYears compareYears() {
        return with(new CompareYears(), CATALOGUE);
    }

    static RestateYear restateYear() {
        return with(new RestateYear(), CATALOGUE);
    }

    static CompareTrial compareTrial(Catalogue catalogue) {
        return with(new CompareTrial(), catalogue);
    }

    static ExplainNode explainNode() {
        return with(new ExplainNode(), CATALOGUE);
    }

    static EvaluateSubmission evaluateSubmission() {
        return with(new EvaluateSubmission(), CATALOGUE);
    }

    /** The catalogue after a snapshot was taken over, as the watch of the rule folder does it. */
    static Catalogue after(RuleLibrary.Snapshot snapshot) {
        Catalogue catalogue = new Catalogue();
        catalogue.update(state -> CATALOGUE.state());
        TrackRuleFolders folders = with(new TrackRuleFolders(), catalogue);
        set(folders, "compiler", new DroolsRuleCompiler());
        set(folders, "examples", new CheckedExamples());
        folders.take(snapshot);
        return catalogue;
    }

    static Catalogue load(Path rules) {
        RuleLibrary.Snapshot snapshot = new RuleTree(rules).read();
        Map<SetId, SetInForce> sets = new TreeMap<>();
        Map<PeriodId, EvaluatedPeriod> periods = new TreeMap<>();
        for (SetId id : snapshot.inForceAtFirst()) {
            CompiledSet compiled =
                    WithoutDrools.compile(requireNonNull(snapshot.folders().get(id)));
            SetInForce set = PlanTexts.inForce(
                    compiled, requireNonNull(snapshot.folders().get(id)), Instant.EPOCH, "test");
            sets.put(id, set);
            SetData data = snapshot.data().getOrDefault(id, SetData.NONE);
            TreeSet<String> panels = new TreeSet<>(data.figures().keySet());
            data.published().stream().map(PublishedResult::panel).forEach(panels::add);
            UnitRegister register = requireNonNull(snapshot.registers().get(id.level()));
            for (String panel : panels) {
                PeriodId period = new PeriodId(id, panel);
                periods.put(
                        period,
                        EvaluatedPeriod.evaluate(
                                set,
                                register,
                                requireNonNull(register.panels().get(panel)),
                                data.figures().getOrDefault(panel, List.of()),
                                new PublishedRecord(
                                        data.published().stream()
                                                .filter(result -> result.panel().equals(panel))
                                                .toList(),
                                        data.notes()),
                                1,
                                "test",
                                Instant.EPOCH,
                                "test"));
            }
        }
        Catalogue catalogue = new Catalogue();
        catalogue.update(state -> new IndexState(sets, Map.of(), periods, snapshot));
        return catalogue;
    }

    private static <T> T with(T useCase, Catalogue catalogue) {
        set(useCase, "catalogue", catalogue);
        return useCase;
    }

    static void set(Object bean, String field, Object value) {
        try {
            Field injected = bean.getClass().getDeclaredField(field);
            injected.setAccessible(true);
            injected.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
