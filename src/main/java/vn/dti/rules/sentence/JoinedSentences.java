package vn.dti.rules.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the sentences begin in a line that has several of them, as a list pasted from Word may have: with blanks,
 * semicolons or bullets in place of the line ends. A sentence may begin at a word with which one of the vocabulary begins.
 */
final class JoinedSentences {
    private static final Pattern WORD =
            Pattern.compile("(?<=[ ;])(?<!: )(?:(?<word>\\p{Lu}\\p{L}*)|[0-9][0-9.,]*(?= \\p{L}| ?:)|[a-z](?= ?=))");
    private static final Pattern ENDS = Pattern.compile("[ ;.+•●▪*-]+$");
    private static final Pattern BULLET = Pattern.compile("^[-–—+•●▪*] ?");
    private static final Pattern SEPARATED = Pattern.compile("[;•●▪] ?$");
    private static final int MOST_STARTS = 100;

    /** So many words with which a sentence may begin stand within one sentence at most. */
    private static final int MOST_WITHIN = 10;

    private final String line;
    private final Predicate<String> isSentence;
    private final List<Integer> starts = new ArrayList<>();

    /** For each start how many sentences the line is made of from there on; -1 if it is not made of sentences. */
    private final int[] most;

    private final int[] next;

    /**
     * Cuts a line.
     *
     * @param line its folded form
     * @param firstWords the words with which sentences begin
     * @param isSentence tells whether a text is one sentence
     */
    JoinedSentences(String line, Set<String> firstWords, Predicate<String> isSentence) {
        this.line = line;
        this.isSentence = isSentence;
        starts.add(beginning(line));
        Matcher matcher = WORD.matcher(line);
        matcher.useTransparentBounds(true).region(Math.min(beginning(line) + 1, line.length()), line.length());
        while (matcher.find() && starts.size() < MOST_STARTS) {
            String word = matcher.group("word");
            if (word == null || firstWords.contains(word)) {
                starts.add(matcher.start());
            }
        }
        this.most = new int[starts.size() + 1];
        this.next = new int[starts.size() + 1];
        for (int i = starts.size() - 1; i > 0; i--) {
            join(i);
        }
    }

    /** The words with which the sentences of a vocabulary begin. */
    static <S> Set<String> firstWords(List<Sentence<S>> vocabulary) {
        Set<String> words = new HashSet<>(Set.of("Tỷ"));
        for (Sentence<S> sentence : vocabulary) {
            words.add(sentence.template().text().split("[^\\p{L}]", 2)[0]);
        }
        return words;
    }

    /** Where the first sentence begins, after a bullet. */
    private static int beginning(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.find() ? bullet.end() : 0;
    }

    private void join(int i) {
        most[i] = -1;
        for (int j = i + 1; j <= Math.min(starts.size(), i + MOST_WITHIN); j++) {
            if (most[j] + 1 > most[i] && most[j] >= 0 && isSentence.test(part(i, j))) {
                most[i] = most[j] + 1;
                next[i] = j;
            }
        }
    }

    /** The places where the second and further sentences begin; none if the line is not made of several sentences. */
    List<Integer> whole() {
        if (starts.size() > 1) {
            join(0);
        }
        return starts.size() > 1 && most[0] > 1 ? after(next[0]) : List.of();
    }

    /**
     * The same for a line whose first sentence has taken in the others, which stand in its free text from a place on, or
     * whose first sentence is not understood.
     */
    List<Integer> swallowed(int from) {
        for (int i = 1; i < starts.size(); i++) {
            int start = starts.get(i);
            boolean capital = Character.isUpperCase(line.charAt(start));
            boolean separated = SEPARATED.matcher(line).region(0, start).find();
            if (start > from && most[i] >= (capital || separated ? 1 : 2)) {
                return after(i);
            }
        }
        return List.of();
    }

    /** The same for a line whose first sentence is understood and whose rest is like one. */
    List<Integer> before(Predicate<String> isLikeSentence) {
        for (int i = 1; i < starts.size(); i++) {
            if (Character.isUpperCase(line.charAt(starts.get(i)))
                    && isSentence.test(part(0, i))
                    && isLikeSentence.test(line.substring(starts.get(i)))) {
                return List.of(starts.get(i));
            }
        }
        return List.of();
    }

    private List<Integer> after(int first) {
        List<Integer> places = new ArrayList<>();
        for (int i = first; i < starts.size(); i = next[i]) {
            places.add(starts.get(i));
        }
        return places;
    }

    private String part(int from, int to) {
        String text = line.substring(starts.get(from), to < starts.size() ? starts.get(to) : line.length());
        return ENDS.matcher(text).replaceFirst("");
    }

    /** The sentences of a text of the same length, cut at these places. */
    static List<String> cut(String text, List<Integer> places) {
        List<String> parts = new ArrayList<>();
        int from = beginning(text);
        for (int place : places) {
            parts.add(ENDS.matcher(text.substring(from, place)).replaceFirst(""));
            from = place;
        }
        parts.add(ENDS.matcher(text.substring(from)).replaceFirst(""));
        return parts;
    }
}
