package vn.dti.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.logging.Logger;

/**
 * An embedded Derby that a first start was creating when the machine or the process went down. Derby refuses such a
 * folder for ever. It writes {@code service.properties} last, so that without this file nothing can have been stored
 * yet; the folder is put aside, not deleted, and the start creates another one.
 */
@Dependent
public class UnfinishedDatabase {
    private static final Logger LOG = Logger.getLogger(UnfinishedDatabase.class.getName());

    private final Path dataFolder;
    private final Clock clock;

    @Inject
    UnfinishedDatabase(Settings settings, Clock clock) {
        this(settings.dataFolder(), clock);
    }

    UnfinishedDatabase(Path dataFolder, Clock clock) {
        this.dataFolder = dataFolder;
        this.clock = clock;
    }

    /**
     * Puts an unfinished database aside; leaves a finished one, and one that another process is creating.
     *
     * @throws UncheckedIOException if the data folder cannot be written to
     */
    public void putAside() {
        Path database = dataFolder.resolve("derby");
        if (!Files.isDirectory(database) || Files.exists(database.resolve("service.properties"))) {
            return;
        }
        try {
            if (!isInUse(database.resolve("dbex.lck"))) {
                Path aside = dataFolder.resolve("derby-unfinished-" + clock.millis());
                Files.move(database, aside);
                LOG.warning(() -> "A start was broken off while it created the database; nothing was stored in it yet. "
                        + "What is left of it lies in " + aside + " and may be deleted.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The unfinished database cannot be put aside: " + e.getMessage(), e);
        }
    }

    /** Derby holds this lock as long as it has the database open. */
    private static boolean isInUse(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        }
    }
}
