package vn.dti.rules.folder;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.text.Bilingual;

/**
 * Looks at a rule tree twice a second. When it has changed and then stayed the same for two seconds, it is read, and if
 * it stayed the same while it was read, the snapshot is handed over.
 */
final class TreeWatch implements RuleLibrary.Watch {
    private static final Logger LOG = Logger.getLogger(TreeWatch.class.getName());
    private static final long POLL_MILLIS = 500;
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final RuleTree tree;
    private final RuleLibrary.Listener listener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Map<String, TreeFiles.Stamp> handedOver;
    private Map<String, TreeFiles.Stamp> latest;
    private long changedAt = System.nanoTime();
    private volatile @Nullable Thread thread;

    TreeWatch(RuleTree tree, RuleLibrary.Listener listener) {
        this.tree = tree;
        this.listener = listener;
        this.latest = tree.stamps();
        this.handedOver = tree.lastRead().orElse(latest);
    }

    TreeWatch begin(ThreadFactory threads) {
        Thread watching = threads.newThread(this::run);
        thread = watching;
        watching.start();
        return this;
    }

    private void run() {
        try {
            while (!closed.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Whatever goes wrong in a listener, were it the memory, must not end the watch; the next change is handed over.
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private void look() {
        try {
            if (!tree.exists()) {
                changedAt = System.nanoTime();
                return;
            }
            Map<String, TreeFiles.Stamp> now = tree.stamps();
            if (!now.equals(latest)) {
                latest = now;
                changedAt = System.nanoTime();
            } else if (!now.equals(handedOver) && System.nanoTime() - changedAt >= QUIET_NANOS) {
                RuleLibrary.Snapshot snapshot = tree.read();
                if (tree.stamps().equals(now)) {
                    handedOver = now;
                    listener.changed(snapshot);
                }
            }
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "A changed rule folder could not be taken over", e);
        }
    }

    @Override
    public Optional<Bilingual> trouble() {
        if (isOver()) {
            return Optional.of(Bilingual.of(
                    "Việc theo dõi thư mục quy tắc đã dừng; thay đổi không được nhận",
                    "The watch of the rule folder has ended; changes are not seen"));
        }
        return tree.exists()
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        "Không có thư mục quy tắc; nội dung đọc lần trước vẫn được dùng",
                        "The rule folder is not there; what was read last is still used"));
    }

    @Override
    public boolean isOver() {
        Thread watching = thread;
        return closed.getCount() == 0 || watching == null || !watching.isAlive();
    }

    @Override
    public void close() {
        closed.countDown();
        Thread watching = thread;
        if (watching != null && !watching.equals(Thread.currentThread())) {
            watching.interrupt();
        }
    }
}
