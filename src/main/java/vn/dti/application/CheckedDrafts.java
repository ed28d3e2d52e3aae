package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.draft.RuleDrafts;

/**
 * What the check found in the contents of drafts. The same content is checked once, as long as it is among those that were
 * looked at last: what is found depends on the content alone.
 */
@ApplicationScoped
public class CheckedDrafts {
    private static final int KEPT = 8;

    @Inject
    private RuleDrafts drafts;

    @Inject
    private CheckRules checkRules;

    /** The one that was looked at last comes last. */
    private final Map<String, CheckRules.Checked> kept = new LinkedHashMap<>();

    /** What was found in the content that a draft has now. */
    CheckRules.Checked of(RuleDraft draft) {
        String key = draft.set() + " " + draft.copiedFrom() + " " + draft.fingerprint();
        CheckRules.Checked known = looked(key);
        if (known != null) {
            return known;
        }
        CheckRules.Checked checked = checkRules.check(draft.set(), drafts.files(draft), draft.copiedFrom());
        synchronized (kept) {
            kept.put(key, checked);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return checked;
    }

    private CheckRules.@Nullable Checked looked(String key) {
        synchronized (kept) {
            CheckRules.Checked known = kept.remove(key);
            if (known != null) {
                kept.put(key, known);
            }
            return known;
        }
    }
}
