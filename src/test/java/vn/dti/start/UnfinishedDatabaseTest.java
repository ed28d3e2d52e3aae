package vn.dti.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedDatabaseTest {
    @TempDir
    private Path data;

    @Test
    void aDatabaseWhoseCreationWasBrokenOffIsPutAsideWithAllThatIsInIt() throws IOException {
        write("derby/log/log1.dat", "derby/dbex.lck");

        putAside();

        assertEquals(List.of("derby-unfinished-7"), names());
        assertTrue(Files.exists(data.resolve("derby-unfinished-7/log/log1.dat")));
    }

    @Test
    void aFinishedDatabaseStaysWhereItIs() throws IOException {
        write("derby/log/log1.dat", "derby/service.properties");

        putAside();

        assertEquals(List.of("derby"), names());
    }

    @Test
    void withoutADatabaseThereIsNothingToDo() throws IOException {
        putAside();

        assertEquals(List.of(), names());
        new UnfinishedDatabase(data.resolve("none"), clock()).putAside();
        assertFalse(Files.exists(data.resolve("none")));
    }

    private void putAside() {
        new UnfinishedDatabase(data, clock()).putAside();
    }

    private static Clock clock() {
        return Clock.fixed(Instant.ofEpochMilli(7), ZoneOffset.UTC);
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(data.resolve(file).getParent());
            Files.writeString(data.resolve(file), "");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(data)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
