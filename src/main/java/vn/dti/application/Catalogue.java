package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/** What there is: sets, years, panels, units and sources, as of one moment. */
@ApplicationScoped
public class Catalogue {
    private final AtomicLong version = new AtomicLong();
    private volatile IndexState state = IndexState.EMPTY;

    IndexState state() {
        return state;
    }

    /**
     * How often what there is has changed. What was read while this number stayed the same was read from one state, and
     * holds until the number is another.
     */
    public long version() {
        return version.get();
    }

    /** Replaces the state as a whole; changes happen one after the other. */
    synchronized void update(UnaryOperator<IndexState> change) {
        state = change.apply(state);
        version.incrementAndGet();
    }

    /** All sets: those in force, trial sets and refused folders, by id. */
    public List<SetView> sets() {
        IndexState now = state();
        Map<SetId, SetView> views = new TreeMap<>();
        now.checked().forEach((id, folder) -> views.put(id, checkedView(folder, now)));
        now.inForce().forEach((id, set) -> views.put(id, inForceView(set, now)));
        return List.copyOf(views.values());
    }

    /** The folders whose content is not in force: trial sets, refused folders and changed files of sets in force. */
    public List<SetView> trials() {
        IndexState now = state();
        return now.checked().values().stream()
                .map(folder -> checkedView(folder, now))
                .toList();
    }

