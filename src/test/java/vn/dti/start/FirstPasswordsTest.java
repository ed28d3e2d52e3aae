package vn.dti.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordsTest {
    private static final Pattern USER = Pattern.compile("<user name=\"([a-z]+)\" password=\"([a-z2-9]{20})\"/>");

    @TempDir
    private Path folder;

    @Test
    void theFirstStartGivesEachPersonAPasswordOfHisOwn() throws IOException {
        var passwords = new FirstPasswords(folder.resolve("data"));
        passwords.writeIfMissing();
        List<MatchResult> users =
                USER.matcher(Files.readString(passwords.file())).results().toList();
        assertEquals(
                List.of("bientap", "pheduyet", "congbo", "quantri"),
                users.stream().map(user -> user.group(1)).toList());
        assertEquals(4, users.stream().map(user -> user.group(2)).distinct().count());
    }

    @Test
    void onlyTheServersAccountCanReadThem() throws IOException {
        var passwords = new FirstPasswords(folder);
        passwords.writeIfMissing();
        assertEquals("rw-------", permissions(passwords.file()));
        assertEquals("rwx------", permissions(passwords.file().resolveSibling("")));
    }

    @Test
    void twoInstallationsHaveDifferentPasswords() throws IOException {
        var one = new FirstPasswords(folder.resolve("one"));
        var other = new FirstPasswords(folder.resolve("other"));
        one.writeIfMissing();
        other.writeIfMissing();
        assertNotEquals(-1L, Files.mismatch(one.file(), other.file()));
    }

    @Test
    void aSecondStartLeavesTheFileAsItIs() throws IOException {
        var passwords = new FirstPasswords(folder);
        passwords.writeIfMissing();
        Files.writeString(passwords.file(), "edited by the administrator");
        passwords.writeIfMissing();
        assertEquals("edited by the administrator", Files.readString(passwords.file()));
    }

    @Test
    void aDataFolderThatCannotBeMadeIsToldByName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        var passwords = new FirstPasswords(file.resolve("data"));
        assertThrows(UncheckedIOException.class, passwords::writeIfMissing);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
