package vn.dti.domain.edition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitRegister;

/** The rule tree on disk (port; the rules package reads it). */
public interface RuleLibrary {
    /** Reads the whole tree as it stands now. Never throws for what stands in the files: that is told as findings. */
    Snapshot read();

    /**
     * Reads the data files of a set that lie nowhere in the tree. Never throws for what stands in them.
     *
     * @param id the set
     * @param files the bytes of its data files by name
     * @param register the units and panels of its level
     * @param sources the keys of known sources
     * @param inputs what the set takes; empty if that is not known
     * @param codes the codes of the entries of a set, for what is said of older ones; empty for a set that is not known
     */
    SetData data(
            SetId id,
            Map<String, byte[]> files,
            UnitRegister register,
            Set<String> sources,
            Map<InputKey, InputDefinition.Kind> inputs,
            Function<SetId, Set<NodeCode>> codes);

    /**
     * Watches the tree and hands over a new snapshot each time it has changed and then been quiet for two seconds.
     *
     * While the tree is not there, nothing is handed over: what was read last holds until it is back.
     *
     * @param listener called on the watching thread, one snapshot at a time
     * @return closing it ends the watch
     */
    Watch watch(Listener listener);

    /** A watch under way. */
    interface Watch extends AutoCloseable {
        /** Why changes are not seen at this moment; empty while they are. */
        Optional<Bilingual> trouble();

        /** Whether it has ended, so that it will see no change any more. */
        boolean isOver();

        @Override
        void close();
    }

    /** Who wants to know of changes. */
    @FunctionalInterface
    interface Listener {
        /** The tree has changed and come to rest. */
        void changed(Snapshot snapshot);
    }

    /**
     * One snapshot of the rule tree.
     *
     * @param folders the rule files of each set
     * @param data the data files of each set
     * @param examples the bytes of the file with examples, of each set that has one
     * @param registers units and panels by level
     * @param sources all sources by key
     * @param inForceAtFirst the sets that the first start brings into force
     * @param findings what is wrong outside the folders of sets
     */
    record Snapshot(
            Map<SetId, RuleFolder> folders,
            Map<SetId, SetData> data,
            Map<SetId, byte[]> examples,
            Map<String, UnitRegister> registers,
            Map<String, Source> sources,
            List<SetId> inForceAtFirst,
            List<Finding> findings) {
        /** Nothing. */
        public static final Snapshot EMPTY =
                new Snapshot(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

        /** Keeps its own copies, in order. */
        public Snapshot {
            folders = Collections.unmodifiableMap(new TreeMap<>(folders));
            data = Collections.unmodifiableMap(new TreeMap<>(data));
            examples = Collections.unmodifiableMap(new TreeMap<>(examples));
            registers = Collections.unmodifiableMap(new TreeMap<>(registers));
            sources = Collections.unmodifiableMap(new TreeMap<>(sources));
            inForceAtFirst = List.copyOf(inForceAtFirst);
            findings = List.copyOf(findings);
        }
    }
}
