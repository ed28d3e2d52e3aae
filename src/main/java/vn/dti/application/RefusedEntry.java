package vn.dti.application;

import java.util.List;
import vn.dti.domain.plan.Finding;

/**
 * Something in the rule tree that is not usable and is the folder of no set: a folder under a wrong name, a file in the
 * wrong place, a file of a level or of a set in force with errors.
 *
 * @param path its path below the rule folder; that of a folder ends with {@code /}
 * @param findings what is wrong with it, at least one
 */
public record RefusedEntry(String path, List<Finding> findings) {
    /** Keeps its own copy; refuses an entry with which nothing is wrong. */
    public RefusedEntry {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("nothing is wrong with " + path);
        }
    }
}
