package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;

/**
 * Brings a clean trial set into force: its rule files, its plan and the lines behind it are archived by content. What
 * happens to the files afterwards changes nothing.
 */
@ApplicationScoped
public class ActivateIndicatorSet {
    @Inject
    private Catalogue catalogue;

    @Inject
    private RecordInArchive archive;

    @Inject
    private EditionArchive stored;

    @Inject
    private Clock clock;

    /**
     * Brings the trial set into force.
     *
     * @param call who asks for it; a call that was carried out before gets the set as it is in force
     * @throws NotFoundException if there is no such set
     * @throws ExistsAlreadyException if a set of this id is in force already
     * @throws RefusedException if it has errors
     */
    public SetView activate(SetId id, StoringCall call) {
        IndexState now = catalogue.state();
        CompiledSet folder = now.checked().get(id);
        RuleFolder rules = now.library().folders().get(id);
        if (now.inForce().containsKey(id)) {
            if (call.isCarriedOut()) {
                return catalogue.set(id);
            }
            throw inForceAlready(id);
        }
        if (folder == null || rules == null) {
            throw Catalogue.noSuchSet(id, now);
        }
        try {
            SetInForce set = activate(Map.of(folder, rules), call).get(0);
            catalogue.update(state -> state.with(set));
        } catch (ExistsAlreadyException e) {
            learn(id);
            if (!call.isCarriedOut()) {
                throw e;
            }
        }
        return catalogue.set(id);
    }

    /** The catalogue takes over a set that was stored without its knowledge, as when the database failed just then. */
    private void learn(SetId id) {
        stored.activatedSets().stream()
                .filter(set -> set.id().equals(id))
                .map(PlanTexts::restore)
                .forEach(set -> catalogue.update(state -> state.with(set)));
    }

    /** Archives compiled folders as sets in force, all or none; the catalogue is not told yet. */
    List<SetInForce> activate(Map<CompiledSet, RuleFolder> folders, StoringCall call) {
        folders.keySet()
                .forEach(folder ->
                        RefusedException.ifErrors(folder.findings(), folder.id().toString()));
        List<SetInForce> sets = folders.entrySet().stream()
                .map(folder -> PlanTexts.inForce(folder.getKey(), folder.getValue(), clock.instant(), call.by()))
                .toList();
        try {
            archive.activation(sets.stream().map(SetInForce::stored).toList(), call);
        } catch (EditionArchive.AlreadyStoredException e) {
            RefusedException refused = inForceAlready(sets.get(0).stored().id());
            refused.addSuppressed(e);
            throw refused;
        }
        return sets;
    }

    private static RefusedException inForceAlready(SetId id) {
        return new ExistsAlreadyException(
                "set",
                Bilingual.of(
                        "Bộ chỉ số “%s” đã có hiệu lực và không thay đổi được; muốn sửa, hãy chép sang thư mục mới."
                                .formatted(id),
                        "The indicator set “%s” is in force and cannot be changed; to amend it, copy it to a new folder."
                                .formatted(id)));
    }
}
