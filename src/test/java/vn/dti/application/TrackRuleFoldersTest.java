package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.rules.DroolsRuleCompiler;
import vn.dti.rules.folder.RuleTree;

class TrackRuleFoldersTest {
    @TempDir
    Path rules;

    private final List<Thread> threads = new ArrayList<>();

    @Test
    void aWatchWhoseThreadEndedIsTroubleAndBeginsAnew() throws InterruptedException {
        TrackRuleFolders folders = new TrackRuleFolders();
        ShippedYears.set(folders, "catalogue", new Catalogue());
        ShippedYears.set(folders, "compiler", new DroolsRuleCompiler());
        ShippedYears.set(folders, "library", new RuleTree(rules, this::thread));
        assertEquals(Optional.empty(), folders.trouble());
        try {
            folders.begin();
            assertEquals(Optional.empty(), folders.trouble());

            threads.get(0).interrupt();
            threads.get(0).join(TimeUnit.SECONDS.toMillis(20));

            assertTrue(folders.trouble().orElseThrow().en().contains("has ended"));
            assertEquals(Optional.empty(), folders.trouble());
            assertEquals(2, threads.size());
        } finally {
            folders.end();
        }
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, "watch");
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }
}
