package vn.dti.tool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as it is called, on copies of the shipped rules. */
class ToolTest {
    private static final String SET = "province/2022";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyRules() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.startsWith("rules/province") || path.startsWith("rules/reference/huyen-2022"))
                    .toList()) {
                Path to = folder.resolve(rules.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void aShippedSetIsCleanAndAChangedNumberIsNot() throws IOException {
        assertEquals(0, run("check", path(SET)));
        assertTrue(said().endsWith("Không có lỗi.\n"), this::said);

        change(SET + "/set.dslr", "Điểm tối đa: 150", "Điểm tối đa: 100");
        assertEquals(1, run("check", path(SET), "--lang=en"));
        assertTrue(said().contains("ERROR  set.dslr:"), this::said);
        assertTrue(said().contains("950"), this::said);

        assertEquals(1, run("check", path(SET), "--json"));
        JsonNode answer = JsonMapper.builder().build().readTree(said());
        assertFalse(answer.get("clean").asBoolean());
        assertEquals("children-sum", answer.get("findings").get(0).get("code").asString());
    }

    @Test
    void aWrongFigureAndAWrongExampleAreFoundBesideTheRules() throws IOException {
        Path figures = folder.resolve(SET + "/figures.csv");
        Files.writeString(figures, Files.readString(figures).replaceFirst(",1\\.0000,|,0\\.[0-9]{4},", ",1.8253,"));
        assertEquals(1, run("check", path(SET)));
        assertTrue(said().contains("figures.csv:"), this::said);

        String sample = "reference/huyen-2022";
        Path examples = folder.resolve(sample + "/examples.csv");
        String text = Files.readString(examples);
        Files.writeString(examples, text + "99.9,a=1,1,không có\n1.1,n=4,7,sai\n");
        assertEquals(1, run("check", path(sample)));
        assertTrue(said().contains("examples.csv:" + (text.lines().count() + 1)), this::said);
        assertTrue(said().contains("ví dụ ghi 7 điểm"), this::said);
    }

    @Test
    void twoSetsAreComparedByMeaning() throws IOException {
        copySet("province/2022-thu");
        assertEquals(0, run("diff", path(SET), path("province/2022-thu")));
        change("province/2022-thu/set.dslr", "Điểm tối đa: 150", "Điểm tối đa: 100");
        change("province/2022-thu/set.dslr", "Điểm tối đa: 150", "Điểm tối đa: 200");
        assertEquals(1, run("diff", path(SET), path("province/2022-thu")));
        assertTrue(said().contains(": điểm tối đa 150 → 100"), this::said);
        assertTrue(said().contains(": điểm tối đa 150 → 200"), this::said);
    }

    @Test
    void aFolderBecomesAWorkbookAndAFolderAgain() throws IOException {
        String workbook = folder.resolve("bo.xlsx").toString();
        assertEquals(0, run("to-excel", path(SET), workbook));
        assertEquals(2, run("to-excel", path(SET), workbook), "not overwritten");
        assertEquals(0, run("diff", path(SET), workbook), this::said);
        assertEquals(0, run("from-excel", workbook, path("province/2022-moi")));
        assertEquals(2, run("from-excel", workbook, path("province/2022-moi")), "not overwritten");
        assertEquals(0, run("diff", path(SET), path("province/2022-moi")));
        assertEquals(0, run("check", workbook));
    }

    @Test
    void formattingChangesTheLayoutAndNotTheMeaning() throws IOException {
        copySet("province/2022-thu");
        Path file = folder.resolve("province/2022-thu/set.dslr");
        Files.writeString(file, Files.readString(file).replace("    ", "\t "));
        assertEquals(1, run("format", path("province/2022-thu"), "--check"));
        assertEquals(0, run("format", path("province/2022-thu")));
        byte[] once = Files.readAllBytes(file);
        assertEquals(0, run("format", path("province/2022-thu"), "--check"));
        assertEquals(0, run("format", path("province/2022-thu")));
        assertArrayEquals(once, Files.readAllBytes(file));
        assertEquals(0, run("diff", path(SET), path("province/2022-thu")));
    }

    @Test
    void formattingAndExcelKeepRemarksAsTheyWereWritten() throws IOException {
        copySet("province/2022-thu");
        Path file = folder.resolve("province/2022-thu/set.dslr");
        String remark = "//  Hai  dấu cách – “ngoặc”,\t„tab“; tỉ lệ ;\n";
        Files.writeString(file, remark + "\n" + Files.readString(file));
        assertEquals(0, run("format", path("province/2022-thu")));
        assertTrue(Files.readString(file).startsWith(remark), this::said);
        Path eight = Path.of("8-hoat-dong-kinh-te-so.dslr");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve(SET).resolve(eight)),
                Files.readAllBytes(folder.resolve("province/2022-thu").resolve(eight)));

        String workbook = folder.resolve("bo.xlsx").toString();
        assertEquals(0, run("to-excel", path("province/2022-thu"), workbook));
        assertEquals(0, run("from-excel", workbook, path("province/2022-moi")));
        for (Path name : List.of(Path.of("set.dslr"), eight)) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("province/2022-thu").resolve(name)),
                    Files.readAllBytes(folder.resolve("province/2022-moi").resolve(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void whoAsksForHelpIsToldTheCommands(String word) {
        assertEquals(0, run(word));
        assertTrue(said().contains("format THƯ_MỤC"), this::said);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aNodeIsExplainedAndAYearEvaluated() {
        assertEquals(0, run("explain", path(SET), "1"));
        assertTrue(said().startsWith("1 Nhận thức số\n"), this::said);
        assertEquals(0, run("evaluate", path("province/2024"), "--panel=34"));
        assertTrue(said().startsWith("unit,points,value,rank\n"), this::said);
        assertEquals(35, said().lines().count());
        assertTrue(said().contains("\nha-noi,774.699,0.8241,1\n"), this::said);
    }

    @Test
    void whatIsWrongWithACallIsToldInBothLanguages() {
        assertEquals(2, run());
        assertEquals(2, run("xoa"));
        assertEquals(2, run("check"));
        assertEquals(2, run("check", path("province/1999")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Không có thư mục"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("There is no folder"));
        assertEquals(2, run("check", path(SET), "--nhanh"));
        assertEquals(2, run("explain", path(SET), "99"));
        assertEquals(2, run("evaluate", path("province/2024"), "--panel=12"));
    }

    @Test
    void aProgramThatAskedForJsonGetsItWhenTheCallIsWrongToo() {
        assertEquals(2, run("check", path("province/1999"), "--json"));
        JsonNode answer = JsonMapper.builder().build().readTree(said());
        assertTrue(answer.get("error").get("en").asString().startsWith("There is no folder"), this::said);
    }

    @Test
    void otherLanguagesFormatsAndFoldersAreRefused() {
        assertEquals(2, run("check", path(SET), "--lang=fr"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("--lang=vi"));
        assertEquals(2, run("to-excel", path(SET), folder.resolve("bo.xls").toString()));
        assertEquals(2, run("vocabulary", folder.resolve("nosuch").toString(), "--check"));
        assertEquals(
                2, run("to-excel", path(SET), folder.resolve("no/such/bo.xlsx").toString()));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains(".tmp"), err::toString);
    }

    @Test
    void aDifferenceOfASetWithErrorsTellsThemAndNoUsage() throws IOException {
        copySet("province/2022-thu");
        change("province/2022-thu/set.dslr", "Điểm tối đa: 150", "Điểm tối đa: 1.5");
        assertEquals(2, run("diff", path(SET), path("province/2022-thu")));
        assertTrue(said().contains("Số viết không đúng"), this::said);
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("diff CŨ MỚI"), err::toString);
    }

    @Test
    void aWorkbookWithAWrongNumberIsWrittenAndToldOf() throws IOException {
        String workbook = folder.resolve("bo.xlsx").toString();
        change(SET + "/set.dslr", "Điểm tối đa: 150", "Điểm tối đa: 150.5");
        assertEquals(0, run("to-excel", path(SET), workbook));
        assertEquals(1, run("from-excel", workbook, path("province/2022-moi")));
        assertTrue(said().contains("trang tính set, ô D"), this::said);
        assertTrue(said().contains("“150,5”"), this::said);
    }

    @Test
    void rulesAndExamplesComeBackFromAWorkbookByteForByte() throws IOException {
        assertEquals(0, run("format", path("reference/huyen-2022")), this::said);
        String workbook = folder.resolve("bo.xlsx").toString();
        assertEquals(0, run("to-excel", path("reference/huyen-2022"), workbook));
        assertEquals(0, run("check", workbook), this::said);
        assertEquals(0, run("from-excel", workbook, path("reference/huyen-2022-moi")));
        try (Stream<Path> files = Files.list(folder.resolve("reference/huyen-2022"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".dslr") || path.endsWith("examples.csv"))
                    .toList()) {
                assertEquals(
                        Files.readString(file),
                        Files.readString(
                                folder.resolve("reference/huyen-2022-moi").resolve(file.getFileName())));
            }
        }
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return Tool.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String path(String set) {
        return folder.resolve(set).toString();
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(from);
        assertTrue(at >= 0, file);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private void copySet(String to) throws IOException {
        Path from = folder.resolve(SET);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(to).resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
