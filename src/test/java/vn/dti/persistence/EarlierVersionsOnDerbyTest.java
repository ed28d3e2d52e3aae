package vn.dti.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
class EarlierVersionsOnDerbyTest extends EarlierVersionsContract {
    @Override
    TestDatabase open(Path version, Path scratch) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(version.resolve("derby.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = scratch.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        return TestDatabase.derby(scratch.resolve("derby"));
    }
}
