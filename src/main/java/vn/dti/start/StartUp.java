package vn.dti.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.dti.application.LoadIndex;
import vn.dti.application.RunJobs;
import vn.dti.application.TrackRuleFolders;
import vn.dti.persistence.Installations;
import vn.dti.persistence.SchemaMigration;

/**
 * The start of the service, beside the start of the web container. Whatever must be there before the first answer is
 * one call in {@link #prepare()}; requests wait for it in {@link WaitForStart}.
 */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private StartState state;

    @Inject
    private FirstPasswords passwords;

    @Inject
    private HttpsKeys httpsKeys;

    @Inject
    private UnfinishedDatabase unfinished;

    @Inject
    private AwaitedDatabase database;

    @Inject
    private SchemaMigration schema;

    @Inject
    private Installations installations;

    @Inject
    private LoadIndex index;

    @Inject
    private RunJobs jobs;

    @Inject
    private TrackRuleFolders folders;

    @Inject
    private StartBox box;

    @Inject
    private Clock clock;

    void begin(@Observes Startup event) {
        executor.execute(this::run);
    }

    private void run() {
        start();
        if (state.isReady()) {
            offerHttps();
            follow();
        }
    }

    /** After the start, since the server makes the keys as soon as it sees the file. */
    private void offerHttps() {
        try {
            httpsKeys.writeIfMissing();
        } catch (UncheckedIOException e) {
            LOG.log(Level.SEVERE, "There are no keys for HTTPS", e);
        }
    }

    /** Catches everything: nobody is above this method, what is not told here is lost. */
    private void follow() {
        try {
            folders.begin();
        } catch (Exception | LinkageError e) {
            LOG.log(Level.SEVERE, "Changes of the rule folder are not followed", e);
        }
    }

    /** Catches everything: nobody is above this method, what is not told here is lost. */
    private void start() {
        try {
            prepare();
            state.completed();
            box.printReady();
        } catch (Exception | LinkageError e) {
            LOG.log(Level.SEVERE, "The start failed", e);
            state.failed(e.toString());
            box.printFailure(e.toString());
        }
    }

    private void prepare() {
        passwords.writeIfMissing();
        unfinished.putAside();
        database.await();
        schema.migrate();
        installations.current(clock.instant());
        index.load();
        jobs.afterStart();
    }
}
