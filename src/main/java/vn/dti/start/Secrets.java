package vn.dti.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Random passwords, and files that only the server's own account can read. */
final class Secrets {
    /** No letter or digit that could be taken for another one; 32 of them, so 20 make 100 bits. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new password. */
    static String password() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    /**
     * Writes a file unless it is there.
     *
     * @throws UncheckedIOException if the data folder cannot be written to
     */
    static void writeIfMissing(Path target, Supplier<String> content) {
        if (!Files.exists(target)) {
            try {
                write(target, content.get());
            } catch (IOException e) {
                throw new UncheckedIOException("The data folder cannot be written to: " + e.getMessage(), e);
            }
        }
    }

    /** Writes a file whole or not at all; its folder is made as private as the file. */
    private static void write(Path target, String content) throws IOException {
        Path folder = target.resolveSibling("");
        Files.createDirectories(folder.resolveSibling(""));
        if (Files.notExists(folder)) {
            Files.createDirectory(folder, privately(folder, "rwx------"));
        }
        Path written = Files.createTempFile(folder, "secret", ".tmp", privately(folder, "rw-------"));
        Files.writeString(written, content);
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] privately(Path near, String permissions) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
