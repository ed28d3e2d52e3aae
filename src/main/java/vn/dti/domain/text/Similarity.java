package vn.dti.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How near two words are: letters added, left out, replaced or swapped. */
public final class Similarity {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Similarity() {}

    /** The number of letters to add, leave out, replace or swap with their neighbour to get from one to the other. */
    public static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], last[j - 2] + 1);
                }
            }
            int[] free = last;
            last = before;
            before = now;
            now = free;
        }
        return before[b.length()];
    }

    /**
     * How far two words are apart, in thousandths: 0 for the same word, 1000 for words that have nothing in common. Case
     * counts for nothing and a wrong accent for half a letter.
     */
    public static int apart(String a, String b) {
        return Spelling.of(a).apart(Spelling.of(b));
    }

    /**
     * A word that is compared with many others.
     *
     * @param lower the word in lower case
     * @param bare the same without accents
     */
    public record Spelling(String lower, String bare) {
        /** The spelling of a word. */
        public static Spelling of(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            return new Spelling(lower, Similarity.bare(lower));
        }

        /** How far the two are {@link Similarity#apart(String, String) apart}. */
        public int apart(Spelling other) {
            if (lower.equals(other.lower)) {
                return 0;
            }
            int longest = Math.max(lower.length(), other.lower.length());
            int letters = distance(lower, other.lower) + distance(bare, other.bare);
            return Math.min(1000, letters * 500 / longest);
        }
    }

    /** The text in lower case without accents. */
    public static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
