package vn.dti.domain.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.index.SetId;

/**
 * One snapshot of the rule files of a set, as they stood on disk together.
 *
 * @param id the set
 * @param files the bytes of each {@code .dslr} file by its path below the folder of the set, in path order
 */
public record RuleFolder(SetId id, Map<String, byte[]> files) {
    /** Keeps its own copy, in path order. */
    public RuleFolder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
