package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;

/**
 * Brings the sets with which the program is shipped into force at its first start. Every other set comes into force as an
 * approved draft ({@link MoveRuleDraft#approve}), by two persons.
 */
@ApplicationScoped
public class ActivateShippedSets {
    @Inject
    private RecordInArchive archive;

    @Inject
    private Clock clock;

    /**
     * Archives compiled folders as sets in force, all or none; the catalogue is not told yet.
     *
     * @throws IllegalArgumentException if one of them has errors
     */
    List<SetInForce> activate(Map<CompiledSet, RuleFolder> folders, StoringCall call) {
        List<SetInForce> sets = folders.entrySet().stream()
                .map(folder -> inForce(folder.getKey(), folder.getValue(), call))
                .toList();
        archive.activation(sets.stream().map(SetInForce::stored).toList(), call);
        return sets;
    }

    private SetInForce inForce(CompiledSet folder, RuleFolder rules, StoringCall call) {
        if (!folder.isClean()) {
            throw new IllegalArgumentException("a set with errors: " + folder.id());
        }
        return PlanTexts.inForce(folder, rules, clock.instant(), call.by());
    }
}
