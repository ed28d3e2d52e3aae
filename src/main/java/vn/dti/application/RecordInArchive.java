package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EventLog;
import vn.dti.domain.edition.StoredPeriod;

/**
 * Stores what was decided together with the log entry that says so, in one transaction that is over on return: what the
 * catalogue learns afterwards is in the database for certain.
 */
@ApplicationScoped
public class RecordInArchive {
    @Inject
    private EditionArchive archive;

    @Inject
    private EventLog events;

    /**
     * Stores a set that comes into force.
     *
     * @throws EditionArchive.AlreadyStoredException if a set of this id is in force
     */
    @Transactional
    public void activation(ActivatedSet set) {
        archive.store(set);
        events.record(set.by(), "activate-set", set.id().toString(), set.planFingerprint());
    }

    /**
     * Stores an evaluated year.
     *
     * @throws EditionArchive.AlreadyStoredException if the year is stored already
     */
    @Transactional
    public void evaluation(StoredPeriod period) {
        archive.store(period);
        events.record(period.evaluatedBy(), "evaluate-period", period.id().toString(), period.resultsFingerprint());
    }
}
