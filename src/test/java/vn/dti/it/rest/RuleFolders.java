package vn.dti.it.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.dti.it.RunningService;

/** Folders of rule files in the tree that the service watches. */
public final class RuleFolders {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private RuleFolders() {}

    /** The texts of the files of a folder that end so. */
    public static Map<String, String> texts(String folder, String... endings) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.list(RunningService.rules().resolve(folder))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString();
                if (Stream.of(endings).anyMatch(name::endsWith)) {
                    texts.put(name, Files.readString(path));
                }
            }
        }
        return texts;
    }

    public static void write(String folder, Map<String, String> texts) throws IOException {
        Path path = RunningService.rules().resolve(folder);
        Files.createDirectories(path);
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Files.writeString(path.resolve(file.getKey()), file.getValue());
        }
    }

    public static void remove(String folder) throws IOException {
        Path root = RunningService.rules().resolve(folder);
        if (Files.exists(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Waits until the service has seen a change. */
    public static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), () -> "waited " + PATIENCE.toSeconds() + " s: " + what);
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
