package vn.dti.rest.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.application.SubmittedFiles;
import vn.dti.application.SubmittedFolder;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rest.problem.ProblemException;

class RuleFolderRequestTest {
    private static final byte[] RULES = "rule \"DTI Chỉ số\"".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsAFolderFromJson() {
        RuleFolder folder =
                json("{\"set\": \"province/2022-thu\", \"files\": {\"set.dslr\": \"rule \\\"DTI Chỉ số\\\"\"}}")
                        .rules();

        assertEquals(new SetId("province", "2022-thu"), folder.id());
        assertArrayEquals(RULES, folder.files().get("set.dslr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"files": {"set.dslr": ""}}                               | set (line
            {"set": "province/2022"}                                  | files
            {"set": "province/2022", "files": {}}                     | files
            {"set": "../2022", "files": {"set.dslr": ""}}             | set
            {"set": "province/2022/x", "files": {"set.dslr": ""}}     | set
            {"set": "province/2022", "files": {"set.drl": ""}}        | files
            {"set": "province/2022", "files": {"../set.dslr": ""}}    | files["../set.dslr"]
            {"set": "province/2022", "files": {"/set.dslr": ""}}      | files["/set.dslr"]
            {"set": "province/2022", "files": {"a\\\\b.dslr": ""}}    | files["a\\b.dslr"]
            {"set": "province/2022", "files": {"set.dslr": 3}}        | files["set.dslr"] (line
            {"set": "province/2022", "files": {"set.dslr": "", "set.dslr": ""}} | files["set.dslr"] (line
            {"set": "province/2022", "rules": {}}                     | rules (line
            """)
    void tellsThePlaceOfWhatItCannotReadInJson(String body, String place) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> json(body));

        String told = thrown.problem().errors().get(0).place();
        assertTrue(told.startsWith(place), told);
    }

    @Test
    void readsAFolderFromAZipAndKeepsFilesWithoutRulesApart() {
        SubmittedFolder folder =
                zip(files("set.dslr", RULES, "figures.csv", RULES, "README.md", RULES), "province/2022-thu");

        assertEquals(Set.of("set.dslr"), folder.rules().files().keySet());
        assertArrayEquals(RULES, folder.rules().files().get("set.dslr"));
        assertEquals(Set.of("figures.csv", "README.md"), folder.others().keySet());
    }

    @Test
    void readsAZipInWhichOneFolderIsAroundAllFiles() {
        RuleFolder folder = zip(files("2022/set.dslr", RULES, "2022/1-nhận thức.dslr", RULES), "province/2022-thu")
                .rules();

        assertEquals(Set.of("set.dslr", "1-nhận thức.dslr"), folder.files().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../set.dslr", "/set.dslr", "a/../../set.dslr", "..\\set.dslr", "C:\\set.dslr", ".git/x.dslr", ""
            })
    void refusesAZipWithAPathThatIsNoOrdinaryName(String path) {
        assertThrows(ProblemException.class, () -> zip(files(path, RULES), "province/2022-thu"));
    }

    @Test
    void refusesAFileOverOneMegabyteAndReadsOneOfExactlyThat() {
        byte[] noise = noise(SubmittedFiles.MAX_FILE_BYTES);
        byte[] more = noise(SubmittedFiles.MAX_FILE_BYTES + 1);

        assertEquals(
                1,
                zip(files("set.dslr", noise), "province/2022-thu")
                        .rules()
                        .files()
                        .size());
        assertThrows(ProblemException.class, () -> zip(files("set.dslr", more), "province/2022-thu"));
    }

    @Test
    void refusesAnArchiveThatUnpacksToAHundredTimesItsSize() {
        byte[] zeros = new byte[SubmittedFiles.MAX_FILE_BYTES];

        ProblemException thrown =
                assertThrows(ProblemException.class, () -> zip(files("set.dslr", zeros), "province/2022-thu"));

        assertTrue(thrown.problem().errors().get(0).text().en().contains("100 times"));
    }

    @Test
    void refusesMoreThanTwoHundredFiles() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < SubmittedFiles.MAX_FILES; i++) {
            many.put(i + ".dslr", RULES);
        }
        assertEquals(200, zip(many, "province/2022-thu").rules().files().size());

        many.put("more.dslr", RULES);
        assertThrows(ProblemException.class, () -> zip(many, "province/2022-thu"));
    }

    @Test
    void refusesWhatIsNoZipAndAZipThatBreaksOff() {
        byte[] whole = bytes(files("set.dslr", noise(5000)));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        for (byte[] body : new byte[][] {new byte[0], RULES, half}) {
            ProblemException thrown = assertThrows(
                    ProblemException.class,
                    () -> RuleFolderZip.read(new ByteArrayInputStream(body), "province/2022-thu"));
            assertEquals("body", thrown.problem().errors().get(0).place());
        }
    }

    @Test
    void needsTheNameOfTheSetWithAZip() {
        ProblemException thrown = assertThrows(ProblemException.class, () -> zip(files("set.dslr", RULES), null));

        assertEquals("?set", thrown.problem().errors().get(0).place());
    }

    @Test
    void theSetOfAJsonFolderStandsInTheAddressOrInTheDocumentButNotInBoth() {
        String files = "\"files\": {\"set.dslr\": \"\"}}";

        assertEquals(
                new SetId("province", "2022-thu"),
                json("{" + files, "province/2022-thu").rules().id());
        for (String wrong : List.of("{" + files + "|x", "{\"set\": \"province/2022\", " + files + "|province/2022")) {
            String[] parts = wrong.split("\\|", -1);
            ProblemException thrown = assertThrows(ProblemException.class, () -> json(parts[0], parts[1]));
            assertEquals("?set", thrown.problem().errors().get(0).place());
        }
    }

    private static SubmittedFolder json(String body) {
        return json(body, null);
    }

    private static SubmittedFolder json(String body, @Nullable String asked) {
        return RuleFolderJson.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), asked);
    }

    @Test
    void whatMachinesLeaveAndLargeTablesBesideTheRulesArePassedOver() {
        byte[] rules = "rule".getBytes(StandardCharsets.UTF_8);
        SubmittedFolder folder = zip(
                files(
                        "2022/set.dslr", rules,
                        "2022/.DS_Store", rules,
                        "__MACOSX/2022/._set.dslr", rules,
                        "2022/~$2022.docx", rules,
                        "2022/figures.csv", noise(SubmittedFiles.MAX_FILE_BYTES + 1)),
                "province/2022");
        assertEquals(Set.of("set.dslr"), folder.rules().files().keySet());
        assertEquals(Map.of(), folder.others());
    }

    private static SubmittedFolder zip(Map<String, byte[]> files, @Nullable String set) {
        return RuleFolderZip.read(new ByteArrayInputStream(bytes(files)), set);
    }

    private static Map<String, byte[]> files(Object... pairs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            files.put((String) pairs[i], (byte[]) pairs[i + 1]);
        }
        return files;
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
