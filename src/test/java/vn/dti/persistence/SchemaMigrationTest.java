package vn.dti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("thorough")
class SchemaMigrationTest {
    private static final String HISTORY = "\"flyway_schema_history\"";

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theListOfFilesIsWhatLiesInTheFolders(String kind) throws IOException {
        List<String> files;
        try (Stream<Path> common = Files.list(folder("common"));
                Stream<Path> own = Files.list(folder(kind))) {
            files = Stream.concat(common, own)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.substring(1, name.indexOf('_')))))
                    .toList();
        }
        assertEquals(files, SchemaMigration.scripts(kind));
    }

    @Test
    void aMigratedDatabaseIsSeenAsCurrentWithoutFlyway() throws Exception {
        try (TestDatabase database = TestDatabase.derby()) {
            assertTrue(isCurrent(database), "the checksums are those that Flyway wrote");
            assertEquals(0, new SchemaMigration(database.source()).migrate());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update " + HISTORY + " set \"checksum\" = \"checksum\" + 1 where \"version\" = '3'",
                "update " + HISTORY + " set \"success\" = false where \"version\" = '6'",
                "update " + HISTORY + " set \"script\" = 'V6__other.sql' where \"version\" = '6'",
                "delete from " + HISTORY + " where \"version\" = '6'",
                "drop table " + HISTORY
            })
    void everyOtherHistoryIsLeftToFlyway(String change) throws Exception {
        try (TestDatabase database = TestDatabase.derby()) {
            database.execute(change);
            assertFalse(isCurrent(database));
        }
    }

    @Test
    void aDatabaseOfALaterVersionIsNotCurrent() throws Exception {
        try (TestDatabase database = TestDatabase.derby()) {
            assertFalse(SchemaState.isCurrent(
                    database.source(),
                    SchemaMigration.folders("derby"),
                    SchemaMigration.scripts("derby").subList(0, 3)));
        }
    }

    @Test
    void aChangedMigrationStopsTheStart() throws Exception {
        try (TestDatabase database = TestDatabase.derby()) {
            database.execute("update " + HISTORY + " set \"checksum\" = 1 where \"version\" = '3'");
            var migration = new SchemaMigration(database.source());
            assertThrows(FlywayException.class, migration::migrate);
        }
    }

    private static boolean isCurrent(TestDatabase database) throws SQLException {
        return SchemaState.isCurrent(
                database.source(), SchemaMigration.folders("derby"), SchemaMigration.scripts("derby"));
    }

    private static Path folder(String name) {
        return Path.of("src/main/resources/db/migration").resolve(name);
    }
}
