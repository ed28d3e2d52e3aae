package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.ShownText;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitRegister;

/**
 * Evaluates a year from the figures beside its rules, freezes the figures and stores figures and results together. What
 * is stored is provisional: nobody but staff sees it until it is sealed and published. A year may be evaluated again, each
 * time as a revision of its own; once an edition of it is sealed, only by who may correct.
 */
@ApplicationScoped
public class EvaluatePeriod {
    @Inject
    private Catalogue catalogue;

    @Inject
    private RecordInArchive archive;

    @Inject
    private EditionArchive stored;

    @Inject
    private RuleLibrary library;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "dti.version")
    private String programVersion;

    /**
     * Evaluates and stores.
     *
     * @param mayCorrect whether the caller may evaluate a year again of which an edition is sealed
     * @param call who has it evaluated; a call that was carried out before gets the year as it is stored
     * @param progress may end it until it is stored, not after
     * @throws NotFoundException if there is no such set or panel
     * @throws NotPermittedException if an edition is sealed and the caller may not correct
     * @throws ExistsAlreadyException if the year is stored already from the same figures
     * @throws RefusedException if the set is not in force or its data files have errors
     */
    public PeriodId evaluate(PeriodId id, boolean mayCorrect, StoringCall call, Progress progress) {
        IndexState now = catalogue.state();
        Optional<EvaluatedPeriod> newest = now.newest(id);
        if (newest.isPresent()) {
            if (call.isCarriedOut()) {
                return id;
            }
            if (!mayCorrect && now.ledger().lastSeal(id).isPresent()) {
                throw new NotPermittedException(Bilingual.of(
                        "Kỳ “%s” đã được chốt; chỉ người có vai trò công bố được đánh giá lại để đính chính."
                                .formatted(id),
                        "The year “%s” is sealed; only a publisher can evaluate it again to correct it."
                                .formatted(id)));
            }
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
            RuleLibrary.Snapshot files = newest.isPresent() ? library.read() : now.library();
            EvaluatedPeriod period = evaluate(set, files, newest, id, call, progress);
            archive.evaluation(period.stored(), call);
            catalogue.update(state -> state.with(period));
        } catch (EditionArchive.AlreadyStoredException e) {
            learn(id, set);
            if (!call.isCarriedOut()) {
                RefusedException refused = storedAlready(id);
                refused.addSuppressed(e);
                throw refused;
            }
        }
        return id;
    }

    /** The catalogue takes over a year that was stored without its knowledge, as when the database failed just then. */
    private void learn(PeriodId id, SetInForce set) {
        IndexState now = catalogue.state();
        UnitRegister register = now.library().registers().getOrDefault(id.set().level(), UnitRegister.NONE);
        int known = now.newest(id).map(period -> period.stored().revision()).orElse(0);
        stored.period(id, known + 1)
                .map(period -> EvaluatedPeriod.restore(period, set, register))
                .ifPresent(period -> catalogue.update(state -> state.with(period)));
    }

    /**
     * Evaluates; nothing is stored and the catalogue is not told yet.
     *
     * @param before the newest evaluation of the year that is stored
     */
    EvaluatedPeriod evaluate(
            SetInForce set,
            RuleLibrary.Snapshot files,
            Optional<EvaluatedPeriod> before,
            PeriodId id,
            StoringCall call,
            Progress progress) {
        UnitRegister register = files.registers().getOrDefault(id.set().level(), UnitRegister.NONE);
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
        SetData data = files.data().getOrDefault(id.set(), SetData.NONE);
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
                set,
                register,
                panel,
                figures,
                new PublishedRecord(published, data.notes()),
                before.map(known -> known.stored().revision() + 1).orElse(1),
                programVersion,
                clock.instant(),
                call.by());
        progress.at(Progress.Step.EVALUATING, units, units);
        if (before.isPresent() && period.isSameAs(before.get())) {
            throw storedAlready(id);
        }
        return period;
    }

    private static ExistsAlreadyException storedAlready(PeriodId id) {
        return new ExistsAlreadyException(
                "period",
                Bilingual.of(
                        "Kết quả “%s” đã được lưu và số liệu không thay đổi; chỉ đánh giá lại khi số liệu đã được sửa."
                                .formatted(id),
                        "The result “%s” is stored already and the figures are the same; evaluate again once figures are mended."
                                .formatted(id)));
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
