package vn.dti.domain.index;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of an indicator set: the path of its folder below {@code rules/}, such as {@code province/2022}.
 *
 * @param level the folder of the level, such as {@code province}
 * @param name the folder of the set, the data year for a set in force, any name for a trial
 */
public record SetId(String level, String name) implements Comparable<SetId> {
    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Refuses parts that are not lower-case ASCII letters, digits and hyphens. */
    public SetId {
        if (!PART.matcher(level).matches() || !PART.matcher(name).matches()) {
            throw new IllegalArgumentException("not an indicator set: " + level + "/" + name);
        }
    }

    /** Reads {@code level/name}, or nothing if the text is not of that form. */
    public static Optional<SetId> parse(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2
                        && PART.matcher(parts[0]).matches()
                        && PART.matcher(parts[1]).matches()
                ? Optional.of(new SetId(parts[0], parts[1]))
                : Optional.empty();
    }

    @Override
    public int compareTo(SetId other) {
        int order = level.compareTo(other.level);
        return order != 0 ? order : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return level + "/" + name;
    }
}
