package vn.dti.rules.appendix;

import java.util.Map;
import java.util.TreeMap;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.RuleLayout;

/** The layout by the table of the appendix. Without state, so one instance serves all threads. */
public final class AppendixLayout implements RuleLayout {
    @Override
    public Map<String, byte[]> formatted(RuleFolder folder, Findings findings) {
        Map<String, byte[]> texts = new TreeMap<>();
        Appendix.of(folder, findings).forEach(table -> texts.put(table.path(), table.text()));
        return texts;
    }
}
