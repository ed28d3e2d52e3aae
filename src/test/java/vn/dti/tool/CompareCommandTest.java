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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.domain.edition.pack.Zips;

class CompareCommandTest {
    private static final Path EDITIONS = Path.of("src", "test", "resources", "editions");
    private static final Path CROSSWALK = Path.of("rules", "province", "2024", "crosswalk.csv");

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

    private static String edition(String name) {
        return EDITIONS.resolve(name + ".zip").toString();
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.out());
    }

    @Test
    void years_of_one_set_are_told_with_movement_and_difference() {
        Answer answer = call("compare", edition("province-2022-63"), edition("province-2023-63"));
        assertEquals(Tool.DONE, answer.code(), answer.out() + answer.err());
        assertTrue(
                answer.out()
                        .lines()
                        .anyMatch(line -> line.matches(" +1 +1 +=  Đà Nẵng +0,8002 +0,\\d{4} +[+-]0,\\d{4}")),
                answer.out());
        assertTrue(answer.out().lines().anyMatch(line -> line.contains("▲ ")), answer.out());
        assertFalse(answer.out().contains("Lưu ý:"), answer.out());
        JsonNode whole = json(call("compare", edition("province-2022-63"), edition("province-2023-63"), "--json"));
        assertTrue(whole.get("compared").asBoolean() && whole.get("samePanel").asBoolean());
        assertEquals(63, whole.get("units").size());
        assertEquals(0, whole.get("reservations").size());
        whole.get("units")
                .forEach(unit -> assertEquals(
                        unit.get("rankBefore").asInt() - unit.get("rankAfter").asInt(),
                        unit.get("movement").asInt()));
    }

    @Test
    void the_older_year_comes_first_whichever_is_named_first() {
        Answer one = call("compare", edition("province-2022-63"), edition("province-2023-63"), "--lang=en");
        Answer other = call("compare", edition("province-2023-63"), edition("province-2022-63"), "--lang=en");
        assertEquals(one, other);
        JsonNode merged = json(call("compare", edition("province-2024-34"), edition("province-2024-63"), "--json"));
        assertEquals("province/2024/63", merged.get("before").asString());
    }

    @Test
    void with_a_crosswalk_what_is_scored_otherwise_stands_side_by_side() {
        Answer answer = call(
                "compare",
                edition("province-2023-63"),
                edition("province-2024-63"),
                "--crosswalk",
                CROSSWALK.toString(),
                "--node=7",
                "--json");
        assertEquals(Tool.DONE, answer.code(), answer.out() + answer.err());
        JsonNode unit = json(answer).get("units").get(0);
        assertTrue(unit.has("valueBefore") && unit.has("valueAfter") && unit.has("movement"));
        assertFalse(unit.has("difference"));
        assertEquals(1, json(answer).get("reservations").size());
        JsonNode without = json(call("compare", edition("province-2023-63"), edition("province-2024-63"), "--json"));
        assertEquals(0, without.get("units").size());
        assertTrue(without.get("reservations").get(0).get("en").asString().contains("no crosswalk"));
    }

    @Test
    void ranks_among_63_and_among_34_are_no_movement_and_mergers_are_named() {
        Answer answer = call("compare", edition("province-2024-63"), edition("province-2024-34"));
        assertEquals(Tool.DONE, answer.code());
        assertTrue(answer.out().contains("hai danh sách đơn vị khác nhau"), answer.out());
        assertFalse(answer.out().contains("▲"), answer.out());
        assertTrue(answer.out().contains("(gồm hai-duong, hai-phong)"), answer.out());
        assertTrue(
                answer.out().lines().anyMatch(line -> line.contains("Vĩnh Phúc") && line.contains("nay thuộc Phú Thọ")),
                answer.out());
    }

    @ParameterizedTest
    @CsvSource({
        "province-2023-63, nation-2024-quoc-gia, 1, Không so sánh được hai cấp",
        "province-2023-63, ministry-2023-co-dvc, 1, Không so sánh được hai cấp",
        "province-2023-63, none, 2, Không có tệp"
    })
    void what_cannot_be_compared_is_refused_in_words(String one, String other, int code, String words) {
        Answer answer = call("compare", edition(one), edition(other));
        assertEquals(code, answer.code());
        assertTrue((answer.out() + answer.err()).contains(words), answer.out() + answer.err());
    }

    @Test
    void an_edition_that_was_changed_is_not_compared() throws IOException {
        Map<String, byte[]> files = Zips.unzip(Files.readAllBytes(EDITIONS.resolve("province-2023-63.zip")));
        Path zip = folder.resolve("changed.zip");
        String path = "figures.csv";
        String figures = new String(files.get(path), StandardCharsets.UTF_8);
        Files.write(
                zip,
                Zips.zip(Zips.with(
                        files, path, figures.replaceFirst("0\\.9", "0.8").getBytes(StandardCharsets.UTF_8))));
        Answer answer = call("compare", edition("province-2022-63"), zip.toString());
        assertEquals(Tool.NO, answer.code(), answer.out() + answer.err());
        assertTrue(answer.out().contains("Không so sánh"), answer.out());
        assertTrue(answer.out().contains(zip.toString()), answer.out());
    }

    @ParameterizedTest
    @CsvSource({
        "'province/2023,province/2024,77,1,mapped,,,', crosswalk-unknown",
        "'province/2023,province/2024,1,99,mapped,,,', crosswalk-unknown",
        "'province/2023,province/2024,1,1,same,,,', crosswalk-relation"
    })
    void a_crosswalk_with_errors_is_refused_with_its_line(String line, String code) throws IOException {
        Path file = folder.resolve("crosswalk.csv");
        Files.writeString(file, "from,to,old,new,relation,note_vi,note_en,source\n" + line + "\n");
        Answer answer = call(
                "compare", edition("province-2023-63"), edition("province-2024-63"), "--crosswalk=" + file, "--json");
        assertEquals(Tool.WRONG, answer.code());
        JsonNode finding = json(answer).get("findings").get(0);
        assertEquals(code, finding.get("code").asString());
        assertTrue(finding.get("places").get(0).asString().contains("crosswalk.csv:2"), answer.out());
    }

    @Test
    void a_crosswalk_of_other_sets_and_an_unknown_node_are_refused() {
        Answer other = call(
                "compare",
                edition("province-2022-63"),
                edition("province-2024-63"),
                "--crosswalk",
                CROSSWALK.toString());
        assertEquals(Tool.WRONG, other.code());
        assertTrue(other.err().contains("province/2022"), other.err());
        Answer node = call("compare", edition("province-2022-63"), edition("province-2023-63"), "--node=77");
        assertEquals(Tool.WRONG, node.code());
        assertTrue(node.err().contains("77"), node.err());
    }
}
