package vn.dti.rules.appendix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.WithoutDrools;

/** Rule files as tables, as formatted text and as workbooks: nothing is lost on any way. */
class AppendixTest {
    private static final Path RULES = Path.of("rules");
    private static final SetId ID = new SetId("province", "2025");

    static Stream<String> shipped() {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files
                    .filter(file -> file.endsWith("set.dslr"))
                    .map(file -> RULES.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The illustration of two more years, which takes as long as all others together. */
    static Stream<String> samples() {
        return shipped().filter(set -> set.startsWith("province-sample/202") && !set.endsWith("2025"));
    }

    static Stream<String> others() {
        return shipped().filter(set -> samples().noneMatch(set::equals));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aShippedSetKeepsItsPlanAsFormattedTextAndAsAWorkbook(String set) throws IOException {
        keepsItsPlan(set);
    }

    @ParameterizedTest
    @Tag("thorough")
    @MethodSource("samples")
    void theIllustrationKeepsItsPlanAsFormattedTextAndAsAWorkbook(String set) throws IOException {
        keepsItsPlan(set);
    }

    private static void keepsItsPlan(String set) throws IOException {
        RuleFolder folder = folder(set);
        CompiledSet compiled = compile(folder);
        List<Appendix> tables = tables(folder);

        Map<String, byte[]> formatted = new TreeMap<>();
        tables.forEach(table -> formatted.put(table.path(), table.text()));
        RuleFolder text = new RuleFolder(folder.id(), formatted);
        assertEquals(plan(compiled), plan(compile(text)), "formatted");
        assertEquals(tables, tables(text), "the table of formatted text");

        byte[] workbook = WorkbookWriter.write(tables, List.of(), set);
        ReadWorkbook read = WorkbookReader.read(folder.id(), workbook);
        assertEquals(List.of(), read.findings());
        RuleFolder again = read.rules().orElseThrow();
        assertEquals(formatted.keySet(), again.files().keySet());
        assertEquals(plan(compiled), plan(compile(again)), "workbook");
        again.files()
                .forEach((path, bytes) ->
                        assertEquals(text(formatted.getOrDefault(path, new byte[0])), text(bytes), path));
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws Exception {
        List<Appendix> tables = tables(folder("province/2022"));
        byte[] first = WorkbookWriter.write(tables, List.of(), "2022");
        Thread.sleep(2_100);
        assertArrayEquals(first, WorkbookWriter.write(tables, List.of(), "2022"));
    }

    @Test
    void formattingTwiceIsFormattingOnce() {
        String crooked = """
                //  Ghi   chú đầu tệp


                RULE “1 Một  tên”\s
                When
                 Thuộc  bộ chỉ số ;
                then
                  Ghi chú: b
                 Có: Điểm tối đa
                \tĐiểm tối đa: 5
                 Không: 0 điểm
                 Ghi chú: a
                end
                // cuối""";
        String straight = """
                //  Ghi   chú đầu tệp

                rule "1 Một tên"
                when
                    Thuộc bộ chỉ số
                then
                    Điểm tối đa: 5
                    Có: Điểm tối đa
                    Không: 0 điểm
                    Ghi chú: b
                    Ghi chú: a
                end

                // cuối
                """;
        assertEquals(straight, formatted(crooked));
        assertEquals(straight, formatted(straight));
    }

    @Test
    void anyTableSurvivesAsTextAndAsAWorkbook() {
        for (int round = 0; round < 10; round++) {
            List<Appendix> tables = new ArrayList<>();
            for (int seed = 20 * round; seed < 20 * round + 20; seed++) {
                Appendix table = table(seed);
                tables.add(table);
                Findings findings = new Findings();
                assertEquals(
                        List.of(table),
                        Appendix.of(new RuleFolder(ID, Map.of(table.path(), table.text())), findings),
                        "seed " + seed);
                assertEquals(List.of(), findings.sorted(), "seed " + seed);
            }
            ReadWorkbook read = WorkbookReader.read(ID, WorkbookWriter.write(tables, List.of(), "Bộ chỉ số"));
            assertEquals(List.of(), read.findings());
            for (Appendix table : tables) {
                assertEquals(
                        text(table.text()),
                        text(read.rules().orElseThrow().files().getOrDefault(table.path(), new byte[0])),
                        table.path());
            }
        }
    }

    private static Appendix table(int seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            entries.add(random.nextInt(5) == 0 ? remark(random) : rule(random));
        }
        return new Appendix("tệp/" + seed + ".dslr", entries);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Entry.Remark remark(Random random) {
        return new Entry.Remark(Stream.generate(() -> "// " + words(random))
                .limit(1 + random.nextInt(3))
                .toList());
    }

    private static Entry.Rule rule(Random random) {
        Map<Column, List<String>> lines = new EnumMap<>(Column.class);
        for (Column column : Column.IN_TEXT) {
            List<String> said = new ArrayList<>();
            for (int i = random.nextInt(column.isSingle() ? 2 : 4); i > 0; i--) {
                said.add(words(random));
            }
            lines.put(column, said);
        }
        lines.put(Column.MAXIMUM, List.of(random.nextBoolean() ? random.nextInt(999) + ",5" : "chưa công bố"));
        boolean many = random.nextInt(4) == 0;
        return new Entry.Rule(
                many ? "" : random.nextInt(9) + ".10",
                words(random),
                many ? "Mọi tiêu chí thuộc 6" : "Thuộc chỉ số " + random.nextInt(9),
                lines);
    }

    private static String words(Random random) {
        String[] some = {
            "Tỷ lệ", "=1+1", "+5", "-3", "'0", "@x", "ă", "Đồng Nai", "1/2", "100%", "0,5", "<b>", "_x000D_", "&"
        };
        StringBuilder out = new StringBuilder("w");
        for (int i = random.nextInt(5); i >= 0; i--) {
            out.append(' ').append(some[random.nextInt(some.length)]);
        }
        return out.toString();
    }

    static RuleFolder folder(String set) throws IOException {
        Path root = RULES.resolve(set);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file :
                    paths.filter(path -> path.toString().endsWith(".dslr")).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new RuleFolder(
                new SetId(set.substring(0, set.indexOf('/')), set.substring(set.indexOf('/') + 1)), files);
    }

    private static List<Appendix> tables(RuleFolder folder) {
        Findings findings = new Findings();
        List<Appendix> tables = Appendix.of(folder, findings);
        assertTrue(!findings.hasErrors(), () -> findings.sorted().toString());
        return tables;
    }

    private static String formatted(String text) {
        return new String(
                tables(new RuleFolder(ID, Map.of("a.dslr", text.getBytes(StandardCharsets.UTF_8))))
                        .get(0)
                        .text(),
                StandardCharsets.UTF_8);
    }

    private static CompiledSet compile(RuleFolder folder) {
        CompiledSet compiled = WithoutDrools.compile(folder);
        assertTrue(compiled.isClean(), () -> compiled.findings().toString());
        return compiled;
    }

    private static String plan(CompiledSet compiled) {
        return CanonicalPlan.write(compiled.plan().orElseThrow());
    }
}