    /**
     * What else in the rule tree is not usable, by path: wrong names, files in the wrong place, files of a level with
     * errors, data files of sets in force with errors. A trial set tells the errors of its data files itself.
     */
    public List<RefusedEntry> refusedEntries() {
        IndexState now = state();
        Map<String, List<Finding>> byPath = new TreeMap<>();
        List<Finding> all = new ArrayList<>(now.library().findings());
        now.library().data().forEach((id, data) -> {
            if (!now.checked().containsKey(id)) {
                all.addAll(data.findings());
            }
        });
        for (Finding finding : all) {
            String path =
                    finding.places().isEmpty() ? "./" : finding.places().get(0).file();
            byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(finding);
        }
        return byPath.entrySet().stream()
                .map(entry -> new RefusedEntry(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * A set: the one in force under this id, else the trial set or refused folder.
     *
     * @throws NotFoundException if there is none
     */
    public SetView set(SetId id) {
        IndexState now = state();
        SetInForce set = now.inForce().get(id);
        if (set != null) {
            return inForceView(set, now);
        }
        CompiledSet folder = now.checked().get(id);
        if (folder != null) {
            return checkedView(folder, now);
        }
        refuseDamaged(id.toString(), now);
        throw noSuchSet(id, now);
    }

    /** The set of a year: the one in force of its name, or the one that an imported edition carries while there is none. */
    SetView set(EvaluatedPeriod period) {
        ActivatedSet carried = period.set().stored();
        return state().inForce().containsKey(carried.id())
                ? set(carried.id())
                : new SetView(
                        carried.id(),
                        SetView.Status.TRIAL,
                        Optional.of(period.plan()),
                        period.set().sources(),
                        carried.ruleFingerprint(),
                        Optional.of(carried.planFingerprint()),
                        Optional.empty(),
                        List.of(),
                        false,
                        false);
    }

    /** What is damaged in the archive and therefore not used: why, by the id of the set or year. */
    public Map<String, Bilingual> damaged() {
        return state().damaged();
    }

    private static void refuseDamaged(String id, IndexState now) {
        Bilingual reason = now.damaged().get(id);
        if (reason != null) {
            throw new NotFoundException(Bilingual.of(
                    "“%s” bị hỏng trong kho lưu trữ nên không được dùng: %s. Hãy báo người quản trị."
                            .formatted(id, reason.vi()),
                    "“%s” is damaged in the archive and is not used: %s. Tell the administrator."
                            .formatted(id, reason.en())));
        }
    }

    /**
     * The stored years: first those of the level that {@code in-force.csv} names first, then the other levels by name,
     * samples last; of one level the newest data year first, of one year the panel that is valid today.
     */
    public List<PeriodId> periods() {
        IndexState now = state();
        String first = now.library().inForceAtFirst().stream()
                .map(SetId::level)
                .findFirst()
                .orElse("");
        return now.periods().values().stream()
                .sorted(Comparator.comparing((EvaluatedPeriod period) ->
                                period.plan().header().sample())
                        .thenComparing(period -> !period.id().set().level().equals(first))
                        .thenComparing(period -> period.id().set().level())
                        .thenComparing(period -> -period.plan().header().dataYear())
                        .thenComparing(period -> period.panel().units().size())
                        .thenComparing(EvaluatedPeriod::id))
                .map(EvaluatedPeriod::id)
                .toList();
    }

    /** The newest stored year of each level, in the order of {@link #periods()}. */
    public List<PeriodId> newestByLevel() {
        Map<String, PeriodId> levels = new LinkedHashMap<>();
        periods().forEach(period -> levels.putIfAbsent(period.set().level(), period));
        return List.copyOf(levels.values());
    }

    /**
     * The year that the front page shows: the newest of the first level.
     *
     * @throws NotFoundException if no year is stored
     */
    public PeriodId frontPage() {
        return periods().stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        Bilingual.of("Chưa có năm nào được đánh giá.", "No year has been evaluated yet.")));
    }

    /**
     * The panel of a year.
     *
     * @throws NotFoundException if the year is not stored
     */
    public Panel panel(PeriodId id) {
        return period(id).panel();
    }

    /**
     * A stored year.
     *
     * @throws NotFoundException if it is not stored
     */
    EvaluatedPeriod period(PeriodId id) {
        IndexState now = state();
        EvaluatedPeriod period = now.periods().get(id);
        if (period == null) {
            refuseDamaged(id.toString(), now);
            String known = String.join(
                    ", ",
                    now.periods().keySet().stream().map(PeriodId::toString).toList());
            throw new NotFoundException(Bilingual.of(
                    "Không có kết quả “%s”. Các kết quả hiện có: %s.".formatted(id, known),
                    "There is no result “%s”. Results that exist: %s.".formatted(id, known)));
        }
        return period;
    }

    /**
     * The newest evaluation of a year that is not published.
     *
     * @throws NotFoundException if there is none
     */
    EvaluatedPeriod provisional(PeriodId id) {
        IndexState now = state();
        EvaluatedPeriod period = now.provisional().get(id);
        if (period == null) {
            refuseDamaged(id.toString(), now);
            throw new NotFoundException(
                    now.periods().containsKey(id)
                            ? Bilingual.of(
                                    "Kết quả mới nhất của “%s” đã được công bố; không có kết quả dự kiến nào khác."
                                            .formatted(id),
                                    "The newest result of “%s” is published; there is no provisional one."
                                            .formatted(id))
                            : Bilingual.of(
                                    "Kỳ “%s” chưa được đánh giá.".formatted(id),
                                    "The year “%s” has not been evaluated.".formatted(id)));
        }
        return period;
    }

    /** The units of all levels, each once, in Vietnamese order; those that exist today before former ones. */
    public List<AssessedUnit> units() {
        Map<UnitCode, AssessedUnit> all = new LinkedHashMap<>();
        state().library().registers().values().forEach(register -> all.putAll(register.units()));
        return sorted(all.values());
    }

    /** The units of one level, in the same order. */
    public List<AssessedUnit> units(String level) {
        return sorted(register(level).units().values());
    }

    private static List<AssessedUnit> sorted(Collection<AssessedUnit> units) {
        List<AssessedUnit> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparing((AssessedUnit unit) -> unit.validTo().isPresent())
                .thenComparing(VietnameseOrder.byName()));
        return sorted;
    }

