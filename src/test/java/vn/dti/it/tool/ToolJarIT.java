package vn.dti.it.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.JavaRuntimes;

/** The packed command line as a process of its own, with nothing beside it. */
class ToolJarIT {
    private static final Path JAR = Path.of("target", "dti-tool.jar");
    private static final Path PACKAGES =
            Path.of("src", "test", "resources", "editions").toAbsolutePath();
    private static final Path RULES = Path.of("rules").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Answer(int code, String out, String err) {}

    @Test
    void aSetIsCheckedWrittenAsAWorkbookAndRead() throws Exception {
        String set = RULES.resolve("province/2022").toString();
        Answer checked = run("check", set);
        assertEquals(new Answer(0, "Không có lỗi.\n", ""), checked);

        String workbook = folder.resolve("2022.xlsx").toString();
        assertEquals(0, run("to-excel", set, workbook).code());
        Answer compared = run("diff", set, workbook, "--lang=en");
        assertEquals(new Answer(0, "Nothing changed.\n", ""), compared);
    }

    @Test
    void aWrongCallEndsWithTwo() throws Exception {
        Answer answer = run("check", folder.resolve("none").toString());
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("Không có thư mục"), answer::err);
    }

    /** What is attested must come out in ten years too, so also on a Java that did not exist when the packages were made. */
    @ParameterizedTest
    @MethodSource("vn.dti.JavaRuntimes#versions")
    void everyPackageIsIdenticalOnEveryJava(int version) throws Exception {
        Optional<Path> java = JavaRuntimes.java(version);
        assumeTrue(java.isPresent(), JavaRuntimes.missing(version));
        List<Path> packages;
        try (Stream<Path> files = Files.list(PACKAGES)) {
            packages = files.sorted().toList();
        }
        assertTrue(packages.size() >= 7, packages::toString);
        for (Path zip : packages) {
            Answer answer = run(java.get(), "verify", zip.toString());
            assertEquals(0, answer.code(), zip + answer.out() + answer.err());
            assertTrue(answer.out().contains("GIỐNG HỆT / identical"), answer.out());
        }
    }

    private Answer run(String... words) throws IOException, InterruptedException {
        return run(Path.of(System.getProperty("java.home"), "bin", "java"), words);
    }

    /** In another language, country and charset than those of the texts: they come out the same. */
    private Answer run(Path java, String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it does not end");
        return new Answer(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
