package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.rest.problem.ProblemException;
import vn.dti.rest.request.RuleFolderZip;
import vn.dti.rules.appendix.ExcelWorkbooks;
import vn.dti.rules.data.ExampleReader;

/**
 * Broken input of every reader: it ends in a finding or a refusal, soon, and no code runs. Some seconds each; by
 * {@code -Dfuzz.minutes=N} as long as one likes, with {@code -Dfuzz.seed=N} from another beginning.
 */
@Tag("thorough")
class ReaderFuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Duration EACH = Integer.getInteger("fuzz.minutes", 0) > 0
            ? Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 0)).dividedBy(5)
            : Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final SetId ID = new SetId("province", "2025");
    private static final String[] PIECES = {
        "rule \"",
        "\"",
        "when\n",
        "then\n",
        "end\n",
        "Điểm tối đa: ",
        "Tỷ lệ",
        " = a/b",
        "100%",
        "\u202E",
        "\u0000",
        "1.000.000,5",
        ">",
        "eval(vn.dti.rules.Loot.take())",
        "\");vn.dti.rules.Loot.take();//",
        "${x}",
        "\uFEFF",
        "\r",
        "Mọi tiêu chí thuộc ",
        "Từ 1 đến ",
        ": Điểm tối đa",
        "; ",
        "9999999999999999999999",
        "-",
        "\\u0022",
        "\uD800"
    };

    private final Random random = new Random(SEED);

    /** Gives a reader broken input until the time is over. */
    private void fuzz(byte[] sound, Consumer<byte[]> reader) throws InterruptedException {
        Loot.taken();
        ExecutorService alone = Executors.newSingleThreadExecutor();
        long end = System.nanoTime() + EACH.toNanos();
        int rounds = 0;
        try {
            while (System.nanoTime() < end || rounds < 20) {
                byte[] broken = broken(sound);
                rounds++;
                try {
                    alone.submit(() -> reader.accept(broken)).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    fail("no answer after " + LONGEST + ": " + shown(broken), e);
                } catch (ExecutionException e) {
                    fail("round " + rounds + ", seed " + SEED + ": " + shown(broken), e.getCause());
                }
            }
        } finally {
            alone.shutdownNow();
        }
        assertEquals(0, Loot.taken(), "code ran");
        assertTrue(rounds >= 20);
    }

    private static String shown(byte[] bytes) {
        return bytes.length > 20_000 ? bytes.length + " bytes" : HexFormat.of().formatHex(bytes);
    }

    /** Some bytes changed, doubled, cut out, swapped, or known troublemakers put in. */
    private byte[] broken(byte[] sound) {
        StringBuilder text = new StringBuilder(new String(sound, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(6); i >= 0 && text.length() > 4; i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 4_000 : 30));
            switch (random.nextInt(6)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.delete(at, to);
                case 2 -> text.insert(at, text.substring(at, to).repeat(1 + random.nextInt(20)));
                case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                case 4 -> text.setLength(at);
                default ->
                    text.insert(
                            at,
                            new String(
                                    PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8),
                                    StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static RuleFolder every() {
        return ShippedSets.read(ID, Path.of("src/test/resources/faults/every-method"));
    }

    private static byte[] file(RuleFolder folder) {
        return folder.files().values().iterator().next();
    }

    @Test
    void brokenRuleTextEndsInFindings() throws InterruptedException {
        fuzz(file(every()), bytes -> {
            CompiledSet compiled = WithoutDrools.compile(new RuleFolder(ID, Map.of("set.dslr", bytes)));
            assertTrue(compiled.isClean() || !compiled.findings().isEmpty());
        });
    }

    @Test
    void brokenRuleTextEndsInFindingsWithDroolsToo() throws InterruptedException {
        DroolsRuleCompiler compiler = new DroolsRuleCompiler();
        fuzz(file(every()), bytes -> {
            RuleFolder folder = new RuleFolder(ID, Map.of("set.dslr", bytes));
            assertEquals(
                    WithoutDrools.compile(folder).findings(),
                    compiler.compile(folder).findings());
        });
    }

    @Test
    void brokenTablesEndInFindings() throws IOException, InterruptedException {
        String some = String.join(
                "\n",
                Files.readAllLines(Path.of("rules/province-sample/2025/examples.csv"))
                        .subList(0, 60));
        fuzz(
                some.getBytes(StandardCharsets.UTF_8),
                bytes -> new ExampleReader(new Findings()).read("examples.csv", bytes));
    }

    @Test
    void brokenWorkbooksEndInFindings() throws InterruptedException {
        ExcelWorkbooks excel = new ExcelWorkbooks();
        byte[] examples =
                "criterion,inputs,points,note\n1,a=1.5;b=2,10,một\n1,,0,hai\n".getBytes(StandardCharsets.UTF_8);
        fuzz(excel.write(every(), Optional.of(examples), new Findings()), bytes -> {
            ReadWorkbook read = excel.read(ID, bytes);
            assertEquals(read.rules().isEmpty(), read.findings().stream().anyMatch(finding -> finding.isError()));
        });
    }

    @Test
    void brokenArchivesAreRefused() throws IOException, InterruptedException {
        Map<String, byte[]> files = new TreeMap<>(every().files());
        files.put("2022/other.dslr", new byte[] {'x'});
        fuzz(Archives.zip(files), bytes -> {
            try {
                RuleFolderZip.read(new ByteArrayInputStream(bytes), "province/2025");
            } catch (ProblemException e) {
                assertTrue(e.problem().detail().vi().length() > 3, "a refusal says why");
            }
        });
    }

    @Test
    void brokenPlansAreRefused() throws InterruptedException {
        String plan = CanonicalPlan.write(WithoutDrools.compile(every()).plan().orElseThrow());
        fuzz(plan.getBytes(StandardCharsets.UTF_8), bytes -> {
            try {
                ScoringPlan read = CanonicalPlan.read(new String(bytes, StandardCharsets.UTF_8));
                assertTrue(!read.nodes().isEmpty());
            } catch (IllegalArgumentException e) {
                assertTrue(String.valueOf(e.getMessage()).length() > 3, "a refusal says why");
            }
        });
    }
}