    /**
     * The unit with this code.
     *
     * @throws NotFoundException if there is none
     */
    public AssessedUnit unit(UnitCode code) {
        return state().library().registers().values().stream()
                .flatMap(register -> register.unit(code).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Bilingual.of(
                        "Không có đơn vị nào mang mã “%s”.".formatted(code),
                        "There is no unit with the code “%s”.".formatted(code))));
    }

    /** The unit of this name in any spelling, with or without accents; a unit that exists today before a former one. */
    public Optional<AssessedUnit> findUnit(String anySpelling) {
        String wanted = VietnameseOrder.folded(anySpelling);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<AssessedUnit> units = units();
        Optional<AssessedUnit> byName = units.stream()
                .filter(unit -> VietnameseOrder.folded(unit.name()).equals(wanted)
                        || unit.code().text().equals(anySpelling.trim()))
                .findFirst();
        return byName.isPresent()
                ? byName
                : units.stream().filter(unit -> hasName(unit, wanted)).findFirst();
    }

    /** The unit into which a unit was merged. */
    public Optional<AssessedUnit> successor(AssessedUnit unit) {
        return state().library().registers().values().stream()
                .flatMap(register -> register.successors(unit.code()).stream())
                .filter(other -> !other.code().equals(unit.code()))
                .findFirst();
    }

    private static boolean hasName(AssessedUnit unit, String wanted) {
        return VietnameseOrder.folded(unit.nameEn()).equals(wanted)
                || unit.aliases().stream()
                        .anyMatch(alias -> VietnameseOrder.folded(alias).equals(wanted));
    }

    /** Whether units of the level are known; the sets of a level without units are there to be read and copied. */
    public boolean hasUnits(String level) {
        return !register(level).units().isEmpty();
    }

    /** The units and panels of a level; none if the level has no register. */
    UnitRegister register(String level) {
        return state().library().registers().getOrDefault(level, UnitRegister.NONE);
    }

    /** The sources behind keys that are separated by {@code ;}; unknown keys stand for themselves. */
    public List<SourceView> sources(String keys) {
        List<SourceView> found = new ArrayList<>();
        for (String key : keys.split(";", -1)) {
            if (!key.isBlank()) {
                Source source = state().library().sources().get(key.trim());
                found.add(
                        source == null
                                ? new SourceView(key.trim(), key.trim(), "")
                                : new SourceView(source.key(), source.title(), source.url()));
            }
        }
        return found;
    }

    private static SetView checkedView(CompiledSet folder, IndexState now) {
        List<Finding> findings = new ArrayList<>(folder.findings());
        findings.addAll(
                now.library().data().getOrDefault(folder.id(), SetData.NONE).findings());
        findings.addAll(now.examples().getOrDefault(folder.id(), List.of()));
        return new SetView(
                folder.id(),
                folder.isClean() ? SetView.Status.TRIAL : SetView.Status.REFUSED,
                folder.isClean() ? folder.plan() : Optional.empty(),
                folder.sources(),
                folder.fingerprint(),
                folder.isClean() ? folder.plan().map(CanonicalPlan::fingerprint) : Optional.empty(),
                Optional.empty(),
                findings,
                false,
                false);
    }

    private static SetView inForceView(SetInForce set, IndexState now) {
        SetId id = set.stored().id();
        CompiledSet folder = now.checked().get(id);
        return new SetView(
                id,
                SetView.Status.IN_FORCE,
                Optional.of(set.plan()),
                set.sources(),
                set.stored().ruleFingerprint(),
                Optional.of(set.stored().planFingerprint()),
                Optional.of(set.stored().since()),
                List.of(),
                folder != null || isFolderGone(set, now),
                !now.ofSameYear(id, set.plan().header().dataYear()).isEmpty());
    }

    /** Whether a shipped set has lost its folder; a set that came into force as a draft needs none. */
    private static boolean isFolderGone(SetInForce set, IndexState now) {
        return set.stored().by().equals(LoadIndex.FIRST_START)
                && !now.library().folders().containsKey(set.stored().id());
    }

    static NotFoundException noSuchSet(SetId id, IndexState now) {
        TreeMap<SetId, Boolean> known = new TreeMap<>();
        now.inForce().keySet().forEach(key -> known.put(key, true));
        now.checked().keySet().forEach(key -> known.put(key, true));
        String list =
                String.join(", ", known.keySet().stream().map(SetId::toString).toList());
        return new NotFoundException(Bilingual.of(
                "Không có bộ chỉ số “%s”. Các bộ chỉ số hiện có: %s.".formatted(id, list),
                "There is no indicator set “%s”. Sets that exist: %s.".formatted(id, list)));
    }
}
