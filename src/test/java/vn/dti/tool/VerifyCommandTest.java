package vn.dti.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.domain.edition.pack.EditionPackage;
import vn.dti.domain.edition.pack.PackageLimits;
import vn.dti.domain.edition.pack.Zips;

class VerifyCommandTest {
    private static final Path EDITIONS = Path.of("src", "test", "resources", "editions");
    private static final Path YEAR = EDITIONS.resolve("province-2024-34.zip");

    @TempDir
    private Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer call(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Tool.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String head() throws IOException {
        return EditionPackage.read(Files.readAllBytes(YEAR), PackageLimits.DESK)
                .chain()
                .head()
                .orElseThrow();
    }

    private String changed(String path, String from, String to, boolean rehashed) throws IOException {
        Map<String, byte[]> files = Zips.unzip(Files.readAllBytes(YEAR));
        String before = new String(files.get(path), StandardCharsets.UTF_8);
        assertTrue(before.contains(from), from);
        byte[] after = before.replace(from, to).getBytes(StandardCharsets.UTF_8);
        Path zip = folder.resolve("changed.zip");
        Files.write(zip, Zips.zip(rehashed ? Zips.rehashed(files, path, after) : Zips.with(files, path, after)));
        return zip.toString();
    }

    static Stream<Path> editions() throws IOException {
        try (Stream<Path> files = Files.list(EDITIONS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_edition_is_identical(Path edition) {
        Answer answer = call("verify", edition.toString());
        assertEquals(Tool.DONE, answer.code(), answer.out() + answer.err());
        assertTrue(answer.out().contains("GIỐNG HỆT / identical"), answer.out());
    }

    @Test
    void totals_and_ranks_are_told_as_the_page_does_in_both_languages() throws IOException {
        Answer vi = call("verify", YEAR.toString(), "--head", head());
        assertEquals(Tool.DONE, vi.code(), vi.out() + vi.err());
        assertTrue(
                vi.out().lines().anyMatch(line -> line.matches(" +1 +Hà Nội +0,8241 +công bố +0,8241 +1 .*")),
                vi.out());
        assertTrue(vi.out().contains("So với công bố: trùng khớp 27, trong phạm vi làm tròn"), vi.out());
        assertTrue(vi.out().contains("thứ hạng trùng khớp 34/34"), vi.out());
        assertTrue(vi.out().contains("Đầu chuỗi đã cho chứng thực bản kết quả này."), vi.out());
        Answer en = call("verify", YEAR.toString(), "--lang", "en");
        assertTrue(
                en.out().lines().anyMatch(line -> line.matches(" +1 +Hanoi +0\\.8241 +published +0\\.8241 +1 .*")),
                en.out());
        assertTrue(en.out().contains("IDENTICAL"), en.out());
    }

    @Test
    void programs_get_one_object() throws IOException {
        JsonNode answer = JsonMapper.shared()
                .readTree(call("verify", YEAR.toString(), "--json", "--head=" + head())
                        .out());
        assertTrue(answer.get("identical").asBoolean());
        assertEquals("province/2024/34", answer.get("period").asString());
        assertEquals(34, answer.get("units").size());
        assertEquals("0.8241", answer.get("units").get(0).get("value").asString());
        assertEquals(27, answer.get("comparison").get("equal").asInt());
        assertEquals(7, answer.get("comparison").get("within-rounding").asInt());
        assertEquals(34, answer.get("comparison").get("ranks-equal").asInt());
        assertEquals(2, answer.get("chain").get("sealedAtLink").asInt());
        assertEquals(0, answer.get("findings").size());
    }

    @Test
    void the_rule_files_compiled_again_give_the_plan_of_the_edition() throws IOException {
        Answer answer = call("verify", YEAR.toString(), "--rules");
        assertEquals(Tool.DONE, answer.code(), answer.out());
        assertTrue(answer.out().contains("Tệp quy tắc biên dịch lại cho cùng một cách tính."), answer.out());
        Answer other =
                call("verify", changed("rules/set.dslr", "Ghi chú: 60 trong", "Ghi chú: 61 trong", true), "--rules");
        assertEquals(Tool.NO, other.code(), other.out());
        assertTrue(other.out().contains("cho cách tính khác"), other.out());
    }

    @Test
    void a_changed_figure_is_told_with_place_unit_digit_and_cause() throws IOException {
        for (boolean rehashed : List.of(false, true)) {
            Answer answer = call("verify", changed("figures.csv", "ha-noi,3,0.9286", "ha-noi,3,0.9285", rehashed));
            assertEquals(Tool.NO, answer.code());
            assertEquals(!rehashed, answer.out().contains("figures.csv: không khớp cỡ và mã băm"), answer.out());
            assertTrue(answer.out()
                    .contains("bản kết quả ghi 0,9286, tính lại được 0,9285; khác từ chữ số thập phân thứ 4"));
            assertTrue(answer.out().contains("Nguyên nhân có thể: số liệu đầu vào đã bị sửa."), answer.out());
            assertTrue(answer.out().contains("KHÔNG GIỐNG / not identical"), answer.out());
        }
    }

    @Test
    void wrong_calls_and_files_that_cannot_be_read_end_with_two() throws IOException {
        Path text = Files.writeString(folder.resolve("x.zip"), "x");
        for (String[] words : List.of(
                new String[] {"verify"},
                new String[] {"verify", folder.resolve("none.zip").toString()},
                new String[] {"verify", folder.toString()},
                new String[] {"verify", text.toString()},
                new String[] {"verify", YEAR.toString(), "--head", "abc"},
                new String[] {"verify", YEAR.toString(), "--head"},
                new String[] {"verify", YEAR.toString(), "--hed=" + head()})) {
            Answer answer = call(words);
            assertEquals(Tool.WRONG, answer.code(), String.join(" ", words));
            assertTrue(answer.err().lines().count() >= 1, String.join(" ", words));
        }
        assertEquals(
                Tool.NO,
                call("verify", YEAR.toString(), "--head", "0".repeat(64)).code());
    }

    @Test
    void a_file_that_is_missing_ends_with_one_and_is_named() throws IOException {
        Map<String, byte[]> files = Zips.unzip(Files.readAllBytes(YEAR));
        files.remove("units.csv");
        Path zip = Files.write(folder.resolve("without.zip"), Zips.zip(files));
        Answer answer = call("verify", zip.toString(), "--json");
        assertEquals(Tool.NO, answer.code());
        assertTrue(answer.out().contains("units.csv: this file is missing"), answer.out());
    }

    /** In a process of its own, as people call it; with other default charsets, languages and zones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=US-ASCII -Duser.language=tr -Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dfile.encoding=UTF-16 -Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns"
            })
    void the_machine_changes_nothing_and_no_rule_engine_is_loaded(String options) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path")));
        words.addAll(List.of(options.split(" ")));
        words.addAll(List.of("vn.dti.tool.Tool", "verify", YEAR.toString()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Tool.DONE, process.waitFor(), out);
        assertTrue(out.contains("GIỐNG HỆT"), "told in UTF-8");
        for (String engine :
                List.of(" org.drools.", " org.kie.", " org.apache.poi.", " tools.jackson.", " org.mvel2.")) {
            Optional<String> loaded =
                    out.lines().filter(line -> line.contains(engine)).findFirst();
            assertFalse(loaded.isPresent(), loaded::orElseThrow);
        }
    }
}
