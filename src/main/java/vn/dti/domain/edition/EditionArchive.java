package vn.dti.domain.edition;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SetId;

/**
 * The archive of sets in force and evaluated years (port; the persistence package keeps it in the database). What is
 * stored is never changed: there is no operation that updates or deletes.
 */
public interface EditionArchive {
    /** All sets in force, in order of their ids. */
    List<ActivatedSet> activatedSets();

    /**
     * Stores a set that comes into force.
     *
     * @throws AlreadyStoredException if a set of this id is in force
     */
    void store(ActivatedSet set);

    /** All evaluated years, in order of their ids. */
    List<StoredPeriod> periods();

    /** One evaluated year. */
    Optional<StoredPeriod> period(PeriodId id);

    /**
     * Stores an evaluated year.
     *
     * @throws AlreadyStoredException if the year is stored already, or its set is not in force
     */
    void store(StoredPeriod period);

    /** Whether a set of this id is in force. */
    boolean isInForce(SetId id);

    /** What was to be stored exists already; nothing was changed. */
    final class AlreadyStoredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names what exists already. */
        public AlreadyStoredException(String what) {
            super(what);
        }
    }
}
