package vn.dti.domain.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.SetId;

/**
 * The archive of sets in force, evaluated years and editions (port; the persistence package keeps it in the database). What is
 * stored is never changed: there is no operation that updates or deletes. Every operation throws
 * {@link UnavailableException} while the archive is out of reach.
 */
public interface EditionArchive {
    /** All sets in force, in order of their ids. */
    List<ActivatedSet> activatedSets();

    /** The sets that imported editions carry, by the fingerprints of their receipts; they are not in force by that. */
    Map<String, ActivatedSet> carriedSets();

    /**
     * The set that an imported edition carries.
     *
     * @param receipt the fingerprint of the receipt of the edition
     */
    Optional<ActivatedSet> carriedSet(String receipt);

    /**
     * Stores a set that comes into force.
     *
     * @throws AlreadyStoredException if a set of this id is in force
     */
    void store(ActivatedSet set);

    /** All evaluations of all years, in order of their ids and revisions. */
    List<StoredPeriod> periods();

    /** One evaluation of a year. */
    Optional<StoredPeriod> period(PeriodId id, int revision);

    /**
     * Stores the evaluation of a year.
     *
     * @throws AlreadyStoredException if this revision of the year is stored already, or its set is not in force
     */
    void store(StoredPeriod period);

    /** All editions and the chain, read and checked. */
    Ledger ledger();

    /**
     * Stores an edition of a stored evaluation and the link by which it comes into the chain.
     *
     * @throws AlreadyStoredException if the evaluation was sealed before, or the chain has gone on meanwhile
     */
    void seal(SealedEdition edition, ChainLink link);

    /**
     * Stores an edition from elsewhere with everything that it carries, and the link by which it comes into the chain.
     *
     * @param carried its set, which is not in force by that
     * @param period its evaluation, under a revision that is free here
     * @throws AlreadyStoredException if the edition is stored already, the revision is taken, or the chain has gone on
     *     meanwhile
     */
    void take(ActivatedSet carried, StoredPeriod period, SealedEdition edition, ChainLink link);

    /**
     * Stores a link.
     *
     * @throws AlreadyStoredException if this was done with the edition before, or the chain has gone on meanwhile
     */
    void append(ChainLink link);

    /** Whether a set of this id is in force. */
    boolean isInForce(SetId id);

    /**
     * The archive cannot be reached, or cannot write: its database is stopped, or its disk is full. Whoever was to store
     * something learns by asking later whether it is there; nothing is ever stored by half.
     */
    final class UnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Tells what went wrong. */
        public UnavailableException(Throwable cause) {
            super("the archive is not available: " + cause.getMessage(), cause);
        }
    }

    /** What was to be stored exists already; nothing was changed. */
    final class AlreadyStoredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names what exists already. */
        public AlreadyStoredException(String what) {
            super(what);
        }
    }
}
