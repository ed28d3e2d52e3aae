package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.JavaRuntimes;

/**
 * Every shipped year, from rule files to receipt, and every package come out the same whatever the Java version, language,
 * country, time zone and charset of the process, the order of rules, files, rows and units, and the number of threads.
 */
@Tag("thorough")
class DeterminismTest {
    private static final Path TREE = Path.of("rules");
    private static final Path PACKAGES = Path.of("src", "test", "resources", "editions");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "editions.csv");

    @TempDir
    private Path folder;

    /** A seed of 0 leaves the files as they are. */
    @ParameterizedTest(name = "Java {0}, {1}, {2}, {3}, files shuffled by {4}, {5} threads")
    @CsvSource({
        "17, vi-VN, Asia/Ho_Chi_Minh, UTF-8, 0, 1",
        "17, en-US, America/St_Johns, ISO-8859-1, 1, 2",
        "17, tr-TR, UTC, US-ASCII, 2, 8",
        "17, ar-EG-u-nu-arab, Pacific/Apia, windows-1252, 3, 3",
        "25, vi-VN, America/Caracas, US-ASCII, 4, 8",
        "25, en-US, Asia/Kathmandu, UTF-8, 0, 3",
        "25, tr-TR, Europe/Istanbul, ISO-8859-9, 5, 1",
        "25, ar-EG-u-nu-arab, Asia/Ho_Chi_Minh, windows-1252, 6, 2"
    })
    void every_machine_and_every_order_give_the_same_fingerprints(
            int version, String language, String zone, String charset, long seed, int threads) throws Exception {
        Optional<Path> java = JavaRuntimes.java(version);
        assumeTrue(java.isPresent(), JavaRuntimes.missing(version));
        Path tree = TREE;
        if (seed > 0) {
            tree = folder.resolve("rules");
            ShuffledTree.copy(TREE, tree, seed);
        }
        List<String> told = run(java.get(), options(language, zone, charset), tree, threads);

        assertEquals(String.join(",", "machine", "" + version, language, zone, charset), told.get(0));
        assertEquals(expected(seed == 0), comparable(told.subList(1, told.size()), seed == 0));
    }

    /** What the golden file demands, what it demands of an evaluation by several threads, and all packages. */
    private static Map<String, String> expected(boolean withFiles) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(GOLDEN)) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("period") && (withFiles || !cells[1].equals("rules"))) {
                expected.put(cells[0] + "," + cells[1], cells[2]);
            }
            if (cells[1].equals("results")) {
                expected.put(cells[0] + ",divided", cells[2]);
            }
        }
        for (PeriodId period : ShippedEditions.periods()) {
            Receipt receipt = ShippedEditions.sealed(period.toString()).receipt();
            for (EditionPart part : List.of(EditionPart.SOURCES, EditionPart.PUBLISHED)) {
                expected.put(period + "," + part.word(), receipt.fingerprint(part));
            }
            if (withFiles) {
                expected.put(period + ",lines", receipt.fingerprint(EditionPart.LINES));
                expected.put(
                        period + ",receipt",
                        SealedEdition.of(1, ShippedEditions.sealed(period.toString()))
                                .fingerprint());
            }
        }
        try (Stream<Path> packages = Files.list(PACKAGES)) {
            packages.forEach(zip -> expected.put("package," + zip.getFileName(), "identical"));
        }
        assertTrue(expected.size() > 100, expected::toString);
        return expected;
    }

    /** Rules in other files are other rule files, and so is the receipt that names them. */
    private static Map<String, String> comparable(List<String> told, boolean withFiles) {
        Map<String, String> found = new TreeMap<>();
        for (String line : told) {
            String[] cells = line.split(",", -1);
            if (withFiles || !List.of("rules", "lines", "receipt").contains(cells[1])) {
                found.put(cells[0] + "," + cells[1], cells[2]);
            }
        }
        return found;
    }

    private static List<String> options(String language, String zone, String charset) {
        String[] tag = language.split("-", 3);
        List<String> options = new ArrayList<>(List.of(
                "-Duser.language=" + tag[0],
                "-Duser.country=" + tag[1],
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-Dsun.stdout.encoding=" + charset,
                "-XX:TieredStopAtLevel=1", // short runs: starting is most of the work
                "-Xmx512m"));
        if (tag.length > 2) {
            options.add("-Duser.extensions=" + tag[2]);
        }
        return options;
    }

    private List<String> run(Path java, List<String> options, Path tree, int threads) throws Exception {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                DeterminismRun.class.getName(),
                tree.toString(),
                PACKAGES.toString(),
                Integer.toString(threads)));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = new String(Files.readAllBytes(err), StandardCharsets.UTF_8);
        assertTrue(ended && process.exitValue() == 0, said);
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
