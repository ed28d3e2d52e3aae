package vn.dti.rules.sentence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Lines that make a pattern go back and forth: the looks at a letter are counted, which is the same on every machine. No
 * line of the longest length costs a sentence more than a few looks per letter and slot.
 */
class BackwardsAndForwardsTest {
    private static final int LONGEST = 2_000;
    private static final long MOST = 4_000_000;

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void aCarelessPatternGoesBackAndForth() {
        Pattern careless = Pattern.compile("(x+x+)+y|(q)\\2");
        Counted line = new Counted("x".repeat(16));
        assertTrue(!careless.matcher(line).matches());
        Counted longer = new Counted("x".repeat(20));
        assertTrue(!careless.matcher(longer).matches());
        assertTrue(longer.looks > 8 * line.looks, "no attack at all: " + longer.looks + " and " + line.looks);
    }

    @Test
    void noSentenceDoes() {
        List<Template> templates = new ArrayList<>();
        Vocabulary.statements().forEach(sentence -> templates.add(sentence.template()));
        Vocabulary.conditions().forEach(sentence -> templates.add(sentence.template()));
        templates.add(Vocabulary.option().template());
        for (Template template : templates) {
            for (String filler :
                    List.of("a", "a ", "1", "1,", "1 ", "a/", "; ", "a 1%; ", "đến ", "Điểm ", "từ 1 đến ")) {
                String beginning = template.text().replaceAll("\\{.*", "");
                for (String line : List.of(
                        beginning + filler.repeat(LONGEST / filler.length()),
                        template.text().replaceAll("\\{[^}]*}|[\\[\\]]", filler.repeat(300)) + "!",
                        filler.repeat(LONGEST / filler.length())
                                + template.text().replaceAll(".*}", ""))) {
                    Counted counted = new Counted(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
                    template.matcher(counted).matches();
                    assertTrue(
                            counted.looks < MOST, () -> template.text() + ": " + counted.looks + " looks at " + filler);
                }
            }
        }
    }
}
