package vn.dti.domain.plan;

import java.util.Map;

/** The one layout of rule files (port; the rules package writes them). */
public interface RuleLayout {
    /**
     * The rule files in one order and one layout, by their paths; a file that is laid out so comes back byte by byte.
     *
     * @param findings is told what is wrong with the form of the files; the answer is of use only without errors
     */
    Map<String, byte[]> formatted(RuleFolder folder, Findings findings);
}
