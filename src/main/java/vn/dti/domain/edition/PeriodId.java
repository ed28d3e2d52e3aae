package vn.dti.domain.edition;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.domain.index.SetId;

/**
 * The identity of one evaluated year: an indicator set and the panel that it ranks. Written {@code province/2024/34}.
 *
 * @param set the indicator set
 * @param panel the id of the panel
 */
public record PeriodId(SetId set, String panel) implements Comparable<PeriodId> {
    private static final Pattern PANEL = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Refuses a panel that is not lower-case ASCII letters, digits and hyphens. */
    public PeriodId {
        if (!PANEL.matcher(panel).matches()) {
            throw new IllegalArgumentException("not a panel: " + panel);
        }
    }

    /** Reads {@code level/name/panel}, or nothing if the text is not of that form. */
    public static Optional<PeriodId> parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0 || !PANEL.matcher(text.substring(slash + 1)).matches()) {
            return Optional.empty();
        }
        return SetId.parse(text.substring(0, slash)).map(set -> new PeriodId(set, text.substring(slash + 1)));
    }

    @Override
    public int compareTo(PeriodId other) {
        int order = set.compareTo(other.set);
        return order != 0 ? order : panel.compareTo(other.panel);
    }

    @Override
    public String toString() {
        return set + "/" + panel;
    }
}
