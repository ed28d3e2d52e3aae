package vn.dti.application;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.plan.RuleFolder;

/**
 * A folder of a set that comes with a request, as it would lie in the rule tree.
 *
 * @param rules its rule files
 * @param others its other files, such as data, by their path below the folder
 */
public record SubmittedFolder(RuleFolder rules, Map<String, byte[]> others) {
    /** Keeps its own copy, in path order. */
    public SubmittedFolder {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }
}
