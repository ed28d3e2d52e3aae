package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleFolder;

/**
 * Loads what the service knows at its start. On an empty archive the sets that the rule tree names are brought into
 * force and their years evaluated and stored; later starts read plans and figures from the archive, without Drools, and
 * evaluate them once more in memory.
 */
@ApplicationScoped
public class LoadIndex {
    /** Who brings the shipped sets into force at the first start. */
    public static final String FIRST_START = "first-start";

    private static final Logger LOG = Logger.getLogger(LoadIndex.class.getName());

    @Inject
    private Catalogue catalogue;

    @Inject
    private EditionArchive archive;

    @Inject
    private RuleLibrary library;

    @Inject
    private RuleCompiler compiler;

    @Inject
    private ActivateShippedSets activation;

    @Inject
    private PublishShippedYears shippedYears;

    /** Loads everything; afterwards the catalogue answers. */
    public void load() {
        RuleLibrary.Snapshot snapshot = library.read();
        snapshot.findings().forEach(LoadIndex::log);
        snapshot.data().values().forEach(data -> data.findings().forEach(LoadIndex::log));
        List<ActivatedSet> stored = archive.activatedSets();
        RestoredArchive restored = RestoredArchive.of(
                stored, archive.carriedSets(), archive.periods(), archive.ledger(), snapshot.registers());
        restored.damaged()
                .forEach((id, reason) ->
                        LOG.severe(() -> "Damaged in the archive and not used: " + id + ": " + reason.en()));
        Map<SetId, SetInForce> inForce = new TreeMap<>(restored.inForce());
        if (stored.isEmpty()) {
            inForce.putAll(activateShipped(snapshot));
        }
        IndexState loaded = new IndexState(
                inForce,
                Map.of(),
                restored.periods(),
                restored.provisional(),
                restored.ledger(),
                snapshot,
                Map.of(),
                restored.damaged());
        for (PeriodId id : shippedPeriods(inForce, snapshot)) {
            if (!restored.damaged().containsKey(id.toString())) {
                loaded = published(loaded, id);
            }
        }
        IndexState complete = loaded;
        catalogue.update(before -> complete);
    }

    /** With a shipped year evaluated, sealed and published, unless it is, or a person has evaluated it. */
    private IndexState published(IndexState state, PeriodId id) {
        SetInForce set = state.inForce().get(id.set());
        Optional<EvaluatedPeriod> newest = state.newest(id);
        boolean isWhole = state.ledger().breach().isEmpty();
        boolean isOurs = newest.isEmpty()
                || (newest.get().stored().evaluatedBy().equals(FIRST_START)
                        && state.ledger().lastSeal(id).isEmpty());
        if (set == null || !isWhole || !isOurs) {
            return state;
        }
        try {
            return shippedYears.publish(set, state, id);
        } catch (RefusedException | NotFoundException e) {
            LOG.log(Level.SEVERE, e, () -> "The year " + id + " could not be evaluated: " + e.getMessage());
            return state;
        }
    }

    /** All in one: a start that is broken off leaves an archive that is empty still. */
    private Map<SetId, SetInForce> activateShipped(RuleLibrary.Snapshot snapshot) {
        Map<CompiledSet, RuleFolder> shipped = new LinkedHashMap<>();
        for (SetId id : snapshot.inForceAtFirst()) {
            RuleFolder folder = snapshot.folders().get(id);
            if (folder == null) {
                LOG.severe(() -> "The set " + id + " is to be in force, but its folder does not exist");
                continue;
            }
            CompiledSet compiled = compiler.compile(folder);
            compiled.findings().forEach(LoadIndex::log);
            if (compiled.isClean()) {
                shipped.put(compiled, folder);
            } else {
                LOG.severe(() -> "The set " + id + " has errors and was not brought into force");
            }
        }
        Map<SetId, SetInForce> sets = new TreeMap<>();
        activation
                .activate(shipped, StoringCall.withoutKey(FIRST_START))
                .forEach(set -> sets.put(set.stored().id(), set));
        return sets;
    }

    /**
     * The years for which a shipped set has data beside its rules. A set that a person brought into force is evaluated
     * when a person asks for it, since a stored year cannot be changed.
     */
    static List<PeriodId> shippedPeriods(Map<SetId, SetInForce> inForce, RuleLibrary.Snapshot snapshot) {
        List<PeriodId> ids = new ArrayList<>();
        inForce.forEach((set, activated) -> {
            if (!activated.stored().by().equals(FIRST_START)) {
                return;
            }
            SetData data = snapshot.data().getOrDefault(set, SetData.NONE);
            TreeSet<String> panels = new TreeSet<>(data.figures().keySet());
            data.published().stream().map(PublishedResult::panel).forEach(panels::add);
            panels.forEach(panel -> ids.add(new PeriodId(set, panel)));
        });
        return ids;
    }

    private static void log(Finding finding) {
        Level level = finding.isError() ? Level.SEVERE : Level.INFO;
        LOG.log(
                level,
                () -> finding.code() + " "
                        + (finding.places().isEmpty()
                                ? ""
                                : finding.places().get(0).place()) + ": "
                        + finding.found().en());
    }
}
