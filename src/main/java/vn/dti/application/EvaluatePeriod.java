package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitRegister;

/** Evaluates a year from the figures beside its rules, freezes the figures and stores figures and results together. */
@ApplicationScoped
public class EvaluatePeriod {
    @Inject
    private Catalogue catalogue;

    @Inject
    private RecordInArchive archive;

    @Inject
    private EditionArchive stored;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "dti.version")
    private String programVersion;

    /**
     * Evaluates and stores.
     *
     * @param call who has it evaluated; a call that was carried out before gets the year as it is stored
     * @param progress may end it until it is stored, not after
     * @throws NotFoundException if there is no such set or panel
     * @throws ExistsAlreadyException if the year is stored already
     * @throws RefusedException if the set is not in force or its data files have errors
     */
    public PeriodId evaluate(PeriodId id, StoringCall call, Progress progress) {
        IndexState now = catalogue.state();
        if (now.periods().containsKey(id)) {
            if (call.isCarriedOut()) {
                return id;
            }
            throw storedAlready(id);
        }
        SetInForce set = now.inForce().get(id.set());
        if (set == null && now.checked().containsKey(id.set())) {
            throw new RefusedException(
                    "set",
                    Bilingual.of(
                            "Bộ chỉ số “%s” chưa có hiệu lực; kết quả chỉ được lưu theo bộ chỉ số có hiệu lực."
                                    .formatted(id.set()),
                            "The indicator set “%s” is not in force; results are stored by sets in force only."
                                    .formatted(id.set())));
        }
        if (set == null) {
            throw Catalogue.noSuchSet(id.set(), now);
        }
        try {
            EvaluatedPeriod period = evaluate(set, now, id, call, progress);
            catalogue.update(state -> state.with(period));
        } catch (ExistsAlreadyException e) {
            learn(id, set, now);
            if (!call.isCarriedOut()) {
                throw e;
            }
        }
        return id;
    }

    /** The catalogue takes over a year that was stored without its knowledge, as when the database failed just then. */
    private void learn(PeriodId id, SetInForce set, IndexState now) {
        UnitRegister register = now.library().registers().getOrDefault(id.set().level(), UnitRegister.NONE);
        stored.period(id)
                .map(period -> EvaluatedPeriod.restore(period, set, register))
                .ifPresent(period -> catalogue.update(state -> state.with(period)));
    }

    /** Evaluates and archives; the catalogue is not told yet. */
    EvaluatedPeriod evaluate(SetInForce set, IndexState now, PeriodId id, StoringCall call, Progress progress) {
        UnitRegister register = now.library().registers().getOrDefault(id.set().level(), UnitRegister.NONE);
        Panel panel = register.panels().get(id.panel());
        if (panel == null) {
            throw new NotFoundException(Bilingual.of(
                    "Cấp “%s” không có danh sách đơn vị “%s”. Các danh sách hiện có: %s."
                            .formatted(
                                    id.set().level(),
                                    id.panel(),
                                    String.join(", ", register.panels().keySet())),
                    "The level “%s” has no panel “%s”. Panels that exist: %s."
                            .formatted(
                                    id.set().level(),
                                    id.panel(),
                                    String.join(", ", register.panels().keySet()))));
        }
        SetData data = now.library().data().getOrDefault(id.set(), SetData.NONE);
        RefusedException.ifErrors(data.findings(), id.toString());
        List<PublishedResult> published = data.published().stream()
                .filter(result -> result.panel().equals(id.panel()))
                .toList();
        List<Figure> figures = data.figures().getOrDefault(id.panel(), List.of());
        if (figures.isEmpty() && published.isEmpty()) {
            throw new RefusedException(
                    "panel",
                    Bilingual.of(
                            "Thư mục “%s” không có số liệu nào cho danh sách đơn vị “%s”; hãy bổ sung figures.csv rồi đánh giá lại."
                                    .formatted(id.set(), id.panel()),
                            "The folder “%s” has no figures for the panel “%s”; add them to figures.csv and evaluate again."
                                    .formatted(id.set(), id.panel())));
        }
        refuseMisfits(figures, PreparedPlan.of(set.plan()).acceptedInputs(), id);
        int units = panel.units().size();
        progress.at(Progress.Step.EVALUATING, 0, units);
        EvaluatedPeriod period = EvaluatedPeriod.evaluate(
                id,
                set,
                register,
                panel,
                figures,
                new PublishedRecord(published, data.notes()),
                programVersion,
                clock.instant(),
                call.by());
        progress.at(Progress.Step.EVALUATING, units, units);
        try {
            archive.evaluation(period.stored(), call);
        } catch (EditionArchive.AlreadyStoredException e) {
            RefusedException refused = storedAlready(id);
            refused.addSuppressed(e);
            throw refused;
        }
        return period;
    }

    private static ExistsAlreadyException storedAlready(PeriodId id) {
        return new ExistsAlreadyException(
                "period",
                Bilingual.of(
                        "Kết quả “%s” đã được lưu và không thay đổi được.".formatted(id),
                        "The result “%s” is stored already and cannot be changed.".formatted(id)));
    }

    /** What is stored cannot be mended: figures that the set does not take, or that cannot be, are refused before. */
    private static void refuseMisfits(List<Figure> figures, Map<InputKey, InputDefinition.Kind> accepted, PeriodId id) {
        List<RefusedException.Violation> violations = new ArrayList<>();
        for (Figure figure : figures) {
            InputDefinition.Kind kind = accepted.get(figure.input());
            String place = "%s/figures.csv: %s, %s, %s".formatted(id.set(), id.panel(), figure.unit(), figure.input());
            if (kind == null) {
                violations.add(new RefusedException.Violation(
                        place,
                        Bilingual.of(
                                "Bộ chỉ số không có số liệu “%s”; hãy sửa mã.".formatted(figure.input()),
                                "The set has no input “%s”; mend the code.".formatted(figure.input()))));
            } else if (figure.value().filter(kind::admits).isEmpty()) {
                String shown = ShownText.of(figure.text());
                violations.add(new RefusedException.Violation(
                        place,
                        Bilingual.of(
                                "Số liệu là “%s”; cần %s."
                                        .formatted(shown, kind.range().vi()),
                                "The figure is “%s”; wanted is %s."
                                        .formatted(shown, kind.range().en()))));
            }
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }
}
