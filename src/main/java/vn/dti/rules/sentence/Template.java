package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence: fixed text, slots {@code {name:kind}} and optional parts in square brackets. Blanks around
 * punctuation do not matter, nor does the case of the first letter.
 */
public final class Template {
    private static final Pattern PART = Pattern.compile("\\{([a-z]+[0-9]?):([A-Z]+)}|\\[([^\\]]*)]|([^{\\[]+)");
    private static final Pattern PUNCTUATION = Pattern.compile(" ?([:;=*/()+-]) ?");

    private final String text;
    private final Pattern pattern;
    private final Map<String, SlotKind> slots = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    /** Reads a template. */
    public Template(String text) {
        this.text = text;
        StringBuilder regex = new StringBuilder();
        append(text, regex);
        this.pattern = Pattern.compile(regex.toString());
    }

    private void append(String part, StringBuilder regex) {
        Matcher matcher = PART.matcher(part);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                SlotKind kind = SlotKind.valueOf(matcher.group(2));
                slots.put(matcher.group(1), kind);
                words.add("{" + kind.name() + "}");
                regex.append("(?<")
                        .append(matcher.group(1))
                        .append('>')
                        .append(kind.pattern())
                        .append(')');
            } else if (matcher.group(3) != null) {
                int known = words.size();
                regex.append("(?:");
                append(matcher.group(3), regex);
                regex.append(")?");
                words.subList(known, words.size()).clear();
            } else {
                appendFixed(matcher.group(4), regex);
            }
        }
    }

    private void appendFixed(String fixed, StringBuilder regex) {
        Matcher matcher = PUNCTUATION.matcher(fixed);
        int from = 0;
        while (matcher.find()) {
            quote(fixed.substring(from, matcher.start()), regex);
            regex.append(" ?\\").append(matcher.group(1)).append(" ?");
            from = matcher.end();
        }
        quote(fixed.substring(from), regex);
        for (String word : PUNCTUATION.matcher(fixed).replaceAll(" ").split(" ", -1)) {
            if (!word.isBlank()) {
                words.add(word);
            }
        }
    }

    private static void quote(String fixed, StringBuilder regex) {
        if (fixed.isEmpty()) {
            return;
        }
        char first = fixed.charAt(0);
        if (regex.isEmpty() && Character.isLetter(first)) {
            regex.append('[')
                    .append(Character.toUpperCase(first))
                    .append(Character.toLowerCase(first))
                    .append(']')
                    .append(Pattern.quote(fixed.substring(1)));
        } else {
            regex.append(Pattern.quote(fixed));
        }
    }

    /** The template as it was written. */
    public String text() {
        return text;
    }

    /** The slots in the order of the sentence. */
    public Map<String, SlotKind> slots() {
        return new LinkedHashMap<>(slots);
    }

    /** A matcher over the folded form of a line. */
    Matcher matcher(CharSequence folded) {
        return pattern.matcher(folded);
    }

    /** Fixed words without punctuation, and {@code {KIND}} for each slot; optional parts left out. */
    List<String> words() {
        return words;
    }

    /** The first fixed letter in lower case, or a blank if the sentence begins with a slot. */
    char firstLetter() {
        char first = text.charAt(0);
        return first == '{' || first == '[' ? ' ' : Character.toLowerCase(first);
    }

    /** The template for people, slots in angle quotes. */
    public String readable(boolean vi) {
        String out = text.replace("[", "").replace("]", "");
        for (Map.Entry<String, SlotKind> slot : slots.entrySet()) {
            SlotKind kind = slot.getValue();
            out = out.replace("{" + slot.getKey() + ":" + kind.name() + "}", "‹" + (vi ? kind.vi() : kind.en()) + "›");
        }
        return out;
    }
}
