package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.plausibility.PlausibilityChecks;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.domain.plausibility.ReportedFigures;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/**
 * Applies the plausibility rules of a set to figures, stored ones or submitted ones. The year before is the stored year of
 * the same level whose figures are a year older and which has the unit.
 */
@ApplicationScoped
public class CheckPlausibility {
    private static final int KEPT = 8;

    /** What was found for stored years, which do not change: the last few. */
    private final Map<String, List<List<Doubt>>> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<List<Doubt>>> eldest) {
            return size() > KEPT;
        }
    });

    @Inject
    private Catalogue catalogue;

    @Inject
    private PlausibilityChecks checks;

    /**
     * The doubts about the stored figures of a unit, the heaviest first; empty if the set has no plausibility rules.
     *
     * @throws NotFoundException if there is no such year, or the unit is not in it
     */
    public List<Doubt> ofStored(PeriodId id, UnitCode unit) {
        EvaluatedPeriod period = catalogue.period(id);
        int index = period.indexOf(unit);
        if (index < 0) {
            throw new NotFoundException(Bilingual.of(
                    "Đơn vị “%s” không có trong kết quả “%s”.".formatted(unit, id),
                    "The unit “%s” is not in the result “%s”.".formatted(unit, id)));
        }
        if (!hasRules(period.set().stored().rules())) {
            return List.of();
        }
        String key = id + " " + period.stored().inputsFingerprint() + " "
                + before(id.set(), period.plan(), unit)
                        .map(year -> year.stored().inputsFingerprint())
                        .orElse("");
        List<List<Doubt>> known = kept.get(key);
        if (known == null) {
            known = ofAll(period);
            kept.put(key, known);
        }
        return known.get(index);
    }

    /** The doubts about submitted figures, by the place of each unit; empty lists if the set has no plausibility rules. */
    public List<List<Doubt>> of(SubmissionResult result) {
        InputTable inputs = result.evaluation().inputs();
        SetId id = result.set().id();
        Optional<RuleFolder> folder = folder(id).filter(CheckPlausibility::hasRules);
        if (folder.isEmpty()) {
            return Collections.nCopies(inputs.units().size(), List.of());
        }
        ScoringPlan plan = result.evaluation().plan();
        List<ReportedFigures> units = new ArrayList<>();
        for (int i = 0; i < inputs.units().size(); i++) {
            Map<InputKey, BigDecimal> now = new TreeMap<>();
            for (InputKey key : plan.inputs().keySet()) {
                Optional<BigDecimal> value = inputs.value(i, key);
                value.ifPresent(number -> now.put(key, number));
            }
            units.add(figures(id, plan, inputs.units().get(i), now));
        }
        PlausibilityRules rules = checks.read(folder.get(), plan);
        return checks.check(rules, units);
    }

    private List<List<Doubt>> ofAll(EvaluatedPeriod period) {
        List<ReportedFigures> units = new ArrayList<>();
        for (int i = 0; i < period.panel().units().size(); i++) {
            units.add(figures(
                    period.id().set(), period.plan(), period.panel().units().get(i), values(period.figures(i))));
        }
        return checks.check(checks.read(period.set().stored().rules(), period.plan()), units);
    }

    private ReportedFigures figures(SetId id, ScoringPlan plan, UnitCode unit, Map<InputKey, BigDecimal> now) {
        Optional<EvaluatedPeriod> before = before(id, plan, unit);
        return ReportedFigures.of(
                plan,
                now,
                before.map(EvaluatedPeriod::plan),
                before.map(year -> values(year.figures(year.indexOf(unit)))).orElse(Map.of()));
    }

    private Optional<EvaluatedPeriod> before(SetId id, ScoringPlan plan, UnitCode unit) {
        return catalogue.state().periods().values().stream()
                .filter(year -> year.id().set().level().equals(id.level())
                        && year.plan().header().dataYear() == plan.header().dataYear() - 1
                        && year.indexOf(unit) >= 0)
                .min(Comparator.comparing(
                                (EvaluatedPeriod year) -> -year.panel().units().size())
                        .thenComparing(EvaluatedPeriod::id));
    }

    private static Map<InputKey, BigDecimal> values(List<Figure> figures) {
        Map<InputKey, BigDecimal> values = new TreeMap<>();
        for (Figure figure : figures) {
            if (figure.basis() != Figure.Basis.DERIVED) {
                figure.value().ifPresent(value -> values.put(figure.input(), value));
            }
        }
        return values;
    }

    private Optional<RuleFolder> folder(SetId id) {
        IndexState now = catalogue.state();
        SetInForce inForce = now.inForce().get(id);
        return inForce != null
                ? Optional.of(inForce.stored().rules())
                : Optional.ofNullable(now.library().folders().get(id));
    }

    private static boolean hasRules(RuleFolder folder) {
        return folder.files().containsKey(PlausibilityRules.FILE);
    }
}
