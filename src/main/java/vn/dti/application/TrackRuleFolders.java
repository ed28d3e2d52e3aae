package vn.dti.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleCompiler;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.domain.plan.RuleFingerprint;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.text.Bilingual;

/**
 * Follows the rule tree: a new or changed folder is read as one snapshot once it is quiet, checked, and offered as a
 * trial set or refused with its findings. What is in force is never touched.
 */
@ApplicationScoped
public class TrackRuleFolders {
    private static final Logger LOG = Logger.getLogger(TrackRuleFolders.class.getName());

    @Inject
    private Catalogue catalogue;

    @Inject
    private RuleLibrary library;

    @Inject
    private RuleCompiler compiler;

    @Inject
    private RuleExamples examples;

    private RuleLibrary.@Nullable Watch watch;

    /**
     * Checks the folders that are not in force as they stand now, then follows the tree until the service stops. The
     * rule engine is warm afterwards, so that the first changed folder does not wait for it.
     */
    public synchronized void begin() {
        try {
            take(catalogue.state().library());
        } finally {
            if (watch == null) {
                watch = library.watch(this::take);
            }
        }
        warmUp();
    }

    /**
     * Why changes of the rule folder are not seen at this moment; empty while they are, and before {@link #begin}. A
     * watch that has ended is begun anew.
     */
    public synchronized Optional<Bilingual> trouble() {
        if (watch == null) {
            return Optional.empty();
        }
        Optional<Bilingual> trouble = watch.trouble();
        if (watch.isOver()) {
            LOG.severe("The watch of the rule folder had ended; it begins anew");
            watch = library.watch(this::take);
        }
        return trouble;
    }

    private void warmUp() {
        catalogue.state().inForce().values().stream()
                .findFirst()
                .ifPresent(set -> compiler.compile(set.stored().rules()));
    }

    @PreDestroy
    synchronized void end() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    /** Takes over a snapshot: compiles what is new, keeps what is known, forgets what is gone. */
    void take(RuleLibrary.Snapshot snapshot) {
        IndexState before = catalogue.state();
        Map<SetId, CompiledSet> checked = new TreeMap<>();
        for (RuleFolder folder : snapshot.folders().values()) {
            String fingerprint = RuleFingerprint.of(folder);
            SetInForce inForce = before.inForce().get(folder.id());
            if (inForce != null && inForce.stored().ruleFingerprint().equals(fingerprint)) {
                continue;
            }
            CompiledSet known = before.checked().get(folder.id());
            checked.put(
                    folder.id(),
                    known != null && known.fingerprint().equals(fingerprint) ? known : compiler.compile(folder));
        }
        Map<SetId, List<Finding>> tried = new TreeMap<>();
        checked.forEach((id, folder) -> tried.put(id, tried(folder, snapshot, before)));
        catalogue.update(state -> state.with(snapshot, checked, tried));
    }

    /** What the examples of a folder give; what is known is not tried again. */
    private List<Finding> tried(CompiledSet folder, RuleLibrary.Snapshot snapshot, IndexState before) {
        byte[] file = snapshot.examples().get(folder.id());
        if (file == null || !folder.isClean()) {
            return List.of();
        }
        boolean known = isKnown(folder, before)
                && Arrays.equals(file, before.library().examples().get(folder.id()))
                && before.examples().containsKey(folder.id());
        return known
                ? before.examples().getOrDefault(folder.id(), List.of())
                : examples.check(folder.plan().orElseThrow(), file).stream()
                        .map(finding -> finding.inFolder(folder.id() + "/"))
                        .toList();
    }

    private static boolean isKnown(CompiledSet folder, IndexState before) {
        CompiledSet known = before.checked().get(folder.id());
        return known != null && known.fingerprint().equals(folder.fingerprint());
    }
}
