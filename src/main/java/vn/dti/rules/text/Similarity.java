package vn.dti.rules.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How near two words are: letters added, left out, replaced or swapped. */
public final class Similarity {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Similarity() {}

    /** The number of letters to add, leave out, replace or swap with their neighbour to get from one to the other. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, d[i - 2][j - 2] + 1);
                }
                d[i][j] = best;
            }
        }
        return d[a.length()][b.length()];
    }

    /**
     * How far two words are apart, in thousandths: 0 for the same word, 1000 for words that have nothing in common. Case
     * counts for nothing and a wrong accent for half a letter.
     */
    public static int apart(String a, String b) {
        String lowerA = a.toLowerCase(Locale.ROOT);
        String lowerB = b.toLowerCase(Locale.ROOT);
        if (lowerA.equals(lowerB)) {
            return 0;
        }
        int longest = Math.max(lowerA.length(), lowerB.length());
        int letters = distance(lowerA, lowerB) + distance(bare(lowerA), bare(lowerB));
        return Math.min(1000, letters * 500 / longest);
    }

    /** The text in lower case without accents. */
    public static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
