package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every finding that the program can tell, read from its source: none leaves anything unsaid in either language. */
class FindingTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/dti");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern BEGINNING =
            Pattern.compile("\\b(?:error|errorAt|warning|notice|tell|complaint|refused)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern TOLD = Pattern.compile("\\.(found|allowed|remedy)\\(");

    /** One statement of the source that makes a finding. */
    private record Told(Path file, String code, String statement) {
        /** The two texts that a call gets, Vietnamese first; the parts of each that are written out. */
        List<String> texts(String call) {
            int at = statement.indexOf("." + call + "(");
            if (at < 0) {
                return List.of();
            }
            List<String> texts = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            int depth = 0;
            for (int i = at + call.length() + 1; i < statement.length(); i++) {
                char c = statement.charAt(i);
                Matcher string = STRING.matcher(statement).region(i, statement.length());
                if (c == '"' && string.lookingAt()) {
                    text.append(string.group());
                    i = string.end() - 1;
                } else if (c == ',' && depth == 1) {
                    texts.add(text.toString());
                    text.setLength(0);
                } else {
                    text.append(c);
                    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                    if (depth == 0) {
                        break;
                    }
                }
            }
            texts.add(text.toString());
            return texts;
        }
    }

    private static List<Told> all() throws IOException {
        List<Told> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher beginning = BEGINNING.matcher(source);
                while (beginning.find()) {
                    all.add(new Told(file, beginning.group(1), statement(source, beginning.start())));
                }
            }
        }
        return all;
    }

    /** From a place to the semicolon that ends the statement, strings apart. */
    private static String statement(String source, int from) {
        Matcher string = STRING.matcher(source);
        for (int i = from; i < source.length(); i++) {
            if (source.charAt(i) == '"' && string.region(i, source.length()).lookingAt()) {
                i = string.end() - 1;
            } else if (source.charAt(i) == ';') {
                return source.substring(from, i);
            }
        }
        return source.substring(from);
    }

    @Test
    void everyFindingSaysWhatAndWhatIsAllowedAndWhatToDoInBothLanguages() throws IOException {
        TreeMap<String, Integer> codes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Told told : all()) {
            codes.merge(told.code(), 1, Integer::sum);
            if (!TOLD.matcher(told.statement()).find()) {
                continue;
            }
            for (String call : List.of("found", "remedy", "allowed")) {
                List<String> texts = told.texts(call);
                boolean said = texts.size() == 2
                        && texts.stream().noneMatch(text -> text.length() < 4)
                        && (call.equals("allowed") || !texts.get(0).equals(texts.get(1)));
                if (!said && told.statement().contains("." + call + "(")) {
                    wrong.add(told.file().getFileName() + " " + told.code() + " " + call + ": " + texts);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(codes.size() >= 100, codes.size() + " kinds of finding: " + codes.keySet());
    }
}
