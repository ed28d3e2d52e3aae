package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.domain.text.Similarity;

/**
 * A line that is nearly a sentence, laid word by word over the sentence: what it costs, and the line as it must be, with
 * the author's own numbers and words where the sentence leaves room for them.
 */
final class MendedLine {
    /** The cost of a word too much or too little; words of each other's likeness cost a part of it. */
    static final int WHOLE = 1000;

    private static final Pattern WORD = Pattern.compile("[^ :;=*/()+-]+");
    private static final int MAX_WORDS = 80;

    private record Word(String text, Similarity.Spelling spelling, int from, int to) {}

    private final List<Word> words = new ArrayList<>();

    /** How far each word of the line is from a word of a sentence; sentences share most of their words. */
    private final Map<String, int[]> apart = new HashMap<>();

    MendedLine(String folded) {
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find() && words.size() < MAX_WORDS) {
            words.add(
                    new Word(matcher.group(), Similarity.Spelling.of(matcher.group()), matcher.start(), matcher.end()));
        }
    }

    /** The cost of making the line this sentence, by each of its fixed words; nothing if it has none. */
    int cost(Template template) {
        List<String> wanted = template.words();
        int fixed = (int) wanted.stream().filter(word -> !isSlot(word)).count();
        return fixed == 0 ? WHOLE : costs(wanted)[wanted.size()][words.size()] / fixed;
    }

    /** The line with the words of the sentence, if that is a line that is understood. */
    <S> Optional<String> as(Sentence<S> sentence, String clean) {
        for (String meant : candidates(sentence, clean)) {
            Matcher matcher = sentence.template().matcher(meant);
            try {
                if (matcher.matches()) {
                    sentence.reader().read(new Slots(matcher, meant));
                    return Optional.of(meant);
                }
            } catch (SlotException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<String> candidates(Sentence<?> sentence, String clean) {
        List<String> all = new ArrayList<>();
        all.add(laidOver(sentence.template().words(), clean));
        String text = sentence.template().text().replaceAll("\\[[^\\]]*]", "");
        int slot = text.indexOf('{');
        if (slot > 0) {
            String beginning = text.substring(0, slot);
            String bare = Similarity.bare(beginning.replaceAll("[ :;=*/()+-]", ""));
            for (int at = 1; at < Math.min(clean.length(), 2 * beginning.length() + 8); at++) {
                if (Similarity.bare(clean.substring(0, at).replaceAll("[ :;=*/()+-]", ""))
                        .equals(bare)) {
                    all.add(beginning + clean.substring(at).replaceFirst("^[ :;=*/()+-]+", ""));
                }
            }
        }
        return all;
    }

    /** The line in which each word laid over a fixed one is that one. */
    private String laidOver(List<String> wanted, String clean) {
        int[][] costs = costs(wanted);
        StringBuilder out = new StringBuilder(clean);
        int i = wanted.size();
        int j = words.size();
        int end = clean.length();
        while (i > 0 || j > 0) {
            boolean slot = i > 0 && isSlot(wanted.get(i - 1));
            if (i > 0 && j > 0 && costs[i][j] == costs[i - 1][j - 1] + both(wanted.get(i - 1), j)) {
                Word word = words.get(j - 1);
                if (!slot && !word.text().equals(wanted.get(i - 1))) {
                    out.replace(word.from(), word.to(), sameCase(wanted.get(i - 1), word, i));
                }
                end = word.from();
                i--;
                j--;
            } else if (j > 0 && costs[i][j] == costs[i][j - 1] + (slot ? 10 : WHOLE)) {
                Word word = words.get(j - 1);
                if (!slot) {
                    int to = word.to() < out.length() && out.charAt(word.to()) == ' ' ? word.to() + 1 : word.to();
                    out.delete(word.from(), to);
                }
                end = word.from();
                j--;
            } else {
                if (!slot) {
                    out.insert(end, wanted.get(i - 1) + " ");
                }
                i--;
            }
        }
        return out.toString().replaceAll(" +", " ").replaceAll(" ([:;,])", "$1").strip();
    }

    private static String sameCase(String wanted, Word word, int position) {
        boolean capital = position == 1 && Character.isUpperCase(word.text().charAt(0));
        return capital ? Character.toUpperCase(wanted.charAt(0)) + wanted.substring(1) : wanted;
    }

    private int both(String wanted, int word) {
        return isSlot(wanted) ? 0 : apart.computeIfAbsent(wanted, this::apart)[word - 1];
    }

    private int[] apart(String wanted) {
        Similarity.Spelling spelling = Similarity.Spelling.of(wanted);
        return words.stream().mapToInt(word -> spelling.apart(word.spelling())).toArray();
    }

    /** The least cost of laying the first words of the line over the first of a sentence; a slot takes one or more. */
    private int[][] costs(List<String> wanted) {
        int[][] d = new int[wanted.size() + 1][words.size() + 1];
        for (int j = 1; j <= words.size(); j++) {
            d[0][j] = j * WHOLE;
        }
        for (int i = 1; i <= wanted.size(); i++) {
            boolean slot = isSlot(wanted.get(i - 1));
            d[i][0] = d[i - 1][0] + (slot ? WHOLE / 4 : WHOLE);
            for (int j = 1; j <= words.size(); j++) {
                int left = d[i][j - 1] + (slot ? 10 : WHOLE);
                int up = d[i - 1][j] + (slot ? WHOLE / 4 : WHOLE);
                d[i][j] = Math.min(Math.min(left, up), d[i - 1][j - 1] + both(wanted.get(i - 1), j));
            }
        }
        return d;
    }

    static boolean isSlot(String word) {
        return word.startsWith("{");
    }
}
