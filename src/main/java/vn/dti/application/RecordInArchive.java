package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.DraftStep;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.draft.RuleDrafts;
import vn.dti.domain.edition.ActivatedSet;
import vn.dti.domain.edition.AnsweredCalls;
import vn.dti.domain.edition.Chain;
import vn.dti.domain.edition.ChainLink;
import vn.dti.domain.edition.EditionArchive;
import vn.dti.domain.edition.EventLog;
import vn.dti.domain.edition.SealedEdition;
import vn.dti.domain.edition.StoredPeriod;

/**
 * Stores what was decided together with the log entry that says so, in one transaction that is over on return: what the
 * catalogue learns afterwards is in the database for certain. A database that fails, at the last step as well, is told
 * as {@link EditionArchive.UnavailableException}.
 */
@ApplicationScoped
public class RecordInArchive {
    @Inject
    private EditionArchive archive;

    @Inject
    private EventLog events;

    @Inject
    private AnsweredCalls answered;

    @Inject
    private RuleDrafts drafts;

    @Inject
    private UserTransaction transaction;

    /**
     * Stores sets that come into force: all of them or none.
     *
     * @param call what asked for it
     * @throws EditionArchive.AlreadyStoredException if a set of one of these ids is in force
     */
    public void activation(List<ActivatedSet> sets, StoringCall call) {
        inOneTransaction(() -> {
            sets.forEach(set -> {
                archive.store(set);
                events.record(set.by(), "activate-set", set.id().toString(), set.planFingerprint());
            });
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /**
     * Stores an evaluated year.
     *
     * @param call what asked for it
     * @throws EditionArchive.AlreadyStoredException if the year is stored already
     */
    public void evaluation(StoredPeriod period, StoringCall call) {
        inOneTransaction(() -> {
            archive.store(period);
            events.record(period.evaluatedBy(), "evaluate-period", period.id().toString(), period.resultsFingerprint());
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /**
     * Stores an edition and the link by which it comes into the chain.
     *
     * @param reason why it corrects an earlier one, empty for the first of its year
     * @param call what asked for it
     * @throws EditionArchive.AlreadyStoredException if the evaluation was sealed before, or the chain has gone on
     */
    public void seal(SealedEdition edition, ChainLink link, String reason, StoringCall call) {
        inOneTransaction(() -> {
            archive.seal(edition, link);
            events.record(link.by(), "seal-edition", name(link), edition.fingerprint() + "\n" + reason);
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /**
     * Stores an edition from elsewhere, all that it carries, and the link by which it comes into the chain.
     *
     * @param origin the chain in which it came, whose head the log keeps
     * @param call what asked for it
     * @throws EditionArchive.AlreadyStoredException if it is stored already, or the chain has gone on
     */
    void importing(
            ActivatedSet carried,
            StoredPeriod period,
            SealedEdition edition,
            ChainLink link,
            Chain origin,
            StoringCall call) {
        inOneTransaction(() -> {
            archive.take(carried, period, edition, link);
            events.record(
                    link.by(),
                    "import-edition",
                    name(link),
                    edition.fingerprint() + "\n" + origin.head().orElse("") + "\n"
                            + origin.links().size());
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /**
     * Stores that an edition was published.
     *
     * @param set the set of an imported edition, if it comes into force by that
     * @param call what asked for it
     * @throws EditionArchive.AlreadyStoredException if it was published before, the set is in force, or the chain has gone on
     */
    public void publication(ChainLink link, Optional<ActivatedSet> set, StoringCall call) {
        inOneTransaction(() -> {
            set.ifPresent(carried -> {
                archive.store(carried);
                events.record(carried.by(), "activate-set", carried.id().toString(), carried.planFingerprint());
            });
            archive.append(link);
            events.record(link.by(), "publish-edition", name(link), link.receipt());
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /**
     * Stores a year that the program is shipped with: evaluated, sealed and published, all or nothing.
     *
     * @param period its evaluation, if that is not stored yet
     * @param links how it comes into the chain and is published
     */
    void shipped(Optional<StoredPeriod> period, SealedEdition edition, List<ChainLink> links) {
        ChainLink seal = links.get(0);
        inOneTransaction(() -> {
            period.ifPresent(year -> {
                archive.store(year);
                events.record(year.evaluatedBy(), "evaluate-period", year.id().toString(), year.resultsFingerprint());
            });
            archive.seal(edition, seal);
            events.record(seal.by(), "seal-edition", name(seal), edition.fingerprint());
            links.subList(1, links.size()).forEach(link -> {
                archive.append(link);
                events.record(link.by(), "publish-edition", name(link), link.receipt());
            });
        });
    }

    private static String name(ChainLink link) {
        return link.period() + "/" + link.edition();
    }

    /**
     * Stores a draft that has just begun.
     *
     * @param call what asked for it
     * @throws RuleDrafts.ChangedMeanwhileException if there is one of this id
     */
    public void draft(RuleDraft draft, DraftFiles files, StoringCall call) {
        inOneTransaction(() -> {
            drafts.open(draft, files);
            logStep(draft);
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /**
     * Stores the last step of a draft.
     *
     * @param files the content, if the step is an upload
     * @param call what asked for it
     * @throws RuleDrafts.ChangedMeanwhileException if somebody else has taken a step before
     */
    public void draftStep(RuleDraft draft, Optional<DraftFiles> files, StoringCall call) {
        inOneTransaction(() -> {
            drafts.append(draft, files);
            logStep(draft);
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /**
     * Stores that a draft was approved, and its set, which thereby comes into force: both or neither.
     *
     * @param call what asked for it
     * @throws RuleDrafts.ChangedMeanwhileException if somebody else has taken a step before
     * @throws EditionArchive.AlreadyStoredException if a set of this id is in force
     */
    public void approval(RuleDraft draft, ActivatedSet set, StoringCall call) {
        inOneTransaction(() -> {
            drafts.append(draft, Optional.empty());
            archive.store(set);
            logStep(draft);
            events.record(set.by(), "activate-set", set.id().toString(), set.planFingerprint());
            call.toKeep().ifPresent(answered::keep);
        });
    }

    /** The log names the draft, its set, its content and who had a hand in it. */
    private void logStep(RuleDraft draft) {
        DraftStep step = draft.last();
        events.record(
                step.by(),
                "draft-" + step.kind().name().toLowerCase(Locale.ROOT),
                draft.id().toString(),
                draft.set() + "\n" + step.fingerprint() + "\n" + String.join(", ", draft.hands()) + "\n" + step.note());
    }

    private void inOneTransaction(Runnable work) {
        try {
            transaction.begin();
            boolean done = false;
            try {
                work.run();
                done = true;
            } finally {
                if (!done) {
                    transaction.rollback();
                }
            }
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new EditionArchive.UnavailableException(e);
        }
    }
}
