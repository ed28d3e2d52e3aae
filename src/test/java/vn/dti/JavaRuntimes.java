package vn.dti;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The Java versions that the program is promised to run on: the one that runs the tests, and Java 25, from the system
 * property {@code dti.jdk25}, the environment variable {@code DTI_JDK25} or the folder where Debian has its Javas.
 */
public final class JavaRuntimes {
    private static final Path OF_DEBIAN = Path.of("/usr/lib/jvm");

    private JavaRuntimes() {}

    /** The versions, as they are named in the tests. */
    public static List<Integer> versions() {
        return List.of(17, 25);
    }

    /** The {@code java} program of a version; absent where this machine has none. */
    public static Optional<Path> java(int version) throws IOException {
        if (Runtime.version().feature() == version) {
            return Optional.of(program(Path.of(System.getProperty("java.home"))));
        }
        String named = System.getProperty("dti.jdk" + version, System.getenv().getOrDefault("DTI_JDK" + version, ""));
        if (!named.isBlank()) {
            return Optional.of(program(Path.of(named)));
        }
        if (!Files.isDirectory(OF_DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(OF_DEBIAN)) {
            return homes.sorted()
                    .filter(home -> isVersion(home, version))
                    .map(JavaRuntimes::program)
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    /** What a test says that is skipped for want of it. */
    public static String missing(int version) {
        return "Java " + version + " was not found; name its folder by -Ddti.jdk" + version + " or DTI_JDK" + version;
    }

    private static Path program(Path home) {
        return home.resolve("bin").resolve("java");
    }

    private static boolean isVersion(Path home, int version) {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"), StandardCharsets.UTF_8)) {
            release.load(reader);
        } catch (IOException e) {
            return false;
        }
        return release.getProperty("JAVA_VERSION", "")
                .replace("\"", "")
                .split("[.+-]", 2)[0]
                .equals("" + version);
    }
}
