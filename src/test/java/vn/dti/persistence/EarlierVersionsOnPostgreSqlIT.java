package vn.dti.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

class EarlierVersionsOnPostgreSqlIT extends EarlierVersionsContract {
    @Override
    TestDatabase open(Path version, Path scratch) throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(version.resolve("postgresql.sql.gz")))) {
            return TestDatabase.postgreSql(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
