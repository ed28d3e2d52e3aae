package vn.dti.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The first people who may sign in, each with a random password, in {@code config/first-password.xml} of the data
 * folder: a file that {@code sign-in-basic.xml} includes and that only the server's own account can read. The server
 * sees the new file by itself. An existing file is never touched.
 */
@Dependent
public class FirstPasswords {
    private static final List<String> USERS = List.of("bientap", "pheduyet", "quantri");

    /** No letter or digit that could be taken for another one; 32 of them, so 20 make 100 bits. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

    private final Path dataFolder;

    @Inject
    FirstPasswords(Settings settings) {
        this(settings.dataFolder());
    }

    FirstPasswords(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    /** Where the passwords are. */
    public Path file() {
        return dataFolder.resolve("config").resolve("first-password.xml");
    }

    /**
     * Writes the file unless it is there.
     *
     * @throws UncheckedIOException if the data folder cannot be written to
     */
    public void writeIfMissing() {
        Path target = file();
        if (!Files.exists(target)) {
            try {
                write(target);
            } catch (IOException e) {
                throw new UncheckedIOException("The data folder cannot be written to: " + e.getMessage(), e);
            }
        }
    }

    private void write(Path target) throws IOException {
        Path folder = target.resolveSibling("");
        Files.createDirectories(dataFolder);
        if (Files.notExists(folder)) {
            Files.createDirectory(folder, privately(folder, "rwx------"));
        }
        Path written = Files.createTempFile(folder, "first-password", ".tmp", privately(folder, "rw-------"));
        Files.writeString(written, content());
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] privately(Path near, String permissions) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static String content() {
        var random = new SecureRandom();
        String users = USERS.stream()
                .map(user -> "    <user name=\"%s\" password=\"%s\"/>%n".formatted(user, password(random)))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Tài khoản đầu tiên, do hệ thống tạo khi khởi động lần đầu: biên tập quy tắc, phê duyệt, quản trị.
                     The first accounts, made by the first start: rule editor, approver, administrator. -->
                <server>
                  <basicRegistry id="basic">
                %s  </basicRegistry>
                </server>
                """.formatted(users);
    }

    private static String password(SecureRandom random) {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
