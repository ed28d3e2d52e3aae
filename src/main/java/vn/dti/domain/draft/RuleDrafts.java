package vn.dti.domain.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The drafts (port; the persistence package keeps them in the database). Steps and contents are only ever added: there is
 * no operation that updates or deletes.
 */
public interface RuleDrafts {
    /** All drafts, the one that was changed last first. */
    List<RuleDraft> drafts();

    /** One draft. */
    Optional<RuleDraft> find(UUID id);

    /**
     * The content that a draft has now.
     *
     * @throws IllegalArgumentException if it is not stored
     */
    DraftFiles files(RuleDraft draft);

    /**
     * Stores a draft that has just begun.
     *
     * @throws ChangedMeanwhileException if there is one of this id
     */
    void open(RuleDraft draft, DraftFiles files);

    /**
     * Stores the last step of a draft, and the content if it is an upload.
     *
     * @throws ChangedMeanwhileException if somebody else has taken a step after those that this one follows
     */
    void append(RuleDraft draft, Optional<DraftFiles> files);

    /** Somebody else was first; nothing was changed. */
    final class ChangedMeanwhileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the draft. */
        public ChangedMeanwhileException(UUID draft, Throwable cause) {
            super("draft " + draft + " was changed meanwhile", cause);
        }
    }
}
