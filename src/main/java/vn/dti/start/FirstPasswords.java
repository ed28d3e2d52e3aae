package vn.dti.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The first people who may sign in, each with a random password, in {@code config/first-password.xml} of the data
 * folder: a file that {@code sign-in-basic.xml} includes and that only the server's own account can read. The server
 * sees the new file by itself. An existing file is never touched.
 */
@Dependent
public class FirstPasswords {
    private static final List<String> USERS = List.of("bientap", "pheduyet", "congbo", "quantri");

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
        Secrets.writeIfMissing(file(), FirstPasswords::content);
    }

    private static String content() {
        String users = USERS.stream()
                .map(user -> "    <user name=\"%s\" password=\"%s\"/>%n".formatted(user, Secrets.password()))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Tài khoản đầu tiên, do hệ thống tạo khi khởi động lần đầu: biên tập quy tắc, phê duyệt, chốt kết quả, quản trị.
                     The first accounts, made by the first start: rule editor, approver, publisher, administrator. -->
                <server>
                  <basicRegistry id="basic">
                %s  </basicRegistry>
                </server>
                """.formatted(users);
    }
}
