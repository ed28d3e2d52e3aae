package vn.dti.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.rules.delegation.SplitSentences;
import vn.dti.rules.folder.RuleTree;
import vn.dti.rules.plausibility.CheckSentences;
import vn.dti.rules.sentence.Sentence;
import vn.dti.rules.sentence.Vocabulary;

/** The vocabulary as documents beside the rules. */
class VocabularyCommandTest {
    private static final Path RULES = Path.of("rules");

    @Test
    void theShippedDocumentsAreThoseOfTheProgram() throws IOException {
        for (Map.Entry<String, String> file : VocabularyCommand.files(RULES).entrySet()) {
            assertEquals(
                    file.getValue(),
                    Files.readString(RULES.resolve("vocabulary").resolve(file.getKey())),
                    "out of date: java -jar target/dti-tool.jar vocabulary rules");
        }
    }

    @Test
    void everySentenceIsThereInBothLanguagesWithAnExample() throws IOException {
        String guide = Files.readString(RULES.resolve("vocabulary/README.md"));
        List<Sentence<?>> all = new ArrayList<>(Vocabulary.conditions());
        all.addAll(Vocabulary.statements());
        all.add(Vocabulary.option());
        all.addAll(CheckSentences.CONDITIONS);
        all.addAll(CheckSentences.REMARKS);
        all.addAll(SplitSentences.CONDITIONS);
        all.addAll(SplitSentences.PARTS);
        for (Sentence<?> sentence : all) {
            assertTrue(guide.contains("### " + sentence.template().readable(true) + "\n"), sentence::example);
            assertTrue(guide.contains("### " + sentence.template().readable(false) + "\n"), sentence::example);
        }
        int sentences = all.size();
        assertEquals(2 * sentences, guide.split("\n### ", -1).length - 1);
        assertEquals(sentences, guide.split("\n- Ví dụ: `", -1).length - 1);
        assertEquals(sentences, guide.split("\n- Example: `", -1).length - 1);
        assertTrue(guide.indexOf("# The sentences") > guide.lastIndexOf("- Hay viết sai"), "Vietnamese first");
    }

    @Test
    void theFolderOfTheVocabularyIsNoLevelAndHoldsNoSet() {
        var snapshot = new RuleTree(RULES).read();

        assertTrue(
                snapshot.folders().keySet().stream().noneMatch(id -> id.level().equals("vocabulary")));
        assertEquals(List.of(), snapshot.findings());
    }

    @Test
    @Tag("thorough")
    void checkNamesTheFilesThatAreOutOfDateAndWritesNothing(@TempDir Path folder) throws IOException {
        assertEquals(Tool.NO, run("vocabulary", folder.toString(), "--check"));
        assertTrue(Files.notExists(folder.resolve("vocabulary")));

        assertEquals(Tool.DONE, run("vocabulary", folder.toString()));
        assertEquals(Tool.DONE, run("vocabulary", folder.toString(), "--check"));

        Files.writeString(folder.resolve("vocabulary/README.md"), "sửa tay");
        assertEquals(Tool.NO, run("vocabulary", folder.toString(), "--check"));
    }

    private static int run(String... words) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Tool.run(words, out, out);
    }
}
